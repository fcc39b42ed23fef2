/// A value that is large or often absent, on the heap: what holds it grows by one reference.
@propertyWrapper
struct Boxed<Value: Sendable>: Sendable {
  /// At most one element.
  private let storage: [Value]

  init(wrappedValue: Value?) {
    storage = wrappedValue.map { [$0] } ?? []
  }

  var wrappedValue: Value? { storage.first }
}
