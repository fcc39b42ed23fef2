import Source

// How each sort of node becomes instructions.
extension Linker {
  /// Links some nodes of the place's template.
  mutating func link(_ range: Range<Int>, at place: Place, into assembly: inout Assembly) {
    let syntax = units.all[place.template]
    var index = range.lowerBound
    while index < range.upperBound {
      let node = syntax.nodes[index]
      if !node.isSwallowed { count() }
      switch node.kind {
      case .line, .text, .newline:
        if !node.isSwallowed { append(node, syntax, at: place, to: &assembly) }
      case .variable: variable(node, unescaped: false, at: place, into: &assembly)
      case .html: variable(node, unescaped: true, at: place, into: &assembly)
      case .section: section(index, at: place, into: &assembly)
      case .inverted: inverted(index, at: place, into: &assembly)
      case .partial, .parent: call(index, at: place, into: &assembly)
      case .block: block(index, at: place, into: &assembly)
      case .argument, .close, .comment: break
      }
      index = node.kind.opens ? node.end : index + 1
    }
  }

  private mutating func append(
    _ node: Node, _ syntax: Syntax, at place: Place, to assembly: inout Assembly
  ) {
    let bytes = syntax.text.bytes[node.range]
    if node.kind == .line {
      assembly.text(program.addText(place.indentation(Array(bytes))))
    } else if syntax.text.isPhrase {
      var escaped: [UInt8] = []
      escaped.appendEscapedForHTML(syntax.text.string(node.range))
      assembly.text(program.addText(escaped))
    } else {
      assembly.text(program.addText(bytes))
    }
  }

  private mutating func variable(
    _ node: Node, unescaped: Bool, at place: Place, into assembly: inout Assembly
  ) {
    let syntax = units.all[place.template]
    let name = syntax.name(node)
    if let key = units.phraseKey(name) {
      if !unescaped { phrase(key, node, at: place, into: &assembly) }
      return
    }
    guard let (lookup, shape, _) = resolve(node, at: place) else { return }
    guard let shape else {
      assembly.append(.print(lookup, unescaped ? .unescaped : .escaped))
      return
    }
    let range = syntax.text.place(node.range)
    if let problem = Diagnostic.misprinted(name, shape, unescaped: unescaped, at: range) {
      add(problem, place)
    } else {
      assembly.append(.print(lookup, unescaped ? .html : .escaped))
    }
  }

  /// Links a phrase in the place of its tag.
  ///
  /// One that is missing was reported already.
  private mutating func phrase(
    _ key: String, _ node: Node, at place: Place, into assembly: inout Assembly
  ) {
    let syntax = units.all[place.template]
    guard !syntax.text.isPhrase, let phrase = units.phrases?[key] else { return }
    var inner = place
    inner.template = phrase
    inner.caller = syntax.text.place(node.range)
    link(units.all[phrase].nodes.indices, at: inner, into: &assembly)
  }

  private mutating func section(_ index: Int, at place: Place, into assembly: inout Assembly) {
    let syntax = units.all[place.template]
    let node = syntax.nodes[index]
    guard let (lookup, shape, read) = resolve(node, at: place) else { return }
    guard var inner = descend(into: node, at: place) else { return }
    if let shape, let read, let scope = place.scope {
      guard let entered = shape.entered else { return }
      inner.scope = scopes.enter(syntax.name(node), entered, at: read, from: scope)
    }
    let start = assembly.open()
    link(index + 1..<node.end, at: inner, into: &assembly)
    assembly.close(start) { .section(lookup, count: $0) }
  }

  private mutating func inverted(_ index: Int, at place: Place, into assembly: inout Assembly) {
    let node = units.all[place.template].nodes[index]
    guard let (lookup, _, _) = resolve(node, at: place) else { return }
    guard let inner = descend(into: node, at: place) else { return }
    let start = assembly.open()
    link(index + 1..<node.end, at: inner, into: &assembly)
    assembly.close(start) { .inverted(lookup, count: $0) }
  }

  /// Where a node's name is found; its shape, and its place in what is read, nil without shapes.
  ///
  /// Nothing, and an error, where nothing declares the name.
  private mutating func resolve(
    _ node: Node, at place: Place
  ) -> (lookup: Program.Lookup, shape: TemplateShape?, read: Int?)? {
    let syntax = units.all[place.template]
    let name = syntax.name(node)
    guard units.phraseKey(name) == nil else { return nil }
    let parts = name == "." ? [] : name.split(separator: ".").map(String.init)
    guard let scope = place.scope else {
      return (program.lookup(up: nil, path: parts), nil, nil)
    }
    switch scopes.resolve(parts, in: scope) {
    case .found(let shape, let up, let path, let read):
      return (program.lookup(up: up, path: path), shape, read)
    case .unknown(let part, let known):
      let start = node.name.lowerBound + parts[..<part].reduce(0) { $0 + $1.utf8.count + 1 }
      let range = syntax.text.place(start..<start + parts[part].utf8.count)
      add(.unknownName(parts[part], known: known, at: range), place)
      return nil
    }
  }

