import FrontMatter
import Source
import Templates

/// A colour or a logo of the program’s theme is one that its style sheets or its templates show.
struct UnusedThemeFields: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    guard let theme else { return }
    let read = theme.readOfTheme(in: site.languages)
    let sheets = theme.assets.values.filter { $0.path.hasSuffix(".css") }
    var shown = Set(ColorRole.allCases.filter { role in sheets.contains(where: role.isUsed) })
    shown.insert(.paper)
    // Buttons have the brand’s colour where they have none of their own.
    if shown.contains(.solid) || !read.isDisjoint(with: ["brand", "brand-dark"]) {
      shown.insert(.brand)
    }
    for role in ColorRole.allCases where !shown.contains(role) {
      for color in [theme.fields.light[role], theme.fields.dark[role]].compactMap(\.self) {
        report.add(
          .unusedThemeField, at: color.range, unused(role.field.name.message),
          help: Message(
            fr: "écrivez var(--\(role.rawValue)) dans une feuille de style, ou effacez cette ligne",
            en: "write var(--\(role.rawValue)) in a style sheet, or delete this line"))
      }
    }
    if let logo = theme.fields.logo, !read.contains("logo") {
      report.add(
        .unusedThemeField, at: logo.range, unused(ThemeFields.logo.name.message),
        help: Message(
          fr: "placez {{#theme.logo}}…{{/theme.logo}} dans un gabarit, ou effacez cette ligne",
          en: "put {{#theme.logo}}…{{/theme.logo}} into a template, or delete this line"))
    }
  }

  private func unused(_ name: Message) -> Message {
    Message(
      fr: "rien dans le thème ne montre « \(name.french) »",
      en: "nothing in the theme shows ‘\(name.english)’")
  }
}

extension Theme {
  /// The values of the record `theme` that its templates read, in some language.
  fileprivate func readOfTheme(in languages: [Language]) -> Set<String> {
    var read: Set<String> = []
    for library in languages.compactMap({ libraries[$0] }) {
      for template in templates {
        guard case .record(let fields) = library.shape(of: template),
          case .record(let values)? = fields["theme"]
        else { continue }
        read.formUnion(values.keys)
      }
    }
    return read
  }
}
