import TestSupport

/// Writes random documents of the language: every style, every nesting, odd spacing, comments.
///
/// Left out is what ruamel.yaml refuses against YAML 1.2.2, and `SpecificationTests` hold: tabs
/// where they only separate or stand in plain texts (§6.2), blank lines of spaces before a block
/// text (§8.1.1.1), `?x` and `:x` between brackets (§7.3.3), and U+0085 and U+2028 (§5.4).
struct RandomDocument {
  var random: SeededGenerator

  /// A whole document; some of them with CRLF line ends, or none at the very end.
  mutating func text() -> String {
    var lines = noise(below: 0)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let value = scalar(inside: -1, place: .root)
      lines += [value[0]] + value.dropFirst()
    case 1: lines += sequence(column: pick([0, 0, 0, 2]), depth: 0)
    default: lines += mapping(column: pick([0, 0, 0, 1]), depth: 0)
    }
    var text = lines.joined(separator: chance(6) ? "\r\n" : "\n") + "\n"
    if chance(12) { text = "---\n" + text }
    if chance(20) { text += "...\n" }
    if chance(10) { text.removeLast() }
    return text
  }

  private enum Place { case root, field, item }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &random))
  }

  /// Blank lines and comments between entries.
  private mutating func noise(below column: Int) -> [String] {
    var lines: [String] = []
    while chance(6) {
      lines.append(pick(["", spaces(0...4), "# à part", spaces(0...column) + "#x: [", "#"]))
    }
    return lines
  }

  private mutating func comment() -> String {
    chance(8) ? pick([" # note: é", "   #", " # 'x"]) : chance(8) ? spaces(1...2) : ""
  }

  private mutating func mapping(column: Int, depth: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    var lines: [String] = []
    for number in 0..<Int.random(in: 1...4, using: &random) {
      let word = pick(["nom", "à partir du", "l’été", "a-b", "x y", "?q", "-d", "\"", "é#"])
      let name =
        word == "\"" ? pick(["\"q \(number): \\u00e9\"", "'it''s \(number)'"]) : word + "\(number)"
      let value = node(inside: column, depth: depth, place: .field)
      lines.append(margin + name + pick(["", "", "", " "]) + ":" + value[0])
      lines += value.dropFirst()
      lines += noise(below: column)
    }
    return lines
  }

  private mutating func sequence(column: Int, depth: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      if depth < 4, chance(3) {
        // A list or mapping that begins right behind the hyphen.
        let gap = spaces(1...3)
        let inner = column + 1 + gap.count
        var block =
          chance(3)
          ? sequence(column: inner, depth: depth + 1) : mapping(column: inner, depth: depth + 1)
        block[0] = margin + "-" + gap + block[0].dropFirst(inner)
        lines += block
      } else {
        let value = node(inside: column, depth: depth, place: .item)
        lines.append(margin + "-" + value[0])
        lines += value.dropFirst()
      }
      lines += noise(below: column)
    }
    return lines
  }

  /// What stands behind an indicator, and the lines that follow it.
  private mutating func node(inside column: Int, depth: Int, place: Place) -> [String] {
    if depth < 4, chance(3) {
      let step = Int.random(in: 1...4, using: &random)
      let before = [comment()] + noise(below: column)
      if place == .field, chance(3) {
        return before + sequence(column: column + pick([0, 0, step]), depth: depth + 1)
      }
      return before
        + (chance(3)
          ? sequence(column: column + step, depth: depth + 1)
          : mapping(column: column + step, depth: depth + 1))
    }
    if chance(12) { return [comment()] }
    if chance(5) {
      let text = flow(inside: column, depth: 0)
      return (pick([" ", "  "]) + text + comment()).lines
    }
    if chance(10) {
      // The value on a line of its own.
      var value = scalar(inside: column, place: place)
      let first = String(value[0].drop { $0 == " " })
      if !first.hasPrefix("|"), !first.hasPrefix(">") {
        value[0] = String(repeating: " ", count: column + 2) + first
        return [comment()] + noise(below: column) + value
      }
      return [" " + first] + value.dropFirst()
    }
    var value = scalar(inside: column, place: place)
    value[0] = pick([" ", " ", "   "]) + value[0]
    return value
  }

  private mutating func word() -> String {
    pick([
      "café", "9 h", "à", "11", "(x)", "1, rue", "http://x.y/#z", "l'été", "«non»", "☕", "a\"b",
      "-x", "?y", ":z", "a#b", "%", "x:y", "J7C 0A0", "&", "*", "!", "|", "@", "\u{A0}:\u{A0}",
      "[", "]", "{}", ",",
    ])
  }

  private mutating func words(_ count: ClosedRange<Int>, tabs: Bool = true) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in word() }
      .joined(separator: pick([" ", "  ", " ", tabs ? "\t" : " "]))
  }

  /// One text, its further lines indented as its parent wants.
  private mutating func scalar(inside column: Int, place: Place) -> [String] {
    let margin = String(repeating: " ", count: column + 1)
    let joint = { (random: inout SeededGenerator) -> String in
      let blank = ["\n", "\n", "\n\n", "\n" + margin + "\n", "\n\n\n"].randomElement(using: &random)
      let indent = String(repeating: " ", count: Int.random(in: 0...3, using: &random))
      return (blank ?? "\n") + margin + indent
    }
    let count = chance(3) ? Int.random(in: 2...4, using: &random) : 1
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      var text = "'"
      for part in 0..<count {
        text += (part > 0 ? joint(&random) : pick(["", " "]))
        text += words(1...3) + pick(["", "''", " ", ": ", " #"])
      }
      return (text.doublingApostrophes + "'" + comment()).lines
    case 1:
      var text = "\""
      for part in 0..<count {
        text += (part > 0 ? pick(["", " ", "\\"]) + joint(&random) : pick(["", "  "]))
        text += pick([
          "\\t", "\\u2615", "\\x41", "\\\"", "\\_", "\\U0001F600", "é: ", "a #b", "\\ ",
        ])
        text += words(1...2).filter { $0 != "\"" } + pick(["", " ", "\\n", "\\\\", "\\/"])
      }
      return (text + "\"" + comment()).lines
    case 2, 3: return block(inside: column)
    default:
      var text = pick(["café", "9 h", "-x", "?y", ":z", "a]b", "x", "=", "<y", "~", "2026-03-01"])
      for part in 0..<count {
        text += (part > 0 ? joint(&random) : " ") + pick(["café", "9 h", "- x", "l'été", "x"])
        text += chance(3) ? " " + words(1...2, tabs: false) : ""
      }
      return (text + comment()).lines
    }
  }

  /// A text behind `|` or `>`.
  private mutating func block(inside column: Int) -> [String] {
    let step = Int.random(in: 1...4, using: &random)
    let inner = String(repeating: " ", count: max(0, column) + step)
    let hasDigit = column >= 0 && chance(3)
    let chomp = pick(["", "", "-", "+"])
    let digit = hasDigit ? "\(step)" : ""
    var lines = [pick(["|", ">"]) + (chance(2) ? digit + chomp : chomp + digit) + comment()]
    if chance(5) { lines.append("") }
    for number in 0..<Int.random(in: 1...5, using: &random) {
      if chance(4) {
        lines.append(pick(["", inner, inner + "  ", spaces(0...2)]))
      } else {
        let lead = number > 0 || hasDigit ? pick(["", "", "", " ", "  ", "\t"]) : ""
        lines.append(
          inner + lead + pick(["", "# non", "- "]) + "x" + words(1...3) + pick(["", " "]))
      }
      if number == 0, !hasDigit { lines.append(inner + "début") }
    }
    // Before the first text, blank lines wider than it would be no YAML.
    if !hasDigit {
      let first = lines.dropFirst().firstIndex { $0.contains { $0 != " " } } ?? lines.count
      for index in 1..<first { lines[index] = "" }
    }
    while chance(3) { lines.append(spaces(0...2)) }
    return lines
  }

  /// Brackets, over several lines or not.
  private mutating func flow(inside column: Int, depth: Int) -> String {
    let margin = String(repeating: " ", count: column + 1)
    let isMapping = chance(2)
    var text = isMapping ? "{" : "["
    let gap = { (random: inout SeededGenerator) -> String in
      ["", " ", " ", "  ", "\n" + margin, " # à: [part\n" + margin + "  "]
        .randomElement(using: &random) ?? ""
    }
    let count = Int.random(in: 0...4, using: &random)
    for number in 0..<count {
      text += gap(&random)
      if isMapping {
        let isQuoted = chance(3)
        text += isQuoted ? "\"clé \(number)\"" : "clé \(number)"
        if chance(10) {
          // A name without value.
        } else {
          text += pick(["", "", " "]) + ":" + (isQuoted && chance(3) ? "" : " ")
          text += chance(8) ? "" : flowValue(inside: column, depth: depth)
        }
      } else if chance(8) {
        text += "paire: " + flowValue(inside: column, depth: depth)
      } else {
        text += flowValue(inside: column, depth: depth)
      }
      text += gap(&random)
      if number < count - 1 || chance(3) { text += "," }
    }
    if count > 0 { text += gap(&random) }
    return text + (isMapping ? "}" : "]")
  }

  private mutating func flowValue(inside column: Int, depth: Int) -> String {
    let margin = String(repeating: " ", count: column + 1)
    if depth < 3, chance(4) { return flow(inside: column, depth: depth + 1) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "'l''été" + (chance(4) ? "\n" + margin : " ") + ", ]'"
    case 1: return "\"a\\u00e9" + (chance(4) ? " \n\n" + margin : " ") + ", }\""
    case 2: return pick(["café", "x:y", "-1"]) + "\n" + margin + " suite"
    default: return pick(["café au lait", "9 h", "x:y", "a#b", "http://x.y", "-x", "l'eau"])
    }
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text between single quotes: every apostrophe twice, but for the opening one.
  fileprivate var doublingApostrophes: String {
    "'"
      + dropFirst().split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }
}
