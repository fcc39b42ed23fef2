import Foundation
import TestSupport
import Testing

/// The judges themselves, on pages that they must not let pass.
@Suite(
  "the judges of the pages notice", .serialized,
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct BadPageTests {
  private static let site = Task {
    let folder = Place.package.appending(path: ".build/judged/bad")
    try JudgedSite.write(BadPage.files, into: folder)
    return folder
  }

  private func check(_ judge: SiteJudge) async throws {
    let bad = BadPage.all.enumerated().filter { $1.judge == judge }
    let addresses = ["/", "/bonne/"] + bad.map { "/\($0.offset)/" }
    let findings = try judge.findings(in: try await Self.site.value, addresses)
    for address in addresses.prefix(2) {
      findings.filter { $0.page == address }.expectNone()
    }
    for (index, page) in bad {
      let found = findings.filter { $0.page == "/\(index)/" }
      #expect(
        found.contains { $0.rule == page.rule }, "\(page.rule) in \(page.new): \(found)")
    }
  }

  @Test("in files", arguments: [SiteJudge.links, .structure, .weight])
  func files(judge: SiteJudge) async throws {
    try await check(judge)
  }

  @Test("an address in a file that is no page")
  func otherFiles() async throws {
    let findings = try SiteJudge.links.findings(in: try await Self.site.value)
    #expect(findings.contains { $0.page == "/robots.txt" && $0.rule == "dead-link" })
  }

  @Test(
    "in HTML", .enabled(if: SiteJudge.has("java"), "no Java: script/packages test installs one"))
  func nu() async throws {
    try await check(.nu)
  }

  @Test(
    "in the browser",
    .enabled(if: SiteJudge.has("chromium"), "no Chromium: script/packages test installs it"))
  func browser() async throws {
    try await check(.browser)
  }

  @Test("every change of the good page changes it")
  func changes() {
    for page in BadPage.all { #expect(BadPage.good.contains(page.old), "\(page.rule)") }
  }
}
