import Source

/// A sentence of ArgumentParser, and what Parvis says instead.
///
/// The library keeps its errors to itself and gives only their English sentences. Its version is
/// pinned, and a test provokes every one of these, so that one that changes shows.
struct ParserSentence {
  /// The sentence; `*` stands for what the library puts in.
  let pattern: String
  /// What Parvis says, and what to write instead, of the texts that stood for `*`.
  let said: @Sendable ([String]) -> (message: Message, help: Message?)

  /// The sentences, the narrower before the wider.
  static let all: [ParserSentence] = [
    ParserSentence(pattern: "Unknown option '*'. Did you mean '*'?") { texts in
      (unknownOption(texts[0]), didYouMean(texts[1]))
    },
    ParserSentence(pattern: "Unknown option '*'") { (unknownOption($0[0]), nil) },
    ParserSentence(pattern: "Invalid option: *") { (unknownOption($0[0]), nil) },
    ParserSentence(pattern: "Missing value for '*'") { texts in
      (Message(fr: "il manque la valeur de \(texts[0])", en: "\(texts[0]) needs a value"), nil)
    },
    ParserSentence(pattern: "Missing expected argument '*'") { texts in
      (Message(fr: "il manque \(texts[0])", en: "\(texts[0]) is missing"), nil)
    },
    ParserSentence(pattern: "The option '*' does not take any value, but '*' was specified.") {
      (
        Message(
          fr: "\($0[0]) ne prend pas de valeur, et « \($0[1]) » y est",
          en: "\($0[0]) takes no value, and ‘\($0[1])’ is there"),
        Message(fr: "écrivez \($0[0])", en: "write \($0[0])")
      )
    },
    ParserSentence(pattern: "The value '*' is invalid for '*'. Please provide one of *.") { texts in
      let values = texts[2].filter { $0 != "'" }
      return (
        wrongValue(texts[0], texts[1]),
        Message(
          fr: "écrivez \(values.replacing(" or ", with: " ou ").replacing(" and ", with: " ou "))",
          en: "write \(values.replacing(" and ", with: " or "))")
      )
    },
    ParserSentence(pattern: "The value '*' is invalid for '*'") { texts in
      (wrongValue(texts[0], texts[1]), nil)
    },
    ParserSentence(pattern: "Unexpected argument '*'") { texts in
      (Message(fr: "« \(texts[0]) » est de trop", en: "‘\(texts[0])’ is one word too many"), quoted)
    },
    ParserSentence(pattern: "* unexpected arguments: '*'") { texts in
      let words = texts[1].split(separator: "', '").joined(separator: " ")
      return (
        Message(fr: "« \(words) » est de trop", en: "‘\(words)’: these words are too many"), quoted
      )
    },
    ParserSentence(pattern: "Can't generate completion scripts for '*'.*") { texts in
      (
        Message(
          fr: "pas de complétion pour « \(texts[0]) »", en: "no completion for ‘\(texts[0])’"),
        Message(fr: "écrivez bash, zsh ou fish", en: "write bash, zsh or fish")
      )
    },
    ParserSentence(pattern: "Can't autodetect a supported shell.*") { _ in
      (
        Message(fr: "interpréteur de commandes inconnu", en: "unknown shell"),
        Message(
          fr: "ajoutez son nom à --generate-completion-script: bash, zsh ou fish",
          en: "add its name to --generate-completion-script: bash, zsh or fish")
      )
    },
  ]

  /// What Parvis itself says of a value, without what the library puts before it; nil where the
  /// sentence is the library’s alone.
  static func own(in sentence: String) -> String? {
    sentence.texts(in: "The value '*' is invalid for '*': *")?.last
  }

  /// What Parvis says in place of a sentence; nil where it is none of ``all``.
  static func translation(of sentence: String) -> (message: Message, help: Message?)? {
    for known in all {
      if let texts = sentence.texts(in: known.pattern) { return known.said(texts) }
    }
    return nil
  }
}

extension ParserSentence {
  private static func unknownOption(_ name: String) -> Message {
    Message(fr: "option inconnue: \(name)", en: "unknown option: \(name)")
  }

  private static func wrongValue(_ value: String, _ option: String) -> Message {
    Message(
      fr: "« \(value) » ne convient pas à \(option)", en: "‘\(value)’ does not suit \(option)")
  }

  /// What to write instead of a name that is near another.
  static func didYouMean(_ name: String) -> Message {
    Message(fr: "vouliez-vous dire « \(name) »?", en: "did you mean ‘\(name)’?")
  }

  private static let quoted = Message(
    fr: "mettez entre guillemets ce qui a plusieurs mots: \"5 mai 2027\"",
    en: "put what has several words between quotation marks: \"May 5, 2027\"")
}

extension String {
  /// What stands for each `*` of a pattern; nil where the text does not follow it.
  ///
  /// Each but the last is as short as can be.
  fileprivate func texts(in pattern: String) -> [String]? {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, hasPrefix(first) else { return nil }
    var texts: [String] = []
    var rest = dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      texts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return texts + [String(rest.dropLast(last.count))]
  }

  /// The sentence as messages have it.
  var withoutFullStop: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
