import Source

/// How to reach the people behind a program or a city.
struct Contact: Sendable {
  let phone: PhoneNumber?
  let email: String?
  let hours: Localized<String>?
  let url: String?

  init(_ fields: ContactFields, _ languages: [Language], _ report: inout Report) {
    phone = fields.phone?.value
    email = fields.email?.value
    hours = fields.hours.map { $0.value.resolved(for: languages, &report) }
    url = fields.url?.value.text
  }
}

extension Site {
  /// Whom to ask about a city: its own people, else those of the program.
  func contact(of city: City) -> Contact? {
    city.contact ?? program.contact
  }
}

extension PhoneNumber {
  /// The `tel:` address of RFC 3966.
  var link: String {
    "tel:" + e164 + (self.extension.map { ";ext=" + $0 } ?? "")
  }
}

extension LanguageTable {
  /// A number as the language writes it.
  func phone(_ number: PhoneNumber) -> String {
    phone(number.e164, extension: number.extension)
  }
}
