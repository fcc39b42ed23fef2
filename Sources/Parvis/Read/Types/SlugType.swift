import FrontMatter
import Source

extension FieldType where Value == String {
  /// The part of a page's address that names it: small letters, digits and hyphens between them.
  static let slug: FieldType = .scalar(
    Message(fr: "une adresse de page", en: "a page address"), examples: ["cafe-avec-un-policier"]
  ) { scalar throws(Diagnostic) in
    guard !isSlug(scalar.text) else { return scalar.text }
    let fix = Parvis.slug(scalar.text)
    throw Diagnostic(
      .notASlug, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » ne peut pas servir d’adresse",
        en: "‘\(scalar.excerpt)’ cannot be used as an address"),
      help: .write(fix.isEmpty ? "cafe-avec-un-policier" : fix))
  }

  /// A short word that tells two things apart: small letters, digits and hyphens, 40 at most.
  static let identifier: FieldType = .scalar(
    Message(fr: "un mot court", en: "a short word"), examples: ["soir", "matin"]
  ) { scalar throws(Diagnostic) in
    guard !isSlug(scalar.text) || scalar.text.utf8.count > 40 else { return scalar.text }
    let fix = String(Parvis.slug(scalar.text).prefix(40))
    throw Diagnostic(
      .notAnIdentifier, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » n’est pas un mot court en minuscules",
        en: "‘\(scalar.excerpt)’ is not a short word in lowercase letters"),
      help: .write(isSlug(fix) ? fix : "soir"))
  }
}

private func isSlug(_ text: String) -> Bool {
  !text.isEmpty && text == Parvis.slug(text)
}
