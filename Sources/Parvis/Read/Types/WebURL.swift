import FrontMatter
import Source

/// An address of the Web: RFC 3986 with the schemes http and https.
struct WebURL: Sendable, Hashable {
  /// `https` or `http`.
  let scheme: String
  /// The host in lower case: `cafe.example.org`.
  let host: String
  /// The port where one is written.
  let port: Int?
  /// Path, query and fragment, percent-encoded: empty, or beginning with `/`, `?` or `#`.
  var path: String

  /// The whole address.
  var text: String { origin + path }

  /// Scheme, host and port: `https://cafe.example.org`.
  var origin: String {
    "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "")
  }

  /// Of a site's address, what stands before every path on it: `/`, `/cafe/`.
  var basePath: String { path }

  /// What stands where a host would stand in a text that may be an address, for corrections.
  static func hostText(in text: String) -> String {
    let start = text.firstRange(of: "://")?.upperBound
    return String(text[(start ?? text.startIndex)...].prefix { $0 != "/" && $0 != ":" })
  }
}

extension FieldType where Value == WebURL {
  /// An address of the Web: `https://www.example.org/page`.
  static let url: FieldType = .scalar(
    Message(fr: "une adresse Web", en: "a Web address"), examples: ["https://www.example.org/page"]
  ) { scalar throws(Diagnostic) in
    try URLReader(scalar: scalar).read()
  }

  /// The address at which a site is published: https, path allowed, always ending in `/`.
  ///
  /// `http` is for `localhost` alone: browsers warn of it, and calendar apps refuse it.
  static let siteURL: FieldType = .scalar(
    Message(fr: "l’adresse du site", en: "the address of the site"),
    examples: ["https://cafe.example.org", "https://ville.example/cafe/"]
  ) { scalar throws(Diagnostic) in
    var url = try URLReader(scalar: scalar).read()
    func wrong(_ message: Message, _ fix: String) -> Diagnostic {
      Diagnostic(.notASiteURL, at: scalar.range, message, help: .write(fix))
    }
    let end = url.path.firstIndex { $0 == "?" || $0 == "#" } ?? url.path.endIndex
    let path = String(url.path[..<end])
    guard url.scheme == "https" || url.host == "localhost" else {
      throw wrong(
        Message(fr: "le site doit être publié en https", en: "the site must be published by https"),
        "https" + (url.origin + path).dropFirst(4))
    }
    guard end == url.path.endIndex else {
      throw wrong(
        Message(
          fr: "l’adresse du site ne peut pas contenir « \(url.path[end]) »",
          en: "the address of the site cannot contain ‘\(url.path[end])’"),
        url.origin + path)
    }
    let segments = path.split(separator: "/", omittingEmptySubsequences: true)
    guard !segments.contains("."), !segments.contains(".."), !path.contains("//") else {
      let names = segments.filter { $0 != "." && $0 != ".." }.map { $0 + "/" }
      throw wrong(
        Message(
          fr: "le chemin « \(path) » fait des détours", en: "the path ‘\(path)’ makes detours"),
        url.origin + "/" + names.joined())
    }
    url.path = path.hasSuffix("/") ? path : path + "/"
    return url
  }
}

/// Reads one address of the Web.
struct URLReader: Sendable {
  let scalar: Scalar

  func read() throws(Diagnostic) -> WebURL {
    let text = scalar.text
    let bytes = Array(text.utf8)
    try checkSigns()
    let scheme = try scheme(bytes)
    let start = scheme.utf8.count + 3
    let end = bytes[start...].firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? bytes.count
    if let at = bytes[start..<end].firstIndex(of: 0x40) {
      throw wrong(
        .notAURL, start..<at + 1,
        Message(
          fr: "un nom et un mot de passe ne se mettent pas dans une adresse",
          en: "a name and a password do not belong into an address"),
        .write(scheme + "://" + text.utf8Text(at + 1..<bytes.count)))
    }
    let colon = bytes[start..<end].firstIndex(of: 0x3A) ?? end
    let host = try host(start..<colon)
    var port: Int?
    if colon < end {
      let digits = text.utf8Text(colon + 1..<end)
      port = Int(digits)
      guard let port, (1...65_535).contains(port), digits.utf8.allSatisfy({ $0 != 0x2B }) else {
        throw wrong(
          .notAURL, colon..<end,
          Message(fr: "« \(digits) » n’est pas un port", en: "‘\(digits)’ is not a port"),
          .write(scheme + "://" + host + text.utf8Text(end..<bytes.count)))
      }
    }
    return WebURL(scheme: scheme, host: host, port: port, path: try path(bytes, from: end))
  }

