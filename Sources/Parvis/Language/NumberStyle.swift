/// Something that is counted, in one language.
struct CountedNoun: Sendable {
  /// The singular: `rencontre`.
  var one: String
  /// The plural: `rencontres`.
  var other: String
}

/// Which numbers take the plural.
///
/// CLDR has languages with more forms; none of them is here yet.
enum PluralRule: Sendable {
  /// English, Dutch: all but 1.
  case allButOne
  /// French: from 2 on.
  case fromTwo

  fileprivate func takesPlural(_ number: Int) -> Bool {
    switch self {
    case .allButOne: number != 1
    case .fromTwo: number >= 2
    }
  }
}

/// What a pattern may show of a count.
enum CountField: Sendable {
  case number, noun
}

/// How a locale writes numbers.
struct NumberStyle: Sendable {
  let plural: PluralRule
  let counted: Pattern<CountField>
  /// Between groups of three digits.
  let groupSeparator: String
  let decimalSeparator: String
  /// Thousands, millions and thousands of millions of bytes.
  let byteUnits: [String]
}

extension LanguageTable {
  /// An integer in groups of three digits: `12 345`.
  func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) {
        text += numbers.groupSeparator
      }
      text.append(digit)
    }
    return text
  }

  /// A number and what it counts: `count(2, \.session)` is `2 rencontres`.
  func count(_ number: Int, _ noun: KeyPath<CountedNouns, CountedNoun>) -> String {
    let noun = words.counted[keyPath: noun]
    return numbers.counted.filled { field in
      switch field {
      case .number: self.number(number)
      case .noun: numbers.plural.takesPlural(number) ? noun.other : noun.one
      }
    }
  }

  /// The size of a file to download: `210 Ko`, `1,2 Mo`.
  ///
  /// In thousands of bytes, rounded, at least 1; with one decimal from the next unit on.
  func fileSize(_ bytes: Int) -> String {
    let space = "\u{A0}"
    if bytes < 999_500 {
      return String(max(1, (bytes + 500) / 1000)) + space + numbers.byteUnits[0]
    }
    let large = bytes >= 999_950_000
    let tenths = large ? (bytes + 50_000_000) / 100_000_000 : (bytes + 50_000) / 100_000
    let decimals = tenths % 10 == 0 ? "" : numbers.decimalSeparator + String(tenths % 10)
    return number(tenths / 10) + decimals + space + numbers.byteUnits[large ? 2 : 1]
  }
}
