public import Foundation

/// Independent software that says what is right, run as a Python script of `Tests/Oracles`.
///
/// `script/test` installs the Python with its packages into `.build/oracles`.
public struct Oracle: Sendable {
  /// What went wrong with the other program: never a verdict on ours.
  public struct Failure: Error {
    /// Its standard error.
    public let output: String
  }

  private let script: URL

  /// Names a script of `Tests/Oracles`.
  public init(_ script: String) {
    self.script = Place.package.appending(path: "Tests/Oracles/" + script)
  }

  /// The interpreter that `script/test` installed, or nil before it ran.
  ///
  /// A test that needs one says `.enabled(if: Oracle.python != nil, "run script/test")`.
  public static let python: URL? = {
    let url = Place.package.appending(path: ".build/oracles/bin/python3")
    return FileManager.default.isExecutableFile(atPath: url.path) ? url : nil
  }()

  /// Runs the script with some standard input and gives its standard output.
  public func run(_ input: Data = Data(), arguments: [String] = []) throws -> Data {
    guard let python = Self.python else { throw Failure(output: "no python: run script/test") }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inputFile, outputFile, errorFile) = (
      folder.appending(path: "input"), folder.appending(path: "output"),
      folder.appending(path: "error")
    )
    // Files and not pipes: no buffer to fill, however much either side says.
    try input.write(to: inputFile)
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = python
    process.arguments = [script.path] + arguments
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(output: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
    return try Data(contentsOf: outputFile)
  }

  /// Runs the script on a JSON input and decodes its JSON output.
  public func run<Input: Encodable, Output: Decodable>(
    _ input: Input, as type: Output.Type
  ) throws -> Output {
    let encoder = JSONEncoder()
    return try JSONDecoder().decode(type, from: run(encoder.encode(input)))
  }
}
