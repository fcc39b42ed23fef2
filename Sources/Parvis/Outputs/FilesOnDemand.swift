/// The files of a site, each made when somebody asks for it: a preview shows few of thousands.
public struct FilesOnDemand: Sendable {
  private var makers: [String: @Sendable () -> [UInt8]] = [:]

  /// No files at all.
  public init() {}

  init(_ plans: [Plan]) {
    makers = Dictionary(
      plans.map { ($0.path, $0.make) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every path below the output folder, in no order.
  public var paths: some Collection<String> { makers.keys }

  /// Whether there is such a file.
  public func contains(_ path: String) -> Bool {
    makers[path] != nil
  }

  /// The bytes of a file, made now; nil where there is none.
  public subscript(_ path: String) -> [UInt8]? {
    makers[path]?()
  }
}
