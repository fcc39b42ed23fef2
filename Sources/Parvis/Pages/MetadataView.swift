import Source
import Templates

/// What the head of a page says to search engines, to shared links and to readers of feeds.
let metadataFields: [ViewField<Screen>] = [
  .text(
    "description", fr: "De quoi parle la page, en 155 caractères au plus.",
    en: "What the page is about, in at most 155 characters."
  ) {
    $0.description
  },
  .record(
    "share-image", of: pictureView,
    fr: "L’image que montre un lien partagé; sur la page d’une rencontre, celle de sa ville.",
    en: "The picture that a shared link shows; on a session’s page, that of its city."
  ) {
    $0.shareablePicture
  },
  .html(
    "structured-data", fr: "Le JSON-LD de la page, pour un élément script.",
    en: "The page’s JSON-LD, for a script element."
  ) {
    $0.structuredData
  },
  .record(
    "news-feed", of: newsFeedView,
    fr: "Les nouvelles pour les lecteurs de flux; rien s’il n’y en a pas.",
    en: "The news for feed readers; nothing where there are none."
  ) {
    $0.newsFeed
  },
]

/// The news of a language as pages link to them for feed readers.
struct NewsFeedModel: Sendable {
  let title: String
  let atom: String
  let json: String
}

/// The news for feed readers.
let newsFeedView = View<NewsFeedModel>([
  .text("title", fr: "Son titre.", en: "Its title.") { $0.title },
  .text("atom", fr: "Son adresse en Atom.", en: "Its address as Atom.") { $0.atom },
  .text("json", fr: "Son adresse en JSON Feed.", en: "Its address as JSON Feed.") { $0.json },
])

extension View {
  /// The view with further fields, for those that stand in another file.
  func with(_ more: [ViewField<Model>]) -> View {
    View(fields + more)
  }
}

extension Screen {
  /// The news of the page’s language, where there are any.
  var newsFeed: NewsFeedModel? {
    guard site.newsLanguages.contains(language) else { return nil }
    return NewsFeedModel(
      title: site.newsTitle(language),
      atom: site.routes.href(site.routes.news(.atom, language)),
      json: site.routes.href(site.routes.news(.json, language)))
  }

  /// The picture that a shared link may show: no SVG and no AVIF, which most networks refuse.
  var shareablePicture: PictureModel? {
    guard let version = version ?? page?.versions[language] else { return nil }
    return picture(of: version).flatMap { picture in
      [".svg", ".avif"].contains(where: picture.href.lowercased().hasSuffix) ? nil : picture
    }
  }
}
