import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// One tiny site with what is expected of it: a file of `Cases/`.
///
///     # A broken link is an error at the link, in the language that has it.
///     -- content/about.en.md --
///     …
///     -- diagnostics --
///     content/about.en.md:4:16: erreur: …
///     -- site/en/about/index.html --
///     …any lines…
///     <h1>About</h1>
///     …
///
/// What a case leaves out is taken from ``defaults``: the program, the home page, a theme. An
/// `options` part says `now: 2026-11-21T09:00` (the default), `locked`, `drafts`, `check`
/// (what `parvis check` does), `tzdata: 2026a` (its release), `forget: UID`, `french` (a
/// program of one language), `bare` (no defaults) or `without PATH`. `diagnostics` is the whole report in French, `diagnostics.en` in
/// English; both are empty where they are not given. `lock` is the lock that the build writes.
/// In expected files a line `…` stands for any lines. `PARVIS_UPDATE=1` writes anew what is
/// expected. What would be long or invisible in the input is written as ``CaseShorthand``.
struct SiteCase: Sendable, CustomTestStringConvertible {
  let name: String
  let url: URL
  /// What stands before the first part.
  let comment: String
  /// The parts in order.
  var parts: [(path: String, text: String)]

  var testDescription: String { name }

  static let folder = Place.package.appending(path: "Tests/ParvisTests/Cases")

  /// Every case, by name.
  static let all: [SiteCase] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "case" }
    return urls.compactMap { try? SiteCase($0) }.sorted { $0.name < $1.name }
  }()

  init(_ url: URL) throws {
    self.url = url
    name = String(url.deletingPathExtension().path.dropFirst(Self.folder.path.count + 1))
    let text = try String(contentsOf: url, encoding: .utf8)
    var comment = ""
    var parts: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
      text.hasSuffix("\n") ? 1 : 0)
    {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        parts.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if parts.isEmpty {
        comment += line + "\n"
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    self.comment = comment
    self.parts = parts
  }

  func part(_ path: String) -> String? {
    parts.first { $0.path == path }?.text
  }

  var options: [String] {
    (part("options") ?? "").split(separator: "\n").map(String.init)
  }

  /// What every case has unless it says otherwise.
  static let defaults = SampleProgram.content.merging(
    [
      "themes/mini/templates/base.mustache": "<main>{{$main}}{{/main}}</main>\n",
      "themes/mini/templates/page.mustache":
        "{{<base}}{{$main}}<h1>{{title}}</h1>\n{{{body}}}{{/main}}{{/base}}\n",
    ], uniquingKeysWith: { $1 })

  private static let frenchProgram = """
    name: Café avec un policier
    languages: fr-CA
    url: https://cafe.example.org
    timezone: America/Toronto
    theme: mini
    organization: Service d’exemple

    """

  /// The site's files: the case's own and the defaults that it does not replace.
  var sources: SourceTree {
    var texts = options.contains("bare") ? [:] : Self.defaults
    if options.contains("french") {
      texts = texts.filter { !$0.key.hasSuffix(".en.md") }
      texts["content/program.yml"] = Self.frenchProgram
    }
    for option in options where option.hasPrefix("without ") {
      texts[String(option.dropFirst("without ".count))] = nil
    }
    for (path, text) in parts where path.hasPrefix("content/") || path.hasPrefix("themes/") {
      texts[path] = text
    }
    var tree = SourceTree()
    for (path, text) in texts {
      tree.insert(SourceFile(path: path, bytes: CaseShorthand.bytes(of: text)))
    }
    return tree
  }

  /// Builds the site in memory.
  func build(width: Int = 1) async throws -> (result: BuildResult, sink: MemorySink) {
    let now = options.first { $0.hasPrefix("now: ") }.map { String($0.dropFirst(5)) }
    var build = try BuildOptions.at(now ?? "2026-11-21T09:00")
    build.width = width
    build.locked = options.contains("locked")
    build.drafts = options.contains("drafts")
    build.checksOnly = options.contains("check")
    build.longerChecks = build.checksOnly
    build.zoneRelease = options.first { $0.hasPrefix("tzdata: ") }.map { String($0.dropFirst(8)) }
    build.forget = options.filter { $0.hasPrefix("forget: ") }.map { String($0.dropFirst(8)) }
    var sink = MemorySink()
    return (try await Parvis.build(sources, build, into: &sink), sink)
  }
}
