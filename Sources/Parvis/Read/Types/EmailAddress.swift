import FrontMatter
import Source

extension FieldType where Value == String {
  /// An e-mail address: `cafe@blainville.example`.
  ///
  /// The part of RFC 5321 §4.1.2 that people use: no quotes, no comments, letters of ASCII, and a
  /// domain with a dot.
  static let email: FieldType = .scalar(
    Message(fr: "une adresse de courriel", en: "an e-mail address"),
    examples: ["cafe@blainville.example"]
  ) { scalar throws(Diagnostic) in
    let text = scalar.text
    if let fault = EmailFault(text) { throw fault.diagnostic(scalar) }
    return text
  }
}

/// What is wrong with an e-mail address, and where.
private struct EmailFault {
  let bytes: Range<Int>
  let message: Message
  var fix: String?

  /// The signs of a local part beside letters and digits: `atext` of RFC 5322 §3.2.3, and the dot.
  private static let signs = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    if text.folded.hasPrefix("mailto:") {
      self.bytes = 0..<7
      message = Message(fr: "« mailto: » est de trop", en: "‘mailto:’ does not belong here")
      fix = text.utf8Text(7..<bytes.count)
      return
    }
    if let open = bytes.firstIndex(of: 0x3C), bytes.last == 0x3E, open + 1 < bytes.count - 1 {
      self.bytes = all
      message = Message(
        fr: "un nom accompagne l’adresse « \(text) »", en: "a name goes with the address ‘\(text)’")
      fix = text.utf8Text(open + 1..<bytes.count - 1)
      return
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let isAllowed =
        scalar == "@"
        || scalar.isASCII
          && (scalar.properties.isAlphabetic
            || (0x30...0x39).contains(scalar.value) || Self.signs.contains(UInt8(scalar.value)))
      guard isAllowed else {
        self.bytes = offset..<offset + width
        let sign =
          scalar.properties.isWhitespace
          ? Message(fr: "une espace", en: "a space")
          : Message(fr: "« \(scalar) »", en: "‘\(scalar)’")
        message = Message(
          fr: "\(sign.french) ne peut pas être dans une adresse de courriel",
          en: "\(sign.english) cannot stand in an e-mail address")
        return
      }
      offset += width
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    self.bytes = all
    guard parts.count == 2 else {
      message = Message(
        fr: "il faut un seul « @ » dans « \(text) »", en: "exactly one ‘@’ is needed in ‘\(text)’")
      return
    }
    let (local, domain) = (parts[0], parts[1])
    guard !local.isEmpty else {
      message = Message(
        fr: "il manque un nom devant le « @ »", en: "a name is missing before the ‘@’")
      return
    }
    guard local.utf8.count <= 64, !local.hasPrefix("."), !local.hasSuffix("."),
      !local.contains("..")
    else {
      message = Message(
        fr: "« \(local) » ne peut pas être devant le « @ »",
        en: "‘\(local)’ cannot stand before the ‘@’")
      return
    }
    guard DomainName(domain) == nil else { return nil }
    message = Message(
      fr: "« \(domain) » n’est pas un nom de domaine", en: "‘\(domain)’ is not a domain name")
  }

  func diagnostic(_ scalar: Scalar) -> Diagnostic {
    Diagnostic(
      .notAnEmail, at: scalar.range(of: bytes), message,
      help: fix.map { .write($0) }
        ?? Message(
          fr: "écrivez par exemple « cafe@blainville.example »",
          en: "write for example ‘cafe@blainville.example’"))
  }
}
