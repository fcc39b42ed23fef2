import Foundation
import FrontMatter
import Source
import TestSupport
import Testing

@testable import Parvis

/// `docs/schemas/*.schema.json` are made from the declared fields, so that editors say what Parvis
/// reads.
@Suite("the schemas for editors")
struct JSONSchemaTests {
  private static let schemas: [(name: String, title: Message, fields: [FieldDeclaration])] = [
    (
      "program",
      Message(fr: "program.yml, les réglages du site", en: "program.yml, the settings of a site"),
      ProgramFields.all
    ),
    ("page", Message(fr: "l’en-tête d’une page", en: "the header of a page"), PageFields.all),
    (
      "city", Message(fr: "l’en-tête d’une ville", en: "the header of a city"),
      PageFields.all + CityFields.all
    ),
    (
      "theme",
      Message(fr: "theme.yml, les choix d’un thème", en: "theme.yml, the choices of a theme"),
      ThemeFields.all
    ),
  ]

  private static func url(_ name: String) -> URL {
    Place.package.appending(path: "docs/schemas/\(name).schema.json")
  }

  @Test("they are those of the declared fields")
  func made() throws {
    for (name, title, fields) in Self.schemas {
      let text = try JSONSchema.text(title, fields)
      if SiteCaseTests.updates {
        try text.write(to: Self.url(name), atomically: true, encoding: .utf8)
      } else {
        #expect(
          try String(contentsOf: Self.url(name), encoding: .utf8) == text,
          "run with PARVIS_UPDATE=1")
      }
    }
  }

  private struct Task: Encodable {
    struct Sample: Encodable {
      let schema, name, text: String
    }
    var schemas: [String: String] = [:]
    var right: [Sample] = []
    var wrong: [Sample] = []
  }
  private struct Verdict: Decodable {
    let problems, unreadable: [String]
  }

  /// The schema and what it must refuse.
  private static let wrong: [(String, String)] = [
    ("program", "nmo: Café"),
    ("program", "untranslated: perhaps"),
    ("program", "sans traduction: peut-être"),
    ("program", "contact: info@cafe.example.org"),
    ("program", "contact: {courriel: a@b.example, fax: 1}"),
    ("program", "nom: [Café, Coffee]"),
    ("program", "nom: {french: Café}"),
    ("page", "titre: {texte: x}"),
    ("page", "ordre: 3.5"),
    ("page", "order: 20000"),
    ("page", "brouillon: peut-être"),
    ("page", "rencontres: []"),
    ("page", "sources: [{titre: x, éditeur: y}]"),
    ("city", "rencontres: {date: {an: 2026}}"),
    ("city", "rencontres: [{date: 2026-12-03, heures: 9 h à 11 h}]"),
    ("city", "lieux: [{nom: x}]"),
    ("city", "lieux: {cafe: {nom: x, accessibilité: [ascenseur]}}"),
    ("city", "changements: [{date: 2026-12-03, reportée au: {jour: 2026-12-10}}]"),
    ("theme", "couleurs: {}"),
    ("theme", "sombre: \"#000000\""),
  ]

  /// Spellings that a header may have.
  private static let spelled: [(String, String)] = [
    ("program", "Nom: Café\nsans_traduction: Bloquer\n_mémo: {a: [1]}"),
    ("page", "Titre: x\nresume: x\nbrouillon:\nDans le menu: x"),
    (
      "city",
      "rencontres:\n  - {chaque: jeudi, a-partir-du: 2027-01-01, jusqu'au: 2027-03-01, heure: 9 h à 11 h, annulee: Oui}"
    ),
    ("city", "sessions: {date: 2026-12-03, time: 9 to 11 a.m., cancelled: weather}"),
    ("theme", "brand: \"#5b1a6b\"\ndark:\nlogo: logo.svg"),
  ]

  @Test(
    "they are schemas; the programs of this repository satisfy them, mistakes do not",
    .enabled(if: Oracle.python != nil, "run script/test"))
  func judged() throws {
    var task = Task()
    for (name, _, _) in Self.schemas {
      task.schemas[name] = try String(contentsOf: Self.url(name), encoding: .utf8)
    }
    for folder in ["content", "examples", "themes"] {
      let root = Place.package.appending(path: folder)
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        let path = folder + file.path.dropFirst(root.path.count)
        guard let schema = Self.schema(of: path) else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        let header = text.hasPrefix("---\n") ? text.components(separatedBy: "\n---\n")[0] : text
        task.right.append(Task.Sample(schema: schema, name: path, text: header))
      }
    }
    #expect(task.right.count > 100)
    task.right += Self.spelled.map { Task.Sample(schema: $0, name: $1, text: $1) }
    task.wrong = Self.wrong.map { Task.Sample(schema: $0, name: $1, text: $1) }
    let verdict = try Oracle("field_schemas.py").run(task, as: Verdict.self)
    #expect(verdict.problems.isEmpty)
    // The one extension of YAML, `titre: Café : bilan`, is not for other readers.
    #expect(verdict.unreadable.count < task.right.count / 4, "\(verdict.unreadable)")
  }

  /// Which schema a file of a site follows.
  private static func schema(of path: String) -> String? {
    if path.hasSuffix("/program.yml") { return "program" }
    if path.hasSuffix("/theme.yml") { return "theme" }
    guard path.hasSuffix(".md"), let content = path.range(of: "content/") else { return nil }
    let parts = path[content.upperBound...].split(separator: "/")
    guard parts.allSatisfy({ !$0.hasPrefix("_") }) else { return nil }
    let isCity = parts.count == 2 && ["cities", "villes"].contains(parts[0])
    return isCity && !parts[1].hasPrefix("index.") ? "city" : "page"
  }
}
