/// A feed as pages link to it.
struct FeedModel: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  /// The city, or nil for the feed of all.
  let city: City?
  let language: Language

  /// Its address on the site.
  private var path: SitePath { site.routes.feed(city, language) }

  /// Its whole address.
  var url: String { site.routes.absolute(path) }

  /// Its address on the site itself.
  var href: String { site.routes.href(path) }

  /// A page of Outlook that asks whether to add the feed; undocumented, and in use since 2016.
  func outlook(_ host: String) -> String {
    "https://\(host)/calendar/0/addfromweb?url=" + Routes.queryValue(url)
      + "&name=" + Routes.queryValue(site.titleOfFeed(city, language))
  }
}

/// A calendar to subscribe to.
let feedView = View<FeedModel>([
  .text(
    "title", fr: "Le nom sous lequel les agendas le montrent.",
    en: "The name by which calendars show it."
  ) {
    $0.site.titleOfFeed($0.city, $0.language)
  },
  .text(
    "scope", fr: "De quelle ville il est, ou « Toutes les rencontres ».",
    en: "Whose city it is of, or ‘All sessions’."
  ) { feed in
    feed.site.scopeOfFeed(feed.city, feed.language)
  },
  .text("href", fr: "Son adresse sur le site.", en: "Its address on the site.") { $0.href },
  .text("url", fr: "Son adresse entière, à copier.", en: "Its whole address, to copy.") { $0.url },
  .text(
    "webcal", fr: "Son adresse pour s’abonner en un geste.",
    en: "Its address to subscribe with one tap."
  ) {
    "webcal" + $0.url.drop { $0 != ":" }
  },
  .text(
    "google", fr: "La page de Google Agenda où l’on colle l’adresse.",
    en: "The page of Google Calendar where the address is pasted."
  ) { _ in
    "https://calendar.google.com/calendar/u/0/r/settings/addbyurl"
  },
  .text(
    "outlook", fr: "La page d’Outlook.com qui propose de l’ajouter.",
    en: "The page of Outlook.com that offers to add it."
  ) {
    $0.outlook("outlook.live.com")
  },
  .text(
    "outlook-work", fr: "La même page, pour un compte du travail ou de l’école.",
    en: "The same page, for an account of work or school."
  ) {
    $0.outlook("outlook.office.com")
  },
])