  /// Refuses spaces, controls and backslashes anywhere.
  private func checkSigns() throws(Diagnostic) {
    var offset = 0
    for sign in scalar.text.unicodeScalars {
      let width = UTF8.width(sign)
      let isSpace = sign.properties.isWhitespace
      let isControl =
        sign.value < 0x20 || (0x7F...0x9F).contains(sign.value)
        || sign.properties.generalCategory == .format
      if isSpace || isControl || sign == "\\" {
        let name =
          isSpace
          ? Message(fr: "une espace", en: "a space")
          : isControl
            ? Message(fr: "un signe invisible", en: "an invisible sign")
            : Message(fr: "une barre oblique inverse", en: "a backslash")
        throw wrong(
          .notAURL, offset..<offset + width,
          Message(
            fr: "\(name.french) ne peut pas être dans une adresse",
            en: "\(name.english) cannot stand in an address"),
          isSpace
            ? Message(
              fr: "effacez-la, ou écrivez « %20 » à sa place",
              en: "delete it, or write ‘%20’ in its place")
            : sign == "\\" ? .write("/") : Message(fr: "effacez-le", en: "delete it"))
      }
      offset += width
    }
  }

  private func scheme(_ bytes: [UInt8]) throws(Diagnostic) -> String {
    let text = scalar.text
    let lower = text.folded
    for scheme in ["https", "http"] where lower.hasPrefix(scheme + "://") { return scheme }
    let rest = text.drop { $0 == "/" || $0 == ":" }
    let fix: String? = DomainName(WebURL.hostText(in: String(rest))).map { _ in "https://" + rest }
    let colon = bytes.firstIndex(of: 0x3A) ?? bytes.count
    let written = text.utf8Text(0..<colon)
    let isScheme = colon > 0 && colon < bytes.count && DomainName(written) == nil
    guard isScheme else {
      throw wrong(
        .wrongScheme, 0..<bytes.count,
        Message(
          fr: "« \(scalar.excerpt) » ne commence pas par https://",
          en: "‘\(scalar.excerpt)’ does not begin with https://"),
        fix.map { .write($0) } ?? Self.example)
    }
    // `https:/example.org` and `https:example.org` lack a slash only.
    let isWeb = written.folded == "https" || written.folded == "http"
    let tail = text.utf8Text(colon + 1..<bytes.count).drop { $0 == "/" }
    throw wrong(
      .wrongScheme, 0..<colon + 1,
      isWeb
        ? Message(
          fr: "« // » manque après « \(written): »", en: "‘//’ is missing after ‘\(written):’")
        : Message(
          fr: "une adresse qui commence par « \(written): » n’est pas une page du Web",
          en: "an address that begins with ‘\(written):’ is no page of the Web"),
      isWeb ? .write(written.folded + "://" + tail) : Self.example)
  }

  private func host(_ bytes: Range<Int>) throws(Diagnostic) -> String {
    let text = scalar.text.utf8Text(bytes)
    if text.folded == "localhost" { return "localhost" }
    if let name = DomainName(text) { return name.text }
    let isForeign = text.utf8.contains { $0 >= 0x80 }
    throw wrong(
      .notAURL, bytes.isEmpty ? 0..<scalar.text.utf8.count : bytes,
      isForeign
        ? Message(
          fr: "le domaine « \(text) » contient des lettres hors de l’ASCII",
          en: "the domain ‘\(text)’ contains letters beyond ASCII")
        : Message(
          fr: "« \(text) » n’est pas un nom de domaine", en: "‘\(text)’ is not a domain name"),
      isForeign
        ? Message(
          fr: "écrivez sa forme punycode, qui commence par « xn-- »",
          en: "write its punycode form, which begins with ‘xn--’")
        : Self.example)
  }

  /// Encodes what RFC 3986 does not allow as it is; a `%` must already stand for a byte.
  private func path(_ bytes: [UInt8], from start: Int) throws(Diagnostic) -> String {
    var path = ""
    for (index, byte) in bytes.enumerated().dropFirst(start) {
      if byte == 0x25 {
        guard index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) else {
          throw wrong(
            .notAURL, index..<index + 1,
            Message(
              fr: "deux chiffres hexadécimaux doivent suivre « % »",
              en: "two hexadecimal digits must follow ‘%’"),
            Message(
              fr: "écrivez « %25 » pour le caractère lui-même",
              en: "write ‘%25’ for the character itself"))
        }
      }
      if byte >= 0x80 || Self.encoded.contains(byte) {
        let digits = Array("0123456789ABCDEF")
        path += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      } else {
        path.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return path
  }

  private static let encoded = Set("\"<>^`{|}".utf8)

  private func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static let example = Message(
    fr: "écrivez par exemple « https://www.example.org/page »",
    en: "write for example ‘https://www.example.org/page’")

  private func wrong(
    _ kind: Diagnostic.Kind, _ bytes: Range<Int>, _ message: Message, _ help: Message
  ) -> Diagnostic {
    Diagnostic(kind, at: scalar.range(of: bytes), message, help: help)
  }
}
