import Foundation
import TestSupport
import Testing

/// Every page of the reference program, judged by rules written apart from ours, by the checkers
/// of the W3C, by axe and in a browser.
@Suite(
  "the judges of the pages", .serialized,
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct SiteJudgeTests {
  @Test(
    "links, structure and weight, in both themes",
    arguments: [SiteJudge.links, .structure, .weight]
  )
  func files(judge: SiteJudge) async throws {
    for site in [JudgedSite.parvis, JudgedSite.plain] {
      try judge.findings(in: try await site.value).expectNone()
    }
  }

  @Test(
    "the checker of HTML, CSS and SVG",
    .enabled(if: SiteJudge.has("java"), "no Java: script/packages test installs one"))
  func nu() async throws {
    for site in [JudgedSite.parvis, JudgedSite.plain] {
      try SiteJudge.nu.findings(in: try await site.value).expectNone()
    }
  }

  @Test(
    "a page of each kind in the browser; with --all, every page",
    .enabled(if: SiteJudge.has("chromium"), "no Chromium: script/packages test installs it"))
  func browser() async throws {
    let site = try await JudgedSite.parvis.value
    try SiteJudge.browser.findings(in: site, SiteJudge.isThorough ? ["--all"] : []).expectNone()
  }

  @Test("the examples: links, structure", arguments: [SiteJudge.links, .structure])
  func examples(judge: SiteJudge) async throws {
    for site in [JudgedSite.brussels, JudgedSite.amiens] {
      try judge.findings(in: try await site.value).expectNone()
    }
  }

  @Test(
    "pages that only the examples have, in the browser",
    .enabled(if: SiteJudge.has("chromium"), "no Chromium: script/packages test installs it"))
  func examplesInBrowser() async throws {
    let brussels = ["/", "/fr/", "/nl/", "/nl/gemeenten/sint-joost-ten-node/affiche/"]
    let amiens = ["/", "/mentions-legales/", "/accessibilite/"]
    for (site, addresses) in [(JudgedSite.brussels, brussels), (JudgedSite.amiens, amiens)] {
      try SiteJudge.browser.findings(in: try await site.value, addresses).expectNone()
    }
  }

  @Test(
    "a few pages of the leanest theme, whose links are as small as the browser makes them",
    .enabled(if: SiteJudge.has("chromium"), "no Chromium: script/packages test installs it"))
  func unstyled() async throws {
    let site = try await JudgedSite.plain.value
    let addresses = ["/", "/en/sessions/2026-12/", "/villes/trois-rivieres/2026-11-25/"]
    let findings = try SiteJudge.browser.findings(in: site, addresses)
    findings.filter { !$0.rule.hasSuffix("target-size") }.expectNone()
  }
}
