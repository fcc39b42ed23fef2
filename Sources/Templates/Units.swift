import Source

/// Every template and every phrase, parsed, by number.
struct Units {
  /// What was read: templates first, phrases behind them.
  private(set) var all: [Syntax] = []
  /// The number of each template.
  private(set) var templates: [String: Int] = [:]
  /// The number of each phrase, or nil where there are none and `t` is a name like any other.
  private(set) var phrases: [String: Int]?
  /// The names of all templates, sorted.
  let templateNames: [String]

  /// Reads everything, in the order of names.
  init(files: [String: SourceFile], phrases: [String: Located<String>]?, into report: inout Report)
  {
    templateNames = files.keys.sorted()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      templates[name] = all.count
      all.append(Syntax(TemplateText(file), into: &report))
    }
    guard let phrases else { return }
    var numbers: [String: Int] = [:]
    for (key, phrase) in phrases.sorted(by: { $0.key < $1.key }) {
      numbers[key] = all.count
      all.append(Syntax(TemplateText(phrase: phrase), into: &report))
    }
    self.phrases = numbers
  }

  /// The key of the phrase that a name means: `a.b` for `t.a.b`, empty for `t`; nil for other
  /// names.
  func phraseKey(_ name: String) -> String? {
    guard phrases != nil, name == "t" || name.hasPrefix("t.") else { return nil }
    return String(name.dropFirst(2))
  }
}
