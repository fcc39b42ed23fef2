import ICalendar
import Source

/// Every session as open data, in all languages at once: `sessions.json` and `sessions.csv`.
///
/// `docs/open-data.en.md` and `docs/sessions.schema.json` are the contract with those who read it.
struct OpenData: Output {
  /// Raised where a field goes away or means something else; a new field does not raise it.
  static let version = 1

  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let records = SessionRecords(shared: Shared(site))
    return [
      Plan(
        path: Routes.output(site.routes.openData(.json)), make: { records.json },
        isLarge: true),
      Plan(
        path: Routes.output(site.routes.openData(.csv)), make: { records.csv },
        isLarge: true),
    ]
  }
}

/// How the sessions can be had as data.
enum OpenDataFormat: String, Sendable, CaseIterable {
  case json, csv
}

extension SessionRecords {
  /// One object, with one line per session so that changes can be compared.
  var json: [UInt8] {
    let program = site.program
    let latest = site.sessions.compactMap { site.line(of: $0)?.stamp }.max()
    let header = JSON.object([
      ("version", .number(OpenData.version)),
      ("name", localized(program.name)),
      ("organization", localized(program.organization)),
      ("url", .text(site.routes.absolute("/"))),
      ("languages", .array(site.languages.map { .text($0.tag) })),
      ("timezone", .text(program.timeZone.value)),
      ("modified", latest.map { .text($0.timestamp) } ?? .null),
    ])
    // Bytes from the beginning: of tens of thousands of sessions they are tens of megabytes.
    var text = Array((header.text.dropLast() + ",\"sessions\":[").utf8)
    for (index, record) in records.enumerated() {
      text += (index == 0 ? "\n" : ",\n").utf8
      let start = text.count
      record.append(to: &text)
      // As if all were as long as the first, and a tenth more.
      if index == 0 {
        text.reserveCapacity((text.count - start) * site.sessions.count * 11 / 10 + text.count)
      }
    }
    text += "\n]}\n".utf8
    return text
  }
}
