import Source

extension Gate {
  /// What is known of a line when it has been read.
  struct Line {
    var isBlank = true
    var bars = 0
    var addresses = 0
  }

  /// What is known of the lines since the last empty one.
  struct Paragraph {
    var start = 0
    var lines = 0
    /// The columns of the widest table that may have begun; 0 before a delimiter row.
    var columns = 0
    /// The line with the most `|`.
    var widest = (bars: 0, line: 0..<0)
    /// Where the last `]:` stands.
    var definition: Int?
  }

  mutating func endParagraph(at end: Int) {
    endDefinition(at: end)
    guard paragraph.lines > GateLimits.paragraph else { return }
    refuse(
      .paragraphTooLong, paragraph.start..<end,
      Message(
        fr:
          "\(paragraph.lines) lignes se suivent sans ligne vide; la limite est de \(GateLimits.paragraph)",
        en:
          "\(paragraph.lines) lines follow one another without an empty one; the limit is \(GateLimits.paragraph)"
      ),
      Message(
        fr: "mettez une ligne vide entre les paragraphes",
        en: "put an empty line between paragraphs"))
  }

  /// Counts what the line opens: quotes, lists, tables.
  mutating func checkStructure(_ range: Range<Int>, _ line: Line) {
    paragraph.lines += 1
    if line.bars > paragraph.widest.bars { paragraph.widest = (line.bars, range) }
    let (markers, rest) = markers(range)
    if markers > GateLimits.markers {
      refuse(
        .nestedTooDeeply, range.lowerBound..<rest.lowerBound,
        Message(
          fr:
            "cette ligne ouvre \(markers) citations ou listes; la limite est de \(GateLimits.markers)",
          en: "this line opens \(markers) quotes or lists; the limit is \(GateLimits.markers)"),
        Message(
          fr: "retirez des marques au début de la ligne", en: "take marks off the start of the line"
        ))
    }
    if let columns = columnsOfDelimiterRow(rest) {
      headerBytes += range.lowerBound - paragraph.start
      paragraph.columns = max(paragraph.columns, columns)
      cells += columns
    } else if paragraph.columns > 0 {
      cells += paragraph.columns
    }
    if paragraph.columns > 0 { checkTable(range) }
  }

  private mutating func checkTable(_ line: Range<Int>) {
    let columns = max(paragraph.columns, paragraph.widest.bars - 1)
    if columns > GateLimits.columns {
      refuse(
        .tooManyColumns, paragraph.columns > GateLimits.columns ? line : paragraph.widest.line,
        Message(
          fr: "ce tableau a \(columns) colonnes; la limite est de \(GateLimits.columns)",
          en: "this table has \(columns) columns; the limit is \(GateLimits.columns)"),
        Message(
          fr: "faites-en plusieurs tableaux, ou une liste",
          en: "make several tables of it, or a list"))
    }
    if cells > GateLimits.cells {
      refuse(
        .tooManyCells, line,
        Message(
          fr: "les tableaux de cette page ont plus de \(GateLimits.cells) cellules",
          en: "the tables of this page have more than \(GateLimits.cells) cells"),
        Message(
          fr: "publiez-les comme document à télécharger, ou sur plusieurs pages",
          en: "publish them as a document to download, or on several pages"))
    }
    if headerBytes > GateLimits.headers {
      refuse(
        .tooManySigns, line,
        Message(
          fr: "trop de lignes de tirets sans ligne vide avant elles",
          en: "too many rows of dashes without an empty line before them"),
        Message(
          fr: "mettez une ligne vide avant chaque tableau",
          en: "put an empty line before each table"))
    }
  }

  /// How many containers a line may open, and what follows their marks.
  private func markers(_ line: Range<Int>) -> (count: Int, rest: Range<Int>) {
    var count = 0
    var columns = 0
    var index = line.lowerBound
    while index < line.upperBound {
      switch file.bytes[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case UInt8(ascii: ">"):
        count += 1 + columns / 4
        columns = 0
      default:
        guard let end = endOfMarker(index, line.upperBound) else {
          return (count, index..<line.upperBound)
        }
        count += 1 + columns / 4
        columns = 0
        index = end - 1
      }
      index += 1
    }
    return (count, index..<line.upperBound)
  }

  /// The end of the mark of a list item or note that begins here, or nil.
  private func endOfMarker(_ start: Int, _ lineEnd: Int) -> Int? {
    var end = start
    switch file.bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
    case 0x30...0x39:
      while end < lineEnd, end - start < 9, (0x30...0x39).contains(file.bytes[end]) { end += 1 }
      guard end < lineEnd,
        file.bytes[end] == UInt8(ascii: ".") || file.bytes[end] == UInt8(ascii: ")")
      else { return nil }
      end += 1
    case UInt8(ascii: "["):
      guard start + 1 < lineEnd, file.bytes[start + 1] == UInt8(ascii: "^") else { return nil }
      while end < lineEnd, file.bytes[end] != UInt8(ascii: "]"), file.bytes[end] != 0x20 {
        end += 1
      }
      guard end + 1 < lineEnd, file.bytes[end + 1] == UInt8(ascii: ":") else { return nil }
      return end + 2
    default: return nil
    }
    return end == lineEnd || file.bytes[end] == 0x20 || file.bytes[end] == 0x09 ? end : nil
  }

  /// The columns of a row of dashes, bars and colons, or nil for any other line.
  private func columnsOfDelimiterRow(_ line: Range<Int>) -> Int? {
    var dashes = 0
    var bars = 0
    var colons = 0
    var first: UInt8 = 0
    var last: UInt8 = 0
    for byte in file.bytes[line] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"): colons += 1
      case 0x20, 0x09, 0x0B, 0x0C: continue
      default: return nil
      }
      if first == 0 { first = byte }
      last = byte
    }
    guard dashes > 0, bars + colons > 0 else { return nil }
    let outer = (first == UInt8(ascii: "|") ? 1 : 0) + (last == UInt8(ascii: "|") ? 1 : 0)
    return max(1, bars + 1 - outer)
  }
}
