import Parvis
import Source
import Testing

@testable import Preview

/// What is answered from a site in memory.
@Suite("the previewed site")
struct PreviewSiteTests {
  /// A preview of the small program with changes, and what a publish would say of it.
  private static func preview(
    _ changes: [String: String] = [:], after earlier: PreviewSite? = nil
  ) async throws -> PreviewSite {
    var site = earlier ?? PreviewSite(edition: 7, language: .french)
    var sink = MemorySink()
    let tree = SourceTree(SmallProgram.files.merging(changes) { $1 })
    var options = SmallProgram.options
    options.drafts = true
    options.isOnDemand = true
    site.show(try await build(tree, options, into: &sink))
    options.drafts = false
    options.checksOnly = true
    var nothing = MemorySink()
    site.review(try await build(tree, options, into: &nothing))
    return site
  }

  private static func ask(
    _ path: String, of site: PreviewSite, _ headers: String = ""
  ) throws -> (response: Response, text: String) {
    let response = site.response(
      to: try Request(head: "GET \(path) HTTP/1.1\(headers)".utf8))
    return (response, String(decoding: response.body, as: UTF8.self))
  }

  @Test(
    "every kind of file has its type",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/en/", "text/html; charset=utf-8"),
      ("/calendar/amos.fr.ics", "text/calendar; charset=utf-8"),
      ("/sessions.json", "application/json"), ("/sessions.csv", "text/csv; charset=utf-8"),
      ("/robots.txt", "text/plain; charset=utf-8"), ("/sitemap.xml", "application/xml"),
      ("/_headers", "text/plain; charset=utf-8"), ("/embed/embed.css", "text/css; charset=utf-8"),
    ])
  func types(path: String, type: String) async throws {
    let (response, _) = try Self.ask(path, of: try await Self.preview())
    #expect(response.status == .ok)
    #expect(response.headers.first { $0.name == "Content-Type" }?.value == type)
  }

  @Test(
    "what is not there is not found, and no path leads out",
    arguments: [
      "/nothing", "/../content/program.yml", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
      "/villes/../villes/", "/index.html/", "/__parvis/nothing",
    ])
  func notFound(path: String) async throws {
    let (response, text) = try Self.ask(path, of: try await Self.preview())
    #expect(response.status == .notFound && text.contains("parvis-preview"))
  }

  @Test("a feed has a strong tag that its bytes alone decide, and is not sent twice")
  func tags() async throws {
    let site = try await Self.preview()
    let (first, text) = try Self.ask("/calendar/amos.fr.ics", of: site)
    let tag = try #require(first.headers.first { $0.name == "ETag" }?.value)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && tag.hasPrefix("\""))
    for list in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let (again, nothing) = try Self.ask(
        "/calendar/amos.fr.ics", of: site, "\r\nIf-None-Match: \(list)")
      #expect(again.status == .notModified && nothing.isEmpty)
    }
    let edited = try await Self.preview(
      ["content/index.fr.md": "---\ntitre: Bonjour\n---\n"], after: site)
    let (later, _) = try Self.ask("/calendar/amos.fr.ics", of: edited, "\r\nIf-None-Match: \(tag)")
    #expect(later.status == .notModified && edited.edition == site.edition + 1)
    let (other, _) = try Self.ask("/", of: site, "\r\nIf-None-Match: \(tag)")
    #expect(other.status == .ok)
  }

  @Test("the site’s own policy is sent, but for what this machine cannot keep")
  func headers() async throws {
    let (response, _) = try Self.ask("/", of: try await Self.preview())
    let policies = response.headers.filter { $0.name == "Content-Security-Policy" }
    #expect(policies.count == 1)
    #expect(policies.first?.value.hasPrefix("default-src 'none'; ") == true)
    #expect(policies.first?.value.hasSuffix("frame-ancestors 'self'") == true)
    #expect(policies.first?.value.contains("upgrade-insecure-requests") == false)
    #expect(!response.headers.contains { $0.name == "Strict-Transport-Security" })
  }

  @Test("errors show over the last good site, and the feeds stay")
  func broken() async throws {
    let good = try await Self.preview()
    let bad = try await Self.preview(
      ["content/index.fr.md": "---\ntitre: A\ntilte: <b>\n---\n"], after: good)
    let (page, text) = try Self.ask("/", of: bad)
    #expect(page.status == .ok && text.contains("<p>Bonjour.</p>"))
    #expect(text.contains("<details open class=\"errors\"><summary>1 erreur: "))
    #expect(text.contains("content/index.fr.md:3:1: erreur: champ inconnu « tilte »"))
    #expect(text.contains("tilte: &lt;b&gt;") && !text.contains("tilte: <b>"))
    #expect(try Self.ask("/calendar/amos.fr.ics", of: bad).text.hasPrefix("BEGIN:VCALENDAR"))
    let mended = try await Self.preview(after: bad)
    #expect(try !Self.ask("/", of: mended).text.contains("class=\"errors\""))
  }

  @Test("without a good site there is a page with the errors")
  func nothingYet() async throws {
    let bad = try await Self.preview(["content/index.fr.md": "---\ntilte: A\n---\n"])
    let (page, text) = try Self.ask("/villes/", of: bad)
    #expect(page.status == .unavailable && text.contains("champ inconnu « tilte »"))
    #expect(text.contains("preview.js"))
  }

  @Test("drafts are there and say so; a publish is judged without them")
  func drafts() async throws {
    let site = try await Self.preview([
      "content/plan.fr.md": "---\ntitre: Plan\nbrouillon: oui\n---\n",
      "content/plan.en.md": "---\ntitle: Plan\n---\n",
      "content/index.fr.md": "---\ntitre: Accueil\n---\n[plan](plan.md)\n",
    ])
    let (draft, text) = try Self.ask("/plan/", of: site)
    #expect(draft.status == .ok && text.contains("<strong>Brouillon</strong>"))
    #expect(try Self.ask("/en/plan/", of: site).text.contains("class=\"draft\""))
    #expect(try !Self.ask("/", of: site).text.contains("class=\"draft\""))
    let review = try Self.ask("/__parvis/", of: site).text
    #expect(review.contains("<li><a href=\"/plan/\">Plan</a>: brouillon</li>"))
    #expect(site.publish?.report.hasErrors == true && review.contains("serait refusée: 1 erreur"))
  }

  @Test("the panel counts what subscribers would be told")
  func changes() async throws {
    let lock = try await SmallProgram.lock()
    let same = try await Self.preview(["content/parvis.lock": lock])
    #expect(try Self.ask("/__parvis/", of: same).text.contains("Aucune rencontre ne change."))
    let city = SmallProgram.city + "changements:\n  - {date: 2027-01-07, annulée: météo}\n---\n"
    let site = try await Self.preview([
      "content/parvis.lock": lock, "content/cities/amos.fr.md": city,
    ])
    let review = try Self.ask("/__parvis/", of: site).text
    #expect(review.contains("Personnes abonnées: 1 rencontre annulée</h2>"))
    #expect(review.contains("<li>annulée: Amos, jeudi 7 janvier 2027, 9 h</li>"))
    #expect(try Self.ask("/", of: site).text.contains(">Aperçu · 1 rencontre annulée"))
  }

  @Test("a site below a path is served there, and its languages side by side")
  func basePath() async throws {
    let program = SmallProgram.files["content/program.yml"]?
      .replacing("https://cafe.example.org", with: "https://ville.example/cafe/")
    let site = try await Self.preview(["content/program.yml": try #require(program)])
    let (root, _) = try Self.ask("/", of: site)
    #expect(root.status == .found && root.headers.first?.value == "/cafe/")
    let (folder, _) = try Self.ask("/cafe/villes", of: site)
    #expect(folder.status == .found && folder.headers.first?.value == "/cafe/villes/")
    #expect(try Self.ask("/villes/", of: site).response.status == .notFound)
    #expect(try Self.ask("/cafe/en/", of: site).text.contains("<p>Hello.</p>"))
    let both = try Self.ask("/__parvis/both", of: site).text
    #expect(both.contains("<iframe src=\"/cafe/\" title=\"fr-CA\""))
    #expect(both.contains("<iframe src=\"/cafe/en/\" title=\"en-CA\""))
  }

  @Test("what other sites take is as it will be published")
  func embeds() async throws {
    let text = try Self.ask("/embed/amos.fr.html", of: try await Self.preview()).text
    #expect(text.contains("<section") && !text.contains("parvis-preview"))
  }
}
