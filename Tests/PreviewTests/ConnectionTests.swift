import Testing

@testable import Preview
@testable import Source

/// The turns that one connection takes, without a network.
@Suite("connections")
struct ConnectionTests {
  private let start = ContinuousClock().now
  private static let request = Array("GET /a HTTP/1.1\r\nHost: x\r\n\r\n".utf8)

  private static func answer(_ request: Request) throws(Refusal) -> Response {
    switch request.path {
    case "/events":
      var response = Response(.ok)
      response.follows = 7
      return response
    case "/foreign": throw .foreignHost
    default: return Response(.ok, body: Array(request.path.utf8))
    }
  }

  /// What a connection says to some bytes, cut as they come.
  private func said(to parts: [[UInt8]], _ connection: inout Connection) -> String {
    var said: [UInt8] = []
    for part in parts {
      connection.take(part, at: start, answer: Self.answer)
      said += sent(&connection)
    }
    return String(decoding: said, as: UTF8.self)
  }

  private func sent(_ connection: inout Connection) -> [UInt8] {
    var said: [UInt8] = []
    // One byte at a time: the other side is slow.
    while let (bytes, offset) = connection.pending {
      said.append(bytes[offset])
      connection.didSend(1, at: start, answer: Self.answer)
    }
    return said
  }

  @Test("a request may come in any pieces, and several in one")
  func pieces() {
    var (whole, bytewise, twice) = (
      Connection(at: start), Connection(at: start), Connection(at: start)
    )
    let once = said(to: [Self.request], &whole)
    #expect(once.hasPrefix("HTTP/1.1 200 OK\r\n") && once.hasSuffix("\r\n\r\n/a"))
    #expect(said(to: Self.request.map { [$0] }, &bytewise) == once)
    #expect(said(to: [Self.request + Self.request], &twice) == once + once)
    #expect(twice.isIdle)
  }

  @Test("a head without an end is refused once it is too long, however it comes")
  func endlessHead() {
    var connection = Connection(at: start)
    let line = Array("X: \(String(repeating: "a", count: 1000))\r\n".utf8)
    let parts = [Array("GET / HTTP/1.1\r\n".utf8)] + Array(repeating: line, count: 20)
    #expect(said(to: parts, &connection).hasPrefix("HTTP/1.1 431 "))
    #expect(connection.isDraining)
    var whole = Connection(at: start)
    let bytes = parts.flatMap(\.self) + Array("\r\n".utf8)
    #expect(said(to: [bytes], &whole).hasPrefix("HTTP/1.1 431 "))
  }

  @Test("who is slow in asking is told so; who says nothing is not waited for")
  func slow() {
    var (slow, silent) = (Connection(at: start), Connection(at: start))
    slow.take(Array("GET".utf8), at: start + .seconds(9), answer: Self.answer)
    slow.expire(at: start + .seconds(9.9))
    #expect(slow.isIdle, "bytes do not buy time, but there is some left")
    slow.expire(at: start + .seconds(10))
    #expect(String(decoding: sent(&slow), as: UTF8.self).hasPrefix("HTTP/1.1 408 "))
    slow.expire(at: start + .seconds(20))
    silent.expire(at: start + .seconds(10))
    #expect(slow.hasEnded && silent.hasEnded)
  }

  @Test("who takes nothing of an answer is let go")
  func stuck() {
    var connection = Connection(at: start)
    connection.take(Self.request, at: start, answer: Self.answer)
    connection.expire(at: start + .seconds(29))
    #expect(!connection.hasEnded && connection.pending != nil)
    connection.expire(at: start + .seconds(30))
    #expect(connection.hasEnded)
  }

  @Test("what is refused ends the connection, and nothing after it is answered")
  func refused() {
    var connection = Connection(at: start)
    let bytes = Array("GET /foreign HTTP/1.1\r\nHost: x\r\n\r\n".utf8) + Self.request
    let text = said(to: [bytes], &connection)
    #expect(text.hasPrefix("HTTP/1.1 421 ") && text.contains("\r\nConnection: close\r\n"))
    #expect(!text.contains("200 OK") && connection.isDraining)
  }

  @Test("a page that waits is told of another edition, once, and of no time limit")
  func following() {
    var connection = Connection(at: start)
    _ = said(to: [Array("GET /events HTTP/1.1\r\nHost: x\r\n\r\n".utf8)], &connection)
    #expect(connection.deadline == nil)
    connection.announce(7, at: start)
    #expect(connection.pending == nil)
    connection.announce(8, at: start)
    connection.announce(9, at: start)
    #expect(String(decoding: sent(&connection), as: UTF8.self) == "data: 8\n\n")
    #expect(connection.isDraining)
  }

  @Test("a head alone, and HTTP/1.0 without a second request")
  func headAlone() {
    var (head, old) = (Connection(at: start), Connection(at: start))
    let text = said(to: [Array("HEAD /abc HTTP/1.1\r\n\r\n".utf8)], &head)
    #expect(text.contains("\r\nContent-Length: 4\r\n") && text.hasSuffix("\r\n\r\n"))
    _ = said(to: [Array("GET / HTTP/1.0\r\n\r\n".utf8)], &old)
    #expect(old.isDraining)
  }
}

/// When files count as changed.
@Suite("watching files")
struct FileWatchTests {
  @Test("a change counts once, when it stays; looking often where it does not yet")
  func settling() {
    var watch = FileWatch()
    func look(_ sizes: Int...) -> [Bool] {
      var settled: [Bool] = []
      for size in sizes { settled.append(watch.hasSettled(changes(to: size))) }
      return settled
    }
    #expect(look(1, 1) == [false, false], "as it was read")
    #expect(watch.pause(after: .zero, hasNotices: false) == FileWatch.interval)
    #expect(watch.pause(after: .milliseconds(50), hasNotices: false) == .milliseconds(150))
    #expect(watch.pause(after: .zero, hasNotices: true) == FileWatch.restingInterval)
    #expect(look(2) == [false])
    #expect(watch.pause(after: .milliseconds(50), hasNotices: true) == FileWatch.settling)
    #expect(look(3, 3) == [false, true])
    #expect(look(1, 4, 1, 1) == [false, false, false, false], "as it was again")
  }

  /// What is different where a file of one byte has a size now.
  private func changes(to size: Int) -> DiskChanges {
    var changes = DiskChanges()
    guard size != 1 else { return changes }
    let time = FileStamp.Time(seconds: 1, nanoseconds: 0)
    changes.files["content/a.md"] = FileStamp(written: time, changed: time, size: size)
    return changes
  }
}
