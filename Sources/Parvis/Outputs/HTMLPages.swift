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
      var renderers: [String: @Sendable (Screen) -> [UInt8]] = [:]
      for template in theme.templates {
        renderers[template] = renderer(template, library, theme, site)
      }
      for (origin, subject) in subjects(of: site, language) {
        let screen = Screen(shared: shared, language: language, subject: subject(site))
        guard let path = path(of: screen, site),
          let render = renderers[theme.template(screen.template)]
        else { continue }
        plans.append(
          Plan(
            path: path,
            make: {
              render(Screen(shared: shared, language: language, subject: subject(shared.value)))
            }, kind: .page, origin: origin))
      }
    }
    return plans
  }

  /// What makes the HTML of a screen: what its view declares, and the theme's assets, as the
  /// template shows them.
  private func renderer(
    _ template: String, _ library: TemplateLibrary, _ theme: Theme, _ site: Site
  ) -> @Sendable (Screen) -> [UInt8] {
    let assets = TemplateValue.record(
      theme.assetPaths.mapValues { .text(site.routes.href($0)) })
    let value = screenView.maker(reading: library.shape(of: template))
    return { screen in
      guard case .record(var record) = value(screen) else { return [] }
      record["assets"] = assets
      var html: [UInt8] = []
      html.reserveCapacity(16 << 10)
      library.render(template, .record(record), into: &html)
      return html
    }
  }

  private func path(of screen: Screen, _ site: Site) -> String? {
    if case .notFound = screen.subject {
      // The host answers with one file for all languages; it is in the default one.
      return screen.language == site.program.defaultLanguage ? "404.html" : nil
    }
    return screen.address(in: screen.language).map(Routes.output)
  }

  /// Every page of a language: where the content says it, and what it shows.
  ///
  /// A session is looked up when its page is made, for there may be tens of thousands.
  private func subjects(
    of site: Site, _ language: Language
  ) -> [(origin: SourceRange?, subject: @Sendable (Site) -> Screen.Subject)] {
    var subjects: [(origin: SourceRange?, subject: @Sendable (Site) -> Screen.Subject)] = []
    for page in site.pagesInOrder {
      guard let version = page.versions[language] else { continue }
      let subject = Screen.Subject.page(page, version)
      subjects.append((version.title.range, { _ in subject }))
    }
    for (index, city) in site.cities.enumerated()
    where site.routes.page(city.key, language) != nil {
      for position in city.sessions.indices {
        subjects.append(
          (
            city.sessions[position].range,
            { .session($0.cities[index].sessions[position], $0.cities[index]) }
          ))
        subjects.append(
          (
            city.sessions[position].range,
            { .poster($0.cities[index], $0.cities[index].sessions[position]) }
          ))
      }
      subjects.append((nil, { .poster($0.cities[index], nil) }))
    }
    for month in site.months { subjects.append((nil, { _ in .month(month) })) }
    if site.hasPast { subjects.append((nil, { _ in .past })) }
    subjects.append((nil, { _ in .search }))
    subjects.append((nil, { _ in .notFound }))
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
