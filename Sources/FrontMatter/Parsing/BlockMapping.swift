internal import Source

extension Parser {
  /// Reads the fields that begin at a column, the first of them right here.
  mutating func mapping(column: Int) throws(Diagnostic) -> Node {
    try enter()
    defer { depth -= 1 }
    let start = at
    var fields = Fields()
    repeat {
      let first = line
      do throws(Diagnostic) {
        add(try entry(column: column), to: &fields)
      } catch {
        report.add(error)
        recover(from: first, column: column) { $0.startsKey() }
      }
    } while continues(at: column)
    let end = fields.entries.last?.value.range.bytes.upperBound ?? start
    return .mapping(fields.entries, file.range(start..<end))
  }

  /// Reads `name: value`.
  private mutating func entry(column: Int) throws(Diagnostic) -> Entry {
    if at == current.text, current.hasTab { throw tab() }
    if isItem { throw itemAmongFields() }
    let key = try blockKey()
    return Entry(key: key, value: try value(inside: column, after: .field))
  }

  /// Adds an entry, or reports that its name is taken.
  mutating func add(_ entry: Entry, to fields: inout Fields) {
    if let first = fields.add(entry) { report.add(duplicateKey(entry.key, first: first)) }
  }

  /// The entries of one mapping, and where each name stands among them.
  struct Fields {
    private(set) var entries: [Entry] = []
    private var indices: [String: Int] = [:]

    /// Adds an entry, or gives the name that is already there.
    mutating func add(_ entry: Entry) -> Scalar? {
      if let index = indices[entry.key.text] { return entries[index].key }
      indices[entry.key.text] = entries.count
      entries.append(entry)
      return nil
    }
  }
}
