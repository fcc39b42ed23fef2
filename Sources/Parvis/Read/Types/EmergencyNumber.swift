import FrontMatter
import Source

extension FieldType where Value == String {
  /// A number to call in an emergency, 2 to 4 digits: `911`, `9-1-1`, `17`.
  ///
  /// The value has digits only.
  static let emergencyNumber: FieldType = .scalar(
    Message(fr: "un numéro d’urgence", en: "an emergency number"), examples: ["911", "112", "17"]
  ) { scalar throws(Diagnostic) in
    let lexemes = Lexeme.all(in: scalar.text)
    let digits = lexemes.filter { $0.kind == .number }.map(\.key).joined()
    let isClean = lexemes.allSatisfy { $0.kind == .number || $0.key == "-" }
    guard isClean, (2...4).contains(digits.utf8.count) else {
      throw Diagnostic(
        .notAnEmergencyNumber, at: scalar.range,
        Message(
          fr: "« \(scalar.excerpt) » n’est pas un numéro d’urgence de 2 à 4 chiffres",
          en: "‘\(scalar.excerpt)’ is not an emergency number of 2 to 4 digits"),
        help: Message(
          fr: "écrivez par exemple « 911 », « 112 » ou « [17, 112] »",
          en: "write for example ‘911’, ‘112’ or ‘[17, 112]’"))
    }
    return digits
  }
}
