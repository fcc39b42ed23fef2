extension Site {
  /// Whether something of the site that is no page of the content has an address.
  ///
  /// Few links ask. Linear in the cities, and in the sessions of the one that the address begins
  /// like: a set of all would hold a hundred thousand.
  func hasAddress(_ path: SitePath) -> Bool {
    OpenDataFormat.allCases.contains { routes.openData($0) == path }
      || languages.contains { language in
        hasAddress(path, in: language)
          || cities.contains { $0.hasAddress(path, in: language, routes) }
      }
  }

  private func hasAddress(_ path: SitePath, in language: Language) -> Bool {
    path == routes.search(language)
      || path == routes.feed(nil, language) && !sessions.isEmpty
      || hasPast && path == routes.past(language)
      || months.contains { routes.month($0, language) == path }
      || newsLanguages.contains(language)
        && NewsFormat.allCases.contains { routes.news($0, language) == path }
  }
}

extension City {
  fileprivate func hasAddress(
    _ path: SitePath, in language: Language, _ routes: Routes
  ) -> Bool {
    guard !sessions.isEmpty else { return false }
    if path == routes.feed(self, language) || path == routes.embed(self, language)
      || path == routes.poster(nil, self, language)
    {
      return true
    }
    let page = routes.page(key, language)
    guard page.map(path.hasPrefix) == true || path.hasPrefix("/calendar/" + id + "/") else {
      return false
    }
    return sessions.contains { session in
      path == routes.session(session, self, language)
        || path == routes.poster(session, self, language)
        || path == routes.event(session, language)
    }
  }
}
