/// The connections of the preview, all served in turn by whoever waits for them.
///
/// One thread is enough for one person’s browser, and leaves nothing to lock.
struct Connections {
  /// How many are served at once at most; the one idle for longest makes room for the next.
  private static let limit = 128
  /// How many descriptors are left to the reading of files once there were none left.
  private static let reserve = 8
  /// How long nobody is let in after the program ran out of descriptors.
  private static let pause = Duration.milliseconds(50)

  private let listener: Socket
  private let machine: OwnMachine
  private let clock = ContinuousClock()
  private var open: [(socket: Socket, connection: Connection)] = []
  private var closedUntil: ContinuousClock.Instant?
  /// ``limit``, or what is left of it since the system had no descriptors for as many.
  private var room = Self.limit
  /// What tells of files that were touched, and the folders that it is about.
  private var notices: (socket: Socket, folders: [String])?

  init(listener: Socket) {
    self.listener = listener
    machine = OwnMachine(port: listener.port)
  }

  /// Whether files that are touched end the waiting.
  var hasNotices: Bool { notices != nil }

  /// Lets files that are touched in some folders end the waiting, where the system can tell.
  mutating func wakeForFiles(in folders: [String]) {
    guard notices?.folders != folders else { return }
    notices?.socket.close()
    notices = Socket.notices(of: folders).map { ($0, folders) }
  }

  /// Serves for a while, one turn of waiting and answering.
  ///
  /// - Parameters:
  ///   - milliseconds: how long to wait where nobody asks.
  ///   - site: what to answer from.
  /// - Returns: whether files were touched.
  mutating func serve(for milliseconds: Int, site: PreviewSite) -> Bool {
    let machine = machine
    func answer(_ request: Request) throws(Refusal) -> Response {
      try machine.admit(request)
      return site.response(to: request)
    }
    let now = clock.now
    if let until = closedUntil, until <= now { closedUntil = nil }
    var interests = open.map { item in
      Socket.Interest(socket: item.socket, writing: item.connection.pending != nil)
    }
    let listens = closedUntil == nil
    if listens { interests.append(Socket.Interest(socket: listener)) }
    if let notices { interests.append(Socket.Interest(socket: notices.socket)) }
    let ready = Socket.wait(for: milliseconds, at: interests)
    let then = clock.now
    for index in open.indices {
      if ready[index] { receive(index, at: then, answer) }
      open[index].connection.announce(site.edition, at: then)
      open[index].connection.expire(at: then)
      send(index, at: then, answer)
    }
    let isAwaited = listens && ready[open.count]
    sweep()
    if isAwaited { accept(at: then) }
    guard let notices, ready.last == true else { return false }
    notices.socket.takeNotices()
    return true
  }

  /// Ends every connection and listens no more.
  mutating func close() {
    for (socket, _) in open { socket.close() }
    open = []
    listener.close()
    notices?.socket.close()
    notices = nil
  }

  private mutating func receive(
    _ index: Int, at now: ContinuousClock.Instant, _ answer: (Request) throws(Refusal) -> Response
  ) {
    switch open[index].socket.receive() {
    case .done(let bytes): open[index].connection.take(bytes, at: now, answer: answer)
    case .blocked: break
    case .ended: open[index].connection.end()
    }
  }

  private mutating func send(
    _ index: Int, at now: ContinuousClock.Instant, _ answer: (Request) throws(Refusal) -> Response
  ) {
    while !open[index].connection.hasEnded, let (bytes, offset) = open[index].connection.pending {
      switch open[index].socket.send(bytes, from: offset) {
      case .done(let count):
        open[index].connection.didSend(count, at: now, answer: answer)
        if open[index].connection.isDraining { open[index].socket.endSending() }
      case .blocked: return
      case .ended: open[index].connection.end()
      }
    }
  }

  private mutating func sweep() {
    for (socket, connection) in open where connection.hasEnded { socket.close() }
    open.removeAll { $0.connection.hasEnded }
  }

  /// Lets in whoever waits.
  ///
  /// Where there is no room, who has said nothing for longest goes; not one that came in this very
  /// turn, for nobody has looked yet at what it says. Then the others wait for the next turn.
  private mutating func accept(at now: ContinuousClock.Instant) {
    while true {
      switch listener.accept() {
      case .connection(let socket):
        var connection = Connection(at: now)
        let hasRoom = open.count < room || dropIdle(since: now)
        let mayHaveRoom = hasRoom || open.contains { $0.connection.isIdle }
        if !mayHaveRoom { connection.refuse(.tooManyConnections, at: now) }
        // A refusal fits into what the system buffers, and is over within a second.
        if open.count < Self.limit * 2 { open.append((socket, connection)) } else { socket.close() }
        guard hasRoom else { return }
      case .nobody: return
      case .exhausted:
        room = max(1, open.count - Self.reserve)
        while open.count > room, dropIdle(since: now + Self.pause) || dropFollower() {}
        closedUntil = now + Self.pause
        return
      }
    }
  }

  /// Closes the connection that has been idle for longest, since before a moment; says whether
  /// there was one.
  private mutating func dropIdle(since now: ContinuousClock.Instant) -> Bool {
    let newest = now + Connection.patience
    var oldest: (index: Int, deadline: ContinuousClock.Instant)?
    for (index, item) in open.enumerated() where item.connection.isIdle {
      guard let deadline = item.connection.deadline, deadline < (oldest?.deadline ?? newest)
      else { continue }
      oldest = (index, deadline)
    }
    guard let oldest else { return false }
    return drop(oldest.index)
  }

  /// Closes the connection of the page that has waited for longest; it will come again.
  private mutating func dropFollower() -> Bool {
    guard let index = open.firstIndex(where: { $0.connection.deadline == nil }) else {
      return false
    }
    return drop(index)
  }

  private mutating func drop(_ index: Int) -> Bool {
    open[index].socket.close()
    open.remove(at: index)
    return true
  }
}
