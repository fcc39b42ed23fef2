import FrontMatter
import Source

extension FieldType where Value == String {
  /// The name of a time zone: `America/Toronto`.
  ///
  /// Only its form is read here: two or three parts with `/` between, which begin with a letter.
  /// Whether there is such a zone is known where the zones are.
  static let timeZoneName: FieldType = .scalar(
    Message(fr: "un fuseau horaire", en: "a time zone"),
    examples: ["America/Toronto", "Europe/Brussels"]
  ) { scalar throws(Diagnostic) in
    guard !isZoneName(scalar.text) else { return scalar.text }
    let joined = String(scalar.text.map { $0 == " " || $0 == "\u{A0}" ? "_" : $0 })
    throw Diagnostic(
      .notATimeZone, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » n’a pas la forme Région/Ville",
        en: "‘\(scalar.excerpt)’ does not have the form Area/City"),
      help: isZoneName(joined)
        ? .write(joined)
        : Message(
          fr: "écrivez par exemple « America/Toronto » ou « Europe/Brussels »",
          en: "write for example ‘America/Toronto’ or ‘Europe/Brussels’"))
  }
}

private func isZoneName(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), text.utf8.count <= 64 else { return false }
  return parts.allSatisfy { part in
    guard let first = part.first, isLetter(first) else { return false }
    return part.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || [0x5F, 0x2D, 0x2B].contains($0)
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20)
}
