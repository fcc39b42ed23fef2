import Testing

@testable import Preview

/// What is a request that we serve, and what is not.
@Suite("requests")
struct RequestTests {
  private static func read(_ head: String) -> Result<Request, Refusal> {
    Result { () throws(Refusal) in try Request(head: head.utf8) }
  }

  @Test("the path is decoded, the query is not, names of headers are in lower case")
  func read() throws {
    let request = try Request(
      head: "GET /caf%C3%A9/?a=%20 HTTP/1.1\r\nHost: x\r\nAccept:  a \r\naccept: b".utf8)
    #expect(request.path == "/café/" && request.query == "a=%20")
    #expect(request.headers == ["host": "x", "accept": "a, b"])
    #expect(request.keepsConnection && !request.isHead)
  }

  @Test(
    "what is not served says why",
    arguments: [
      ("POST / HTTP/1.1", Refusal.unknownMethod), ("get / HTTP/1.1", .unknownMethod),
      ("GET / HTTP/2", .unknownVersion), ("GET / HTTP/1.1x", .unknownVersion),
      ("GET /", .malformed), ("GET  / HTTP/1.1", .malformed), ("", .malformed),
      ("GET http://127.0.0.1/ HTTP/1.1", .malformed), ("GET /%zz HTTP/1.1", .malformed),
      ("GET /%00 HTTP/1.1", .malformed), ("GET /%C3 HTTP/1.1", .malformed),
      ("GET / HTTP/1.1\r\nA b: c", .malformed), ("GET / HTTP/1.1\r\n folded: c", .malformed),
      ("GET / HTTP/1.1\r\nHost: a\nX: b", .malformed), ("GET / HTTP/1.1\r\nHost", .malformed),
      ("GET / HTTP/1.1\r\nContent-Length: 1", .body),
      ("GET / HTTP/1.1\r\nTransfer-Encoding: chunked", .body),
      (
        "GET / HTTP/1.1" + String(repeating: "\r\na: b", count: Request.mostHeaders + 1),
        .headTooLong
      ),
    ])
  func refused(head: String, refusal: Refusal) {
    #expect(Self.read(head) == .failure(refusal))
  }

  @Test(
    "only our own host and port, and our own pages",
    arguments: [
      ("Host: 127.0.0.1:8080", nil), ("Host: LOCALHOST:8080", nil),
      ("Host: 127.0.0.1", .foreignHost), ("Host: 127.0.0.1:80", .foreignHost),
      ("Host: evil.example:8080", .foreignHost), ("Host: localhost:8080, x", .foreignHost),
      ("Accept: x", .foreignHost),
      ("Host: localhost:8080\r\nOrigin: http://localhost:8080", nil),
      ("Host: localhost:8080\r\nOrigin: null", .foreignOrigin),
      ("Host: localhost:8080\r\nOrigin: http://evil.example", .foreignOrigin),
      ("Host: localhost:8080\r\nOrigin: https://localhost:8080", .foreignOrigin),
      ("Host: localhost:8080\r\nSec-Fetch-Site: same-origin", nil),
      ("Host: localhost:8080\r\nSec-Fetch-Site: cross-site", .foreignOrigin),
      (
        "Host: localhost:8080\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate"
          + "\r\nSec-Fetch-Dest: document", nil
      ),
      (
        "Host: localhost:8080\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate"
          + "\r\nSec-Fetch-Dest: iframe", .foreignOrigin
      ),
    ] as [(String, Refusal?)])
  func admitted(headers: String, refusal: Refusal?) throws {
    let request = try Request(head: ("GET / HTTP/1.1\r\n" + headers).utf8)
    let result = Result { () throws(Refusal) in try OwnMachine(port: 8080).admit(request) }
    if let refusal {
      #expect(throws: refusal) { try result.get() }
    } else {
      #expect(throws: Never.self) { try result.get() }
    }
  }
}
