/// What a build tells subscribers about one session.
public struct SessionChange: Sendable, Hashable {
  /// Which session.
  public let uid: String
  /// Its SEQUENCE now: 0 where it is new.
  public let sequence: Int
}

extension Lock {
  /// The sessions whose line differs from that of an older lock, by UID.
  func changes(since old: Lock) -> [SessionChange] {
    sessions.filter { old.sessions[$0.key]?.hash != $0.value.hash }
      .map { SessionChange(uid: $0.key, sequence: $0.value.sequence) }
      .sorted { $0.uid < $1.uid }
  }
}
