import FrontMatter
import ICalendar
import Source

/// What the header of any content file may say of its page.
struct PageFields: Sendable {
  let title: Located<String>?
  let slug: Located<String>?
  let summary: Located<String>?
  let nav: Located<String>?
  let order: Located<Int>?
  let draft: Located<Bool>?
  let published: Located<LocalDate>?
  let updated: Located<LocalDate>?
  let expires: Located<LocalDate>?
  let checked: Located<LocalDate>?
  let image: Located<ImageFields>?
  let sources: Located<[Located<CitationFields>]>?
  let redirectFrom: Located<[Located<String>]>?
  let only: Located<String>?
  let template: Located<String>?
  let noindex: Located<Bool>?

  init(_ reader: inout FieldReader) {
    title = reader.required(Self.title)
    slug = reader.optional(Self.slug)
    summary = reader.optional(Self.summary)
    nav = reader.optional(Self.nav)
    order = reader.optional(Self.order)
    draft = reader.optional(Self.draft)
    published = reader.optional(Self.published)
    updated = reader.optional(Self.updated)
    expires = reader.optional(Self.expires)
    checked = reader.optional(Self.checked)
    image = reader.optional(Self.image)
    sources = reader.optional(Self.sources)
    redirectFrom = reader.optional(Self.redirectFrom)
    only = reader.optional(Self.only)
    template = reader.optional(Self.template)
    noindex = reader.optional(Self.noindex)
  }

  static let title = Field(
    FieldName("title", fr: "titre"), .text,
    manual: Message(
      fr: "Le titre de la page, écrit en grand en haut.",
      en: "The page’s title, written large at the top."))
  static let slug = Field(
    FieldName("slug", fr: "adresse de la page"), .slug,
    manual: Message(
      fr: "Le dernier morceau de l’adresse. Sans ce champ, il est tiré du titre.",
      en: "The last part of the address. Without this field it is made from the title."))
  static let summary = Field(
    FieldName("summary", fr: "résumé"), .text,
    manual: Message(
      fr: "Une phrase qui dit de quoi il s’agit, pour les listes et les moteurs de recherche.",
      en: "One sentence that says what it is about, for lists and search engines."))
  static let nav = Field(
    FieldName("nav", fr: "dans le menu"), .text,
    manual: Message(
      fr: "Un nom court. Avec ce champ, la page est dans le menu.",
      en: "A short name. With this field the page is in the navigation."))
  static let order = Field(
    FieldName("order", fr: "ordre"), .integer(in: -10_000...10_000),
    manual: Message(
      fr: "La place dans le menu et les listes: les petits nombres d’abord.",
      en: "The place in navigation and lists: small numbers first."))
  static let draft = Field(
    FieldName("draft", fr: "brouillon"), .flag,
    manual: Message(
      fr: "La page n’est publiée dans aucune langue.",
      en: "The page is not published in any language."))
  static let published = Field(
    FieldName("published", fr: "publié le"), .date,
    manual: Message(
      fr: "La page paraît à partir de ce jour. Pour une nouvelle, la date de son nom de fichier.",
      en: "The page appears from this day on. For news, by default the date in the file’s name."))
  static let updated = Field(
    FieldName("updated", fr: "modifié le"), .date,
    manual: Message(
      fr: "La date de la dernière mise à jour, montrée au bas de la page.",
      en: "The date of the last update, shown at the foot of the page."))
  static let expires = Field(
    FieldName("expires", fr: "archivé le"), .date,
    manual: Message(
      fr:
        "À partir de ce jour, la page quitte le menu et les listes et porte un avis « archivée ».",
      en: "From this day on the page leaves navigation and lists and carries a notice «archived»."))
  static let checked = Field(
    FieldName("checked", fr: "vérifiée le"), .date,
    manual: Message(
      fr: "Le jour où quelqu’un a comparé cette traduction avec l’original.",
      en: "The day on which somebody compared this translation with the original."))
  static let image = Field(
    FieldName("image", fr: "image"), .record(ImageFields.all) { ImageFields(&$0) },
    manual: Message(fr: "L’image de la page.", en: "The page’s picture."))
  static let sources = Field(
    FieldName("sources", fr: "sources"),
    .list(of: .record(CitationFields.all) { CitationFields(&$0) }),
    manual: Message(
      fr: "D’où viennent les faits de la page.", en: "Where the facts of the page come from."))
  static let redirectFrom = Field(
    FieldName("redirect-from", fr: "anciennes adresses"), .list(of: .siteAddress),
    manual: Message(
      fr: "Les adresses que la page avait avant; elles mènent ici.",
      en: "The addresses that the page had before; they lead here."))
  static let only = Field(
    FieldName("only", fr: "seulement"), .languageSubtag(among: LanguageTable.subtags),
    manual: Message(
      fr: "La page n’existe que dans cette langue, et c’est voulu.",
      en: "The page is in this language only, on purpose."))
  static let template = Field(
    FieldName("template", fr: "gabarit"), .identifier,
    manual: Message(
      fr: "Le gabarit du thème qui présente la page.", en: "The theme’s template for the page."))
  static let noindex = Field(
    FieldName("noindex", fr: "sans indexation"), .flag,
    manual: Message(
      fr: "Les moteurs de recherche sont priés d’oublier la page.",
      en: "Search engines are asked to leave the page out."))

