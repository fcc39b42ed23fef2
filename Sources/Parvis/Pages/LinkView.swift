/// A link to a page of the site.
struct LinkModel: Sendable {
  let title: String
  var short: String?
  let href: String
  var summary: String?
  var isCurrent = false
  var isAncestor = false
  /// The BCP 47 tag where the page is in another language.
  var tag: String?
}

/// A link, wherever pages are listed.
let linkView = View<LinkModel>([
  .text("title", fr: "Le titre de la page.", en: "The page’s title.") { $0.title },
  .text("label", fr: "Le nom court, ou le titre.", en: "The short name, or the title.") {
    $0.short ?? $0.title
  },
  .text("href", fr: "L’adresse.", en: "The address.") { $0.href },
  .text("summary", fr: "Le résumé, s’il y en a un.", en: "The summary, if there is one.") {
    $0.summary
  },
  .flag("current", fr: "Si c’est la page même.", en: "Whether it is this very page.") {
    $0.isCurrent
  },
  .flag("section", fr: "Si la page même est en dessous.", en: "Whether this page is below it.") {
    $0.isAncestor && !$0.isCurrent
  },
  .text(
    "lang", fr: "La langue, si elle n’est pas celle de la page.",
    en: "The language, where it is not the page’s."
  ) { $0.tag },
])

/// A link to the same page in another language.
struct LanguageModel: Sendable {
  let language: Language
  let href: String
  let home: String
  /// The program’s name in it.
  let program: String?
  /// Whether it is the same page, and not the nearest one that the language has.
  let isTwin: Bool
  let isCurrent: Bool
}

/// One of the site’s languages.
let languageView = View<LanguageModel>([
  .text("tag", fr: "L’étiquette BCP 47.", en: "The BCP 47 tag.") { $0.language.tag },
  .text("name", fr: "Le nom de la langue dans cette langue.", en: "Its name in itself.") {
    $0.language.table.ownName
  },
  .text(
    "program", fr: "Le nom du programme dans cette langue.",
    en: "The program’s name in it."
  ) {
    $0.program
  },
  .text("href", fr: "L’adresse de la page dans cette langue.", en: "The page’s address in it.") {
    $0.href
  },
  .flag("current", fr: "Si c’est la langue de la page.", en: "Whether it is the page’s language.") {
    $0.isCurrent
  },
  .text("locale", fr: "L’étiquette, comme fr_CA.", en: "The tag, as fr_CA.") { $0.language.locale },
  .text(
    "home", fr: "L’adresse de l’accueil dans cette langue.", en: "The home page’s address in it."
  ) {
    $0.home
  },
  .text(
    "note", fr: "Où mène le lien, s’il ne mène pas à la même page.",
    en: "Where the link leads, where it is not to the same page."
  ) {
    $0.isTwin ? nil : $0.language.table.words.body.homePage
  },
  .text("not-found", fr: "« Page introuvable » dans cette langue.", en: "«Page not found» in it.") {
    $0.language.table.words.body.notFound
  },
  .flag(
    "twin", fr: "Si le lien mène à la même page, et non à l’accueil.",
    en: "Whether the link leads to the same page, and not to the home page."
  ) { $0.isTwin },
])

/// A picture as a page shows it.
struct PictureModel: Sendable {
  let href: String
  let url: String
  let alt: String
  let picture: Picture
}

/// The page’s picture.
let pictureView = View<PictureModel>([
  .text("href", fr: "Son adresse sur le site.", en: "Its address on the site.") { $0.href },
  .text("url", fr: "Son adresse entière.", en: "Its whole address.") { $0.url },
  .text("alt", fr: "Ce qu’elle montre.", en: "What it shows.") { $0.alt },
  .text("width", fr: "Sa largeur en pixels.", en: "Its width in pixels.") {
    String($0.picture.width)
  },
  .text("height", fr: "Sa hauteur en pixels.", en: "Its height in pixels.") {
    String($0.picture.height)
  },
])

/// An address for search engines: `hreflang`.
struct AlternateModel: Sendable {
  let tag: String
  let href: String
}

/// The page in one language, itself included, or `x-default`.
let alternateView = View<AlternateModel>([
  .text("tag", fr: "La langue, ou x-default.", en: "The language, or x-default.") { $0.tag },
  .text("href", fr: "L’adresse entière.", en: "The whole address.") { $0.href },
])

/// A date in words and for machines.
struct DateModel: Sendable {
  let text: String
  let iso: String
}

/// A date.
let dateView = View<DateModel>([
  .text("text", fr: "La date en mots.", en: "The date in words.") { $0.text },
  .text("iso", fr: "La date pour les machines.", en: "The date for machines.") { $0.iso },
])
