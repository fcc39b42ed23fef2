/// One connection: bytes in, bytes out, and when it has lasted too long.
///
/// It knows no socket and no clock, so that every turn of it can be tested.
struct Connection {
  typealias Instant = ContinuousClock.Instant

  /// How long a request may take to come, from the first moment on or from the last answer.
  static let patience = Duration.seconds(10)
  /// How long the other side may take nothing of an answer.
  static let sendingPatience = Duration.seconds(30)
  /// How long what comes after the end is still taken, so that the last answer is not lost.
  static let draining = Duration.seconds(1)

  private enum Phase {
    /// A request is to come, or is coming.
    case receiving
    /// An answer is on its way; then the next request, or the end.
    case sending(thenEnds: Bool)
    /// A page waits for an edition other than the one it shows.
    case following(Int)
    /// The last answer is out.
    case draining
    case ended
  }

  private var phase = Phase.receiving
  private var inbox: [UInt8] = []
  /// How much of ``inbox`` holds no end of a head.
  private var searched = 0
  private var outbox: [UInt8] = []
  private var sent = 0
  /// When it ends by itself; a page may wait as long as it likes.
  private(set) var deadline: Instant?

  init(at now: Instant) {
    deadline = now + Self.patience
  }

  /// Whether it is over.
  var hasEnded: Bool {
    if case .ended = phase { true } else { false }
  }

  /// Whether nothing has come of it yet, or since the last answer.
  var isIdle: Bool {
    if case .receiving = phase { true } else { false }
  }

  /// Whether the last answer is out, and the other side is to be told so.
  var isDraining: Bool {
    if case .draining = phase { true } else { false }
  }

  /// What is to be sent, from an offset on; nil where there is nothing.
  var pending: (bytes: [UInt8], offset: Int)? {
    sent < outbox.count ? (outbox, sent) : nil
  }

  /// Takes bytes that came.
  mutating func take(
    _ bytes: [UInt8], at now: Instant, answer: (Request) throws(Refusal) -> Response
  ) {
    switch phase {
    case .receiving, .sending:
      inbox += bytes
      proceed(at: now, answer: answer)
    case .following, .draining, .ended: break
    }
  }

  /// Notes what could be sent.
  mutating func didSend(
    _ count: Int, at now: Instant, answer: (Request) throws(Refusal) -> Response
  ) {
    sent += count
    guard case .sending(let ends) = phase else { return }
    guard sent >= outbox.count else {
      deadline = now + Self.sendingPatience
      return
    }
    outbox = []
    sent = 0
    if ends {
      phase = .draining
      deadline = now + Self.draining
      inbox = []
    } else {
      phase = .receiving
      deadline = now + Self.patience
      proceed(at: now, answer: answer)
    }
  }

  /// Ends it where its time is over, not without a word to whoever was slow in asking.
  mutating func expire(at now: Instant) {
    guard let deadline, deadline <= now else { return }
    if case .receiving = phase, !inbox.isEmpty {
      send(Refusal.tooLate.response, headOnly: false, at: now)
    } else {
      phase = .ended
    }
  }

  /// Answers without having been asked.
  mutating func refuse(_ refusal: Refusal, at now: Instant) {
    send(refusal.response, headOnly: false, at: now)
  }

  /// Ends it at once.
  mutating func end() {
    phase = .ended
  }

  /// Tells a page that waits that there is another edition than the one it shows.
  mutating func announce(_ edition: Int, at now: Instant) {
    guard case .following(let shown) = phase, shown != edition else { return }
    outbox += Array("data: \(edition)\n\n".utf8)
    phase = .sending(thenEnds: true)
    deadline = now + Self.sendingPatience
  }

  /// Reads the request that the inbox begins with, once it is whole.
  private mutating func proceed(
    at now: Instant, answer: (Request) throws(Refusal) -> Response
  ) {
    guard case .receiving = phase else {
      // While an answer is on its way, no more than one request may wait.
      if inbox.count > Request.longestHead { phase = .ended }
      return
    }
    guard let head = headEnd() else {
      if inbox.count > Request.longestHead { refuse(.headTooLong, at: now) }
      return
    }
    guard head <= Request.longestHead else { return refuse(.headTooLong, at: now) }
    do throws(Refusal) {
      let request = try Request(head: inbox[..<head])
      inbox.removeFirst(head + 4)
      searched = 0
      var response = try answer(request)
      if !request.keepsConnection { response.endsConnection = true }
      send(response, headOnly: request.isHead, at: now)
    } catch {
      refuse(error, at: now)
    }
  }

  /// Where the empty line is that ends a head; looks at each byte once.
  private mutating func headEnd() -> Int? {
    var index = max(0, searched - 3)
    while index + 3 < inbox.count {
      if inbox[index] == 0x0D, inbox[index + 1] == 0x0A, inbox[index + 2] == 0x0D,
        inbox[index + 3] == 0x0A
      {
        return index
      }
      index += 1
    }
    searched = inbox.count
    return nil
  }

  private mutating func send(_ response: Response, headOnly: Bool, at now: Instant) {
    outbox += response.bytes(headOnly: headOnly)
    if let edition = response.follows, !headOnly {
      phase = .following(edition)
      deadline = nil
    } else {
      phase = .sending(thenEnds: response.endsConnection)
      deadline = now + Self.sendingPatience
    }
  }
}
