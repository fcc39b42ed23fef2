import Source

/// The part of an address that stands for a title: `L’Île-Perrot` → `l-ile-perrot`.
///
/// Small Latin letters without accents, digits, and single hyphens for everything between; the
/// same for composed and decomposed accents. Empty where the title has no Latin letter or digit.
func slug(_ title: String) -> String {
  var slug: [UInt8] = []
  var pending = false
  for byte in title.folded.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if pending, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      pending = false
      slug.append(byte)
    default:
      pending = true
    }
  }
  return String(decoding: slug, as: UTF8.self)
}
