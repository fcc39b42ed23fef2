import Foundation
import Parvis
import Source
import TestSupport

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

  static let files = SampleProgram.content.merging(
    [
      "content/cities/amos.fr.md": city + "---\n",
      "content/cities/amos.en.md": "---\ntitle: Amos\n---\n",
      "themes/mini/templates/base.mustache":
        "<!DOCTYPE html><title>{{title}}</title><body><main>{{{body}}}</main></body>\n",
      "themes/mini/templates/page.mustache": "{{<base}}{{/base}}",
    ], uniquingKeysWith: { $1 })

  static let options: BuildOptions = {
    var options = BuildOptions(
      now: BuildOptions.Moment(secondsSince1970: 1_795_269_600), zones: Place.timeZone)
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
    let root = Place.temporary()
    try write(files, below: root)
    return root
  }
}
