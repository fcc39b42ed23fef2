import FrontMatter
import ICalendar
import Markdown
import Source
import Templates

/// Everything that every template sees; what does not apply to a page is empty there.
let screenView = View<Screen>([
  .text("locale", fr: "La langue, comme fr_CA.", en: "The language, as fr_CA.") {
    $0.language.locale
  },
  .text("lang", fr: "La langue de la page.", en: "The page’s language.") { $0.language.tag },
  .text("title", fr: "Le titre de la page.", en: "The page’s title.") { $0.title },
  .text(
    "short-title", fr: "Son titre sous ceux du fil d’Ariane: d’une rencontre, la date seule.",
    en: "Its title below those of the breadcrumbs: of a session, the date alone."
  ) {
    $0.shortTitle
  },
  .text("summary", fr: "Le résumé de la page.", en: "The page’s summary.") { $0.version?.summary },
  .html("body", fr: "Le texte de la page.", en: "The page’s text.") { $0.body },
  .text("program", fr: "Le nom du programme.", en: "The program’s name.") {
    $0.site.program.name[$0.language]
  },
  .text("organization", fr: "Qui publie le site.", en: "Who publishes the site.") {
    $0.site.program.organization[$0.language]
  },
  .text("home", fr: "L’adresse de l’accueil.", en: "The home page’s address.") {
    $0.site.routes.href($0.site.routes.home($0.language))
  },
  .text("url", fr: "L’adresse entière de la page.", en: "The page’s whole address.") { screen in
    screen.address.map(screen.site.routes.absolute)
  },
  .text("page-href", fr: "Son adresse sur le site.", en: "Its address on the site.") { screen in
    screen.address.map(screen.site.routes.href)
  },
  .flag("is-home", fr: "Si c’est l’accueil.", en: "Whether it is the home page.") {
    $0.kind == .home
  },
  .flag(
    "noindex", fr: "Si les moteurs de recherche doivent l’oublier.",
    en: "Whether search engines shall leave it out."
  ) {
    if case .search = $0.subject { return false }
    if $0.isChooser { return false }
    return $0.isPoster || $0.page?.noindex ?? true
  },
  .flag("archived", fr: "Si la page est archivée.", en: "Whether the page is archived.") {
    $0.page?.isArchived(on: $0.site.today) ?? false
  },
  .list("navigation", of: linkView, fr: "Le menu.", en: "The navigation.") { $0.navigation },
  .list(
    "breadcrumbs", of: linkView, fr: "Le fil d’Ariane, sans l’accueil ni la page même.",
    en: "The breadcrumbs, without the home page and the page itself."
  ) {
    $0.breadcrumbs
  },
  .list("languages", of: languageView, fr: "Les langues du site.", en: "The site’s languages.") {
    $0.languageLinks
  },
  .list(
    "alternates", of: alternateView,
    fr: "La page dans chaque langue, pour les moteurs de recherche.",
    en: "The page in each language, for search engines."
  ) {
    $0.alternates
  },
  .list(
    "contents", of: headingView,
    fr: "La table des matières d’une page longue: ses titres de niveau 2, s’il y en a quatre.",
    en: "A long page’s table of contents: its headings of level 2, where there are four."
  ) {
    $0.contents
  },
  .list("children", of: linkView, fr: "Les pages de la section.", en: "The section’s pages.") {
    $0.children
  },
  .list(
    "cities", of: cityView, fr: "Les villes, sur l’accueil et la page des villes.",
    en: "The cities, on the home page and the page of cities."
  ) {
    $0.cityModels
  },
  .record(
    "city", of: cityView, fr: "La ville, sur sa page et celles de ses rencontres.",
    en: "The city, on its page and those of its sessions."
  ) {
    $0.cityModel
  },
  .record(
    "session", of: sessionView, fr: "La rencontre, sur sa page.", en: "The session, on its page."
  ) {
    $0.sessionModel
  },
  .record(
    "poster", of: posterView, fr: "L’affiche, sur sa page.", en: "The poster, on its page."
  ) {
    $0.poster
  },
  .record(
    "poster-link", of: linkView,
    fr: "La page de l’affiche d’une ville ou d’une rencontre, si elle annonce quelque chose.",
    en: "The page of a city’s or a session’s poster, where it has something to announce."
  ) {
    $0.posterLink
  },
  .list(
    "upcoming", of: sessionView,
    fr: "Les trois prochaines rencontres, sur l’accueil et sur la page d’une ville.",
    en: "The next three sessions, on the home page and on a city’s page."
  ) {
    $0.upcoming
  },
  .list(
    "later", of: sessionView, fr: "Celles qui suivent, sur la page d’une ville.",
    en: "Those after them, on a city’s page."
  ) {
    $0.later
  },
  .list(
    "months", of: sessionGroupView, fr: "Les rencontres par mois, sur leur page.",
    en: "The sessions by month, on their page."
  ) {
    $0.months
  },
  .list(
    "month-links", of: linkView, fr: "Les pages des autres mois.",
    en: "The pages of the other months."
  ) {
    $0.monthLinks
  },
  .list(
    "past", of: sessionView, fr: "Les rencontres passées, la dernière d’abord.",
    en: "The sessions that are over, the latest first."
  ) {
    $0.past
  },
  .text(
    "past-href", fr: "L’adresse des rencontres passées.",
    en: "The address of the sessions that are over."
  ) {
    screen in
    screen.hasPast ? screen.site.routes.past(screen.language).map(screen.site.routes.href) : nil
  },
  .text(
    "sessions-href", fr: "L’adresse de la liste des rencontres.",
    en: "The address of the list of sessions."
  ) {
    screen in
    screen.site.routes.page(.index(of: "sessions"), screen.language).map(screen.site.routes.href)
  },
  .list(
    "news", of: articleView, fr: "Les nouvelles, sur l’accueil et leur page.",
    en: "The news, on the home page and on their own."
  ) {
    $0.articles
  },
  .text("news-href", fr: "L’adresse des nouvelles.", en: "The address of the news.") { screen in
    screen.site.routes.page(.index(of: "news"), screen.language).map(screen.site.routes.href)
  },
  .list(
    "related", of: articleView,
    fr: "Sous une nouvelle, trois autres au plus: des mêmes villes, puis de dates voisines.",
    en: "Below a news item, up to three others: of the same cities, then of near dates."
  ) {
    $0.related
  },
  .record("published", of: dateView, fr: "La date d’une nouvelle.", en: "The date of a news item.")
  {
    $0.kind == .article ? $0.date($0.page?.published) : nil
  },
  .record("updated", of: dateView, fr: "La dernière mise à jour.", en: "The last update.") {
    $0.date($0.version?.updated)
  },
  .list(
    "sources", of: citationView, fr: "D’où viennent les faits.", en: "Where the facts come from."
  ) {
    $0.citations
  },
  .record(
    "feed", of: feedView, fr: "Le calendrier de toutes les villes.",
    en: "The calendar of all cities."
  ) {
    $0.allFeed
  },
  .list(
    "site-map", of: siteMapGroupView,
    fr: "Toutes les pages, par section; sur la page de recherche.",
    en: "Every page, by section; on the page that searches."
  ) {
    $0.siteMap
  },
  .text(
    "search-href", fr: "L’adresse de la recherche et du plan du site.",
    en: "The address of the search and the site map."
  ) {
    $0.site.routes.href($0.site.routes.search($0.language))
  },
  .list(
    "calendars", of: feedView,
    fr: "Tous les calendriers, d’abord celui de toutes les villes; sur une page « calendars ».",
    en: "Every calendar, first that of all cities; on a page of template ‘calendars’."
  ) {
    $0.feeds
  },
  .record("contact", of: contactView, fr: "Le contact du programme.", en: "The program’s contact.")
  {
    screen in
    screen.site.program.contact.map { ContactModel(contact: $0, language: screen.language) }
  },
  .list(
    "emergency", of: emergencyView, fr: "Les numéros d’urgence.", en: "The emergency numbers."
  ) {
    $0.emergency
  },
  .list(
    "social", of: linkView, fr: "Les pages du programme ailleurs.",
    en: "The program’s pages elsewhere."
  ) {
    $0.site.program.social.map {
      LinkModel(title: $0.name.value.withCapital, href: $0.value.text)
    }
  },
  .list(
    "footer", of: linkView, fr: "Les pages du premier niveau qui ne sont pas dans le menu.",
    en: "The pages of the first level that are not in the navigation."
  ) {
    $0.footer
  },
  .record("image", of: pictureView, fr: "L’image de la page.", en: "The page’s picture.") {
    $0.picture
  },
  .list(
    "alerts", of: sessionView,
    fr: "Sur l’accueil, ce qui change parmi les rencontres des sept prochains jours.",
    en: "On the home page, what changes among the sessions of the next seven days."
  ) {
    $0.alerts
  },
  .flag(
    "is-list", fr: "Si c’est la liste des rencontres.", en: "Whether it is the list of sessions."
  ) {
    $0.kind == .sessions
  },
  .flag("is-month", fr: "Si c’est la page d’un mois.", en: "Whether it is the page of a month.") {
    if case .month = $0.subject { return true }
    return false
  },
  .flag(
    "is-past", fr: "Si c’est la page des rencontres passées.",
    en: "Whether it is the page of past sessions."
  ) {
    if case .past = $0.subject { return true }
    return false
  },
  .record(
    "section", of: linkView, fr: "La section la plus proche au-dessus.",
    en: "The nearest section above."
  ) {
    $0.breadcrumbs.last
  },
  .flag(
    "many-cities", fr: "Si les villes sont trop nombreuses pour dire la prochaine date de chacune.",
    en: "Whether the cities are too many to tell the next date of each."
  ) {
    $0.site.cities.count > 8
  },
  .list(
    "city-links", of: linkView, fr: "Les villes, à côté des listes de rencontres.",
    en: "The cities, beside the lists of sessions."
  ) {
    $0.cityLinks
  },
  .text(
    "report-href", fr: "Le lien mailto: pour signaler une erreur sur la page.",
    en: "The mailto: link that reports an error on the page."
  ) { screen in
    screen.site.program.contact?.email.flatMap { screen.mail(to: $0)?.href }
  },
  .text(
    "share-href", fr: "Le lien mailto: pour envoyer la page à quelqu’un.",
    en: "The mailto: link that sends the page to somebody."
  ) {
    $0.mail(to: nil)?.href
  },
]).with(metadataFields)

extension Screen {
  /// The cities that the language shows, by name, where sessions of all of them are listed.
  fileprivate var cityLinks: [LinkModel] {
    guard page?.kind == .sessions else { return [] }
    return site.cities.compactMap { site.pages[$0.key].flatMap(link) }
      .map { ($0, language.table.collationKey($0.title)) }
      .sorted { $0.1 < $1.1 }
      .map(\.0)
  }

  /// A message about the page: its title is the subject, its address the text.
  fileprivate func mail(to recipient: String?) -> MailLink? {
    address(in: language).map { path in
      let words = [site.program.name[language], kind == .home ? nil : title]
      return MailLink(
        recipient: recipient, subject: words.compactMap(\.self).joined(separator: " – "),
        body: site.routes.absolute(path))
    }
  }
}
