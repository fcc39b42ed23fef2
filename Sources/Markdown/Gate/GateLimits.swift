/// What a body may hold at most, so that no body costs more than 0.2 s or 64 MB.
///
/// Measured against cmark-gfm 0.29.0.gfm.6, whose cost grows with the square or the cube of some of
/// these. The limits are the same with every version, so that a page that is built here is built
/// everywhere. No page that people wrote comes near them.
enum GateLimits {
  /// Bytes.
  static let body = 128 << 10
  /// Bytes of a line.
  static let line = 16 << 10
  /// Bytes without a space, tab or line end between them: addresses are searched in them, from
  /// each `www.` and for each `)` at the end anew.
  static let word = 2 << 10
  /// Lines that follow one another without an empty one.
  static let paragraph = 2_000
  /// Markers of quotes, list items and notes before the words of a line; four columns of
  /// indentation before a marker count as one.
  static let markers = 32
  /// Columns of a table, and bars of any line of its paragraph.
  static let columns = 64
  /// Cells of all tables of a body, those that short rows leave out included.
  static let cells = 20_000
  /// Bytes before the delimiter rows of tables in their paragraphs, in all: a paragraph is read as
  /// a table's header again at each.
  static let headers = 256 << 10
  /// `[`.
  static let brackets = 5_000
  /// `<!` and `<?`, whose ends are searched to the end of the paragraph.
  static let declarations = 500
  /// Groups of `*` and `_`, of which some are compared to all before them.
  static let emphasis = 10_000
  /// Groups of `~`, of which each may be compared to all before it.
  static let tildes = 2_000
  /// `www.` and `://`: each may be a link.
  static let bareAddresses = 2_000
  /// `@` of one line: behind each address the rest of the line is copied.
  static let addresses = 64
  /// Bytes of the longest link definition, times the number of `[`: each use of it copies it.
  static let copies = 1 << 20
}
