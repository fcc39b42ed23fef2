import Source
import Templates

extension Theme {
  /// What makes pages of screens of a language by one template; nil where the theme has no such
  /// template, or does not speak the language.
  func renderer(
    of template: String, _ language: Language, _ routes: Routes
  ) -> (@Sendable (Screen) -> [UInt8])? {
    guard templates.contains(template), let library = libraries[language] else { return nil }
    // What a template reads is the same for all its pages.
    let value = screenView.maker(reading: library.shape(of: template))
    let assets = TemplateValue.record(assetPaths.mapValues { .text(routes.href($0)) })
    let theme = themeView.maker(reading: themeView.shape)(ThemeModel(theme: self, routes: routes))
    return { screen in
      guard case .record(var record) = value(screen) else { return [] }
      record["assets"] = assets
      record["theme"] = theme
      var html: [UInt8] = []
      html.reserveCapacity(16 << 10)
      library.render(template, .record(record), into: &html)
      return html
    }
  }
}
