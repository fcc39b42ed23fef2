import Foundation
import Parvis
import Source
import Testing

/// The moments at which a site changes by itself, held against builds before and after them.
@Suite("the next change")
struct NextChangeTests {
  private static let city = """
    fuseau: America/Vancouver
    rencontres:
      - {répétition: premier mercredi, à partir du: 2026-12-01, fois: 3, heure: 9 h à 11 h, lieu: à confirmer}
      - {date: 2026-12-31, heure: 22 h à 24 h, lieu: à confirmer}
    changements:
      - {date: 2027-01-06, annulée: météo}
      - {date: 2027-02-03, reportée au: 2027-03-01}

    """

  private static func site() -> MadeSite {
    var site = MadeSite()
    site.setCity("amos", city)
    site.texts["themes/mini/templates/page.mustache"] = """
      {{#archived}}archived{{/archived}}
      {{#alerts}}alert {{date}}{{/alerts}}
      {{#city}}{{#rhythms}}{{.}}{{/rhythms}}{{/city}}
      {{#upcoming}}{{date}} {{status}}{{/upcoming}}
      {{#months}}{{#sessions}}{{date}}{{/sessions}}{{/months}}
      {{#month-links}}{{title}}{{/month-links}}
      {{#past}}{{date}}{{/past}}
      {{#children}}{{title}}{{/children}}
      {{#news}}{{title}}{{/news}}
      {{#footer}}{{title}}{{/footer}}
      {{#session}}{{#past}}over{{/past}}{{/session}}

      """
    for (language, list, news) in [("fr", "Rencontres", "Nouvelles"), ("en", "Sessions", "News")] {
      site.texts["content/sessions/index.\(language).md"] = "---\ntitle: \(list)\n---\n"
      site.texts["content/news/index.\(language).md"] = "---\ntitle: \(news)\n---\n"
    }
    let facts = "published: 2026-12-05\nexpires: 2027-01-20\n"
    site.texts["content/news/fete.fr.md"] = "---\ntitle: Fête\n\(facts)---\n"
    site.texts["content/news/fete.en.md"] = "---\ntitle: Party\n---\n"
    return site
  }

  @Test("until then every file stays as it is, and then one becomes another")
  func everyChange() async throws {
    var site = Self.site()
    var files = try await site.build("2026-11-21T09:00").files
    var moments: [String] = []
    while let next = site.nextChange {
      moments.append(next.text)
      let before = BuildOptions.Moment(secondsSince1970: next.secondsSince1970 - 1)
      #expect(try await site.build(before).files == files, "something changed before \(next.text)")
      let then = BuildOptions.Moment(secondsSince1970: next.secondsSince1970)
      let changed = try await site.build(then).files
      #expect(changed != files, "nothing changed at \(next.text): \(next.reason[.english])")
      files = changed
    }
    #expect(
      moments == [
        "2026-12-02T13:00-05:00", "2026-12-05T00:00-05:00", "2026-12-30T11:00-05:00",
        "2027-01-01T00:00-05:00", "2027-01-01T02:00-05:00", "2027-01-06T11:00-05:00",
        "2027-01-06T13:00-05:00", "2027-01-20T00:00-05:00", "2027-01-27T11:00-05:00",
        "2027-02-01T00:00-05:00", "2027-02-03T11:00-05:00", "2027-02-03T13:00-05:00",
        "2027-02-04T02:00-05:00", "2027-02-22T11:00-05:00", "2027-03-01T00:00-05:00",
        "2027-03-01T11:00-05:00", "2027-03-01T13:00-05:00", "2027-04-01T00:00-04:00",
        "2027-12-02T13:00-05:00", "2028-01-01T02:00-05:00", "2028-01-06T13:00-05:00",
      ])
    let later = BuildOptions.Moment(secondsSince1970: 2_000_000_000)
    #expect(try await site.build(later).files == files)
  }

  @Test("a site with a contact is built at least once a month, for security.txt")
  func everyMonth() async throws {
    var site = MadeSite()
    let program = try #require(SiteCase.defaults["content/program.yml"])
    site.texts["content/program.yml"] = program + "contact: {email: info@cafe.example}\n"
    let files = try await site.build("2026-11-30T23:59:59").files
    #expect(site.nextChange?.text == "2026-12-01T00:00-05:00")
    #expect(try await site.build("2026-12-01T00:00").files != files)
  }
}
