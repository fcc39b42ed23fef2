import Parvis
import Source

/// What the preview adds to a page of the site when it serves it: never to a file.
///
/// It stands in a shadow tree, where neither the site’s style nor its script reaches it, nor the
/// other way round, and is not printed.
struct Toolbar {
  let site: PreviewSite
  /// The page’s address, with the base path.
  let address: String

  /// The page with the toolbar before the end of its body, which HTML lets be unsaid.
  func added(to page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    let place =
      page.indices.last { page[$0] == end[0] && page[$0...].starts(with: end) } ?? page.count
    return Array(page[..<place]) + Array(html.source.utf8) + Array(page[place...])
  }

  private var html: HTML {
    """
    <parvis-preview lang="\(site.language.rawValue)"><template shadowrootmode="open">\
    <link rel="stylesheet" href="\(OwnPage.style.path)">\(unpublished)\(errors)\(corner)\
    </template></parvis-preview>\
    <script src="\(OwnPage.script.path)" data-edition="\(site.edition)" defer></script>
    """
  }

  /// That the page is not for the public yet.
  private var unpublished: HTML {
    let page = site.outline?.unpublished.first { page in
      page.addresses.contains { page.holdsPages ? address.hasPrefix($0) : address == $0 }
    }
    guard let page else { return "" }
    let reason = page.reason[site.language]
    let label = Message(
      fr: "une publication n’aurait pas cette page", en: "a publish would not have this page")
    return
      "<p class=\"draft\"><strong>\(reason.capitalizedFirst)</strong>: \(label[site.language])</p>"
  }

  /// What is wrong with the newest edit, over the last good site.
  private var errors: HTML {
    guard let broken = site.broken else { return "" }
    let note = Message(
      fr: "voici le dernier site sans erreur", en: "this is the last site without errors")
    return """
      <details open class="errors"><summary>\(DiagnosticList.title(of: broken, site.language)): \
      \(note[site.language])</summary>\(DiagnosticList.html(of: broken, site.language))</details>
      """
  }

  /// What a publish would change, in a corner.
  private var corner: HTML {
    guard let publish = site.publish else { return "" }
    let words = (Summary.of(publish.changes) + Summary.of(publish.report)).map { $0[site.language] }
    let label = Message(fr: "Aperçu", en: "Preview")[site.language]
    let text = ([label] + words).joined(separator: " · ")
    return "<a class=\"corner\" target=\"_top\" href=\"\(OwnPage.review.path)\">\(text)</a>"
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
