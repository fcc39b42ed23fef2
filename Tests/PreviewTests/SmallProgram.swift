import Foundation
import Parvis
import Source

/// A program with one city that meets twice, and a theme of one template.
enum SmallProgram {
  /// The city’s front matter, still open.
  static let city = """
    ---
    titre: Amos
    rencontres:
      - {date: 2026-12-03, heure: 9 h à 11 h, lieu: à confirmer}
      - {date: 2027-01-07, heure: 9 h à 11 h, lieu: à confirmer}

    """

  static let files = [
    "content/program.yml": """
    name: {fr: Café avec un policier, en: Coffee with a Cop}
    languages: [fr-CA, en-CA]
    url: https://cafe.example.org
    timezone: America/Toronto
    theme: mini
    organization: {fr: Service d’exemple, en: Example Service}

    """,
    "content/index.fr.md": "---\ntitre: Accueil\n---\nBonjour.\n",
    "content/index.en.md": "---\ntitle: Home\n---\nHello.\n",
    "content/cities/index.fr.md": "---\ntitre: Villes\n---\n",
    "content/cities/index.en.md": "---\ntitle: Cities\n---\n",
    "content/cities/amos.fr.md": city + "---\n",
    "content/cities/amos.en.md": "---\ntitle: Amos\n---\n",
    "themes/mini/templates/base.mustache":
      "<!DOCTYPE html><title>{{title}}</title><body><main>{{{body}}}</main></body>\n",
    "themes/mini/templates/page.mustache": "{{<base}}{{/base}}",
  ]

  static let options: BuildOptions = {
    var options = BuildOptions(now: BuildOptions.Moment(secondsSince1970: 1_795_269_600)) {
      (name) throws(FileError) in try SourceTree.bytes(at: "/usr/share/zoneinfo/" + name)
    }
    options.width = 2
    return options
  }()

  /// The lock that a publish of the program leaves.
  static func lock() async throws -> String {
    var sink = MemorySink()
    _ = try await build(SourceTree(files), options, into: &sink)
    return String(decoding: sink.lock ?? [], as: UTF8.self)
  }

  /// The program in a new folder of the disk.
  static func written() throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (path, text) in files {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return root
  }
}
