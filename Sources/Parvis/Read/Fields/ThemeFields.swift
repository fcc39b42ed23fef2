import FrontMatter
import Source

/// What `theme.yml` says.
struct ThemeFields: Sendable {
  let extends: Located<String>?
  let logo: Located<String>?
  let light: [ColorRole: Located<Color>]
  let dark: [ColorRole: Located<Color>]

  init(_ reader: inout FieldReader) {
    extends = reader.optional(Self.extends)
    logo = reader.optional(Self.logo)
    light = ColorRole.read(from: &reader)
    dark = reader.optional(Self.dark)?.value ?? [:]
  }

  static let extends = Field(
    FieldName("extends", fr: "prolonge"), .identifier,
    manual: Message(
      fr: "Le thème dont celui-ci remplace quelques fichiers et quelques couleurs.",
      en: "The theme of which this one replaces some files and some colours."))
  static let logo = Field(
    FieldName("logo", fr: "logo"), .text,
    manual: Message(
      fr: "Une image SVG ou PNG du dossier assets, à côté du nom du programme.",
      en: "An SVG or PNG picture of the folder assets, beside the program’s name."))
  static let dark = Field(
    FieldName("dark", fr: "sombre"),
    .record(ColorRole.allCases.map(\.field.declaration)) { ColorRole.read(from: &$0) },
    manual: Message(
      fr: "Les couleurs quand l’appareil est en mode sombre; sinon elles se calculent.",
      en: "The colours where the device is in dark mode; else they are computed."))
  static let all =
    [extends.declaration] + ColorRole.allCases.map(\.field.declaration)
    + [dark.declaration, logo.declaration]
}

/// What a theme’s colours are for; the raw value names the custom property of CSS.
enum ColorRole: String, Sendable, CaseIterable {
  case brand
  case accent
  case stripe
  case solid
  case paper

  /// How `theme.yml` says it.
  var field: Field<Color> {
    switch self {
    case .brand:
      Field(
        FieldName("brand", fr: "couleur"), .color,
        manual: Message(
          fr: "La couleur du bandeau; le texte y est blanc.",
          en: "The colour of the band; its text is white."))
    case .accent:
      Field(
        FieldName("accent", fr: "accent"), .color,
        manual: Message(
          fr: "Ce qui se détache du papier: grands chiffres, traits, pictogrammes.",
          en: "What stands out from the paper: large numerals, lines, pictograms."))
    case .stripe:
      Field(
        FieldName("stripe", fr: "rayure"), .color,
        manual: Message(
          fr: "Les rayures à côté de la couleur du bandeau.",
          en: "The stripes beside the colour of the band."))
    case .solid:
      Field(
        FieldName("solid", fr: "aplat"), .color,
        manual: Message(
          fr: "Le fond des boutons: texte blanc, ou papier en mode sombre; sinon la couleur.",
          en: "The ground of buttons: white text, or paper in dark mode; else the brand."))
    case .paper:
      Field(
        FieldName("paper", fr: "papier"), .color,
        manual: Message(
          fr: "Le fond des pages dans la feuille de style, pour mesurer les contrastes.",
          en: "The ground of pages in the style sheet, to measure contrasts against."))
    }
  }

  /// The colours that a record says.
  static func read(from reader: inout FieldReader) -> [ColorRole: Located<Color>] {
    var colors: [ColorRole: Located<Color>] = [:]
    for role in allCases { colors[role] = reader.optional(role.field) }
    return colors
  }
}
