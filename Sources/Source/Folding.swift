/// Latin letters without their accents, as pairs: the letter, then what stands for it.
///
/// A table and not the platform's folding, which leaves `œ`, `æ` and `’` alone and may differ
/// between systems. Covers Latin-1 and the European part of Latin Extended-A and -B.
private let unaccented: [Unicode.Scalar: String] = {
  let table =
    "àa áa âa ãa äa åa āa ăa ąa çc ćc ĉc ċc čc ďd đd ðd èe ée êe ëe ēe ĕe ėe ęe ěe ĝg ğg ġg ģg "
    + "ĥh ħh ìi íi îi ïi ĩi īi ĭi įi ıi ĵj ķk ĺl ļl ľl ŀl łl ñn ńn ņn ňn òo óo ôo õo öo øo ōo ŏo "
    + "őo ŕr ŗr řr śs ŝs şs šs șs ţt ťt ŧt țt ùu úu ûu üu ũu ūu ŭu ůu űu ųu ŵw ýy ÿy ŷy źz żz žz "
    + "œoe æae ßss þth ĳij"
  var pairs: [Unicode.Scalar: String] = [:]
  for entry in table.split(separator: " ") {
    guard let letter = entry.unicodeScalars.first else { continue }
    let plain = String(entry.unicodeScalars.dropFirst())
    pairs[letter] = plain
    if let capital = letter.properties.uppercaseMapping.unicodeScalars.first, capital != "S" {
      pairs[capital] = plain
    }
  }
  return pairs
}()

extension String {
  /// The text in lower case and without accents: `Cœur de Saint-Jérôme` → `coeur de saint-jerome`.
  ///
  /// Composed and decomposed accents give the same. Other signs stay.
  public var folded: String {
    // Bytes: appending scalar by scalar to a string costs ten times as much.
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        result.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      } else if let plain = unaccented[scalar] {
        result += plain.utf8
      } else if !(0x300...0x36F).contains(scalar.value) {
        result += scalar.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The letters and digits of the folded text, nothing else.
  ///
  /// Two names that differ only in case, accents, spaces, hyphens, underscores or apostrophes
  /// have the same key.
  public var nameKey: String {
    String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter {
          $0.properties.isAlphabetic
            || $0.properties.numericType != nil
        }))
  }
}
