public import Foundation

/// A program that ran to its end, without a terminal: what it said, and its exit code.
public struct FinishedProcess: Sendable {
  /// 0 where it did what it was asked for.
  public let code: Int32
  /// Its standard output as it is.
  public let bytes: Data
  /// Its standard error.
  public let error: String

  /// Its standard output as text.
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - program: its file.
  ///   - arguments: what it is asked, without its own name.
  ///   - input: its standard input.
  ///   - environment: all its variables; nil hands on those of the tests.
  ///   - folder: where it runs; nil is where the tests run.
  /// - Throws: where it cannot be started.
  public init(
    _ program: URL, _ arguments: [String], input: Data = Data(),
    environment: [String: String]? = nil, in folder: URL? = nil
  ) throws {
    let streams = Place.temporary()
    defer { try? FileManager.default.removeItem(at: streams) }
    // Files and not pipes: no buffer to fill, however much either side says.
    try write(["input": input, "output": Data(), "error": Data()], below: streams)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: streams.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.appending(path: "error"))
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    bytes = try Data(contentsOf: streams.appending(path: "output"))
    error = String(
      decoding: try Data(contentsOf: streams.appending(path: "error")), as: UTF8.self)
  }
}
