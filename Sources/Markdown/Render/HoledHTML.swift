/// HTML with places that are filled when it is written.
struct HoledHTML: Sendable {
  /// What stands in a place; links and pictures by their numbers in the body's lists.
  enum Hole: Sendable {
    case linkStart(Int)
    case linkEnd
    case image(Int)
    /// Markup whose words are ours and not the author's.
    case generated(String)
  }

  /// The HTML around the holes.
  var bytes: [UInt8] = []
  /// The holes in order, each with the offset in ``bytes`` before which it stands.
  private(set) var holes: [(offset: Int, hole: Hole)] = []

  mutating func append(_ hole: Hole) {
    holes.append((bytes.count, hole))
  }

  func fill(
    link: (Int) -> (ResolvedLink, title: String?), image: (Int) -> (ResolvedImage, Image),
    into output: inout [UInt8]
  ) {
    output.reserveCapacity(output.count + bytes.count + 64 * holes.count)
    var written = 0
    var suffix = ""
    for (offset, hole) in holes {
      output += bytes[written..<offset]
      written = offset
      switch hole {
      case .generated(let markup): output.append(text: markup)
      case .linkStart(let index):
        let (resolved, title) = link(index)
        suffix = resolved.suffix
        output.append(text: "<a href=\"")
        output.appendAddress(resolved.href.utf8)
        output.append(text: "\"")
        if let title { output.append(attribute: "title", title.utf8) }
        output.append(attributes: resolved.attributes)
        output.append(text: ">")
      case .linkEnd:
        output.appendEscaped(suffix.utf8)
        output.append(text: "</a>")
      case .image(let index):
        let (resolved, image) = image(index)
        output.append(text: "<img src=\"")
        output.appendAddress(resolved.source.utf8)
        output.append(text: "\"")
        output.append(attribute: "alt", image.alt.utf8)
        if let title = image.title { output.append(attribute: "title", title.utf8) }
        if let size = resolved.size {
          output.append(attribute: "width", String(size.width).utf8)
          output.append(attribute: "height", String(size.height).utf8)
        }
        output.append(text: " loading=\"lazy\" decoding=\"async\"")
        output.append(attributes: resolved.attributes)
        output.append(text: ">")
      }
    }
    output += bytes[written...]
  }
}
