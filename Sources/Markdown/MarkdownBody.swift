public import Source

/// A body turned into HTML, with holes for what only the site knows: where links lead and how
/// large pictures are.
public struct MarkdownBody: Sendable {
  /// The headings in order, for a table of contents.
  public let headings: [Heading]
  /// The links in order, automatic ones included.
  public let links: [Link]
  /// The pictures in order.
  public let images: [Image]
  let html: HoledHTML

  /// Writes the HTML and fills its holes: copies bytes, parses nothing.
  ///
  /// Linear.
  /// - Parameters:
  ///   - link: where a link leads; called once per link, in order.
  ///   - image: which file a picture is; called once per picture, in order.
  ///   - output: receives UTF-8; whole blocks, each with a line feed at its end.
  public func html(
    link: (Link) -> ResolvedLink, image: (Image) -> ResolvedImage, into output: inout [UInt8]
  ) {
    html.fill(
      link: { (link(links[$0]), links[$0].title) },
      image: { (image(images[$0]), images[$0]) }, into: &output)
  }

  /// The words as they are set, one line a block, for summaries and search.
  ///
  /// Without markup and generated words; pictures by their descriptions. For a comparison that no
  /// change of typography disturbs, take the `nameKey` of this. Linear.
  public func plainText() -> String {
    html.plainText { images[$0].alt }
  }
}

/// A heading of a body.
public struct Heading: Sendable, Hashable {
  /// 2 to 6: as written, and lower by the offset of the options.
  public let level: Int
  /// The value of its `id`, unique in the body: `comment-participer`.
  public let id: String
  /// Its words without markup.
  public let text: String
  /// The lines it takes in the file.
  public let range: SourceRange
}

/// A link of a body.
public struct Link: Sendable, Hashable {
  /// Where it leads, as written, without escapes and entities: `villes/blainville.md#dates`.
  ///
  /// Relative, or `http:`, `https:`, `mailto:` or `tel:`.
  public let destination: String
  /// The words in quotes behind the destination, as they are set; nil where there are none.
  public let title: String?
  /// The words that are clicked, without markup; pictures by their descriptions.
  public let text: String
  /// Whether the address itself is the text: `<https://…>`, or a bare address.
  public let isAutomatic: Bool
  /// The destination in the file, or the line where the destination cannot be found.
  public let range: SourceRange
}

/// A picture of a body.
public struct Image: Sendable, Hashable {
  /// Which file it is, as written, without escapes and entities; always relative.
  public let source: String
  /// Its description, as it is set.
  public let alt: String
  /// The words in quotes behind the source, as they are set; nil where there are none.
  public let title: String?
  /// The source in the file, or the line where the source cannot be found.
  public let range: SourceRange
}

/// Where a link leads, as the site knows it.
public struct ResolvedLink: Sendable, Hashable {
  /// The address; what may not stand in one is percent-encoded when it is written.
  public var href: String
  /// Further attributes in order, such as `hreflang`: names are written as they are, values escaped.
  public var attributes: [HTMLAttribute]
  /// Text behind the link's words, inside the link: ` (PDF, 210 Ko)`.
  public var suffix: String

  /// Makes a resolved link.
  public init(href: String, attributes: [HTMLAttribute] = [], suffix: String = "") {
    self.href = href
    self.attributes = attributes
    self.suffix = suffix
  }
}

/// Which file a picture is, as the site knows it.
public struct ResolvedImage: Sendable, Hashable {
  /// The address; what may not stand in one is percent-encoded when it is written.
  public var source: String
  /// Width and height in CSS pixels; nil where unknown.
  public var size: (width: Int, height: Int)? {
    guard let width, let height else { return nil }
    return (width, height)
  }
  private let width: Int?
  private let height: Int?
  /// Further attributes in order, such as `srcset`: names are written as they are, values escaped.
  public var attributes: [HTMLAttribute]

  /// Makes a resolved picture.
  public init(
    source: String, size: (width: Int, height: Int)? = nil, attributes: [HTMLAttribute] = []
  ) {
    self.source = source
    self.width = size?.width
    self.height = size?.height
    self.attributes = attributes
  }
}

/// An attribute of an HTML element.
public struct HTMLAttribute: Sendable, Hashable {
  /// Its name, lower case.
  public let name: String
  /// Its value, not escaped.
  public let value: String

  /// Makes an attribute.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
