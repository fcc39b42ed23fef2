import ArgumentParser
import Parvis
import Source

/// Asks the person at the terminal for what the command line does not say.
struct Questions {
  private let options: CommonOptions

  init(_ options: CommonOptions) {
    self.options = options
  }

  /// Whether there is somebody to ask.
  var canAsk: Bool { StandardStream.canAsk && options.format != .json }

  /// What the command line says, or the person; throws an exit code where neither does.
  func answer(_ given: String?, _ name: Message, _ prompt: Message) throws -> String {
    if let given { return given }
    guard canAsk, let answer = try ask(prompt) else { throw missing(name, prompt) }
    return answer
  }

  /// The answer, without needless white space; nil where the terminal was closed.
  ///
  /// Only where ``canAsk``. `usual` is what an empty answer means; nil where there must be one.
  func ask(_ prompt: Message, usual: String? = nil) throws(FileError) -> String? {
    while true {
      let hint = usual.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
      try StandardStream.error.write(prompt[options.lang] + hint + "\n> ")
      guard let line = readLine() else { return nil }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !answer.isEmpty { return answer }
      if let usual { return usual }
    }
  }

  /// Says what is missing on the command line, and how the command ends.
  func missing(_ name: Message, _ prompt: Message) -> ExitCode {
    Reporter(options).refuse(
      Message(
        fr: "il manque \(name.french): \(prompt.french)",
        en: "\(name.english) is missing: \(prompt.english)"))
  }
}
