/// What a TZif file says: RFC 9636 §3, the 64-bit data block and the footer.
struct TZifData: Sendable {
  /// A kind of local time.
  struct LocalTimeType: Sendable, Hashable {
    /// Seconds east of UTC.
    let offset: Int
    /// `EST`, `-03`.
    let abbreviation: String
  }

  /// When the kind changes: seconds since 1970 UTC, ascending.
  let transitionTimes: [Int]
  /// The kind from the transition with the same index on.
  let transitionTypes: [LocalTimeType]
  /// The kind before the first transition.
  let initialType: LocalTimeType
  /// The rule from the last transition on, or nil where the file has none.
  let footer: POSIXTimeZone?

  /// Reads a file of version 2 or later; nothing outside `bytes` is ever looked at.
  init(_ bytes: [UInt8]) throws(TZifError) {
    var reader = TZifReader(bytes)
    let legacy = try reader.header()
    // The first block repeats the second with 32-bit times, or is a stub.
    try reader.skip(legacy.size(timeSize: 4))
    let header = try reader.header()
    guard header.leapSeconds == 0 else { throw .leapSeconds }
    guard header.types > 0 else { throw .malformed(field: "typecnt") }

    transitionTimes = try reader.transitionTimes(header.transitions)
    let indices = try reader.take(header.transitions)
    let types = try reader.localTimeTypes(header)
    try reader.skip(header.standardIndicators + header.universalIndicators)

    var used: [LocalTimeType] = []
    used.reserveCapacity(indices.count)
    for index in indices {
      guard Int(index) < types.count else { throw .malformed(field: "transition types") }
      used.append(types[Int(index)])
    }
    transitionTypes = used
    initialType = types[0]
    footer = try reader.footer()
  }
}

/// A cursor over the bytes of a TZif file that never leaves them.
private struct TZifReader {
  /// The six counts of RFC 9636 §3.1.
  struct Header {
    var universalIndicators = 0
    var standardIndicators = 0
    var leapSeconds = 0
    var transitions = 0
    var types = 0
    var characters = 0

    /// Octets of the data block that follows.
    func size(timeSize: Int) -> Int {
      transitions * (timeSize + 1) + types * 6 + characters
        + leapSeconds * (timeSize + 4) + standardIndicators + universalIndicators
    }
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func take(_ count: Int) throws(TZifError) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw .truncated }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func skip(_ count: Int) throws(TZifError) {
    _ = try take(count)
  }

  mutating func header() throws(TZifError) -> Header {
    guard rest.starts(with: Array("TZif".utf8)) else { throw .notTZif }
    let fixed = Array(try take(20))
    guard fixed[4] >= UInt8(ascii: "2") else { throw .version(fixed[4]) }
    var header = Header()
    header.universalIndicators = try count()
    header.standardIndicators = try count()
    header.leapSeconds = try count()
    header.transitions = try count()
    header.types = try count()
    header.characters = try count()
    return header
  }

  /// An unsigned 32-bit count; at most 2³², so that no sum of products overflows.
  private mutating func count() throws(TZifError) -> Int {
    try take(4).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func transitionTimes(_ count: Int) throws(TZifError) -> [Int] {
    // §3.2 asks readers to expect nothing before −2⁵⁹; the bound keeps sums with offsets in range.
    let range = -(1 << 59)...(1 << 59)
    let block = Array(try take(count * 8))
    var times: [Int] = []
    times.reserveCapacity(count)
    for start in stride(from: 0, to: block.count, by: 8) {
      let bits = block[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let time = Int(Int64(bitPattern: bits))
      guard range.contains(time), times.last.map({ $0 < time }) ?? true else {
        throw .malformed(field: "transition times")
      }
      times.append(time)
    }
    return times
  }

  mutating func localTimeTypes(
    _ header: Header
  ) throws(TZifError) -> [TZifData.LocalTimeType] {
    let records = Array(try take(header.types * 6))
    let characters = Array(try take(header.characters))
    var types: [TZifData.LocalTimeType] = []
    for start in stride(from: 0, to: records.count, by: 6) {
      let bits = records[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let offset = Int(Int32(bitPattern: bits))
      // §3.2: between −25 and +26 hours, both excluded.
      guard (-89_999...93_599).contains(offset) else { throw .malformed(field: "utoff") }
      let index = Int(records[start + 5])
      guard index < characters.count, let end = characters[index...].firstIndex(of: 0) else {
        throw .malformed(field: "desigidx")
      }
      let abbreviation = String(decoding: characters[index..<end], as: UTF8.self)
      types.append(TZifData.LocalTimeType(offset: offset, abbreviation: abbreviation))
    }
    return types
  }

  mutating func footer() throws(TZifError) -> POSIXTimeZone? {
    let newline = UInt8(ascii: "\n")
    guard rest.first == newline, let end = rest.dropFirst().firstIndex(of: newline) else {
      throw .truncated
    }
    let text = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    guard !text.isEmpty else { return nil }
    guard let zone = POSIXTimeZone(text) else { throw .footer(text) }
    return zone
  }
}
