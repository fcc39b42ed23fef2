import Source
import Templates

/// Every page of HTML: content pages, sessions, posters, months, what is over, and 404.
struct HTMLPages: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    var plans: [Plan] = []
    let shared = Shared(site)
    for language in site.languages {
      guard let library = theme.libraries[language] else { continue }
      // What a template reads is the same for all its pages.
      var makers: [String: @Sendable (Screen) -> TemplateValue] = [:]
      for template in theme.templates {
        makers[template] = maker(theme, site, reading: library.shape(of: template))
      }
      for (subject, origin) in subjects(of: site, language) {
        let screen = Screen(shared: shared, language: language, subject: subject)
        let template = theme.template(screen.template)
        guard let path = path(of: screen, site), let value = makers[template] else { continue }
        plans.append(
          Plan(
            path: path,
            make: {
              var html: [UInt8] = []
              html.reserveCapacity(16 << 10)
              library.render(template, value(screen), into: &html)
              return html
            }, kind: .page, origin: origin))
      }
    }
    return plans
  }

  /// What makes the value of a screen: what its view declares, and the theme's assets.
  private func maker(
    _ theme: Theme, _ site: Site, reading shape: TemplateShape
  ) -> @Sendable (Screen) -> TemplateValue {
    let assets = TemplateValue.record(
      theme.assetPaths.mapValues { .text(site.routes.href($0)) })
    let fields = screenView.maker(reading: shape)
    return { screen in
      guard case .record(var record) = fields(screen) else { return .record([:]) }
      record["assets"] = assets
      return .record(record)
    }
  }

  private func path(of screen: Screen, _ site: Site) -> String? {
    if case .notFound = screen.subject {
      // The host answers with one file for all languages; it is in the default one.
      return screen.language == site.program.defaultLanguage ? "404.html" : nil
    }
    return screen.address(in: screen.language).map(Routes.output)
  }

  private func subjects(
    of site: Site, _ language: Language
  ) -> [(Screen.Subject, SourceRange?)] {
    var subjects: [(Screen.Subject, SourceRange?)] = []
    for page in site.pagesInOrder {
      guard let version = page.versions[language] else { continue }
      subjects.append((.page(page, version), version.title.range))
    }
    for city in site.cities where site.routes.page(city.key, language) != nil {
      for session in city.sessions {
        subjects.append((.session(session, city), session.range))
        subjects.append((.poster(city, session), session.range))
      }
      subjects.append((.poster(city, nil), nil))
    }
    for month in site.months { subjects.append((.month(month), nil)) }
    if site.hasPast { subjects.append((.past, nil)) }
    subjects.append((.search, nil))
    subjects.append((.notFound, nil))
    return subjects
  }
}

extension Site {
  /// The addresses of the site that are no page of the content.
  func addressesBesidePages() -> Set<SitePath> {
    var addresses = Set(OpenDataFormat.allCases.map(routes.openData))
    for language in languages {
      for city in cities where !city.sessions.isEmpty {
        addresses.insert(routes.feed(city, language))
        addresses.insert(routes.embed(city, language))
        for session in city.sessions {
          if let path = routes.session(session, city, language) { addresses.insert(path) }
          if let path = routes.poster(session, city, language) { addresses.insert(path) }
          addresses.insert(routes.event(session, language))
        }
        if let path = routes.poster(nil, city, language) { addresses.insert(path) }
      }
      if !cities.allSatisfy(\.sessions.isEmpty) { addresses.insert(routes.feed(nil, language)) }
      addresses.insert(routes.search(language))
      for format in NewsFormat.allCases where newsLanguages.contains(language) {
        addresses.insert(routes.news(format, language))
      }
      for month in months {
        if let path = routes.month(month, language) { addresses.insert(path) }
      }
      if hasPast, let path = routes.past(language) { addresses.insert(path) }
    }
    return addresses
  }
}
