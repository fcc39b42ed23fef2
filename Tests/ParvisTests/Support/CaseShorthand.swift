/// What a case writes short, so that no case is long or holds invisible bytes.
///
///     ⟦mot×2100⟧      the text 2,100 times, `⏎` in it standing for a line end
///     ⟦0xE9⟧          the byte
enum CaseShorthand {
  /// The bytes that a part of a case stands for.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      bytes += rest[..<open].utf8
      let inside = rest[rest.index(after: open)..<close]
      bytes += expanded(inside) ?? Array(rest[open...close].utf8)
      rest = rest[rest.index(after: close)...]
    }
    return bytes + rest.utf8
  }

  private static func expanded(_ text: Substring) -> [UInt8]? {
    if text.hasPrefix("0x") { return UInt8(text.dropFirst(2), radix: 16).map { [$0] } }
    guard let sign = text.lastIndex(of: "×"), let count = Int(text[text.index(after: sign)...])
    else { return nil }
    let unit = text[..<sign].map { $0 == "⏎" ? "\n" : String($0) }.joined()
    return Array(String(repeating: unit, count: count).utf8)
  }
}
