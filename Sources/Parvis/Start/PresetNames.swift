import ICalendar
import Source

/// What stands for the names in a preset’s files.
///
/// | name | in headers and file names | in the text of pages |
/// |---|---|---|
/// | `$name`, `$organization`, `$city` | the answer in the language of the file or of the key | the same |
/// | `$url`, `$email`, `$timezone` | the answer | the same |
/// | `$phone`, `$tel` | as typed; `+14505550100` | as the locale writes it; `+14505550100` |
/// | `$stem` | the city’s file, `saint-jerome` | the same |
/// | `$languages` | `[fr-CA, en-CA]` | |
/// | `$today`, `$start`, `$end`, `$evening` | `2026-11-21` | `samedi 21 novembre 2026` |
///
/// `$start` is the first day of the next month, `$end` the last day of the sixth month from there,
/// `$evening` the third Thursday after `$start`: a new site always has sessions to come.
struct PresetNames: Sendable {
  /// The languages of the new site.
  let languages: [Language]
  /// The languages that the preset has and the site has not, by subtag.
  let omitted: Set<String>
  private let request: SiteRequest
  private let dates: [String: LocalDate]

  init(_ request: SiteRequest, today: LocalDate) {
    self.request = request
    languages = request.languages
    omitted = Set(request.preset.languages.map(\.subtag)).subtracting(languages.map(\.subtag))
    let start = today.startOfMonth(after: 1)
    // Thursday has the number 4.
    let toThursday = (Weekday.thursday.rawValue - start.weekday.rawValue + 7) % 7
    dates = [
      "today": today, "start": start, "end": start.startOfMonth(after: 6).adding(days: -1),
      "evening": start.adding(days: toThursday + 14),
    ]
  }

  /// The tags of all languages, as a list of a header.
  var languageList: String {
    "[" + languages.map(\.tag).joined(separator: ", ") + "]"
  }

  /// What stands for a name in headers and in the names of files; nil where it has no meaning.
  func written(_ name: String, _ language: Language) -> String? {
    if let date = dates[name] { return date.iso }
    switch name {
    case "stem": return languages.first.map { slug(request.text(.city, $0)) }
    case "tel": return request.phone?.e164
    default: return SiteQuestion(rawValue: name).map { request.text($0, language) }
    }
  }

  /// What stands for a name in the text of pages, as Markdown.
  func prose(_ name: String, _ language: Language) -> String? {
    if let date = dates[name] { return language.table.date(date).withPlainSpaces }
    if name == "phone", let phone = request.phone {
      return language.table.phone(phone.e164, extension: phone.extension).withPlainSpaces
    }
    return written(name, language)?.escapedForMarkdown
  }
}

extension LocalDate {
  /// The first day of a month to come: 1 is the next one.
  fileprivate func startOfMonth(after months: Int) -> LocalDate {
    let month = year * 12 + self.month - 1 + months
    return LocalDate(year: month / 12, month: month % 12 + 1, day: 1) ?? self
  }
}

extension String {
  /// With a backslash before each sign that would mean something inside a line of Markdown.
  fileprivate var escapedForMarkdown: String {
    var escaped = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>&".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
