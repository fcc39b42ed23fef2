import FrontMatter
import Source

/// How to reach the people behind a program or a city.
struct ContactFields: Sendable, Equatable {
  let phone: Located<PhoneNumber>?
  let email: Located<String>?
  let hours: Located<LocalizedText>?
  let url: Located<WebURL>?

  init(_ reader: inout FieldReader) {
    phone = reader.optional(Self.phone)
    email = reader.optional(Self.email)
    hours = reader.optional(Self.hours)
    url = reader.optional(Self.url)
  }

  static let phone = Field(
    FieldName("phone", fr: "téléphone"), .phone,
    manual: Message(
      fr: "Le numéro avec son indicatif de pays.", en: "The number with its country code."))
  static let email = Field(
    FieldName("email", fr: "courriel"), .email,
    manual: Message(fr: "L’adresse de courriel.", en: "The e-mail address."))
  static let hours = Field(
    FieldName("hours", fr: "heures"), .localizedText,
    manual: Message(
      fr: "Quand quelqu’un répond, en mots.", en: "When somebody answers, in words."))
  static let url = Field(
    FieldName("url", fr: "lien"), .url,
    manual: Message(fr: "Une page à leur sujet.", en: "A page about them."))
  static let all = [
    Self.phone.declaration, Self.email.declaration, Self.hours.declaration, Self.url.declaration,
  ]
}
