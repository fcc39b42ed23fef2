import Foundation
import TestSupport

/// A command on a terminal, and what the person there typed and saw.
struct Terminal: Decodable {
  let code: Int
  /// Everything on the screen, control sequences included.
  let said: String

  private struct Task: Encodable {
    let arguments, answers: [String]
    let environment: [String: String]
  }

  /// Runs the command as it is built beside these tests, in French.
  ///
  /// Without an environment the terminal is the simplest one, `TERM=dumb`.
  static func run(
    _ arguments: [String], answers: [String] = [], environment: [String: String] = [:]
  ) throws -> Terminal {
    try Oracle("terminal.py").run(
      Task(arguments: [Place.parvis.path] + arguments, answers: answers, environment: environment),
      as: Terminal.self)
  }
}
