import FrontMatter
import Source

/// A number, a word or a sign of what an author typed.
///
///     9h30 à 11 h     9 · h · 30 · a · 11 · h
struct Lexeme: Sendable, Hashable {
  /// What it is made of.
  enum Kind: Sendable {
    /// ASCII digits.
    case number
    /// Letters.
    case word
    /// Anything else but space, one scalar.
    case sign
  }

  /// What it is made of.
  let kind: Kind
  /// Digits as they are, a word folded, a sign as its plainest relative: `-` for every dash.
  let key: String
  /// UTF-8 offsets in the text.
  let bytes: Range<Int>
  /// Whether nothing stands between it and the one before.
  let isAttached: Bool

  /// The value of a number of up to nine digits.
  var number: Int? {
    kind == .number && key.utf8.count <= 9 ? Int(key) : nil
  }

  /// Cuts a text, where every kind of space only separates; linear.
  static func all(in text: String) -> [Lexeme] {
    var lexemes: [Lexeme] = []
    var offset = 0
    var pending: (kind: Kind, text: String, start: Int)?
    func flush(_ lexemes: inout [Lexeme]) {
      guard let (kind, text, start) = pending else { return }
      let end = start + text.utf8.count
      lexemes.append(
        Lexeme(
          kind: kind, key: text.folded, bytes: start..<end,
          isAttached: lexemes.last?.bytes.upperBound == start))
    }
    for scalar in text.unicodeScalars {
      let kind = kind(of: scalar)
      if let kind, kind != .sign, pending?.kind == kind {
        pending?.text.unicodeScalars.append(scalar)
      } else {
        flush(&lexemes)
        pending = kind.map { ($0, String(scalar), offset) }
        if kind == .sign {
          pending = nil
          let width = UTF8.width(scalar)
          lexemes.append(
            Lexeme(
              kind: .sign, key: plainSign(scalar), bytes: offset..<offset + width,
              isAttached: lexemes.last?.bytes.upperBound == offset))
        }
      }
      offset += UTF8.width(scalar)
    }
    flush(&lexemes)
    return lexemes
  }

  /// Nil for every kind of space.
  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x30...0x39: .number
    case 0x300...0x36F: .word
    case 0x21...0x7E where !scalar.isWordLetter: .sign
    default:
      if scalar.isWordLetter {
        .word
      } else if scalar.value < 0x21 || scalar.value == 0xFEFF || scalar.properties.isWhitespace {
        nil
      } else {
        .sign
      }
    }
  }

  private static func plainSign(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019, 0x02BC: "'"
    default: String(scalar)
    }
  }
}

/// Takes lexemes one after the other.
struct LexemeReader: Sendable {
  /// All of them.
  let lexemes: [Lexeme]
  /// How many are taken.
  private(set) var index = 0

  init(_ text: String) {
    lexemes = Lexeme.all(in: text)
  }

  /// The one to take next.
  var next: Lexeme? { self[0] }

  /// Whether all are taken.
  var isAtEnd: Bool { index == lexemes.count }

  /// The one some places behind the next, or nil.
  subscript(_ ahead: Int) -> Lexeme? {
    lexemes.indices.contains(index + ahead) ? lexemes[index + ahead] : nil
  }

  /// Goes forward.
  mutating func advance(_ count: Int = 1) {
    index = min(index + count, lexemes.count)
  }

  /// Takes the next one where it has one of some keys.
  mutating func take(_ keys: some Collection<String>) -> Lexeme? {
    guard let lexeme = next, keys.contains(lexeme.key) else { return nil }
    advance()
    return lexeme
  }

  /// Takes as many as have one of some keys.
  mutating func skip(_ keys: String...) {
    while take(keys) != nil {}
  }

  /// Where what is left stands in the text; empty at its end where nothing is left.
  var rest: Range<Int> {
    let end = lexemes.last?.bytes.upperBound ?? 0
    return (next?.bytes.lowerBound ?? end)..<end
  }
}

extension Scalar {
  /// The text as messages name it, shortened.
  var excerpt: String { Node.scalar(self).excerpt }
}

extension Unicode.Scalar {
  /// Whether it is a letter; those of Europe without asking the tables of Unicode.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    case 0...0x7F: false
    default: properties.isAlphabetic
    }
  }
}
