/// Every diagnostic of a run; nothing stops at the first one.
public struct Report: Sendable {
  /// What was found, in the order of finding.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether anything found forbids publishing.
  public private(set) var hasErrors = false

  /// Makes an empty report.
  public init() {}

  /// Adds a diagnostic.
  public mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.kind.severity == .error { hasErrors = true }
  }

  /// Adds all that another report holds.
  public mutating func add(_ other: Report) {
    diagnostics += other.diagnostics
    hasErrors = hasErrors || other.hasErrors
  }

  /// Makes and adds a diagnostic.
  public mutating func add(
    _ kind: Diagnostic.Kind, at range: SourceRange?, _ message: Message, help: Message? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(kind, at: range, message, help: help, notes: notes))
  }

  /// Runs a reader that may throw a diagnostic; a throw becomes an entry and nil.
  public mutating func recover<Value>(
    _ read: () throws(Diagnostic) -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }

  /// Has each diagnostic quote its file in the language of that file’s words, by its path; nil where
  /// the file tells none.
  public mutating func quote(_ words: (String) -> MessageLanguage?) {
    // Each file is asked once, however many diagnostics it has.
    var known: [String: MessageLanguage?] = [:]
    diagnostics = diagnostics.map { diagnostic in
      guard let path = diagnostic.range?.path else { return diagnostic }
      let language = known[path] ?? words(path)
      known[path] = .some(language)
      return language.map(diagnostic.quoting) ?? diagnostic
    }
  }

  /// The diagnostics as people read them: by path, then place; without place first, equal
  /// places in the order of finding, and nothing said twice.
  public var inSourceOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }
    let ordered = unique.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      guard let a, let b else { return a == nil && (b != nil || left.offset < right.offset) }
      if a.path != b.path { return a.path < b.path }
      if a.bytes.lowerBound != b.bytes.lowerBound {
        return a.bytes.lowerBound < b.bytes.lowerBound
      }
      return left.offset < right.offset
    }
    return ordered.map(\.element)
  }
}
