extension Syntax {
  private static let filtered: Set<String> = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Takes the effect of the tags that GitHub's specification filters (§6.11): `<` becomes `&lt;`.
  ///
  /// Only for its examples: what is published has no such tags at all.
  mutating func filterTags() {
    for index in events.indices {
      switch events[index].kind {
      case .htmlBlock, .inlineHTML: break
      default: continue
      }
      var filtered: [UInt8] = []
      var rest = bytes[events[index].text.range]
      while let byte = rest.popFirst() {
        let name = rest.drop { $0 == UInt8(ascii: "/") }
          .prefix { (0x41...0x5A).contains($0 & 0xDF) }
        if byte == UInt8(ascii: "<"),
          Self.filtered.contains(String(decoding: name, as: UTF8.self).lowercased())
        {
          filtered.append(text: "&lt;")
        } else {
          filtered.append(byte)
        }
      }
      replaceText(of: index, with: filtered)
    }
  }
}
