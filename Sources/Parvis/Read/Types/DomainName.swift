import FrontMatter
import Source

/// A host name of RFC 1123 §2.1 with at least one dot, in lower case.
struct DomainName: Sendable, Hashable {
  /// The name: `cafe.example.org`.
  let text: String

  /// Makes a name, or nil where the text is none; 253 bytes at most, 63 between dots.
  init?(_ text: some StringProtocol) {
    let labels = Array(text.utf8).split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count > 1, text.utf8.count <= 253 else { return nil }
    for label in labels {
      guard (1...63).contains(label.count), label.first != 0x2D, label.last != 0x2D,
        label.allSatisfy(Self.isLetterDigitHyphen)
      else { return nil }
    }
    self.text = text.lowercased()
  }

  private static func isLetterDigitHyphen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}

extension FieldType where Value == DomainName {
  /// A domain name, without scheme and path.
  static let domain: FieldType = .scalar(
    Message(fr: "un nom de domaine", en: "a domain name"), examples: ["cafe.example.org"]
  ) { scalar throws(Diagnostic) in
    if let name = DomainName(scalar.text) { return name }
    let host = WebURL.hostText(in: scalar.text)
    throw Diagnostic(
      .notADomain, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » n’est pas un nom de domaine",
        en: "‘\(scalar.excerpt)’ is not a domain name"),
      help: .write(DomainName(host)?.text ?? "cafe.example.org"))
  }
}
