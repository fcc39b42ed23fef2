import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// A site whose one city has long names, every fact and more sessions than a sheet has room for,
/// under a path, with the default theme.
enum PosterSite {
  static let url = "https://ville.example/cafe/"

  static func build(languages: [String]) async throws -> MemorySink {
    var found = Report()
    var tree = try SourceTree.load(root: Place.package.path, folders: ["themes"], into: &found)
    let subtags = languages.map { String($0.prefix(2)) }
    func each(_ text: String) -> String {
      "{" + subtags.map { "\($0): \"\(text)\"" }.joined(separator: ", ") + "}"
    }
    let program = """
      name: \(each("Café avec un policier"))
      languages: [\(languages.joined(separator: ", "))]
      posters: [\(subtags.joined(separator: ", "))]
      url: \(url)
      timezone: Europe/Brussels
      organization: \(each("Services de police participants"))

      """
    tree.insert(SourceFile(path: "content/program.yml", text: program))
    let facts = """
      organizer: \(each("Direction régionale de la sécurité publique et de la prévention"))
      contact: {phone: +1 450 555-0101, email: cafe-avec-un-policier@municipalite.example}
      venues:
        a:
          name: \(each("Centre communautaire et bibliothèque Marie-Uguay-de-l’Exemple"))
          address: \(each("12 345, chemin du Domaine-de-la-Rivière-aux-Exemples Ouest, J7C 0A0"))
          accessibility: [step-free, accessible-toilet, parking, transit, hearing-loop, quiet]
          note: \(each("Entrée par la cour arrière, à côté du stationnement de l’église."))
      sessions:
        - {every: Wednesday, from: 2026-12-02, count: 12, time: 9:00-11:00, venue: a}

      """
    for (index, subtag) in subtags.enumerated() {
      let ending = subtags.count == 1 ? ".md" : ".\(subtag).md"
      let city = "---\ntitle: Notre-Dame-du-Bon-Conseil-de-l’Exemple\nslug: full\n"
      for (path, text) in [
        ("index", "---\ntitle: X\n---\n"), ("cities/index", "---\ntitle: Cities\n---\n"),
        ("cities/full", city + (index == 0 ? facts : "") + "---\n"),
      ] {
        tree.insert(SourceFile(path: "content/" + path + ending, text: text))
      }
    }
    var sink = MemorySink()
    let result = try await Parvis.build(tree, BuildOptions.at(), found: found, into: &sink)
    let words = result.report.inSourceOrder.map { $0.text(in: result.sources, .english) }
    #expect(words == [])
    return sink
  }
}
