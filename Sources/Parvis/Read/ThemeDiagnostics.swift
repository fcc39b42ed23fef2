import Source

extension Diagnostic.Kind {
  static let themeMissing = error(
    "theme.missing",
    fr: "Le thème que nomme program.yml n’existe pas.",
    en: "The theme that program.yml names does not exist.")
  static let themeCycle = error(
    "theme.cycle",
    fr: "Un thème se prolonge lui-même.", en: "A theme extends itself.")
  static let templateMissing = error(
    "theme.no-template",
    fr: "Le thème n’a pas un gabarit dont tout site a besoin.",
    en: "The theme lacks a template that every site needs.")
  static let unknownTemplate = error(
    "theme.unknown-template",
    fr: "Une page nomme un gabarit que le thème n’a pas.",
    en: "A page names a template that the theme does not have.")
  static let tooLittleContrast = error(
    "theme.contrast",
    fr: "Une couleur du thème se lit mal sur son fond.",
    en: "A colour of the theme is hard to read on its ground.")
  static let logoMissing = error(
    "theme.logo-missing",
    fr: "Le logo du thème n’est pas dans son dossier assets.",
    en: "The theme’s logo is not in its folder assets.")
  static let notALogo = error(
    "theme.logo",
    fr: "Le logo du thème n’est pas une image SVG ou PNG qui dit sa taille.",
    en: "The theme’s logo is not an SVG or PNG picture that says its size.")
  static let unusedTemplate = warning(
    "theme.unused-template",
    fr: "Aucune page n’emploie un gabarit du thème.",
    en: "No page uses a template of the theme.")
  static let unusedThemeField = warning(
    "theme.unused-field",
    fr: "Rien dans le thème ne montre une couleur ou un logo qu’il donne.",
    en: "Nothing in the theme shows a colour or a logo that it gives.")

  /// The kinds that a theme’s files may have.
  static let themeKinds: [Diagnostic.Kind] = [
    themeMissing, themeCycle, templateMissing, unknownTemplate, tooLittleContrast,
    logoMissing, notALogo, unusedTemplate, unusedThemeField,
  ]
}
