import Markdown
import Testing

@Suite struct PublishedHTMLTests {
  @Test(
    "what is published where the specification has another form",
    arguments: [
      ("a\\\nb", "<p>a<br>\nb</p>\n"),
      ("---", "<hr>\n"),
      (
        "## Où aller ?\n\n### Ici", "<h2 id=\"ou-aller\">Où aller ?</h2>\n<h3 id=\"ici\">Ici</h3>\n"
      ),
      (
        "## Œuvre *a*\n\n## Œuvre a\n\n## 日本",
        "<h2 id=\"oeuvre-a\">Œuvre <em>a</em></h2>\n<h2 id=\"oeuvre-a-2\">Œuvre a</h2>\n<h2 id=\"section\">日本</h2>\n"
      ),
      (
        "- [x] a\n- [ ] b [x]",
        "<ul>\n<li><span class=\"task\">fait :</span> a</li>\n<li><span class=\"task\">à faire :</span> b [x]</li>\n</ul>\n"
      ),
      (
        "- [x] a\n\n- [ ] b",
        "<ul>\n<li>\n<p><span class=\"task\">fait :</span> a</p>\n</li>\n<li>\n<p><span class=\"task\">à faire :</span> b</p>\n</li>\n</ul>\n"
      ),
      (
        "| a |  |\n|--:|---|\n| b | c |",
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Tableau 1\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-right\">a</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-right\">b</td>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      ("[a](b.md \"c\")", "<p><a href=\"b.md\" title=\"c\">a</a></p>\n"),
      (
        "![a *b*](c.jpg)",
        "<p><img src=\"c.jpg\" alt=\"a b\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\"></p>\n"
      ),
      (
        "www.a.org b@c.org <https://d.org/é>",
        "<p><a href=\"http://www.a.org\">www.a.org</a> <a href=\"mailto:b@c.org\">b@c.org</a> <a href=\"https://d.org/%C3%A9\">https://d.org/é</a></p>\n"
      ),
      (
        "H<SUB>2</SUB>O<br/>1<sup>er</sup> <!-- note -->x",
        "<p>H<sub>2</sub>O<br>1<sup>er</sup> x</p>\n"
      ),
      (
        "<span lang=en-CA>Coffee</span> <abbr title='A \"B\" > c'>A</abbr>",
        "<p><span lang=\"en-CA\">Coffee</span> <abbr title=\"A &quot;B&quot; &gt; c\">A</abbr></p>\n"
      ),
      ("<!-- une note\nsur deux lignes -->\n\na", "<p>a</p>\n"),
      ("~~a~~ **b** `c<`", "<p><del>a</del> <strong>b</strong> <code>c&lt;</code></p>\n"),
    ])
  func published(markdown: String, html: String) {
    let rendering = Rendering(markdown)
    #expect(rendering.html == html)
    #expect(rendering.ids == [])
  }

  @Test("footnotes are a section with words in the page's language")
  func footnotes() {
    let rendering = Rendering("a[^x] b[^y] c[^x]\n\n[^x]: un\n[^y]:\n    - deux\n")
    #expect(
      rendering.html == """
        <p>a<sup><a href="#fn_1" id="fnref_1" role="doc-noteref">1</a></sup> \
        b<sup><a href="#fn_2" id="fnref_2" role="doc-noteref">2</a></sup> \
        c<sup><a href="#fn_1" id="fnref_1_2" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="fn_title">
        <h2 id="fn_title">Notes</h2>
        <ol>
        <li id="fn_1">
        <p>un <a href="#fnref_1" role="doc-backlink">Retour au texte, note\u{A0}1 (1)</a> \
        <a href="#fnref_1_2" role="doc-backlink">Retour au texte, note\u{A0}1 (2)</a></p>
        </li>
        <li id="fn_2">
        <ul>
        <li>deux</li>
        </ul>
        <p><a href="#fnref_2" role="doc-backlink">Retour au texte, note\u{A0}2</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(rendering.body?.plainText() == "a b c\nun\ndeux")
  }

  @Test("headings go down by the offset and leave reserved identifiers alone")
  func headings() {
    var options = Rendering.options
    options.headingOffset = 2
    options.reservedIdentifiers = ["contenu"]
    let rendering = Rendering("## Contenu\n\n### A\n\n#### B\n\n##### C", options)
    #expect(rendering.body?.headings.map(\.level) == [4, 5, 6, 6])
    #expect(rendering.body?.headings.map(\.id) == ["contenu-2", "a", "b", "c"])
  }

  @Test("the site's answers are written escaped, attributes in order")
  func holes() {
    let rendering = Rendering("[*a*](b) ![c](d)")
    var output: [UInt8] = []
    rendering.body?.html(
      link: { _ in
        ResolvedLink(
          href: "/é?a=1&b='\"",
          attributes: [HTMLAttribute("hreflang", "en"), HTMLAttribute("lang", "\"<")],
          suffix: " (PDF & co)")
      },
      image: { _ in ResolvedImage(source: "/d e.jpg", attributes: [HTMLAttribute("srcset", "x 2x")])
      },
      into: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <p><a href="/%C3%A9?a=1&amp;b=&#x27;%22" hreflang="en" lang="&quot;&lt;"><em>a</em> (PDF &amp; co)</a> \
        <img src="/d%20e.jpg" alt="c" loading="lazy" decoding="async" srcset="x 2x"></p>

        """)
  }

  @Test(
    "plain text has the words and nothing else",
    arguments: [
      ("## A & *b*\n\nc\nd  \ne\n\n- f\n- [g](h)", "A & b\nc d e\nf\ng"),
      ("![alt &lt;x>](y) `<z>` &quot;", "alt <x> <z> \""),
      ("| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
      ("- [x] a\n\n<!-- b -->\n\n---\n", "a"), ("", ""),
    ])
  func plainText(markdown: String, text: String) {
    #expect(Rendering(markdown).body?.plainText() == text)
  }

  @Test(
    "words are set across inlines, and never in code, addresses or tags",
    arguments: [
      (
        "*mot* : **mot** ; `a ; b` ?",
        "<p><em>mot</em>⍽: <strong>mot</strong>; <code>a ; b</code>?</p>\n"
      ),
      ("« *mot* » et l'[été](x)", "<p>«⍽<em>mot</em>⍽» et l’<a href=\"x\">été</a></p>\n"),
      ("*mot *: mot", "<p>*mot *: mot</p>\n"),
      (
        "<https://a.org/l'x> : on@b.ca !",
        "<p><a href=\"https://a.org/l&#x27;x\">https://a.org/l'x</a>⍽: <a href=\"mailto:on@b.ca\">on@b.ca</a>!</p>\n"
      ),
      (
        "![l'été : ici](x.jpg \"d'ici !\") :",
        "<p><img src=\"x.jpg\" alt=\"l’été⍽: ici\" title=\"d’ici!\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\">⍽:</p>\n"
      ),
      ("a[^1] !\n\n[^1]: b", "<p>a<sup>"),
      ("a<br> : b", "<p>a<br> : b</p>\n"),
      ("## L'été ?", "<h2 id=\"l-ete\">L’été?</h2>\n"),
    ])
  func typography(markdown: String, html: String) {
    let set = Rendering.french(markdown).html.replacing("\u{A0}", with: "⍽")
    #expect(set.hasPrefix(html))
  }
}
