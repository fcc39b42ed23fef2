/// What a pattern may show of a fact and its name.
enum LabelField: Sendable {
  case label, value
}

/// How a locale puts colons and commas around words that are known only later.
struct Punctuation: Sendable {
  let labelled: Pattern<LabelField>
  /// Between the items of a list, and before its last one.
  let listSeparator, lastSeparator: String
  /// Between numbers to dial after the first, `call 17`, and before the last one.
  let numberSeparator, lastNumberSeparator: String
}

extension LanguageTable {
  /// A fact after its name, `Lieu : Café de l’Exemple`, or a title after a word in capitals.
  func labelled(_ label: String, _ value: String) -> String {
    punctuation.labelled.filled { $0 == .label ? label : value }
  }

  /// Things in a row: `a, b et c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: punctuation.listSeparator)
      + punctuation.lastSeparator + last
  }
}

extension LanguageTable {
  /// What stands before each of some numbers to dial, any of which answers: nothing, … ` ou le `.
  func separators(ofNumbers count: Int) -> [String] {
    (0..<count).map { index in
      if index == 0 { return "" }
      return index == count - 1 ? punctuation.lastNumberSeparator : punctuation.numberSeparator
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  var withCapital: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The text with a full stop at its end, unless it has an end already (`from 9 to 11 a.m.`).
  var asSentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}
