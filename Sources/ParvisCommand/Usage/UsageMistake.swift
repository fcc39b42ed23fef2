import ArgumentParser
import Source

/// What is wrong with how the command was called, for the person who did.
///
///     parvis: option inconnue: --outptu
///       correction: vouliez-vous dire « --output »?
///       aide: parvis build --help
struct UsageMistake {
  private let message: Message
  private let help: Message?
  /// The command whose help page tells more: `parvis build`.
  private let command: String

  /// Understands an error that the parser, or a command’s own validation, threw.
  init(_ error: any Error, in arguments: [String], of root: any ParsableCommand.Type) {
    if let mistake = UsageMistake(unknownCommandIn: arguments, of: root) {
      self = mistake
      return
    }
    command = CommandPath(arguments, from: root).names.joined(separator: " ")
    let sentence = root.message(for: error)
    if let said = ParserSentence.translation(of: sentence) {
      message = said.message
      help = said.help ?? Self.meaning(in: root.fullMessage(for: error))
    } else {
      message = Message((ParserSentence.own(in: sentence) ?? sentence).withoutFullStop)
      help = nil
    }
  }

  /// A word where the name of a command should stand, after `help` too, for which the parser shows
  /// any page; nil where there is none.
  init?(unknownCommandIn arguments: [String], of root: any ParsableCommand.Type) {
    let names = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    let path = CommandPath(Array(names), from: root)
    guard let unknown = path.unknown else { return nil }
    command = path.names.joined(separator: " ")
    message = Message(fr: "commande inconnue: \(unknown)", en: "unknown command: \(unknown)")
    let list = path.below.joined(separator: ", ")
    help =
      nearestName(to: unknown, among: path.below).map(ParserSentence.didYouMean)
      ?? Message(fr: "écrivez une de celles-ci: \(list)", en: "write one of these: \(list)")
  }

  /// What the option or the argument is, from the line `Help:  --jobs <n>  Combien de cœurs.`.
  private static func meaning(in page: String) -> Message? {
    let label = "Help:  "
    guard let line = page.split(separator: "\n").first(where: { $0.hasPrefix(label) }),
      let meaning = line.dropFirst(label.count).firstRange(of: "  ")
    else { return nil }
    let (name, text) = (
      line[line.index(line.startIndex, offsetBy: label.count)..<meaning.lowerBound],
      String(line[meaning.upperBound...])
    )
    return Message("\(name): \(text.prefix(1).lowercased() + text.dropFirst())".withoutFullStop)
  }

  /// Its lines, each with its line feed.
  func text(in language: MessageLanguage) -> String {
    let french = language == .french
    var text = "parvis: \(message[language])\n"
    if let help { text += (french ? "  correction: " : "  fix: ") + help[language] + "\n" }
    return text + (french ? "  aide: " : "  help: ") + command + " --help\n"
  }
}
