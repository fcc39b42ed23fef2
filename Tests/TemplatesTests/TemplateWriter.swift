import TestSupport

/// Writes random templates and data for them, of what chevron and the specification agree on.
struct TemplateWriter {
  /// Which partials a template calls.
  enum Calls {
    /// Any, on a line of their own or within one.
    case any
    /// Only those of one line. Inside an indented partial chevron indents a partial's lines twice
    /// if it stands alone, and indents those of one within a line.
    case lines
  }

  private var random: SeededGenerator
  private var calls = Calls.any
  /// The names of the sections that are open.
  ///
  /// None is opened again, not even inverted: chevron looks for a list's closing tag by name and
  /// does not count inverted sections.
  private var open: [String] = []
  /// Whether `.` is a text here.
  ///
  /// Over a flag chevron prints `True`, and it pushes one for an inverted section.
  private var dotIsText = false
  private var delimiters = ("{{", "}}")

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func template(depth: Int, calls: Calls) -> String {
    self.calls = calls
    delimiters = ("{{", "}}")
    // A blank at the very end is left there by chevron even behind a tag that stands alone, and
    // taken away where an indented partial ends.
    return content(depth: depth) + pick([".", "\n", ".\n"])
  }

  /// A template without a line end.
  mutating func line() -> String {
    calls = .lines
    delimiters = ("{{", "}}")
    return "[" + tag(pick(["", "&"]), pick(Self.texts)) + " " + tag("", pick(Self.paths)) + "]"
  }

  private mutating func content(depth: Int) -> String {
    (0..<Int.random(in: 1...6, using: &random)).reduce(into: "") { text, _ in
      text += piece(depth: depth)
    }
  }

  private mutating func piece(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 16 : 11), using: &random) {
    case 0...2: literal()
    case 3: tag("", pick(Self.texts))
    case 4: unescaped(pick(Self.texts))
    case 5: tag("", pick(Self.paths))
    case 6: dotIsText ? tag(pick(["", "&"]), ".") : literal()
    case 7: alone(tag("!", pick([" a comment ", "\n two\nlines\n"])))
    case 8: changedDelimiters()
    case 9: "|" + partial("line")
    // chevron indents a partial where only blanks are printed on the line so far, not where only
    // blanks stand before the tag: the same if the line before prints something.
    case 10: calls == .any ? "x" + alone(partial("block")) : literal()
    default: section(depth: depth)
    }
  }

  private mutating func section(depth: Int) -> String {
    let isInverted = Int.random(in: 0..<4, using: &random) == 0
    let name = pick(Self.sections.filter { !open.contains($0) })
    let outer = dotIsText
    dotIsText = !isInverted && (name.hasPrefix("l") || name.hasPrefix("s") || name == "k")
    open.append(name)
    // chevron indents behind a line end, not before a line: not the same where one of the two is
    // in a section and the other is not.
    let (opensLine, closesLine) =
      calls == .lines
      ? (true, true) : (Bool.random(using: &random), Bool.random(using: &random))
    let opening = tag(isInverted ? "^" : "#", name)
    var text = opensLine ? alone(opening) : opening
    text += content(depth: depth - 1)
    let closing = tag("/", name)
    text += closesLine ? alone(closing) : closing
    open.removeLast()
    dotIsText = outer
    return text
  }

  /// A tag on a line of its own, indented by spaces, for chevron leaves tabs.
  private mutating func alone(_ tag: String) -> String {
    pick(["\n", "x\n", "\r\n"]) + pick(["", "", "  ", "    "]) + tag + pick(["\n", " \n", "\r\n"])
  }

  private mutating func literal() -> String {
    pick(["a", " ", "  ", "\n", "é\n", "\r\n", "<b>", " {x} ", "'", "\n  b\n", "=", "|"])
  }

  private mutating func changedDelimiters() -> String {
    let others = ["{{ }}", "<% %>", "[ ]"].filter { !$0.hasPrefix(delimiters.0) }
    let next = pick(others).split(separator: " ").map(String.init)
    let text = delimiters.0 + "=" + next.joined(separator: pick([" ", "  "])) + "=" + delimiters.1
    delimiters = (next[0], next[1])
    return Bool.random(using: &random) ? alone(text) : text
  }

  private mutating func unescaped(_ name: String) -> String {
    // chevron knows three braces only beside the usual delimiters.
    delimiters.0 == "{{" && Bool.random(using: &random) ? "{{{ \(name) }}}" : tag("&", name)
  }

  private mutating func partial(_ name: String) -> String {
    tag(">", name)
  }

  private mutating func tag(_ sign: String, _ name: String) -> String {
    let space = sign == "!" ? "" : pick(["", " "])
    return delimiters.0 + sign + space + name + space + delimiters.1
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  /// Texts, some of them nowhere or only in some records.
  ///
  /// No name is one of Python's methods of text, which chevron would find.
  private static let texts = ["s0", "s1", "u0", "u1", "zz"]
  /// Dotted names: present, absent, or broken on the way.
  private static let paths = ["r0.u0", "r0.q.u1", "r0.q.v.u2", "r0.zz", "r0.zz.u0", "s0.x", "zz.y"]
  /// Texts, flags, null, lists of texts, lists of records, records, and what is nowhere.
  private static let sections = [
    "s0", "s1", "f0", "f1", "n0", "l0", "l1", "m0", "m1", "k", "r0", "r0.q", "r0.zz", "zz",
  ]

  mutating func data() -> JSONValue {
    .record([
      "s0": text(), "s1": text(), "f0": .flag(true), "f1": .flag(Bool.random(using: &random)),
      "n0": .null, "l0": list { $0.item() }, "l1": list { $0.item() },
      "m0": list { $0.record() }, "m1": list { $0.record() },
      "r0": .record([
        "u0": text(), "q": .record(["u1": text(), "v": .record(["u2": text()])]),
      ]),
    ])
  }

  /// A record of a list, which hides names further out; not empty, for that is false in Python.
  private mutating func record() -> JSONValue {
    var fields = ["u0": text()]
    if Bool.random(using: &random) { fields["u1"] = text() }
    if Bool.random(using: &random) { fields["s0"] = text() }
    if Bool.random(using: &random) { fields["k"] = list { $0.item() } }
    return .record(fields)
  }

  private mutating func list(_ item: (inout TemplateWriter) -> JSONValue) -> JSONValue {
    .list((0..<Int.random(in: 0...3, using: &random)).map { _ in item(&self) })
  }

  /// A text of a list: chevron skips the empty ones.
  private mutating func item() -> JSONValue {
    .text(pick(["i", "<i>", "é & è", "two\nlines"]))
  }

  /// Without `'`, which chevron does not escape.
  private mutating func text() -> JSONValue {
    .text(pick(["", "t", "a < b & \"c\" > d", "« été »", "1\n2", "{{s1}}"]))
  }
}
