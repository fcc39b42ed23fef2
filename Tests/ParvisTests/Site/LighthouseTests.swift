import TestSupport
import Testing

/// Scores out of 100 on a simulated phone: only on demand, for they need minutes and a machine
/// that does nothing else.
@Suite(
  "Lighthouse",
  .enabled(if: SiteJudge.isThorough, "takes minutes and a quiet machine: script/test --all"),
  .enabled(if: SiteJudge.has("chromium", "node"), "no Chromium, or no Node"))
struct LighthouseTests {
  @Test("100 for all but speed, and 99 for that, on pages of five kinds")
  func scores() async throws {
    try SiteJudge.lighthouse.findings(in: try await JudgedSite.parvis.value).expectNone()
  }
}
