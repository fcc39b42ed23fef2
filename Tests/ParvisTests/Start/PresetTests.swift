import Parvis
import Source
import Testing

/// New sites: each preset makes one that builds without a word.
@Suite("presets")
struct PresetTests {
  private static let dates = [
    "2026-11-21T09:00", "2026-12-31T23:59", "2027-07-01T09:00", "2028-02-29",
  ]

  @Test("every shipped preset is known, and reads without a word")
  func names() throws {
    let tree = try StartedSite.shipped()
    #expect(Preset.names(in: tree) == StartedSite.presets)
    var report = Report()
    for name in StartedSite.presets {
      #expect(Preset.read(name, from: tree, into: &report)?.name == name)
    }
    #expect(report.diagnostics.isEmpty)
    #expect(Preset.read("mars", from: tree, into: &report) == nil)
  }

  @Test(
    "it builds at once, whenever it is made, and has sessions to come",
    arguments: StartedSite.presets, dates)
  func clean(preset: String, now: String) async throws {
    let request = try StartedSite.request(preset, StartedSite.answers(preset))
    #expect(request.open.isEmpty)
    let new = try await StartedSite.propose(request, now)
    #expect(new.isSound && new.result.words == [])
    let (result, sink) = try await StartedSite.build(new.files, now)
    #expect(result.words == [])
    #expect(try new.result.sessions(in: "l-ile-exemple", from: nil, until: nil).count >= 6)
    #expect(sink.files.count > 40)
    #expect(
      (10...16).contains(Set(new.files.filter { $0.name.hasSuffix(".md") }.map(\.stem)).count))
    for file in new.files {
      #expect(!file.text.contains(/\$[a-z]/) && !file.path.contains("$"), "\(file.path)")
    }
  }

  @Test(
    "what was built on its first day builds, silent, years later", arguments: StartedSite.presets)
  func later(preset: String) async throws {
    let request = try StartedSite.request(preset, StartedSite.answers(preset))
    var files = try await StartedSite.propose(request, "2026-11-21").files
    let (_, sink) = try await StartedSite.build(files, "2026-11-21")
    files.append(SourceFile(path: "content/parvis.lock", bytes: try #require(sink.lock)))
    for now in ["2026-12-02T10:00", "2027-06-01", "2031-01-01"] {
      #expect(try await StartedSite.build(files, now).result.words == [])
    }
  }

  @Test("what people answer is written so that it is read back", arguments: StartedSite.presets)
  func anyAnswer(preset: String) async throws {
    var answers = StartedSite.answers(preset)
    answers[.organization] = #"Ville: «d’Exemple» #1 & "Cie" \ {x} [y] *z* <b> $city"#
    answers[.city] = "Sainte-Anne - l'Ange: #2 [bis]"
    answers[.name] = "Café, thé & {co}: @ `non` % oui"
    answers[.email] = "a_b.c_d@cafe.example"
    let new = try await StartedSite.propose(
      StartedSite.request(preset, answers), "2026-11-21")
    #expect(new.result.words == [])
    let (_, sink) = try await StartedSite.build(new.files, "2026-11-21")
    let home = try #require(
      sink.files.keys.contains("fr/index.html") ? "fr/index.html" : "index.html")
    let page = try #require(sink.text(home))
    #expect(page.contains("#1 &amp; &quot;Cie&quot; \\ {x} [y] *z* &lt;b&gt; $city"))
    let contact = try #require(sink.files.keys.first { $0.hasSuffix("contact/index.html") })
    #expect(try #require(sink.text(contact)).contains("href=\"mailto:a_b.c_d@cafe.example\""))
  }

  @Test("a language that is left out goes without a trace")
  func oneLanguage() async throws {
    let request = try StartedSite.request(
      "qc", languages: ["fr"], StartedSite.answers("qc"))
    let new = try await StartedSite.propose(request, "2026-11-21")
    #expect(new.result.words == [])
    #expect(!new.files.contains { $0.path.hasSuffix(".en.md") })
    let program = try #require(new.files.first { $0.path == "content/program.yml" }).text
    #expect(program.contains("\nlangues: [fr-CA]\n"))
    #expect(program.contains("\nnom: Café avec un policier\n"))
    #expect(program.contains("\norganisme: Ville d’Exemple\n"))
    let city = try #require(new.files.first { $0.path.contains("l-ile-exemple") }).text
    #expect(city.contains("précision: Rencontre du soir, pour qui travaille le jour.\n"))
  }

  /// What cannot be asked for: the preset, its languages, a question, its answer.
  private static let refused: [(preset: String, [String]?, SiteQuestion, String)] = [
    ("qc", ["nl"], .city, "Amos"), ("qc", ["en"], .city, "Amos"), ("qc", nil, .url, "cafe"),
    ("qc", nil, .phone, "450 555-0100"), ("qc", nil, .email, "cafe"), ("qc", nil, .city, "東京"),
    ("qc", nil, .city, "Index"), ("qc", nil, .timezone, "Toronto"), ("qc", nil, .name, " "),
    ("qc", nil, .name, "{fr: Café}"), ("be", nil, .name, "{fr: Café, en: Coffee}"),
    ("qc", nil, .organization, "a\nb"),
  ]

  @Test("what cannot be taken is refused with its reason", arguments: refused)
  func refusal(
    preset: String, languages: [String]?, question: SiteQuestion, text: String
  ) throws {
    #expect(throws: Refusal.self) {
      _ = try StartedSite.request(preset, languages: languages, [question: text])
    }
  }

  @Test("a time zone that the machine does not have is refused")
  func zone() async throws {
    var answers = StartedSite.answers("qc")
    answers[.timezone] = "America/Amos"
    let answer = try await proposeSite(
      StartedSite.request("qc", answers), themes: StartedSite.shipped(), BuildOptions.at())
    guard case .refused(let refusal) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(refusal.message.english.contains("America/Amos"))
  }
}

extension SourceFile {
  /// The name without language and ending.
  fileprivate var stem: String {
    path.split(separator: ".").first.map(String.init) ?? path
  }
}
