# The report of `parvis check --format json` as GitLab reads it: docs.gitlab.com/ci/testing/code_quality.
# What has no place in a file stands at the head of the settings.
[.diagnostics[] | {
  description: ([.message, .help // empty] | join(" → ")),
  check_name: .id,
  fingerprint: ([.id, .path, .line, .column] | map(tostring) | join(":") | @base64),
  severity: (if .severity == "error" then "major" else "minor" end),
  location: {
    path: (.path // "content/program.yml"),
    lines: {begin: (.line // 1), end: (.endLine // .line // 1)}
  }
}]
