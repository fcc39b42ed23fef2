import Source

/// Makes a program of templates: follows each from its root through everything that it calls,
/// checks every name against the shapes in view, and writes instructions.
///
/// A template is linked once for each stack of shapes, indentation and set of blocks under which
/// it is called: a routine. Linking recurses no deeper than ``Syntax/deepest``, and no root grows
/// over ``largest``, so rendering is bounded as well.
struct Linker {
  /// How many pieces a root may count with all that it calls, each list taken as one item.
  static let largest = 100_000

  /// What was made so far.
  var program = Program()
  /// What was wrong.
  private(set) var report = Report()
  /// The templates that some root reaches, by number.
  private(set) var reached: Set<Int> = []
  /// The templates that some other template calls, by number.
  private(set) var called: Set<Int> = []
  /// The stacks of shapes that were met.
  var scopes = Scopes()
  /// What is linked.
  let units: Units

  private var routines: [RoutineKey: Int] = [:]
  private var facts: [RoutineFacts] = []
  private var current = RoutineFacts(depth: 0)
  private var reported: Set<ReportKey> = []
  private var size = 0
  private var isStopped = false

  /// Starts with templates that were read.
  init(_ units: Units) {
    self.units = units
  }

  /// Links a template and all that it calls, and gives its routine.
  ///
  /// Without the shape of what it is rendered with nothing is checked, and every name is searched
  /// when it is rendered; else the part of the shape that the root reads comes with the routine.
  /// Every root has a stack of its own, and so no routine of another root.
  mutating func link(
    root template: Int, _ shape: TemplateShape?
  ) -> (routine: Int, part: TemplateShape?)? {
    size = 0
    isStopped = false
    let scope = shape.map { scopes.root($0) }
    guard let routine = routine(of: template, at: Place(template: template, scope: scope)) else {
      return nil
    }
    return (routine, scope.map { scopes.part(ofRoot: $0) })
  }

  /// The routine of a template that is called from a node, or nil where it would not end.
  mutating func call(_ template: Int, from node: Node, at place: Place) -> Int? {
    let syntax = units.all[place.template]
    guard mayGrow(at: node, place), var inner = descend(into: node, at: place) else { return nil }
    if template != place.template { called.insert(template) }
    inner.template = template
    inner.outdent = []
    inner.caller = syntax.text.place(node.range)
    guard let routine = routine(of: template, at: inner) else {
      add(.endless(syntax.name(node), at: syntax.text.place(node.range)), place)
      return nil
    }
    let callee = facts[routine]
    if inner.depth + callee.height > Syntax.deepest {
      stop(.tooDeep(syntax.text, node), place)
    }
    current.height = max(current.height, inner.depth + callee.height - current.depth)
    current.blocks.formUnion(callee.blocks)
    current.isBroken = current.isBroken || callee.isBroken || !callee.isComplete
    return routine
  }

  /// The routine of a template at a place; nil where it is being linked already and no value was
  /// entered since, so that it would call itself for ever.
  private mutating func routine(of template: Int, at place: Place) -> Int? {
    let key = RoutineKey(
      template: template, scope: place.scope, indent: place.indent, blocks: place.blocks)
    if let known = routines[key] {
      guard facts[known].isComplete || place.scope == nil else { return nil }
      size += facts[known].size
      return known
    }
    let syntax = units.all[template]
    let (outer, sizeBefore) = (current, size)
    let number = program.reserveRoutine()
    routines[key] = number
    reached.insert(template)
    current = RoutineFacts(depth: place.depth)
    current.isBroken = syntax.isBroken
    for node in syntax.nodes where node.kind == .block { current.blocks.insert(syntax.name(node)) }
    facts.append(current)
    var assembly = Assembly()
    link(syntax.nodes.indices, at: place, into: &assembly)
    program.define(number, assembly.code)
    current.size = size - sizeBefore
    current.isComplete = true
    facts[number] = current
    current = outer
    return number
  }

  /// The place one level further in, or nil, and an error, where there is none.
  mutating func descend(into node: Node, at place: Place) -> Place? {
    var inner = place
    inner.depth += 1
    guard inner.depth <= Syntax.deepest else {
      stop(.tooDeep(units.all[place.template].text, node), place)
      return nil
    }
    current.height = max(current.height, inner.depth - current.depth)
    return inner
  }

  /// Whether a call or a block may add to the root; an error at the first that may not.
  mutating func mayGrow(at node: Node, _ place: Place) -> Bool {
    guard !isStopped, size > Self.largest else { return !isStopped }
    let syntax = units.all[place.template]
    let range = syntax.text.place(node.range)
    stop(.tooLarge(syntax.name(node), limit: Self.largest, at: range), place)
    return false
  }

  /// Counts a piece.
  mutating func count() {
    size += 1
  }

  /// Says that the template being linked lacks something that was reported.
  mutating func markBroken() {
    current.isBroken = true
  }

  /// The blocks that a routine declares, and whether these are all.
  func blocks(of routine: Int) -> (names: Set<String>, isWhole: Bool) {
    (facts[routine].blocks, facts[routine].isComplete && !facts[routine].isBroken)
  }

  /// Reports a mistake once for its place, however often the place is linked, and says who
  /// called it.
  mutating func add(_ problem: Diagnostic, _ place: Place) {
    guard reported.insert(ReportKey(kind: problem.kind, range: problem.range)).inserted else {
      return
    }
    var notes = problem.notes
    if let caller = place.caller {
      notes.append(
        Diagnostic.Note(Message(fr: "appelé d’ici", en: "called from here"), at: caller))
    }
    report.add(
      problem.kind, at: problem.range, problem.message, help: problem.help, notes: notes)
  }

  /// Reports that a bound is passed and refuses further calls, for each could pass it again.
  private mutating func stop(_ problem: Diagnostic, _ place: Place) {
    add(problem, place)
    isStopped = true
  }
}

/// What a routine depends on.
private struct RoutineKey: Hashable {
  let template: Int
  let scope: Int?
  let indent: [UInt8]
  let blocks: [String: GivenBlock]
}

/// What the callers of a routine have to know.
private struct RoutineFacts {
  /// The depth at which it was linked.
  let depth: Int
  /// How many levels it adds.
  var height = 0
  /// How many pieces it counts.
  var size = 0
  /// The blocks that it and all that it calls declare.
  var blocks: Set<String> = []
  /// Whether parts of it are missing, so that nothing can be said of what it lacks.
  var isBroken = false
  /// Whether it is linked to its end.
  var isComplete = false

  init(depth: Int) {
    self.depth = depth
  }
}

/// One mistake in one place.
private struct ReportKey: Hashable {
  let kind: Diagnostic.Kind
  let range: SourceRange?
}
