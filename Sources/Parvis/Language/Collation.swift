import Source

/// How a locale puts names in order.
struct CollationStyle: Sendable {
  /// What words stand for that names write short, in small letters: `st` is `saint`.
  let abbreviations: [String: String]
  /// Whether the last difference of accents decides and not the first: `cote côte coté côté`.
  let accentsFromEnd: Bool
}

/// What a name is sorted by: its letters, then its accents, then small letters before capitals.
///
/// Made from our own tables, so that the order is the same on every machine. Spaces, hyphens and
/// apostrophes count as one space, which comes before every letter; articles count as words.
struct CollationKey: Sendable, Hashable, Comparable {
  /// Small letters and digits in UTF-8, `œ` being `oe`.
  fileprivate let letters: [UInt8]
  /// For each scalar of the letters the rank of its accent, or 0.
  fileprivate let accents: [UInt8]
  fileprivate let original: String

  static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.accents != right.accents {
      return left.accents.lexicographicallyPrecedes(right.accents)
    }
    // Descending code points put small letters before capitals.
    return left.original > right.original
  }
}

extension LanguageTable {
  /// The key by which names are put in order.
  func collationKey(_ name: String) -> CollationKey {
    var letters: [UInt8] = []
    var accents: [UInt8] = []
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if !letters.isEmpty {
        letters.append(UInt8(ascii: " "))
        accents.append(0)
      }
      let text = collation.abbreviations[word.lowercased()] ?? String(word)
      for character in text {
        let (plain, accent) = decomposed(character)
        letters += plain.utf8
        accents += plain.unicodeScalars.map { _ in accent }
      }
    }
    if collation.accentsFromEnd { accents.reverse() }
    return CollationKey(letters: letters, accents: accents, original: name)
  }
}

/// A letter without its accent, small, and the rank of the accent.
private func decomposed(_ character: Character) -> (plain: String, accent: UInt8) {
  if character.isASCII { return (character.lowercased(), 0) }
  let small = Character(character.lowercased())
  if let known = accented[small] { return known }
  let plain = String(small).folded
  return (plain, plain == String(small) ? 0 : .max)
}

/// The accented letters of the languages that are built in.
///
/// Characters compare by canonical equivalence, so a composed `é` is found here too.
private let accented: [Character: (plain: String, accent: UInt8)] = {
  var letters: [Character: (plain: String, accent: UInt8)] = [:]
  // Acute, grave, breve, circumflex, caron, ring, diaeresis, double acute, tilde, dot, cedilla,
  // ogonek, macron: the order of the default table of UTS #10.
  let marks: [Unicode.Scalar] = [
    "\u{301}", "\u{300}", "\u{306}", "\u{302}", "\u{30C}", "\u{30A}", "\u{308}", "\u{30B}",
    "\u{303}", "\u{307}", "\u{327}", "\u{328}", "\u{304}",
  ]
  for base in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
    for (rank, mark) in marks.enumerated() {
      var text = String.UnicodeScalarView()
      text += [base, mark]
      letters[Character(String(text))] = (String(base), UInt8(rank + 1))
    }
  }
  return letters
}()
