import FrontMatter
import Source

/// What `preset.yml` says.
struct PresetFields: Sendable {
  let summary: Located<LocalizedText>?
  let languages: Located<[Located<Language>]>?
  let timezone: Located<String>?
  let name: Located<LocalizedText>?

  init(_ reader: inout FieldReader) {
    summary = reader.required(Self.summary)
    languages = reader.required(ProgramFields.languages)
    timezone = reader.required(ProgramFields.timezone)
    name = reader.required(ProgramFields.name)
  }

  static let summary = Field(
    FieldName("summary", fr: "résumé"), .localizedText,
    manual: Message(
      fr: "Pour qui est ce point de départ, en français et en anglais.",
      en: "For whom this starting point is, in French and in English."))

  static let all = [
    Self.summary.declaration, ProgramFields.languages.declaration,
    ProgramFields.timezone.declaration, ProgramFields.name.declaration,
  ]
}
