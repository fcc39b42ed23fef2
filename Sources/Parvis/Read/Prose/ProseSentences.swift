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
        guard next.map({ isEnding && $0.isWord && !$0.beginsSmall }) ?? true else { continue }
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

  /// What stands between spaces.
  private struct Word {
    let bytes: Range<Int>
    let isWord: Bool
    let beginsSmall: Bool
    let endsSentence: Bool

    init(_ scalars: [Unicode.Scalar], _ bytes: Range<Int>) {
      self.bytes = bytes
      isWord = scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      beginsSmall = scalars.first?.properties.isLowercase ?? false
      let last = scalars.last { !"»”’\")]".unicodeScalars.contains($0) }
      // `M.` and `J.` are names cut short.
      let isInitial = last == "." && scalars.count(where: \.properties.isAlphabetic) == 1
      endsSentence = last.map { ".!?…".unicodeScalars.contains($0) && !isInitial } ?? false
    }
  }

  private func words(in block: Range<Int>) -> [Word] {
    var words: [Word] = []
    var scalars: [Unicode.Scalar] = []
    var offset = block.lowerBound
    for scalar in text(block).unicodeScalars {
      if scalar.properties.isWhitespace {
        if !scalars.isEmpty { words.append(Word(scalars, wordStart(scalars, offset)..<offset)) }
        scalars = []
      } else {
        scalars.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    if !scalars.isEmpty { words.append(Word(scalars, wordStart(scalars, offset)..<offset)) }
    return words
  }

  private func wordStart(_ scalars: [Unicode.Scalar], _ end: Int) -> Int {
    end - scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
