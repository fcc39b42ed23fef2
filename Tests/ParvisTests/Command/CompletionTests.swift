import Foundation
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
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      defer { try? FileManager.default.removeItem(at: file) }
      // Bash reads all of it and knows the command then.
      let uses = """
        \(run.output)
        complete -p parvis
        """
      try uses.write(to: file, atomically: true, encoding: .utf8)
      let bash = Process()
      bash.executableURL = URL(filePath: "/usr/bin/env")
      bash.arguments = ["bash", file.path]
      let output = Pipe()
      bash.standardOutput = output
      bash.standardError = output
      try bash.run()
      let said = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      bash.waitUntilExit()
      #expect(bash.terminationStatus == 0)
      #expect(said.hasPrefix("complete -o filenames -F _parvis parvis"), "\(said)")
    }
  }
}
