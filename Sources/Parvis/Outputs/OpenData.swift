import ICalendar
import Source

/// Every session as open data, in all languages at once: `sessions.json` and `sessions.csv`.
///
/// `docs/open-data.en.md` and `docs/sessions.schema.json` are the contract with those who read it.
struct OpenData: Output {
  /// Raised where a field goes away or means something else; a new field does not raise it.
  static let version = 1

  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let records = SessionRecords(shared: Shared(site), stamps: stamps)
    return [
      Plan(
        path: Routes.output(site.routes.openData(.json)), make: { Array(records.json.utf8) }),
      Plan(path: Routes.output(site.routes.openData(.csv)), make: { Array(records.csv.utf8) }),
    ]
  }
}

/// How the sessions can be had as data.
enum OpenDataFormat: String, Sendable, CaseIterable {
  case json, csv
}

extension SessionRecords {
  /// One object, with one line per session so that changes can be compared.
  var json: String {
    let program = site.program
    let latest = site.sessions.compactMap { line(of: $0)?.stamp }.max()
    let header = JSON.object([
      ("version", .number(OpenData.version)),
      ("name", localized(program.name)),
      ("organization", localized(program.organization)),
      ("url", .text(site.routes.absolute("/"))),
      ("languages", .array(site.languages.map { .text($0.tag) })),
      ("timezone", .text(program.timeZone.value)),
      ("modified", latest.map { .text($0.timestamp) } ?? .null),
    ])
    var text = header.text.dropLast() + ",\"sessions\":["
    for (index, record) in records.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + record.text
    }
    return text + "\n]}\n"
  }
}
