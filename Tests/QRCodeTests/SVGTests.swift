import Testing

@testable import QRCode

@Suite("QR codes as SVG")
struct SVGTests {
  @Test("the path draws the dark modules and nothing else", arguments: [10, 60, 400, 2_331])
  func path(bytes: Int) throws {
    let symbol = try #require(QRSymbol(String(repeating: "a", count: bytes)))
    var drawn = Set<[Int]>()
    var (x, y) = (0, 0)
    // `m4 4h7v1h-7z`, once for each run; z leads back to where it began.
    for run in symbol.path.split(separator: "z") {
      let match = try #require(run.wholeMatch(of: /m(-?\d+) (\d+)h(\d+)v1h-(\d+)/))
      x += try #require(Int(match.1))
      y += try #require(Int(match.2))
      let width = try #require(Int(match.3))
      #expect(match.3 == match.4)
      for column in x..<x + width { #expect(drawn.insert([column, y]).inserted) }
    }
    for row in 0..<symbol.side {
      for column in 0..<symbol.side {
        let place = [column + QRSymbol.quietZone, row + QRSymbol.quietZone]
        #expect(drawn.contains(place) == symbol[column: column, row: row])
      }
    }
    #expect(drawn.count == symbol.modules.count { $0 })
  }

  @Test("a whole element with its quiet zone, its label and small bytes")
  func element() throws {
    let symbol = try #require(QRSymbol("https://cafe.example.org/villes/blainville/2027-04-07/"))
    let svg = symbol.svg(label: "Code « A & B » <\"QR\">")
    #expect(
      svg.hasPrefix(
        """
        <svg class="qr" viewBox="0 0 41 41" role="img" \
        aria-label="Code « A &amp; B » &lt;&quot;QR&quot;>" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h41v41H0z"/><path fill="#000" d="m4 4h7v1h-7z
        """))
    #expect(svg.hasSuffix("z\"/></svg>"))
    #expect(svg.utf8.count < 4_500)
  }
}
