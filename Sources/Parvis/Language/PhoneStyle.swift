/// How a locale writes telephone numbers.
struct PhoneStyle: Sendable {
  /// The country whose own numbers are written without its code.
  let home: PhonePlan
  /// After a number: `, poste 12`.
  let extensionNumber: Phrase
}

extension LanguageTable {
  /// The home country's own form, `450 555-0123, poste 12`, else the international one.
  ///
  /// The number is E.164, a plus sign and digits: `+14505550123`. One without the sign is given
  /// back as it is.
  func phone(_ number: String, extension extensionNumber: String? = nil) -> String {
    let written = phones.home.national(number) ?? PhonePlan.international(number)
    guard let extensionNumber else { return written }
    return written + phones.extensionNumber.with(extensionNumber)
  }
}
