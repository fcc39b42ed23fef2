public import Source

/// All templates of a theme for one language, parsed and checked: rendering can't fail on what
/// authors wrote.
public struct TemplateLibrary: Sendable {
  /// The phrases that no template names, sorted.
  public let unusedPhrases: [String]
  /// The templates that no root reaches, sorted.
  ///
  /// They are parsed; their names are not checked, for nobody says what they see.
  public let unusedTemplates: [String]
  /// The templates that another one calls, as a partial or as its parent.
  public let calledTemplates: Set<String>

  private let program: Program
  private let roots: [String: Root]

  private struct Root: Sendable {
    let routine: Int
    /// What it reads of the shape that it was loaded with, nil without shapes.
    let shape: TemplateShape?
  }

  /// Reads and checks templates, and reports every mistake of all of them.
  ///
  /// Cost: linear in the templates' length, and in the number of pieces of each root with all
  /// that it calls.
  /// - Parameters:
  ///   - files: each file by its template's name, which is the path below the folder of templates
  ///     without `.mustache`: `page`, `partials/nav`. They are UTF-8.
  ///   - phrases: the short texts that templates name as `{{t.key}}`, by key: plain text, which
  ///     may hold variables and sections of the place where it is used.
  ///   - roots: the templates that are rendered, and the shape of what each is rendered with.
  ///     Partials and parents are checked with the shapes in view where they are called. No
  ///     shape may be a record with a field `t`, for that is where phrases are found.
  ///   - report: receives what is wrong.
  /// - Returns: the library; where the report has errors, what is wrong is left out of it.
  public static func load(
    files: [String: SourceFile], phrases: [String: Located<String>],
    roots: [String: TemplateShape], into report: inout Report
  ) -> TemplateLibrary {
    precondition(roots.values.allSatisfy { $0.fields["t"] == nil }, "the name t is reserved")
    let units = Units(files: files, phrases: phrases, into: &report)
    let names = NameChecks(units, into: &report)
    return TemplateLibrary(
      units, roots: roots, usedPhrases: names.usedPhrases, into: &report)
  }

  /// Reads templates without shapes, as the Mustache specification has it.
  ///
  /// An unknown name is blank, and `{{{x}}}` prints texts as they are. For comparison with other
  /// implementations.
  static func loadUnchecked(
    files: [String: SourceFile], into report: inout Report
  ) -> TemplateLibrary {
    let units = Units(files: files, phrases: nil, into: &report)
    let roots = files.mapValues { _ in TemplateShape?.none }
    return TemplateLibrary(units, roots: roots, usedPhrases: [], into: &report)
  }

  private init(
    _ units: Units, roots shapes: [String: TemplateShape?], usedPhrases: Set<String>,
    into report: inout Report
  ) {
    var linker = Linker(units)
    var roots: [String: Root] = [:]
    for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      guard let template = units.templates[name] else {
        report.add(.unknownTemplate(name, known: units.templateNames, at: nil))
        continue
      }
      if let (routine, part) = linker.link(root: template, shape) {
        roots[name] = Root(routine: routine, shape: part)
      }
    }
    report.add(linker.report)
    program = linker.program
    self.roots = roots
    unusedPhrases = (units.phrases ?? [:]).keys.filter { !usedPhrases.contains($0) }.sorted()
    unusedTemplates = units.templateNames.filter { name in
      units.templates[name].map { !linker.reached.contains($0) } ?? false
    }
    calledTemplates = Set(
      units.templateNames.filter { name in
        units.templates[name].map(linker.called.contains) ?? false
      })
  }

  /// What a root template reads, with all that it calls.
  ///
  /// A value needs no more than that to be rendered. It is known from the templates alone: what
  /// stands in a section that no value enters is read as well.
  /// - Parameter name: one of the roots that the library was loaded with, without mistakes.
  /// - Returns: the root's shape without the other names; a record, or an item of a list, of which
  ///   nothing but its presence is asked has no fields.
  public func shape(of name: String) -> TemplateShape {
    guard let shape = roots[name]?.shape else { preconditionFailure("no root template \(name)") }
    return shape
  }

  /// Appends what a root template prints for a value, as UTF-8.
  ///
  /// Cost: linear in what is printed and in the items that are passed.
  /// - Parameters:
  ///   - name: one of the roots that the library was loaded with.
  ///   - value: a value of that root's shape, or of the part that ``shape(of:)`` gives.
  ///   - output: what the text is appended to.
  public func render(_ name: String, _ value: TemplateValue, into output: inout [UInt8]) {
    guard let root = roots[name] else { preconditionFailure("no root template \(name)") }
    assert(root.shape?.mismatch(value) == nil, "the value of \(name) differs from what it reads")
    var stack = [value]
    Renderer(program: program).run(routine: root.routine, over: &stack, into: &output)
  }
}
