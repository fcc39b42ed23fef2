/// A large value in one place on the heap: a copy of it costs one reference, whatever its size.
///
/// The value is lent and not copied, so that reading one word of a language or one page of a site
/// does not touch the hundreds of others.
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
}