  /// Links a partial, or a parent with its arguments.
  private mutating func call(_ index: Int, at place: Place, into assembly: inout Assembly) {
    let syntax = units.all[place.template]
    let node = syntax.nodes[index]
    var inner = place
    inner.indent = node.indent.map { place.indentation(syntax.bytes($0)) } ?? []
    let arguments = node.kind == .parent ? syntax.contents(ofParent: index).arguments : []
    for argument in arguments {
      // What is given further out stands, for the outermost child has the last word.
      let name = syntax.name(syntax.nodes[argument])
      if inner.blocks[name] == nil {
        inner.blocks[name] = GivenBlock(template: place.template, node: argument)
      }
    }
    var called: [Int] = []
    if node.isDynamic {
      called = choose(node, from: inner, at: place, into: &assembly)
    } else if let template = units.templates[syntax.name(node)] {
      guard let routine = call(template, from: node, at: inner) else { return }
      assembly.append(.call(routine))
      called = [routine]
    }
    if called.isEmpty { markBroken() }
    checkArguments(arguments, of: syntax, called, at: place)
  }

  /// Links every template that a dynamic name may mean.
  private mutating func choose(
    _ node: Node, from inner: Place, at place: Place, into assembly: inout Assembly
  ) -> [Int] {
    let syntax = units.all[place.template]
    guard let (lookup, shape, _) = resolve(node, at: place) else { return [] }
    var names = units.templateNames
    if let shape {
      guard case .name(let values) = shape.present else {
        add(
          .notATemplateName(syntax.name(node), shape, at: syntax.text.place(node.range)), place)
        return []
      }
      names = values
    }
    var routines: [String: Int] = [:]
    for name in names {
      if let template = units.templates[name] {
        routines[name] = call(template, from: node, at: inner)
      } else {
        let range = syntax.text.place(node.range)
        add(.unknownTemplate(name, known: units.templateNames, at: range), place)
      }
    }
    assembly.append(.choose(lookup, program.addChoice(routines)))
    return routines.values.sorted()
  }

  /// Every argument must be a block of the parent, or of something that the parent calls.
  private mutating func checkArguments(
    _ arguments: [Int], of syntax: Syntax, _ called: [Int], at place: Place
  ) {
    guard place.scope != nil, !arguments.isEmpty, !called.isEmpty else { return }
    var known: Set<String> = []
    for routine in called {
      let (names, isWhole) = blocks(of: routine)
      guard isWhole else { return }
      known.formUnion(names)
    }
    for argument in arguments.map({ syntax.nodes[$0] }) {
      let name = syntax.name(argument)
      guard !known.contains(name) else { continue }
      let range = syntax.text.place(argument.name)
      add(.unknownBlock(name, known: known.sorted(), at: range), place)
    }
  }

  /// Links a block: what a child gives for it, else its own content.
  private mutating func block(_ index: Int, at place: Place, into assembly: inout Assembly) {
    let syntax = units.all[place.template]
    let node = syntax.nodes[index]
    let name = syntax.name(node)
    guard mayGrow(at: node, place), var inner = descend(into: node, at: place) else { return }
    let given = place.blocks[name] ?? GivenBlock(template: place.template, node: index)
    let source = units.all[given.template]
    let content = source.nodes[given.node]
    let isEmpty = source.isEmpty(given.node)
    let indent = node.indent.map { place.indentation(syntax.bytes($0)) }
    if let indent, isEmpty ? node.lineEnd == nil : content.contentIndent == nil {
      assembly.text(program.addText(indent))
    }
    if place.blocks[name] != nil {
      inner.template = given.template
      inner.indent = indent ?? []
      inner.outdent = source.bytes(content.contentIndent)
      inner.blocks[name] = nil
      inner.caller = syntax.text.place(node.range)
    }
    link(given.node + 1..<content.end, at: inner, into: &assembly)
    guard let lineEnd = node.lineEnd, !content.contentEndsLine else { return }
    if !(isEmpty && node.indent != nil) {
      assembly.text(program.addText(syntax.text.bytes[lineEnd]))
    }
  }
}
