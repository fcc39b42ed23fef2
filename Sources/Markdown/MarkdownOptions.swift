/// What a page decides about the HTML of its body; all words are in the page's language.
public struct MarkdownOptions: Sendable, Hashable {
  /// How the words are set.
  public var typography: Typography
  /// Words around footnotes.
  public var footnoteLabels: FootnoteLabels
  /// Words for the state of a task.
  public var taskLabels: TaskLabels
  /// What names a table to screen readers, its number behind it: `Tableau`.
  public var tableLabel: String
  /// How many levels every heading goes down, at least 0: 1 where `##` is to be an `h3`.
  public var headingOffset: Int
  /// Values of `id` that the page's template uses: no heading gets one of them.
  public var reservedIdentifiers: Set<String>

  /// Makes options.
  public init(
    typography: Typography, footnoteLabels: FootnoteLabels, taskLabels: TaskLabels,
    tableLabel: String, headingOffset: Int = 0, reservedIdentifiers: Set<String> = []
  ) {
    self.typography = typography
    self.footnoteLabels = footnoteLabels
    self.taskLabels = taskLabels
    self.tableLabel = tableLabel
    self.headingOffset = headingOffset
    self.reservedIdentifiers = reservedIdentifiers
  }
}

/// Words around footnotes.
public struct FootnoteLabels: Sendable, Hashable {
  /// The heading of the section: `Notes`.
  public var title: String
  /// The link from a note to its place, the note's number behind it: `Retour au texte, note`.
  public var backLink: String

  /// Makes labels.
  public init(title: String, backLink: String) {
    self.title = title
    self.backLink = backLink
  }
}

/// The state of a task in words, as they stand before it, with their punctuation.
public struct TaskLabels: Sendable, Hashable {
  /// `- [x]`, as in `fait :`.
  public var done: String
  /// `- [ ]`, as in `à faire :`.
  public var toDo: String

  /// Makes labels.
  public init(done: String, toDo: String) {
    self.done = done
    self.toDo = toDo
  }
}
