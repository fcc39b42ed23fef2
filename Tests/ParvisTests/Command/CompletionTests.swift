import Foundation
import TestSupport
import Testing

/// The scripts with which a shell completes command lines.
@Suite("completions")
struct CompletionTests {
  @Test("each shell has its script, whatever the language", arguments: ["bash", "zsh", "fish"])
  func script(shell: String) throws {
    for language in ["fr_CA.UTF-8", "en_CA.UTF-8"] {
      let run = try CommandSite.run(["--generate-completion-script", shell], language)
      #expect(run.code == 0 && run.error.isEmpty)
      for word in ["next-build", "announce", "postpone", "dry-run"] {
        #expect(run.output.contains(word), "\(word) is not completed")
      }
      guard shell == "bash" else { continue }
      let file = Place.temporary()
      defer { try? FileManager.default.removeItem(at: file) }
      // Bash reads all of it and knows the command then.
      let uses = """
        \(run.output)
        complete -p parvis
        """
      try uses.write(to: file, atomically: true, encoding: .utf8)
      let bash = try FinishedProcess(URL(filePath: "/usr/bin/env"), ["bash", file.path])
      #expect(bash.code == 0 && bash.error.isEmpty)
      #expect(bash.output.hasPrefix("complete -o filenames -F _parvis parvis"), "\(bash.output)")
    }
  }
}
