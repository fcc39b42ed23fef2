public import Source

/// Turns a body into HTML.
///
/// The gate comes first, then one parse; then what authors must mend is looked for and the words
/// are set; last the HTML is written, once. May run on many threads at once.
/// - Parameters:
///   - file: UTF-8; front matter may stand before the body.
///   - body: bytes of the file, from the start of a line to the end of one.
///   - options: what the page decides.
///   - report: receives what is wrong; all of it, in several passes and hence in no order.
/// - Returns: nil where the gate refuses the text. With other errors, what can be shown of it.
public func renderMarkdown(
  _ file: SourceFile, body: Range<Int>, options: MarkdownOptions, into report: inout Report
) -> MarkdownBody? {
  let body = max(body.lowerBound, file.textStart)..<max(body.upperBound, file.textStart)
  guard Gate.admits(file, body, &report) else { return nil }
  let text = file.bytes[body]
  var syntax = Syntax(parsing: text, extensions: MarkdownExtension.useful(for: text))
  let lines = LineIndex(file.bytes, in: body)
  let locator = SourceLocator(file, body, lines)

  syntax.readTasks(file.bytes, lines)
  RawHTMLReview.run(&syntax, locator, options.typography, &report)
  FootnoteReview.run(syntax, locator, body, &report)
  syntax.typeset(options.typography)
  let headings = HeadingReview(syntax, locator, options, &report).headings
  let addresses = LinkReview(syntax, locator, &report)

  let html = HTMLRenderer(syntax, .published(options), headings: headings).render()
  return MarkdownBody(
    headings: headings, links: addresses.links, images: addresses.images, html: html)
}
