import Source

/// Checks what needs no values, in templates that no page reaches as well.
///
/// These are the templates and phrases that a template names, what stands in its parents, and
/// which tags a phrase holds.
struct NameChecks {
  /// The keys of the phrases that some template names.
  private(set) var usedPhrases: Set<String> = []
  private let units: Units

  /// Checks every unit.
  init(_ units: Units, into report: inout Report) {
    self.units = units
    for syntax in units.all {
      for (index, node) in syntax.nodes.enumerated() {
        if syntax.text.isPhrase {
          checkInPhrase(node, syntax, &report)
        } else {
          check(node, syntax, &report)
          if node.kind == .parent { checkContents(ofParent: index, syntax, &report) }
        }
      }
    }
  }

  private mutating func check(_ node: Node, _ syntax: Syntax, _ report: inout Report) {
    let name = syntax.name(node)
    let place = syntax.text.place(node.name)
    switch node.kind {
    case .partial where !node.isDynamic, .parent where !node.isDynamic:
      if units.templates[name] == nil {
        report.add(.unknownTemplate(name, known: units.templateNames, at: place))
      }
    case .variable, .html, .section, .inverted, .partial, .parent:
      guard let key = units.phraseKey(name) else { return }
      guard node.kind == .variable, !key.isEmpty else {
        report.add(
          .phraseUse(syntax.text.string(node.range), name, at: syntax.text.place(node.range)))
        return
      }
      usedPhrases.insert(key)
      if let phrases = units.phrases, phrases[key] == nil {
        report.add(.unknownPhrase(key, known: phrases.keys.sorted(), at: place))
      }
    default: break
    }
  }

  private func checkInPhrase(_ node: Node, _ syntax: Syntax, _ report: inout Report) {
    switch node.kind {
    case .text, .close: return
    case .variable, .section, .inverted:
      guard units.phraseKey(syntax.name(node)) != nil else { return }
    // A tag that is wrong was reported already and is a comment now.
    case .comment where syntax.isBroken: return
    default: break
    }
    report.add(
      .phraseTag(syntax.text.string(node.range), at: syntax.text.place(node.range)))
  }

  private func checkContents(ofParent index: Int, _ syntax: Syntax, _ report: inout Report) {
    let (arguments, strays) = syntax.contents(ofParent: index)
    for stray in strays {
      let range = syntax.text.trimmed(syntax.nodes[stray].range)
      report.add(.outsideBlock(syntax.text.string(range), at: syntax.text.place(range)))
    }
    var first: [String: Node] = [:]
    for argument in arguments.map({ syntax.nodes[$0] }) {
      let name = syntax.name(argument)
      if let earlier = first[name] {
        report.add(
          .blockTwice(
            name, at: syntax.text.place(argument.range), first: syntax.text.place(earlier.range)))
      } else {
        first[name] = argument
      }
    }
  }
}
