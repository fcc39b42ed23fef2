import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// Edits of the reference program: each does what was asked for, and nothing else.
@Suite("edits of the reference program")
struct ReferenceEditTests {
  private static func program() async throws -> (tree: SourceTree, before: BuildResult) {
    var found = Report()
    let tree = try SourceTree.load(
      root: Place.package.path, folders: ["content", "themes"], into: &found)
    return (tree, try await check(tree))
  }

  private static func check(_ tree: SourceTree) async throws -> BuildResult {
    var options = try BuildOptions.at()
    options.checksOnly = true
    var sink = MemorySink()
    return try await build(tree, options, into: &sink)
  }

  /// Holds an edit against what it may change: one session, and one file.
  private static func judge(
    _ change: ProposedChange, of session: SessionSummary, in program: BuildResult,
    _ expected: SessionChange.Kind?, _ isWanted: (SessionSummary) -> Bool
  ) throws {
    #expect(change.isSound)
    var changes = change.result.changes
    for old in program.changes { changes.removeAll { $0 == old } }
    #expect(changes.map(\.uid) == [session.uid])
    if let expected { #expect(changes.map(\.kind) == [expected]) }
    let before = try program.sessions(in: nil, from: "2000-01-01", until: nil)
    let after = try change.result.sessions(in: nil, from: "2000-01-01", until: nil)
    #expect(Set(after.map(\.uid)) == Set(before.map(\.uid)))
    #expect(after.filter { !before.contains($0) }.map(\.uid) == [session.uid])
    let edited = try #require(after.first { $0.uid == session.uid })
    let isAsWanted = isWanted(edited)
    #expect(isAsWanted, "\(edited)")
    // What is not in an edit stays: the old file less what goes is the new one less what comes.
    var (old, new) = (change.file.bytes, change.edited.bytes)
    for edit in change.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      old.removeSubrange(edit.range)
    }
    var shift = 0
    for edit in change.edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let start = edit.range.lowerBound + shift
      new.removeSubrange(start..<start + edit.replacement.count)
      shift -= edit.range.count
    }
    #expect(old == new)
  }

  @Test("cancel each session to come: exactly one change, a cancellation")
  func cancelEach() async throws {
    let (tree, before) = try await Self.program()
    let sessions = try before.sessions(in: nil, from: nil, until: nil)
    var cancelled = 0
    for session in sessions {
      let answer = try await EditedSite.propose(
        .cancel(reason: "météo"), String(session.slot.start.prefix(10)),
        id: session.id ?? (sessions.isAlone(session) ? nil : "aucun"), city: session.city, on: tree)
      guard session.status != .cancelled else {
        #expect(answer.isAlready)
        continue
      }
      let change = try #require(answer.proposed, "\(answer)")
      try Self.judge(change, of: session, in: before, .cancelled) {
        $0.status == .cancelled && $0.slot == session.slot
          && $0.remark?.french.hasPrefix("Rencontre annulée : météo.") == true
      }
      cancelled += 1
    }
    #expect(cancelled >= 45)
  }

  @Test("move sessions to days and times at random, again and again: each is where it was sent")
  func moveSome() async throws {
    var (tree, before) = try await Self.program()
    var random = SeededGenerator(seed: 20_270_505)
    for _ in 0..<25 {
      let sessions = try before.sessions(in: nil, from: nil, until: nil)
      let session = try #require(sessions.randomElement(using: &random))
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let date = "2027-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      let hour = Int.random(in: 10...19, using: &random)
      let answer = try await EditedSite.propose(
        .move(to: date, time: "\(hour) h à \(hour + 1) h"), session.announced,
        id: session.id ?? (sessions.isAlone(session) ? nil : "aucun"), city: session.city, on: tree)
      // A day may answer to two sessions once they are moved about.
      guard let change = answer.proposed else {
        #expect(answer.refusal?.message.english.contains("2 sessions answer") == true)
        continue
      }
      try Self.judge(change, of: session, in: before, nil) {
        $0.status == .confirmed && $0.slot.start.hasPrefix("\(date)T\(hour):00")
          && $0.announced == session.announced && $0.venue == session.venue
      }
      tree.insert(change.edited)
      before = try await Self.check(tree)
    }
  }

  @Test("the line, and what subscribers see of it")
  func effect() async throws {
    let (tree, _) = try await Self.program()
    let answer = try await EditedSite.propose(
      .cancel(reason: nil), "mercredi 5 mai 2027", city: "BLAINVILLE", on: tree)
    let change = try #require(answer.proposed)
    #expect(change.effect.french == "annulée: Blainville, mercredi 5 mai 2027, 9 h")
    let line = ContentDiff(from: change.file, to: change.edited).hunks.first?.line ?? 0
    #expect(
      ContentDiff(from: change.file, to: change.edited).text == """
        content/cities/blainville.fr.md:\(line)
                fr: Le Café de l’Exemple est réservé ce jour-là.
                en: The Café de l’Exemple is booked that day.
        +   - date: 2027-05-05
        +     annulée: oui
        \u{20}\u{20}
          sources:

        """)
  }
}

extension [SessionSummary] {
  /// Whether no other session of the city was announced for the same day.
  fileprivate func isAlone(_ session: SessionSummary) -> Bool {
    !contains {
      $0.city == session.city && $0.announced == session.announced && $0.uid != session.uid
    }
  }
}
