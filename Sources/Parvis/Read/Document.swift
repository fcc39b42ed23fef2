import FrontMatter
import ICalendar
import Markdown
import Source

/// One content file, read, and passed on as one reference.
typealias Document = Shared<DocumentRecord>

/// What is read of a content file: its fields as written and its body as HTML with holes.
struct DocumentRecord: Sendable {
  let key: PageKey
  let language: Language
  let path: String
  let fields: PageFields
  /// What of it the page says of itself.
  let text: PageText
  /// The facts of a city, where the page is one.
  let city: CityFields?
  let body: MarkdownBody
  /// Where the body stands in the file.
  let bodyBytes: Range<Int>
  /// The fingerprints of its words.
  let words: PageWords
  /// Whether nothing in the file is an error.
  let isSound: Bool
}

extension Document {
  /// Reads one file; what is wrong goes to the report.
  ///
  /// - Returns: nil where the file cannot stand for its page.
  static func read(
    _ file: SourceFile, _ key: PageKey, _ language: Language, into report: inout Report
  ) -> Document? {
    guard file.isText(into: &report) else { return nil }
    var own = Report()
    defer { report.add(own) }
    let header = Header.split(file, into: &own)
    guard let range = header.fields else {
      if !own.hasErrors {
        own.add(
          .noHeader,
          at: file.range(file.textStart..<file.lineRange(around: file.textStart).upperBound),
          Message(
            fr: "cette page ne commence pas par une ligne « --- »",
            en: "this page does not begin with a line ‘---’"),
          help: Message { words in
            let title = words == .french ? "Le titre de la page" : "The page’s title"
            let header = "---\n\(PageFields.title.name[words]): \(title)\n---"
            return Message(fr: "commencez par:\n\(header)", en: "begin with:\n\(header)")
          })
      }
      return nil
    }
    let body = renderMarkdown(
      file, body: header.body, options: language.table.markdown, into: &own)
    guard let node = parseFrontMatter(file, in: range, into: &own) else { return nil }
    let isCity = PageKind(key) == .city
    let declared = PageFields.all + (isCity ? CityFields.all : [])
    guard var reader = FieldReader(node, fields: declared, into: &own) else { return nil }
    let fields = PageFields(&reader)
    let city = isCity ? CityFields(&reader) : nil
    reader.finish(into: &own)
    guard let body else { return nil }
    return Shared(
      DocumentRecord(
        key: key, language: language, path: file.path, fields: fields,
        text: PageText(
          fields, body: file.bytes[header.body], key, language, path: file.path,
          isSound: !own.hasErrors),
        city: city, body: body, bodyBytes: header.body,
        words: PageWords(fields, body: file.bytes[header.body]), isSound: !own.hasErrors))
  }
}

/// What a page is for, as its place in `content/` says.
enum PageKind: String, Sendable, Hashable {
  case home
  case page
  case section
  case cities
  case city
  case sessions
  case news
  case article

  init(_ key: PageKey) {
    switch (key.folder, key.stem) {
    case ("", "index"): self = .home
    case ("cities", "index"): self = .cities
    case ("cities", _): self = .city
    case ("sessions", "index"): self = .sessions
    case ("news", "index"): self = .news
    case ("news", _): self = .article
    case (_, "index"): self = .section
    default: self = .page
    }
  }

  /// The template that shows it, if the content names no other.
  var template: String {
    switch self {
    case .home: "home"
    case .page: "page"
    case .section, .cities, .news: "section"
    case .city: "city"
    case .sessions: "sessions"
    case .article: "article"
    }
  }
}
