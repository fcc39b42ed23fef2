import Parvis
import Source

/// Asks the person at the terminal.
struct Question {
  let prompt: Message
  /// What an empty answer means; nil where there must be one.
  var usual: String?

  /// The answer, without white space at its ends; nil where the terminal was closed.
  ///
  /// Only where ``StandardStream/canAsk``.
  func ask(_ language: MessageLanguage) throws(FileError) -> String? {
    while true {
      let hint = usual.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      try StandardStream.error.write(prompt[language] + hint + "\n> ")
      guard let line = readLine() else { return nil }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !answer.isEmpty { return answer }
      if let usual { return usual }
    }
  }
}
