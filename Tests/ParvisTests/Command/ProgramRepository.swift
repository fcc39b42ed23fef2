import Foundation
import TestSupport

/// A program’s repository as the template makes it, with an origin that takes pushes.
struct ProgramRepository {
  /// All of it: the origin, the clone that a service works in, another person’s.
  let folder: URL
  var work: URL { folder.appending(path: "work") }

  /// GitLab’s report is made with jq.
  static let hasJQ = ["/usr/bin/jq", "/usr/local/bin/jq", "/opt/homebrew/bin/jq"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }

  /// A program that began on a Saturday morning, as its first commit.
  init() throws {
    folder = Place.temporary()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try shell(
      """
      git init --quiet --bare --initial-branch main origin.git
      git clone --quiet origin.git work 2>/dev/null
      parvis new site work --quiet --preset qc --organization "Ville d’Exemple" --city Amos \
        --url https://cafe.ville.quebec --email cafe@exemple.example --phone "+1 450 555-0100"
      cp -R "\(Place.package.path)/templates/repository/." work/
      cd work
      git checkout --quiet -B main
      git add . && git commit --quiet -m Begin && git push --quiet -u origin main
      """, in: folder)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a script of bash, in the service’s clone unless said otherwise, at that moment.
  @discardableResult
  func shell(
    _ script: String, in place: URL? = nil, _ environment: [String: String] = [:],
    at moment: Int = ReferenceCopy.morning
  ) throws -> FinishedProcess {
    let bin = Place.parvis.deletingLastPathComponent().path
    let variables = [
      "PATH": "\(bin):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
      "SOURCE_DATE_EPOCH": String(moment),
    ]
    return try FinishedProcess(
      URL(filePath: "/bin/bash"), ["-c", script],
      environment: variables.merging(environment) { $1 }, in: place ?? work)
  }

  /// What the first line of a script’s output is.
  func line(_ script: String, at moment: Int = ReferenceCopy.morning) throws -> String {
    let output = try shell(script, at: moment).output
    return output.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// A link that leads nowhere, on the home page.
  static let mistake = "printf '[x](nowhere.md)\\n' >> content/index.fr.md\n"

  /// Another person’s change: a session of Amos is cancelled, on the main branch of the origin.
  static let otherChange = """
    git clone --quiet "$HOME/origin.git" "$HOME/other" && cd "$HOME/other"
    parvis cancel amos 2026-12-17 --yes --quiet >/dev/null
    git commit --quiet -am "Cancel a session" && git push --quiet origin main
    """
}
