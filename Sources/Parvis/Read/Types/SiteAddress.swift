import FrontMatter
import Source

extension FieldType where Value == String {
  /// An address of the site itself: `/ancienne-page/`.
  ///
  /// Letters, digits and `-._~/`, as every address of the site is made of; it begins with `/`, and
  /// ends with `/` unless its last part has an ending (`/page.html`).
  static let siteAddress: FieldType = .scalar(
    Message(fr: "une adresse du site", en: "an address of the site"),
    examples: ["/ancienne-page/"]
  ) { scalar throws(Diagnostic) in
    let text = scalar.text
    let signs = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "-._~/".utf8.contains(byte)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard signs, text.hasPrefix("/"), text.utf8.count > 1, !text.contains("//"),
      !parts.contains(".."), !parts.contains(".")
    else {
      throw Diagnostic(
        .notASiteAddress, at: scalar.range,
        Message(
          fr: "« \(scalar.excerpt) » n’est pas une adresse du site",
          en: "‘\(scalar.excerpt)’ is not an address of the site"),
        help: Message(
          fr: "écrivez l’ancienne adresse sans le nom du site, comme « /ancienne-page/ »",
          en: "write the old address without the site’s name, such as ‘/old-page/’"))
    }
    return text.hasSuffix("/") || parts.last?.contains(".") == true ? text : text + "/"
  }
}

extension Diagnostic.Kind {
  static let notASiteAddress = error(
    "value.not-a-site-address",
    fr: "Une adresse n’est pas une adresse du site.", en: "An address is not one of the site.")
}
