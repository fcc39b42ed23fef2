/// What a browser or a calendar asks for: RFC 9112, of which GET and HEAD without a body.
struct Request: Equatable {
  /// Only the head is wanted.
  let isHead: Bool
  /// The path without its query, percent-decoded.
  let path: String
  /// What follows `?`, as it came; empty where there is nothing.
  let query: String
  /// Per name in lower case its value; one that came twice holds both, joined by a comma.
  let headers: [String: String]
  /// Whether the connection stays for another request.
  let keepsConnection: Bool

  /// The longest head, in bytes.
  static let longestHead = 16 << 10
  /// The most header lines.
  static let mostHeaders = 100

  /// Reads the head of a request, without the empty line that ends it.
  ///
  /// - Throws: the answer where it is none that we serve.
  init(head: some Collection<UInt8>) throws(Refusal) {
    var lines: [Substring] = []
    let text = String(decoding: head, as: UTF8.self)
    var rest = text[...]
    // CR LF is one Character, and a lone one of them ends no line.
    while let end = rest.firstIndex(of: "\r\n") {
      lines.append(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    lines.append(rest)
    guard lines.count <= Self.mostHeaders + 1 else { throw .headTooLong }
    guard
      text.unicodeScalars.allSatisfy({ $0 == "\r" || $0 == "\n" || $0 == "\t" || $0.value > 0x1F }),
      lines.allSatisfy({ !$0.utf8.contains(0x0D) && !$0.utf8.contains(0x0A) })
    else { throw .malformed }

    let parts = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].hasPrefix("HTTP/") else { throw .malformed }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { throw .unknownVersion }
    guard parts[0] == "GET" || parts[0] == "HEAD" else { throw .unknownMethod }
    isHead = parts[0] == "HEAD"

    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let name = line.prefix { $0 != ":" }
      guard !name.isEmpty, name.count < line.count, name.utf8.allSatisfy(Self.isToken)
      else { throw .malformed }
      let value = line.dropFirst(name.count + 1).trimmed
      let key = name.lowercased()
      headers[key] = headers[key].map { $0 + ", " + value } ?? String(value)
    }
    self.headers = headers
    guard headers["transfer-encoding"] == nil, headers["content-length"] ?? "0" == "0"
    else { throw .body }

    let target = parts[1].split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard target[0].hasPrefix("/"), let path = target[0].percentDecoded else { throw .malformed }
    self.path = path
    query = target.count > 1 ? String(target[1]) : ""
    let wishes = (headers["connection"] ?? "").lowercased()
    keepsConnection = parts[2] == "HTTP/1.1" && !wishes.contains("close")
  }

  /// RFC 9110 §5.6.2.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

/// Why a request is not served; the connection ends with the answer.
enum Refusal: Error, Equatable {
  case malformed, unknownVersion, unknownMethod, body, headTooLong, tooLate
  /// It asks for another host: somebody’s name that leads to this machine.
  case foreignHost
  /// A page of another site asks.
  case foreignOrigin
  /// There are as many connections as are served at once.
  case tooManyConnections

  /// What is answered.
  var response: Response {
    var response = Response(
      status, headers: [("Content-Type", "text/plain; charset=utf-8")],
      body: Array((status.rawValue + "\n").utf8))
    response.endsConnection = true
    if status == .methodNotAllowed { response.headers.append(("Allow", "GET, HEAD")) }
    if status == .unavailable { response.headers.append(("Retry-After", "1")) }
    return response
  }

  private var status: Response.Status {
    switch self {
    case .malformed: .badRequest
    case .unknownVersion: .unknownVersion
    case .unknownMethod: .methodNotAllowed
    case .body: .contentTooLarge
    case .headTooLong: .headTooLarge
    case .tooLate: .timeout
    case .foreignHost: .misdirected
    case .foreignOrigin: .forbidden
    case .tooManyConnections: .unavailable
    }
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return start[...last]
  }

  /// The text that percent signs stand for; nil where it is no UTF-8, or holds a NUL.
  fileprivate var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = utf8
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(\.hexadecimalDigit),
        let low = rest.popFirst().flatMap(\.hexadecimalDigit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
