/// The table of properties, arranged so that a component is checked in one pass.
struct PropertyIndex: Sendable {
  /// A set of rows: the table has fewer than 128.
  typealias Rows = UInt128

  private let rowsOfName: [String: Range<Int>]
  private let requiredRows: [ComponentKinds: Rows]

  static let shared = PropertyIndex(PropertyTable.rows)

  init(_ rows: [PropertyRow]) {
    precondition(rows.count <= Rows.bitWidth, "more rows than bits")
    var ranges: [String: Range<Int>] = [:]
    var required: [ComponentKinds: Rows] = [:]
    for (index, row) in rows.enumerated() {
      let start = ranges[row.name]?.lowerBound ?? index
      precondition(rows[start...index].allSatisfy { $0.name == row.name }, "rows stand apart")
      ranges[row.name] = start..<index + 1
      for bit in 0..<ComponentKinds.RawValue.bitWidth {
        let kind = ComponentKinds(rawValue: 1 << bit)
        if row.required.contains(kind) { required[kind, default: 0] |= 1 << index }
      }
    }
    rowsOfName = ranges
    requiredRows = required
  }

  /// Whether the table has the name at all.
  func knows(_ name: String) -> Bool {
    rowsOfName[name] != nil
  }

  /// The index of a name's row for a component, or nil where it may not stand there.
  func row(_ name: String, in kind: ComponentKinds) -> Int? {
    guard let range = rowsOfName[name] else { return nil }
    for index in range where PropertyTable.rows[index].components.contains(kind) { return index }
    return nil
  }

  /// The name of a property that the component needs and that is not among the rows seen.
  func missing(in kind: ComponentKinds, seen: Rows) -> String? {
    let missing = (requiredRows[kind] ?? 0) & ~seen
    return missing == 0 ? nil : PropertyTable.rows[missing.trailingZeroBitCount].name
  }
}
