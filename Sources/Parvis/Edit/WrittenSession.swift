import FrontMatter
import ICalendar
import Source

/// A session that is asked for, understood: what is to stand in its entry.
struct WrittenSession {
  let day: LocalDate
  let id: String?
  /// The note’s own words, where it has one.
  let note: LocalizedText?
  private let date, time: String
  private let venue: String?
  private let writtenNote: WrittenValue?

  /// Reads what is asked for like a value of the content.
  ///
  /// - Throws: what is wrong with it.
  init(
    _ request: NewSession, in city: City, on site: Site, _ spelling: MessageLanguage
  ) throws(Refusal) {
    day = try site.day(request.date)
    date = try WrittenValue.line(request.date)
    time = try WrittenValue.line(request.time)
    _ = try FieldType<TimeRange>.timeRange.asked(time)
    id = try request.id.map { text throws(Refusal) in
      try SessionFields.id.type.asked(text.trimmed)
    }
    venue = try request.venue.map { name throws(Refusal) in
      try site.venue(named: name.trimmed, in: city, spelling)
    }
    note = try request.note.map { text throws(Refusal) in try WrittenValue.localizedText(text) }
    writtenNote = try request.note.map { text throws(Refusal) in try .localized(text) }
  }

  /// The fields of an entry in a header, in their usual order; the day as it was typed.
  var fields: [(name: FieldName, value: WrittenValue)] {
    var fields: [(name: FieldName, value: WrittenValue)] = [
      (SessionFields.date.name, .text(date))
    ]
    if let id { fields.append((SessionFields.id.name, .text(id))) }
    fields.append((SessionFields.time.name, .text(time)))
    if let venue { fields.append((SessionFields.venue.name, .text(venue))) }
    if let writtenNote { fields.append((SessionFields.note.name, writtenNote)) }
    return fields
  }

  /// The fields of a row but the note; the day in digits, which spreadsheets keep.
  var plainFields: [(name: FieldName, text: String)] {
    var fields = [(name: SessionFields.date.name, text: day.iso)]
    if let id { fields.append((SessionFields.id.name, id)) }
    fields.append((SessionFields.time.name, time))
    if let venue { fields.append((SessionFields.venue.name, venue)) }
    return fields
  }
}
