/// A place in a file: UTF-8 bytes, counted from the start of the whole file.
///
/// Line and column are computed only when a person is to read them: see ``SourceFile/position(of:)``.
public struct SourceRange: Sendable, Hashable {
  /// The file's path, relative to the root, with `/`.
  public let path: String
  /// 0-based UTF-8 offsets, the end exclusive; empty where something is missing.
  public let bytes: Range<Int>

  /// Makes a range from a path and the bytes that it spans.
  public init(_ path: String, _ bytes: Range<Int>) {
    self.path = path
    self.bytes = bytes
  }

  /// The empty range at the start of a file, for a mistake that concerns the whole of it.
  public static func start(of path: String) -> SourceRange {
    SourceRange(path, 0..<0)
  }
}

/// A place as people and editors count it.
public struct Position: Sendable, Hashable {
  /// 1-based line.
  public let line: Int
  /// 1-based column, in Unicode scalars.
  public let column: Int
}

/// A value, and where its author wrote it.
///
/// Two of them are equal when their values are: a fact said twice is the same fact.
public struct Located<Value: Sendable>: Sendable {
  /// The value as it was understood.
  public let value: Value
  /// Where it stands.
  public let range: SourceRange

  /// Ties a value to its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {
  /// Whether the values are equal, wherever they stand.
  public static func == (left: Located, right: Located) -> Bool {
    left.value == right.value
  }
}

extension Located: Hashable where Value: Hashable {
  /// Hashes the value alone.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
