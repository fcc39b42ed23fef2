import FrontMatter
import Source

extension FieldReader {
  /// Whether a field is written that could not be read: what depends on it is then not looked at,
  /// so that one mistake is one diagnostic.
  func failed<Value>(_ field: Field<Value>, _ value: Located<Value>?) -> Bool {
    value == nil && has(field)
  }
}
