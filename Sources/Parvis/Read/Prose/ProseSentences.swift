import Source

/// A sentence of a text.
struct ProseSentence: Sendable {
  /// Its words: what has a letter or a digit, between spaces.
  let words: Int
  /// From its first word to its last.
  let range: SourceRange
}

extension ProseText {
  /// The sentences in order; a heading, a list item and a table’s row each end one.
  ///
  /// A full stop ends a sentence where a space and no small letter follow: `p. ex. ceci` goes on.
  /// Linear.
  var sentences: [ProseSentence] {
    blocks.flatMap { block in
      let words = words(in: block)
      var sentences: [ProseSentence] = []
      var first = 0
      var isEnding = false
      for (index, word) in words.enumerated() {
        let next = words.dropFirst(index + 1).first
        // A `»` behind a space goes with what it closes.
        isEnding = word.endsSentence || isEnding && !word.isWord
        let goesOn = next.map { !isEnding || !$0.isWord || $0.beginsSmall } ?? false
        guard !goesOn || word.isCellEnd else { continue }
        let own = words[first...index]
        if let start = own.first, let end = own.last {
          sentences.append(
            ProseSentence(
              words: own.count(where: \.isWord),
              range: range(start.bytes.lowerBound..<end.bytes.upperBound)))
        }
        first = index + 1
      }
      return sentences
    }
  }

  private func words(in block: Range<Int>) -> [ProseWord] {
    var words: [ProseWord] = []
    var open: ProseWord?
    var offset = block.lowerBound
    for scalar in text(block).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        if let word = open { words.append(word) }
        open = nil
      } else {
        var word = open ?? ProseWord(scalar, from: offset)
        word.take(scalar, to: end)
        open = word
      }
      offset = end
    }
    return words + (open.map { [$0] } ?? [])
  }
}

/// What stands between spaces.
private struct ProseWord {
  private(set) var bytes: Range<Int>
  let beginsSmall: Bool
  private var letters = 0
  private var digits = 0
  /// The last sign that closes no quote.
  private var last: Unicode.Scalar

  init(_ first: Unicode.Scalar, from start: Int) {
    bytes = start..<start
    beginsSmall = first.properties.isLowercase
    last = first
  }

  mutating func take(_ scalar: Unicode.Scalar, to end: Int) {
    bytes = bytes.lowerBound..<end
    if scalar.isWordLetter {
      letters += 1
    } else if scalar.properties.numericType != nil {
      digits += 1
    }
    if !"»”’\")]".unicodeScalars.contains(scalar) { last = scalar }
  }

  var isWord: Bool { letters + digits > 0 }

  /// Whether it stands between two cells of a table.
  var isCellEnd: Bool { last == "|" && !isWord }

  /// `M.` and `J.` are names cut short.
  var endsSentence: Bool {
    ".!?…".unicodeScalars.contains(last) && !(last == "." && letters == 1 && digits == 0)
  }
}
