import ICalendar
import Source

/// What Parvis must remember from build to build: `content/parvis.lock`.
///
/// Text, a line per fact, sorted, so that two people's changes merge:
///
///     calendar-domain cafe.example.org
///     page cities/blainville fr /villes/blainville/
///     session blainville.2026-12-03@cafe.example.org 0 20261121T140000Z 2026-12-03T09:00 2026-12-03T11:00 exemple 5f0c…
///     gone blainville.2026-11-05@cafe.example.org 2 20261101T140000Z
///     words history en title:1b2c3d4e,body:5f6a7b8c title:9a8b7c6d,body:0e1f2a3b
struct Lock: Sendable, Equatable {
  /// The path of the file, relative to the root.
  static let path = "content/parvis.lock"

  /// The domain of every UID, as the first build had it.
  var calendarDomain: String?
  /// Per UID, what subscribers know of a session.
  var sessions: [String: SessionLine] = [:]
  /// Per UID, what is left of a session that is gone: used again, it goes on from there.
  var tombstones: [String: Tombstone] = [:]
  /// Per page key and language's subtag (`history fr`), its address.
  var addresses: [String: String] = [:]
  /// Per page key and language's subtag, the words of the original and of the translation.
  var words: [String: Words] = [:]

  /// One session as subscribers know it.
  struct SessionLine: Sendable, Equatable {
    /// SEQUENCE: 0, and one more with each change that a subscriber sees.
    var sequence: Int
    /// DTSTAMP and LAST-MODIFIED.
    var stamp: Instant
    /// Present local start and end.
    var start: LocalDateTime
    var end: LocalDateTime
    /// The venue's short name, or `-` while it is to be confirmed.
    var venue: String
    /// The hash of what a subscriber sees, in any language.
    var hash: String
  }

  /// The last numbers of a session that is gone.
  struct Tombstone: Sendable, Equatable {
    var sequence: Int
    var stamp: Instant
  }

  /// An empty lock, as before the first build.
  init() {}

  /// Reads the file; a line that no build wrote is an error, for a lost line would lose a
  /// session's history.
  init(_ file: SourceFile, into report: inout Report) {
    var offset = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = offset..<offset + line.count
      offset += line.count + 1
      let text = String(decoding: line, as: UTF8.self)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      guard read(text.split(separator: " ").map(String.init)) else {
        report.add(
          .unreadableLock, at: file.range(range),
          Message(
            fr: "parvis.lock a été modifié à la main ou par un autre programme: cette ligne n’est"
              + " pas de Parvis",
            en: "parvis.lock was changed by hand or by another program: this line is not from "
              + "Parvis"),
          help: Message(
            fr: "ne la corrigez pas: remettez tout le fichier tel qu’il était, à partir de la"
              + " sauvegarde ou avec « git checkout -- content/parvis.lock », ou demandez à la"
              + " personne qui s’occupe du site",
            en: "do not mend it: put the whole file back as it was, from the backup or with "
              + "‘git checkout -- content/parvis.lock’, or ask the person who looks after the "
              + "site"))
        continue
      }
    }
  }

  /// Reads one line; false where it is none.
  private mutating func read(_ parts: [String]) -> Bool {
    switch (parts.first, parts.count) {
    case ("version", 2): return parts[1] == "1"
    case ("calendar-domain", 2): calendarDomain = parts[1]
    case ("page", 4): addresses[parts[1] + " " + parts[2]] = parts[3]
    case ("words", 5):
      guard let original = PageWords(parts[3][...]), let translation = PageWords(parts[4][...])
      else { return false }
      words[parts[1] + " " + parts[2]] = Words(original: original, translation: translation)
    case ("gone", 4):
      guard SessionIdentity(uid: parts[1]) != nil, let sequence = Int(parts[2]), sequence >= 0,
        let stamp = Instant(basic: parts[3])
      else { return false }
      tombstones[parts[1]] = Tombstone(sequence: sequence, stamp: stamp)
    case ("session", 8):
      guard SessionIdentity(uid: parts[1]) != nil, let sequence = Int(parts[2]), sequence >= 0,
        let stamp = Instant(basic: parts[3]), let start = LocalDateTime(iso: parts[4]),
        let end = LocalDateTime(iso: parts[5])
      else { return false }
      sessions[parts[1]] = SessionLine(
        sequence: sequence, stamp: stamp, start: start, end: end, venue: parts[6], hash: parts[7])
    default: return false
    }
    return true
  }

  /// Takes a session away, and keeps its numbers.
  mutating func forget(_ uid: String) {
    guard let line = sessions.removeValue(forKey: uid) else { return }
    tombstones[uid] = Tombstone(sequence: line.sequence, stamp: line.stamp)
  }

  /// Forgets a session, or with `*` at the end all whose UID begins like it; none is an error.
  mutating func forget(matching pattern: String, into report: inout Report) {
    let found =
      pattern.hasSuffix("*")
      ? sessions.keys.filter { $0.hasPrefix(pattern.dropLast()) }
      : sessions.keys.filter { $0 == pattern }
    for uid in found { forget(uid) }
    guard found.isEmpty else { return }
    let near = nearestName(to: pattern, among: sessions.keys.sorted())
    report.add(
      .forgetsNothing, at: .start(of: Self.path),
      Message(
        fr: "parvis.lock ne connaît pas « \(pattern) »",
        en: "parvis.lock does not know ‘\(pattern)’"),
      help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") })
  }

  /// The file's bytes, lines in order.
  var bytes: [UInt8] {
    var lines: [String] = []
    for (key, address) in addresses { lines.append("page \(key) \(address)") }
    for (key, words) in words {
      lines.append("words \(key) \(words.original.text) \(words.translation.text)")
    }
    for (uid, tombstone) in tombstones {
      lines.append("gone \(uid) \(tombstone.sequence) \(tombstone.stamp.basic)")
    }
    for (uid, line) in sessions {
      lines.append(
        "session \(uid) \(line.sequence) \(line.stamp.basic) \(line.start.iso) \(line.end.iso) "
          + "\(line.venue) \(line.hash)")
    }
    lines.sort()
    var text = "# Tenu par Parvis, à conserver avec le contenu; ne pas modifier.\n"
    text += "# Kept by Parvis, to be kept with the content; do not edit.\n"
    text += "version 1\n"
    if let calendarDomain { text += "calendar-domain \(calendarDomain)\n" }
    for line in lines { text += line + "\n" }
    return Array(text.utf8)
  }
}

