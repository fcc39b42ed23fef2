import Foundation
import Parvis
import TestSupport
import Testing

/// The posters of the reference program, and those of cities with much to say.
@Suite("posters")
struct PosterTests {
  @Test("no poster says what is untrue a week later, and search engines leave all out")
  func words() async throws {
    let sink = try await ReferenceProgramTests.build("2026-11-21T09:00").sink
    let posters = sink.files.keys.filter { $0.hasSuffix("/affiche/index.html") }
    let twins = sink.files.keys.filter { $0.hasSuffix("/poster/index.html") }
    #expect(posters.count > 60)
    #expect(posters.count == twins.count)
    let sitemap = try #require(sink.text("sitemap.xml"))
    #expect(!sitemap.contains("/affiche/") && !sitemap.contains("/poster/"))
    for path in posters + twins {
      let html = try #require(sink.text(path))
      #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      let sheet = try #require(html.firstMatch(of: /<main.*<\/main>/.dotMatchesNewlines()))
      let text = sheet.output.lowercased()
      for word in ["prochain", "next", "volgende"] { #expect(!text.contains(word), "\(path)") }
    }
  }

  @Test("what is still to come links to its poster")
  func links() async throws {
    let sink = try await ReferenceProgramTests.build("2026-11-21T09:00").sink
    let city = try #require(sink.text("villes/blainville/index.html"))
    #expect(city.contains("href=\"/villes/blainville/affiche/\""))
    let next = try #require(sink.text("villes/blainville/2026-12-02/index.html"))
    #expect(next.contains("href=\"/villes/blainville/2026-12-02/affiche/\""))
    let past = try #require(sink.text("villes/blainville/2026-11-04/index.html"))
    #expect(!past.contains("/affiche/"))
  }

  private struct Task: Encodable {
    let css: String
    let pages: [String: String]
  }

  private struct Sheet: Decodable {
    let sheets: Int
    let size: [Int]
    let words: String
    let codes: [String]
  }

  private static let hasBrowser = ["chromium", "chromium-browser", "google-chrome"].contains {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }

  @Test(
    "each is one sheet of Letter and of A4, and its codes lead to its pages",
    .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"),
    .enabled(if: hasBrowser, "there is no chromium to print with"))
  func printed() async throws {
    let reference = try await ReferenceProgramTests.build("2026-11-21T09:00").sink
    let sheet = try #require(
      reference.files.keys.first { $0.hasPrefix("assets/poster.") && $0.hasSuffix(".css") })
    let css = try #require(reference.text(sheet))
    let full = try await PosterSite.build(languages: ["fr-CA"])
    let two = try await PosterSite.build(languages: ["fr-BE", "nl-BE"])
    let three = try await PosterSite.build(languages: ["fr-FR", "nl-BE", "en-GB"])
    let base = "https://cafe.example.org/"
    var posters: [(name: String, html: String, codes: [String])] = []
    for path in ["villes/blainville/", "villes/blainville/2027-03-03/"] {
      let html = try #require(reference.text(path + "affiche/index.html"))
      posters.append(("reference-\(posters.count)", html, [base + path]))
    }
    let english = "en/cities/saint-eustache/"
    let html = try #require(reference.text(english + "poster/index.html"))
    posters.append(("english", html, [base + english]))
    for (name, sink, prefixes) in [
      ("one", full, [""]), ("two", two, ["", "nl/"]), ("three", three, ["", "nl/", "en/"]),
    ] {
      for path in ["cities/full/", "cities/full/2026-12-02/"] {
        let html = try #require(sink.text(path + "affiche/index.html"))
        posters.append(
          ("\(name)-\(posters.count)", html, prefixes.map { PosterSite.url + $0 + path }))
      }
    }
    let pages = Dictionary(uniqueKeysWithValues: posters.map { ($0.name, $0.html) })
    let sheets = try Oracle("print_posters.py").run(
      Task(css: css, pages: pages), as: [String: Sheet].self)
    for poster in posters {
      for (format, size) in [("Letter", [612, 792]), ("A4", [595, 842])] {
        let sheet = try #require(sheets[poster.name + " " + format])
        #expect(sheet.sheets == 1, "\(poster.name) \(format)")
        #expect(sheet.size == size)
        #expect(sheet.codes.sorted() == poster.codes.sorted(), "\(poster.name) \(format)")
        #expect(sheet.words.contains("2026"))
      }
    }
  }
}
