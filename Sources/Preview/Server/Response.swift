/// What is answered to a request.
struct Response {
  /// The codes of RFC 9110 that are answered, with their phrases.
  enum Status: String {
    case ok = "200 OK"
    case found = "302 Found"
    case notModified = "304 Not Modified"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case timeout = "408 Request Timeout"
    case contentTooLarge = "413 Content Too Large"
    case misdirected = "421 Misdirected Request"
    case headTooLarge = "431 Request Header Fields Too Large"
    case unavailable = "503 Service Unavailable"
    case unknownVersion = "505 HTTP Version Not Supported"
  }

  let status: Status
  /// In their order, names as they are written.
  var headers: [(name: String, value: String)]
  let body: [UInt8]
  /// Whether the connection ends with it.
  var endsConnection = false
  /// Set where the answer goes on: events until the edition is no longer this one.
  var follows: Int?

  init(_ status: Status, headers: [(String, String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The bytes to send; a browser keeps nothing without asking again.
  func bytes(headOnly: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue)\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    head += "Cache-Control: no-cache\r\nCross-Origin-Resource-Policy: same-origin\r\n"
    if status != .notModified, follows == nil { head += "Content-Length: \(body.count)\r\n" }
    head += "Connection: \(endsConnection || follows != nil ? "close" : "keep-alive")\r\n\r\n"
    return Array(head.utf8) + (headOnly || status == .notModified ? [] : body)
  }
}
