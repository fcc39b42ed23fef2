import FrontMatter
import Source

/// A telephone number that can be dialled from anywhere.
struct PhoneNumber: Sendable, Hashable {
  /// `+` and 7 to 15 digits, as in ITU-T E.164: `+14505550101`.
  let e164: String
  /// What to dial after the answer: `12`.
  let `extension`: String?
}

extension FieldType where Value == PhoneNumber {
  /// A telephone number with its country: `+1 450 555-0101, poste 12`.
  static let phone: FieldType = .scalar(
    Message(fr: "un numéro de téléphone", en: "a telephone number"),
    examples: ["+1 450 555-0101", "+1 450 555-0101, poste 12", "+32 2 123 45 67"]
  ) { scalar throws(Diagnostic) in
    var reader = PhoneReader(scalar: scalar, reader: LexemeReader(scalar.text))
    return try reader.read()
  }
}

/// Reads a telephone number as it is printed on letterheads.
struct PhoneReader: Sendable {
  let scalar: Scalar
  var reader: LexemeReader

  /// How many digits follow the code of a country, where we know it for sure.
  private static let nationalLengths: [String: ClosedRange<Int>] = [
    "1": 10...10, "31": 9...9, "32": 8...9, "33": 9...9, "41": 9...9, "44": 9...10,
    "352": 4...11,
  ]
  private static let extensionWords: Set<String> = [
    "poste", "p", "ext", "extension", "x", "toestel", "#",
  ]
  private static let separators = ["-", ".", "(", ")", "/"]

  mutating func read() throws(Diagnostic) -> PhoneNumber {
    if reader.next?.key == "tel", reader[1]?.key == ":" { reader.advance(2) }
    let hasPlus = reader.take(["+"]) != nil
    var groups: [String] = []
    while let lexeme = reader.next {
      if lexeme.kind == .number {
        groups.append(lexeme.key)
      } else if !Self.separators.contains(lexeme.key) {
        break
      }
      reader.advance()
    }
    let suffix = try takeExtension()
    let digits = groups.joined()
    guard hasPlus else { throw withoutCountry(digits, suffix) }
    try check(digits, groups, suffix)
    return PhoneNumber(e164: "+" + digits, extension: suffix)
  }

  private mutating func takeExtension() throws(Diagnostic) -> String? {
    guard !reader.isAtEnd else { return nil }
    let rest = reader.rest
    reader.skip(",", ";")
    guard reader.take(Self.extensionWords) != nil else { throw unknown(rest) }
    reader.skip(".", ":", "#")
    guard let number = reader.next, number.kind == .number, number.key.utf8.count <= 7 else {
      throw unknown(rest)
    }
    reader.advance()
    guard reader.isAtEnd else { throw unknown(reader.rest) }
    return number.key
  }

  private func check(
    _ digits: String, _ groups: [String], _ suffix: String?
  ) throws(Diagnostic) {
    let country = (1...3).map { String(digits.prefix($0)) }
      .first { Self.nationalLengths[$0] != nil }
    let national = country.map { String(digits.dropFirst($0.utf8.count)) } ?? digits
    // The zero that is dialled inside the country is dropped outside: `+33 (0)1 …`.
    if let country, country != "1", national.hasPrefix("0") {
      throw wrong(
        fr: "le 0 national ne se compose pas après +\(country)",
        en: "the national 0 is not dialled after +\(country)",
        fix: written(country + national.dropFirst(), suffix))
    }
    let lengths = country.flatMap { Self.nationalLengths[$0] } ?? 7...15
    let length = national.utf8.count
    guard !digits.hasPrefix("0") else {
      throw wrong(
        fr: "aucun indicatif de pays ne commence par 0", en: "no country code begins with 0",
        fix: nil)
    }
    guard lengths.contains(length), (7...15).contains(digits.utf8.count) else {
      let expected =
        lengths.lowerBound == lengths.upperBound
        ? Message("\(lengths.lowerBound)")
        : Message(
          fr: "\(lengths.lowerBound) à \(lengths.upperBound)",
          en: "\(lengths.lowerBound) to \(lengths.upperBound)")
      let after = country.map { "+" + $0 } ?? "+"
      throw wrong(
        fr: "\(length) chiffres suivent \(after), et il en faut \(expected.french)",
        en: "\(length) digits follow \(after), and \(expected.english) are needed", fix: nil)
    }
    if country == "1", let area = national.utf8.first, area < 0x32 {
      throw wrong(
        fr: "aucun indicatif régional ne commence par \(national.prefix(1))",
        en: "no area code begins with \(national.prefix(1))", fix: nil)
    }
  }