  static let all: [FieldDeclaration] = [
    Self.title.declaration, Self.slug.declaration, Self.summary.declaration, Self.nav.declaration,
    Self.order.declaration,
    Self.draft.declaration, Self.published.declaration, Self.updated.declaration,
    Self.expires.declaration,
    Self.checked.declaration, Self.image.declaration, Self.sources.declaration,
    Self.redirectFrom.declaration,
    Self.only.declaration, Self.template.declaration, Self.noindex.declaration,
  ]
}

/// A picture and what it shows.
struct ImageFields: Sendable, Equatable {
  let source: Located<String>?
  let alt: Located<String>

  init?(_ reader: inout FieldReader) {
    source = reader.optional(Self.source)
    guard let alt = reader.required(Self.alt) else { return nil }
    self.alt = alt
  }

  static let source = Field(
    FieldName("src", fr: "fichier"), .filePath,
    manual: Message(fr: "Le fichier de l’image.", en: "The picture’s file."))
  static let alt = Field(
    FieldName("alt", fr: "description"), .text,
    manual: Message(
      fr: "Ce que montre l’image, pour qui ne la voit pas.",
      en: "What the picture shows, for those who do not see it."))
  static let all = [Self.source.declaration, Self.alt.declaration]
}

/// Where a fact comes from.
struct CitationFields: Sendable, Equatable {
  let title: Located<LocalizedText>
  let publisher: Located<LocalizedText>?
  let url: Located<WebURL>?
  let date: Located<LocalDate>?

  init?(_ reader: inout FieldReader) {
    let title = reader.required(Self.title)
    publisher = reader.optional(Self.publisher)
    url = reader.optional(Self.url)
    date = reader.optional(Self.date)
    guard let title else { return nil }
    self.title = title
  }

  static let title = Field(
    FieldName("title", fr: "titre"), .localizedText,
    manual: Message(fr: "Le titre du document.", en: "The document’s title."))
  static let publisher = Field(
    FieldName("publisher", fr: "publié par"), .localizedText,
    manual: Message(fr: "Qui l’a publié.", en: "Who published it."))
  static let url = Field(
    FieldName("url", fr: "lien"), .url,
    manual: Message(fr: "Son adresse web.", en: "Its web address."))
  static let date = Field(
    FieldName("date", fr: "date"), .date,
    manual: Message(fr: "Sa date.", en: "Its date."))
  static let all = [
    Self.title.declaration, Self.publisher.declaration, Self.url.declaration, Self.date.declaration,
  ]
}
