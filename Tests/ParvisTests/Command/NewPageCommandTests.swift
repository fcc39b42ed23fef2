import Foundation
import TestSupport
import Testing

/// `parvis new page`, `city` and `news`, as they are built beside these tests.
@Suite("the commands that start a page")
struct NewPageCommandTests {
  @Test("they write the files of every language, once")
  func pages() throws {
    let site = try CommandSite([
      "content/news/index.fr.md": "---\ntitre: Nouvelles\n---\n",
      "content/news/index.en.md": "---\ntitle: News\n---\n",
    ])
    defer { site.remove() }
    for kind in ["page", "city", "news"] {
      let new = ["new", kind, "Rouyn"] + AmosSite.now
      let first = try site.run(new, "fr_CA.UTF-8")
      #expect(first.code == 0 && first.output.split(separator: "\n").count == 2)
      for path in first.output.split(separator: "\n") {
        #expect(FileManager.default.fileExists(atPath: String(path)))
      }
      let again = try site.run(new)
      #expect(again.code == 64 && again.error.contains("is there already"))
    }
    #expect(try site.run(["check"] + AmosSite.now).code == 0)
    #expect(try site.run(["new", "page"]).error.hasPrefix("parvis: the title is missing: "))
  }

  @Test("a file that is no page of the site is not replaced either")
  func inTheWay() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let path = "content/_rouyn.fr.md"
    try FileManager.default.createSymbolicLink(
      atPath: site.root.path + "/content/rouyn.fr.md",
      withDestinationPath: site.root.path + "/" + path)
    let run = try site.run(["new", "page", "Rouyn"] + AmosSite.now)
    #expect(run.code != 0)
    #expect(!FileManager.default.fileExists(atPath: site.root.path + "/content/rouyn.en.md"))
    #expect(!FileManager.default.fileExists(atPath: site.root.path + "/" + path))
  }
}