extension Instant {
  /// The form of RFC 5545: `20261121T140000Z`.
  var basic: String {
    let local = utc
    let date = local.date.iso.filter { $0 != "-" }
    let time = local.time
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return date + "T" + two(time.hour) + two(time.minute) + two(time.second) + "Z"
  }

  /// Reads `20261121T140000Z`, or nil.
  init?(basic text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == 0x54, bytes[15] == 0x5A,
      let date = LocalDate(iso: text.prefix(8)), let clock = Int(text.dropFirst(9).prefix(6)),
      let time = LocalTime(hour: clock / 10_000, minute: clock / 100 % 100, second: clock % 100),
      time < .endOfDay
    else { return nil }
    self.init(secondsSince1970: LocalDateTime(date, time).secondNumber)
  }
}

extension Diagnostic.Kind {
  static let unreadableLock = error(
    "lock.unreadable",
    fr: "Une ligne de parvis.lock n’a pas été écrite par Parvis.",
    en: "A line of parvis.lock was not written by Parvis.")
  static let lockChanges = error(
    "lock.would-change",
    fr: "Avec --locked, la construction changerait parvis.lock.",
    en: "With --locked, the build would change parvis.lock.")
  static let lockMissing = error(
    "lock.missing",
    fr: "parvis.lock manque, alors que le site a déjà été construit.",
    en: "parvis.lock is missing, though the site was built before.")
  static let addressChanged = error(
    "address.changed",
    fr: "L’adresse d’une page a changé sans que l’ancienne y mène encore.",
    en: "A page’s address has changed and the old one does not lead there.")
  static let addressGone = warning(
    "address.gone",
    fr: "Une page n’existe plus et son adresse ne mène nulle part.",
    en: "A page is gone and its address leads nowhere.")
  static let venueChangesPast = warning(
    "venue.past-changes",
    fr: "Un lieu a été modifié, et les rencontres qui y ont déjà eu lieu changent avec lui.",
    en: "A venue was edited, and the sessions already held there change with it.")

  static let forgetsNothing = error(
    "lock.forgets-nothing",
    fr: "Avec --forget, aucune rencontre n’a cet UID.",
    en: "With --forget, no session has this UID.")

  /// The kinds that the lock finds.
  static let lockKinds: [Diagnostic.Kind] = [
    forgetsNothing, unreadableLock, lockChanges, lockMissing, addressChanged, addressGone,
    venueChangesPast,
  ]
}
