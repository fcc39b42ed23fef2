import Foundation
import TestSupport
import Testing

/// `templates/repository`: what checks a proposal, the installation and the services’ files.
@Suite("the template of a program’s repository")
struct RepositoryTemplateTests {
  @Test("a good proposal passes; a wrong one fails, on its line, in the author’s language")
  func annotations() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let service = [
      "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": program.folder.path + "/summary",
    ]
    let good = try program.shell("ci/check", service)
    #expect(good.code == 0 && !good.output.contains("::error"), "\(good.error)")
    let wrong = try program.shell(ProgramRepository.mistake + "ci/check", service)
    #expect(wrong.code == 1)
    #expect(wrong.output.contains("::error file=content/index.fr.md,line="))
    #expect(wrong.output.contains("ce lien ne mène nulle part: nowhere.md [link.broken]"))
    let english = try program.shell("ci/check", service.merging(["PARVIS_LANG": "en"]) { $1 })
    #expect(english.output.contains("this link leads nowhere: nowhere.md"))
    let summary = try String(contentsOf: program.folder.appending(path: "summary"), encoding: .utf8)
    #expect(summary.hasPrefix("```text\n") && summary.contains("\ncontent/index.fr.md:"))
  }

  @Test(
    "GitLab gets a report of code quality, of distinct fingerprints; an empty one where all is well"
  )
  func codeQuality() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    func report(_ script: String, _ code: Int32) throws -> [[String: Any]] {
      let run = try program.shell(script, ["GITLAB_CI": "true"])
      #expect(run.code == code, "\(run.error)")
      let data = try Data(contentsOf: program.work.appending(path: "gl-code-quality-report.json"))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }
    #expect(try report("ci/check", 0).isEmpty)
    let found = try report(
      ProgramRepository.mistake + ProgramRepository.mistake + "rm content/faq.en.md\nci/check", 1)
    #expect(found.count >= 3)
    let prints = found.compactMap { $0["fingerprint"] as? String }
    #expect(Set(prints).count == found.count)
    for entry in found {
      #expect(
        entry.keys.sorted() == ["check_name", "description", "fingerprint", "location", "severity"])
      let location = try #require(entry["location"] as? [String: Any])
      let begin = (location["lines"] as? [String: Int])?["begin"] ?? 0
      #expect(begin >= 1 && (location["path"] as? String)?.hasPrefix("content/") == true)
    }
  }

  @Test("Parvis is compiled once per version")
  func install() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let service = [
      "PARVIS_REPOSITORY": program.folder.path + "/tool", "PARVIS_VERSION": "1.0.0",
      "PATH": program.folder.path + "/bin:/usr/bin:/bin",
    ]
    let made = try program.shell(
      """
      mkdir -p ../bin ../tool/script ../tool/themes ../tool/presets
      printf '#!/bin/sh\\necho packages "$1"\\n' > ../tool/script/packages
      touch ../tool/themes/t ../tool/presets/p
      cat > ../bin/swift <<'END'
      #!/bin/bash
      mkdir -p "$3/out"
      case "$*" in
        *--show-bin-path) echo "$3/out" ;;
        *) echo compiled; printf '#!/bin/sh\\necho 1.0.0\\n' > "$3/out/parvis"; chmod +x "$3/out/parvis" ;;
      esac
      END
      chmod +x ../bin/swift ../tool/script/packages
      cd ../tool && git init --quiet && git add . && git commit --quiet -m x && git tag 1.0.0
      """, service)
    #expect(made.code == 0, "\(made.error)")
    #expect(try program.shell("ci/install", service).output == "packages site\ncompiled\n")
    #expect(try program.shell("ci/install", service).output == "packages site\n")
    let tool = try program.shell(
      ".parvis/tool/bin/parvis; ls .parvis/tool/share/parvis; git status --porcelain", service)
    #expect(tool.output == "1.0.0\npresets\nthemes\n")
  }

  @Test(
    "the services’ files hold nothing that the services do not know",
    .enabled(if: Oracle.python != nil, "run script/test"))
  func workflows() throws {
    let folder = Place.package.appending(path: "templates/repository")
    let texts = try [
      "github": ".github/workflows/site.yml", "gitlab": ".gitlab-ci.yml",
    ].mapValues { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    #expect(try Oracle("judge_workflows.py").run(texts, as: [String].self) == [])
    let wrong = texts.mapValues { $0.replacing("timeout-minutes", with: "timeout-minute") }
    #expect(try !Oracle("judge_workflows.py").run(wrong, as: [String].self).isEmpty)
  }
}
