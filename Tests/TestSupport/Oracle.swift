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
    let run = try FinishedProcess(python, [script.path] + arguments, input: input)
    guard run.code == 0 else { throw Failure(output: run.error) }
    return run.bytes
  }

  /// Runs the script on a JSON input and decodes its JSON output.
  public func run<Input: Encodable, Output: Decodable>(
    _ input: Input, as type: Output.Type
  ) throws -> Output {
    let encoder = JSONEncoder()
    return try JSONDecoder().decode(type, from: run(encoder.encode(input)))
  }
}
