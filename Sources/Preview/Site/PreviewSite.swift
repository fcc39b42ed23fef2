import Parvis
import Source

/// What the preview shows: the last site without errors, and what is wrong with the newest.
struct PreviewSite: Sendable {
  /// Another number for everything that a page could show differently.
  private(set) var edition: Int
  /// The files of the last good build, by path below the output folder.
  private(set) var files = FilesOnDemand()
  /// Where things are in it; nil before the first good build.
  private(set) var outline: SiteOutline?
  /// The newest build, where it has errors.
  private(set) var broken: BuildResult?
  /// What a publish would say: the newest build without drafts.
  private(set) var publish: BuildResult?
  /// The language that the preview speaks.
  let language: MessageLanguage
  private var headers = PublishedHeaders()

  /// Makes the preview of nothing.
  ///
  /// - Parameters:
  ///   - edition: where to count from; pages of an earlier run must not know it.
  ///   - language: of the preview’s own words.
  init(edition: Int, language: MessageLanguage) {
    self.edition = edition
    self.language = language
  }

  /// Shows a build: its files where it has no errors, else its errors over the files there are.
  mutating func show(_ result: BuildResult) {
    edition += 1
    guard !result.report.hasErrors else {
      broken = result
      return
    }
    broken = nil
    files = result.filesOnDemand
    outline = result.outline
    headers = PublishedHeaders(String(decoding: files["_headers"] ?? [], as: UTF8.self))
  }

  /// Notes what a publish would say.
  mutating func review(_ result: BuildResult) {
    publish = result
  }

  /// What every address begins with.
  private var basePath: String { outline?.basePath ?? "/" }

  /// Answers a request that may be answered.
  func response(to request: Request) -> Response {
    if let own = OwnPage(path: request.path) { return own.response(to: request, self) }
    guard outline != nil else { return OwnPage.nothingYet(self) }
    guard request.path.hasPrefix(basePath) else {
      return request.path == "/" || request.path + "/" == basePath
        ? Response(.found, headers: [("Location", basePath)])
        : notFound(request)
    }
    let path = String(request.path.dropFirst(basePath.count))
    if files.contains(path) { return file(path, request) }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    guard files.contains(folder + "index.html") else { return notFound(request) }
    return folder == path
      ? file(folder + "index.html", request)
      : Response(.found, headers: [("Location", basePath + folder.percentEncoded)])
  }

  private func notFound(_ request: Request) -> Response {
    guard files.contains("404.html") else {
      return Response(.notFound, headers: [("Content-Type", "text/plain")])
    }
    return file("404.html", request, status: .notFound)
  }

  private func file(
    _ path: String, _ request: Request, status: Response.Status = .ok
  ) -> Response {
    let address = basePath + (path.hasSuffix("index.html") ? String(path.dropLast(10)) : path)
    var headers = headers.headers(of: address)
    if !headers.contains(where: { $0.name == "Content-Type" }) {
      headers.append(("Content-Type", ContentType.of(path)))
    }
    var bytes = files[path] ?? []
    // What other sites take stays as it is.
    if path.hasSuffix(".html"), !path.hasPrefix("embed/") {
      bytes = Toolbar(site: self, address: address).added(to: bytes)
    }
    let tag = "\"" + SHA256.hex(bytes).prefix(32) + "\""
    headers.append(("ETag", tag))
    if status == .ok, let known = request.headers["if-none-match"], Self.names(known, tag) {
      return Response(.notModified, headers: [("ETag", tag)])
    }
    return Response(status, headers: headers, body: bytes)
  }

  /// Whether a list of entity tags holds one: RFC 9110 §13.1.2, by weak comparison.
  private static func names(_ list: String, _ tag: String) -> Bool {
    list.split(separator: ",").contains { item in
      let item = item.filter { $0 != " " }
      return item == "*" || item == tag || item == "W/" + tag
    }
  }
}

extension String {
  /// As a path in a header: what is not unreserved there is percent-encoded, RFC 3986 §3.3.
  fileprivate var percentEncoded: String {
    var text = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
