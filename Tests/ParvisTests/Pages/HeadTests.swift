import Foundation
import Parvis
import Testing

/// What stands in the head of every page of the reference program.
@Suite("heads of pages")
struct HeadTests {
  @Test("search engines and shared links find what they look for, on every page")
  func everyPage() async throws {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    var types: [String: Int] = [:]
    var pages = 0
    for path in sink.files.keys where path.hasSuffix("index.html") {
      let page = try #require(sink.text(path))
      // A sheet to print is for nobody who searches.
      guard !page.contains("<meta name=\"robots\" content=\"noindex\">") else { continue }
      pages += 1
      let address = "https://cafe.example.org/" + path.dropLast("index.html".count)
      #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"), "\(path)")
      #expect(page.contains("<meta property=\"og:url\" content=\"\(address)\">"), "\(path)")
      #expect(page.contains("<meta name=\"twitter:card\" content=\"summary"), "\(path)")
      let (own, other) = path.hasPrefix("en/") ? ("en_CA", "fr_CA") : ("fr_CA", "en_CA")
      #expect(page.contains("<meta property=\"og:locale\" content=\"\(own)\">"), "\(path)")
      #expect(
        page.contains("<meta property=\"og:locale:alternate\" content=\"\(other)\">"), "\(path)")
      let descriptions = page.matches(of: /<meta name="description" content="([^"]*)">/)
      #expect(descriptions.count == 1, "\(path)")
      #expect(descriptions.allSatisfy { (20...155).contains($0.1.count) }, "\(path)")
      for thing in try Self.things(of: page) {
        types[thing["@type"] as? String ?? "", default: 0] += 1
        #expect((thing["@id"] as? String)?.hasPrefix(address) == true, "\(path)")
      }
    }
    #expect(types["BreadcrumbList"] == pages - 2)
    #expect(types["WebSite"] == 2)
    #expect(types["GovernmentOrganization"] == 2)
    #expect(types["NewsArticle"] == 8)
    #expect(types["Event"] == sink.files.keys.count { $0.hasSuffix(".ics") } - 14)
  }

  /// What the JSON-LD of a page tells of.
  private static func things(of page: String) throws -> [[String: Any]] {
    let scripts = page.matches(of: /<script type="application\/ld\+json">(.*)<\/script>/)
    let script = try #require(scripts.first?.1)
    #expect(scripts.count == 1)
    let json = try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any]
    #expect(json?["@context"] as? String == "https://schema.org")
    return try #require(json?["@graph"] as? [[String: Any]])
  }
}
