import Foundation
import TestSupport
import Testing

/// `templates/repository`: its builds and their schedule, with a git origin and without a service.
@Suite("the publications of a program’s repository")
struct RepositoryPublishTests {
  @Test("a build keeps the lock with the content; the second has nothing to keep")
  func publish() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let first = try program.shell("ci/publish main")
    #expect(first.code == 0, "\(first.error)")
    let tip =
      "git -C ../origin.git log -1 --format=%s%n%h main; git -C ../origin.git log --oneline main"
    let kept = try program.shell(tip).output
    #expect(kept.hasPrefix("Keep what calendars know [skip ci]\n"))
    #expect(kept.split(separator: "\n").count == 4)
    #expect(try program.shell("test -f site/index.html && git status --porcelain").output.isEmpty)
    #expect(try program.shell("ci/publish main").code == 0)
    #expect(try program.shell(tip).output == kept)
    let published = try program.line("cat .parvis/published")
    #expect(try published == "\(ReferenceCopy.morning) " + program.line("git rev-parse main"))
  }

  @Test("where the branch moves between the build and the push, both changes are kept")
  func moved() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let run = try program.shell(
      """
      cat > .git/hooks/pre-push <<'END'
      #!/bin/bash
      rm "$0"
      unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX
      \(ProgramRepository.otherChange)
      END
      chmod +x .git/hooks/pre-push
      ci/publish main
      """)
    #expect(run.code == 0 && run.error.contains("main has moved"), "\(run.error)")
    let log = try program.shell("git -C ../origin.git log --format=%s main").output
    #expect(log == "Keep what calendars know [skip ci]\nCancel a session\nBegin\n")
    #expect(try program.shell("parvis build --locked").code == 0)
    #expect(try program.shell("parvis sessions --city amos").output.contains("cancelled"))
  }

  @Test("it stops, and says so: a refused push, a lock that is gone, changes nobody committed")
  func refusals() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let refused = try program.shell(
      """
      printf '#!/bin/sh\\nexit 1\\n' > ../origin.git/hooks/pre-receive
      chmod +x ../origin.git/hooks/pre-receive
      ci/publish main
      """)
    #expect(refused.code == 1 && refused.error.contains("may this job write to the branch?"))
    let gone = try program.shell(
      "rm ../origin.git/hooks/pre-receive; mkdir -p .parvis; echo 1 x > .parvis/published\n"
        + "ci/publish main")
    #expect(gone.code == 1 && gone.error.contains("content/parvis.lock is gone"))
    let unsaved = try program.shell(ProgramRepository.mistake + "ci/publish main")
    #expect(unsaved.code == 1 && unsaved.error.contains("not committed"))
    #expect(try program.shell("git diff --quiet").code == 1)
  }

  @Test(
    "a scheduled run publishes at the moment of next-build, after a day, and after a new commit")
  func schedule() throws {
    let program = try ProgramRepository()
    defer { program.remove() }
    let start = ReferenceCopy.morning
    #expect(try program.line("ci/due") == "yes")
    try program.shell("ci/publish main")
    #expect(try program.line("ci/due", at: start + 60) == "no")
    #expect(try program.line("ci/due", at: start + 86_399) == "no")
    #expect(try program.line("ci/due", at: start + 86_400) == "yes")

    let next = try #require(
      Int(try program.line(#"date --date="$(parvis next-build --quiet)" +%s"#)))
    let before = next - 3600
    try program.shell("ci/publish main", at: before)
    #expect(try program.line("ci/due", at: next - 1) == "no")
    #expect(try program.line("ci/due", at: next) == "yes")
    #expect(try program.shell("ci/publish main", at: next).code == 0)
    #expect(try program.line("ci/due", at: next + 1) == "no")
    try program.shell("git commit --quiet --allow-empty -m More")
    #expect(try program.line("ci/due", at: next + 1) == "yes")
  }
}
