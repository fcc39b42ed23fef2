import Source

/// A template that pages are shown with in every theme.
struct StandardTemplate: Sendable {
  /// Its file without `.mustache`.
  let name: String
  /// Which pages it shows.
  let manual: Message
  /// Whether a page of the content may name it in its front matter.
  var isForContent = true
  /// What a theme without it has instead.
  var fallback = Fallback.page

  /// What stands in for a template.
  enum Fallback: Sendable {
    /// Nothing: a theme without it is an error.
    case none
    /// The theme’s `page`.
    case page
    /// A plain page of our own.
    case builtIn
  }

  static let all: [StandardTemplate] = [
    StandardTemplate(
      name: "base",
      manual: Message(
        fr: "Le cadre de toutes les pages; les autres gabarits remplissent ses blocs.",
        en: "The frame of every page; the other templates fill its blocks."), isForContent: false,
      fallback: .none),
    StandardTemplate(
      name: "page",
      manual: Message(
        fr: "Toute page ordinaire, et chaque page dont le thème n’a pas le gabarit.",
        en: "Every ordinary page, and each page whose template the theme does not have."),
      fallback: .none),
    StandardTemplate(
      name: "home", manual: Message(fr: "L’accueil.", en: "The home page.")),
    StandardTemplate(
      name: "section",
      manual: Message(
        fr: "La page qui présente un dossier: les villes, les nouvelles, vos sections.",
        en: "The page that introduces a folder: the cities, the news, your sections.")),
    StandardTemplate(name: "city", manual: Message(fr: "Une ville.", en: "A city.")),
    StandardTemplate(
      name: "sessions",
      manual: Message(
        fr: "La liste des rencontres, celles d’un mois, celles qui sont passées.",
        en: "The list of sessions, those of a month, those that are over.")),
    StandardTemplate(
      name: "session", manual: Message(fr: "Une rencontre.", en: "One session."),
      isForContent: false),
    StandardTemplate(
      name: "poster",
      manual: Message(
        fr: "L’affiche d’une ville ou d’une rencontre, à imprimer.",
        en: "The poster of a city or of a session, to print."), isForContent: false),
    StandardTemplate(name: "article", manual: Message(fr: "Une nouvelle.", en: "A news item.")),
    StandardTemplate(
      name: "calendars",
      manual: Message(
        fr: "Tous les calendriers; seulement sur une page qui dit « gabarit: calendars ».",
        en: "Every calendar; only on a page that says ‘template: calendars’.")),
    StandardTemplate(
      name: "search",
      manual: Message(fr: "La recherche et le plan du site.", en: "The search and the site map."),
      isForContent: false),
    StandardTemplate(
      name: "not-found",
      manual: Message(
        fr: "Ce que répond un serveur où il n’y a rien.",
        en: "What a server answers where there is nothing."), isForContent: false),
    StandardTemplate(
      name: "chooser",
      manual: Message(
        fr:
          "L’adresse même d’un site qui dit « racine: choix »: toutes les langues, à égalité.",
        en: "The very address of a site that says ‘root: chooser’: every language, as equals."),
      isForContent: false, fallback: .builtIn),
    StandardTemplate(
      name: "redirect",
      manual: Message(
        fr:
          "L’ancienne adresse d’une page; il voit la page où il mène et doit y mener: refresh et lien.",
        en:
          "A page’s former address; it sees the page where it leads, and must lead there: refresh, link."
      ), isForContent: false, fallback: .builtIn),
  ]
}
