/// A text with holes, written as it will read: `"\(.day)⍽\(.month) \(.year)"`.
///
/// `⍽` stands for the no-break space U+00A0, which no eye can tell from a space.
struct Pattern<Field: Sendable>: Sendable, ExpressibleByStringInterpolation {
  fileprivate enum Piece: Sendable {
    case text(String)
    case field(Field)
  }

  /// Gathers the pieces of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      guard !literal.isEmpty else { return }
      pieces.append(.text(String(literal.map { $0 == "⍽" ? "\u{A0}" : $0 })))
    }

    mutating func appendInterpolation(_ field: Field) {
      pieces.append(.field(field))
    }
  }

  private let pieces: [Piece]

  init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  init(stringLiteral: String) {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(stringLiteral)
    self.init(stringInterpolation: interpolation)
  }

  /// The text with each hole filled by the value of its field.
  func filled(_ value: (Field) -> String) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let fixed): text += fixed
      case .field(let field): text += value(field)
      }
    }
    return text
  }
}

/// The one hole of a phrase.
enum PhraseField: Sendable {
  case value
}

/// A text with one hole: `"Déplacée du \(.value)."`.
typealias Phrase = Pattern<PhraseField>

extension Pattern where Field == PhraseField {
  /// The text around a value.
  func with(_ value: String) -> String {
    filled { _ in value }
  }
}

/// The two holes of a range.
enum RangeField: Sendable {
  case start, end
}

extension Pattern where Field == RangeField {
  /// The text around two values.
  func with(_ start: String, _ end: String) -> String {
    filled { $0 == .start ? start : end }
  }
}