  // MARK: Diagnostics

  private func wrong(fr french: String, en english: String, fix: String?) -> Diagnostic {
    Diagnostic(
      .notAPhone, at: scalar.range, Message(fr: french, en: english),
      help: fix.map { .write($0) } ?? Self.example)
  }

  private static let example = Message(
    fr: "écrivez par exemple « +1 450 555-0101 » ou « +1 450 555-0101, poste 12 »",
    en: "write for example ‘+1 450 555-0101’ or ‘+1 450 555-0101, ext. 12’")

  private func unknown(_ bytes: Range<Int>) -> Diagnostic {
    let text = scalar.text.utf8Text(bytes)
    return Diagnostic(
      .notAPhone, at: scalar.range(of: bytes),
      Message(
        fr: "« \(text) » ne fait pas partie d’un numéro de téléphone",
        en: "‘\(text)’ is not part of a telephone number"),
      help: Self.example)
  }

  /// No `+`: what the digits may be, by their number and their first one.
  private func withoutCountry(_ digits: String, _ suffix: String?) -> Diagnostic {
    var fixes: [String] = []
    if digits.hasPrefix("00"), digits.utf8.count > 8 {
      fixes = [String(digits.dropFirst(2))]
    } else if digits.hasPrefix("0") {
      // 9 digits are French, or a Belgian mobile telephone (04…); 8 are Belgian.
      let national = digits.dropFirst()
      let isMobile = national.hasPrefix("4")
      fixes =
        switch national.utf8.count {
        case 9: (isMobile ? ["33", "32"] : ["33"]).map { $0 + national }
        case 8: ["32" + national]
        default: []
        }
    } else if digits.utf8.count == 10 {
      fixes = ["1" + digits]
    } else if digits.utf8.count == 11, digits.hasPrefix("1") {
      fixes = [digits]
    }
    return Diagnostic(
      .notAPhone, at: scalar.range,
      Message(
        fr: "il manque le « + » et l’indicatif du pays devant « \(scalar.excerpt) »",
        en: "the ‘+’ and the country code are missing before ‘\(scalar.excerpt)’"),
      help: fixes.isEmpty ? Self.example : .write(fixes.map { written($0, suffix) }))
  }

  /// The number as an author may type it.
  private func written(_ digits: some StringProtocol, _ suffix: String?) -> String {
    let digits = String(digits)
    func group(_ lengths: [Int]) -> [Substring] {
      var rest = digits[...]
      var groups: [Substring] = []
      for length in lengths where !rest.isEmpty {
        groups.append(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
      return rest.isEmpty ? groups : groups + [rest]
    }
    var text = "+"
    if digits.hasPrefix("1"), digits.utf8.count == 11 {
      let groups = group([1, 3, 3, 4])
      text += groups.prefix(3).joined(separator: " ") + "-" + groups[3]
    } else if digits.hasPrefix("33"), digits.utf8.count == 11 {
      text += group([2, 1, 2, 2, 2, 2]).joined(separator: " ")
    } else if digits.hasPrefix("32"), digits.utf8.count == 10 {
      text += group([2, 1, 3, 2, 2]).joined(separator: " ")
    } else {
      text += group([2, 3, 2, 2, 2, 2]).joined(separator: " ")
    }
    return suffix.map { text + ", " + extensionWord + " " + $0 } ?? text
  }

  /// The author's own word before the extension.
  private var extensionWord: String {
    let word = reader.lexemes.first { Self.extensionWords.contains($0.key) }?.key ?? "poste"
    return word == "ext" ? "ext." : word
  }
}
