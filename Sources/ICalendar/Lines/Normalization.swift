/// Unicode's composed form, NFC: Unicode Standard Annex #15.
///
/// `é` typed as `e` and a combining accent becomes the one character that every client shows.
enum Normalization {
  /// Whether a character neither changes under NFC nor takes part in a composition, told by its
  /// block alone: what Western European texts and emoji are made of.
  static func isSurelyComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010..<0x20D0, 0xFE00...0xFE0F, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// The text in NFC, at linear cost but for the sorting of each run of combining marks.
  static func composed(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      appendDecomposition(of: scalar, to: &scalars)
    }
    orderMarks(&scalars)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: compose(scalars))
    return String(result)
  }

  private static func appendDecomposition(
    of scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]
  ) {
    if let syllable = Hangul.decomposition(of: scalar) {
      scalars += syllable
    } else if let (first, second) = decompositions[scalar] {
      // The first part of a row may have a row itself, at most three deep; the second never has.
      appendDecomposition(of: first, to: &scalars)
      if let second { scalars.append(second) }
    } else {
      scalars.append(scalar)
    }
  }

  /// Puts each run of combining marks into the order of their classes, equal ones as they were.
  private static func orderMarks(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
      if end - start > 1 {
        // The standard library's sort is stable.
        scalars[start..<end].sort { combiningClass($0) < combiningClass($1) }
      }
      start = end + 1
    }
  }

  private static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter: Int?
    // The class of the last mark that stayed since the starter: it blocks those not above it.
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let combiningClass = combiningClass(scalar)
      if let index = starter {
        let isAdjacent = index == result.count - 1
        if isAdjacent || lastClass < combiningClass,
          let composite = composite(result[index], scalar)
        {
          result[index] = composite
          continue
        }
      }
      if combiningClass == 0 { starter = result.count }
      lastClass = combiningClass
      result.append(scalar)
    }
    return result
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  private static func composite(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    Hangul.composite(first, second) ?? compositions[Pair(first: first, second: second)]
  }

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private static let decompositions: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = {
    var rows: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = [:]
    for entry in decompositionTable.split(separator: " ") {
      let points = entry.split { "=+".contains($0) }
        .compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      rows[points[0]] = (points[1], points.count > 2 ? points[2] : nil)
    }
    return rows
  }()

  private static let compositions: [Pair: Unicode.Scalar] = {
    var pairs: [Pair: Unicode.Scalar] = [:]
    for (scalar, row) in decompositions {
      if let second = row.1, !scalar.properties.isFullCompositionExclusion {
        pairs[Pair(first: row.0, second: second)] = scalar
      }
    }
    return pairs
  }()
}

/// The Korean syllables, which compose by arithmetic: The Unicode Standard §3.12.
private enum Hangul {
  static let (syllables, leads, vowels, tails) = (0xAC00, 0x1100, 0x1161, 0x11A7)
  static let (leadCount, vowelCount, tailCount) = (19, 21, 28)

  static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    let index = Int(scalar.value) - syllables
    guard (0..<leadCount * vowelCount * tailCount).contains(index) else { return nil }
    let tail = index % tailCount
    let points = [
      leads + index / (vowelCount * tailCount), vowels + index / tailCount % vowelCount,
    ]
    return (tail == 0 ? points : points + [tails + tail])
      .compactMap { Unicode.Scalar(UInt32($0)) }
  }

  static func composite(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    let (first, second) = (Int(first.value), Int(second.value))
    let (lead, vowel, tail) = (first - leads, second - vowels, second - tails)
    if (0..<leadCount).contains(lead), (0..<vowelCount).contains(vowel) {
      return Unicode.Scalar(UInt32(syllables + (lead * vowelCount + vowel) * tailCount))
    }
    let syllable = first - syllables
    guard (0..<leadCount * vowelCount * tailCount).contains(syllable),
      syllable % tailCount == 0, (1..<tailCount).contains(tail)
    else { return nil }
    return Unicode.Scalar(UInt32(first + tail))
  }
}
