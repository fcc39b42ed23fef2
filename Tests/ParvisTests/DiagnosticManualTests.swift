import Foundation
import Source
import TestSupport
import Testing

@testable import Parvis

/// `docs/diagnostics.fr.md` and `docs/diagnostics.en.md` are made from the catalogue of kinds and
/// from what the cases print, so that they cannot say what the code does not do.
@Suite("the manual of diagnostics")
struct DiagnosticManualTests {
  /// What only a disk can show, and no site in memory.
  static let onDiskOnly: Set<String> = [
    "source.link-outside", "source.too-large", "source.too-deep", "source.name-not-utf8",
  ]

  @Test("every kind has its own id, and one that the code declares")
  func catalogue() throws {
    let ids = Diagnostic.Kind.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    var declared: Set<String> = []
    let sources = Place.package.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let declaration = /(?:error|warning)\(\s*"([a-z-]+\.[a-z0-9-]+)"/
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: url, encoding: .utf8)
      for match in text.matches(of: declaration) { declared.insert(String(match.1)) }
    }
    #expect(declared.subtracting(ids).isEmpty, "declared, but in no catalogue")
    #expect(Set(ids).subtracting(declared).isEmpty, "in a catalogue, but not found in the code")
  }

  @Test("every kind is shown by a case, and the manual shows what the case prints")
  func manual() async throws {
    var examples: [String: (Diagnostic, SourceTree)] = [:]
    for site in SiteCase.all {
      let result = try await site.build().result
      for diagnostic in result.report.inSourceOrder where examples[diagnostic.kind.id] == nil {
        examples[diagnostic.kind.id] = (diagnostic, result.sources)
      }
    }
    for kind in Diagnostic.Kind.all where !Self.onDiskOnly.contains(kind.id) {
      #expect(examples[kind.id] != nil, "no case shows \(kind.id)")
    }
    for language in MessageLanguage.allCases {
      let url = Place.package.appending(path: "docs/diagnostics.\(language.rawValue).md")
      let text = Self.page(examples, language)
      if SiteCaseTests.updates {
        try text.write(to: url, atomically: true, encoding: .utf8)
      } else {
        #expect(try String(contentsOf: url, encoding: .utf8) == text, "run with PARVIS_UPDATE=1")
      }
    }
  }

  private static func page(
    _ examples: [String: (Diagnostic, SourceTree)], _ language: MessageLanguage
  ) -> String {
    let french = language == .french
    var text =
      french
      ? """
      # Les messages de Parvis

      Une erreur empêche la publication: le site dirait quelque chose de faux ou perdrait quelque
      chose. Un avertissement mérite un coup d’œil; le site est construit. Chaque exemple est tiré
      d’un essai du code, cette page est faite par ces essais.

      """
      : """
      # The messages of Parvis

      An error forbids publishing: the site would say something false, or lose something. A warning
      is worth a look; the site is built. Each example comes from a test of the code, and this page
      is made by those tests.

      """
    var area = ""
    for kind in Diagnostic.Kind.all.sorted(by: { $0.id < $1.id }) {
      let prefix = String(kind.id.prefix { $0 != "." })
      if prefix != area {
        area = prefix
        text += "\n## \(area)\n"
      }
      let severity =
        kind.severity == .error
        ? (french ? "erreur" : "error") : (french ? "avertissement" : "warning")
      let only = french ? ", dans `parvis check` seulement" : ", in `parvis check` only"
      let source = Diagnostic.Kind.longerCheckKinds.contains(kind) ? only : ""
      text += "\n### `\(kind.id)`\n\n\(kind.summary[language]) (\(severity)\(source))\n"
      if let (diagnostic, sources) = examples[kind.id] {
        text += "\n```text\n\(diagnostic.text(in: sources, language))```\n"
      }
    }
    return text
  }
}
