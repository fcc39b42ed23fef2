import FrontMatter
import ICalendar
import Source

extension Screen {
  /// What search engines read of the page: schema.org in JSON-LD, which may stand in a `script`
  /// element; nil where there is nothing to say.
  ///
  /// Each thing is named by the page that tells of it and a fragment: `…/2026-12-03/#event`.
  var structuredData: String? {
    guard !isChooser, let address else { return nil }
    let url = site.routes.absolute(address)
    var things: [JSON] = []
    switch subject {
    case .session(let session, let city): things.append(event(session, city, url))
    case .page(let page, let version) where page.kind == .article:
      things.append(article(page, version, url))
    case .page(let page, _) where page.kind == .home: things += [publisherInFull, website(url)]
    default: break
    }
    if kind != .home { things.append(trail(url)) }
    return JSON.object([("@context", "https://schema.org"), ("@graph", .array(things))]).text
  }

  private func event(_ session: Session, _ city: City, _ url: String) -> JSON {
    let table = language.table
    let spoken = session.languages.isEmpty ? [language.tag] : session.languages
    let before = session.moved.flatMap { move in
      session.isHeld && (move.start != session.start || move.end != session.end) ? move : nil
    }
    return .object(known: [
      ("@type", "Event"), ("@id", .text(url + "#event")), ("url", .text(url)),
      (
        "name",
        .text(table.title(site.program.name[language] ?? "", site.title(of: city, language)))
      ),
      ("description", description.map { .text($0) }),
      ("inLanguage", .array(spoken.map { .text($0) })),
      ("startDate", .text(site.timestamp(session.start, session.timeZone))),
      ("endDate", .text(site.timestamp(session.end, session.timeZone))),
      (
        "previousStartDate",
        before.map { .text(site.timestamp($0.start, session.timeZone)) }
      ),
      (
        "eventStatus",
        .text("https://schema.org/" + session.status.schemaName(isMoved: before != nil))
      ),
      ("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode"),
      ("isAccessibleForFree", .flag(true)),
      ("location", location(session.venue, city)),
      ("organizer", organizer(of: city)),
      ("image", shareablePicture.map { .array([.text($0.url)]) }),
    ])
  }

  /// The venue, or the city while the venue is to be confirmed.
  private func location(_ venue: Venue?, _ city: City) -> JSON {
    guard let venue else {
      let name = JSON.text(site.title(of: city, language))
      return .object([("@type", "City"), ("name", name), ("address", name)])
    }
    let geo = venue.coordinates.map { place in
      JSON.object([
        ("@type", "GeoCoordinates"), ("latitude", .millionths(place.value.latitude)),
        ("longitude", .millionths(place.value.longitude)),
      ])
    }
    let features = venue.access.map { fact in
      JSON.object([
        ("@type", "LocationFeatureSpecification"),
        ("name", .text(language.table.words.accessibility[fact])), ("value", .flag(true)),
      ])
    }
    return .object(known: [
      ("@type", "Place"), ("name", venue.name[language].map { .text($0) }),
      // One line as it is printed: its parts are not ours to guess.
      ("address", venue.address[language].map { .text($0) }), ("geo", geo),
      ("url", venue.url.map { .text($0) }),
      ("amenityFeature", features.isEmpty ? nil : .array(features)),
    ])
  }

  private func organizer(of city: City) -> JSON {
    guard let name = city.organizer?[language] else { return publisher }
    return .object(known: [
      ("@type", "GovernmentOrganization"), ("name", .text(name)),
      ("url", city.contact?.url.map { .text($0) }),
    ])
  }

  /// Who publishes the site, by name.
  private var publisher: JSON {
    .object(known: publisherName)
  }

  private var publisherName: [(String, JSON?)] {
    let home = site.routes.absolute(site.routes.home(language))
    return [
      ("@type", "GovernmentOrganization"), ("@id", .text(home + "#organization")),
      ("name", site.program.organization[language].map { .text($0) }), ("url", .text(home)),
    ]
  }

  /// Who publishes the site, and how to reach them.
  private var publisherInFull: JSON {
    let contact = site.program.contact.map { contact in
      JSON.object(known: [
        ("@type", "ContactPoint"), ("telephone", contact.phone.map { .text($0.e164) }),
        ("email", contact.email.map { .text($0) }),
        ("availableLanguage", .array(site.languages.map { .text($0.tag) })),
      ])
    }
    let pages = site.program.social.map { JSON.text($0.value.text) }
    return .object(
      known: publisherName + [
        ("contactPoint", contact), ("sameAs", pages.isEmpty ? nil : .array(pages)),
      ])
  }

  private func website(_ url: String) -> JSON {
    .object(known: [
      ("@type", "WebSite"), ("@id", .text(url + "#website")), ("url", .text(url)),
      ("name", site.program.name[language].map { .text($0) }),
      ("description", description.map { .text($0) }), ("inLanguage", .text(language.tag)),
      ("publisher", .object([("@id", .text(url + "#organization"))])),
    ])
  }

  private func article(_ page: Page, _ version: PageVersion, _ url: String) -> JSON {
    .object(known: [
      ("@type", "NewsArticle"), ("@id", .text(url + "#article")), ("url", .text(url)),
      ("headline", .text(version.title.value)), ("description", description.map { .text($0) }),
      ("inLanguage", .text(language.tag)),
      ("datePublished", page.published.map { .text($0.iso) }),
      ("dateModified", (version.updated ?? page.published).map { .text($0.iso) }),
      ("image", shareablePicture.map { .array([.text($0.url)]) }),
      ("author", publisher), ("publisher", publisher), ("mainEntityOfPage", .text(url)),
    ])
  }

  /// The way from the home page down to this one.
  private func trail(_ url: String) -> JSON {
    let home = site.routes.absolute(site.routes.home(language))
    let steps =
      [(site.program.name[language] ?? "", home)]
      + breadcrumbs.map { ($0.title, site.program.url.origin + $0.href) } + [(title, url)]
    let items = steps.enumerated().map { index, step in
      JSON.object([
        ("@type", "ListItem"), ("position", .number(index + 1)), ("name", .text(step.0)),
        ("item", .text(step.1)),
      ])
    }
    return .object([
      ("@type", "BreadcrumbList"), ("@id", .text(url + "#breadcrumbs")),
      ("itemListElement", .array(items)),
    ])
  }
}

extension Session.Status {
  /// The member of schema.org’s `EventStatusType`, for a session that is held at another time than
  /// announced or not.
  fileprivate func schemaName(isMoved: Bool) -> String {
    switch self {
    case .confirmed: isMoved ? "EventRescheduled" : "EventScheduled"
    case .cancelled: "EventCancelled"
    case .postponed: "EventPostponed"
    }
  }
}
