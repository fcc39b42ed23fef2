import Testing

@testable import Parvis

@Suite("sitemaps")
struct SitemapTests {
  /// The addresses that a file lists, in its order.
  private static func addresses(_ plan: Plan) -> [Substring] {
    String(decoding: plan.make(), as: UTF8.self).split(separator: "<loc>").dropFirst()
      .compactMap { $0.split(separator: "</loc>").first }
  }

  @Test("a large site has several, which together name what one would", arguments: [2, 7, 40, 80])
  func several(limit: Int) async throws {
    let result = try await ReferenceProgramTests.build("2026-11-21T09:00", checksOnly: true).result
    let site = try #require(result.site)
    let one = try #require(Sitemap().plans(for: site).first { $0.path == "sitemap.xml" })
    let plans = Sitemap(limit: limit).plans(for: site)
    let index = try #require(plans.first { $0.path == "sitemap.xml" })
    let parts = plans.filter { $0.path.hasPrefix("sitemap-") }
    #expect(parts.count > 1)
    #expect(Self.addresses(index) == parts.map { Substring("https://cafe.example.org/" + $0.path) })
    #expect(parts.allSatisfy { (1...limit).contains(Self.addresses($0).count) })
    #expect(parts.flatMap(Self.addresses) == Self.addresses(one))
  }

  @Test("robots are told of one file, whatever the size", arguments: [2, 10_000])
  func robots(limit: Int) async throws {
    let result = try await ReferenceProgramTests.build("2026-11-21T09:00", checksOnly: true).result
    let site = try #require(result.site)
    let robots = try #require(
      Sitemap(limit: limit).plans(for: site).first { $0.path == "robots.txt" })
    let text = String(decoding: robots.make(), as: UTF8.self)
    #expect(text.hasSuffix("\nSitemap: https://cafe.example.org/sitemap.xml\n"))
  }
}
