/// A large value in one place on the heap: a copy of it costs one reference, whatever its size.
///
/// The value is lent and not copied, so that reading one word of a language or one page of a site
/// does not touch the hundreds of others. Its members are read as if they were one’s own.
@dynamicMemberLookup
struct Shared<Value: Sendable>: Sendable {
  /// Always one element.
  private let storage: [Value]

  init(_ value: Value) {
    storage = [value]
  }

  /// The value, lent.
  var value: Value {
    _read { yield storage[0] }
  }

  /// A member of the value, lent: `page.key` costs no more than the member.
  ///
  /// As a function, `\.key` costs a walk along a path made at run time: thousands are read by
  /// `{ $0.key }`.
  @inline(__always)
  subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    _read { yield storage[0][keyPath: path] }
  }
}
