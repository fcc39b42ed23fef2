import FrontMatter
import ICalendar
import Source

/// Where a session is moved to: what is given changes, the rest stays.
struct MoveFields: Sendable, Equatable {
  let date: Located<LocalDate>?
  let time: Located<TimeRange>?
  let venue: Located<String>?
  let note: Located<LocalizedText>?

  init(date: Located<LocalDate>) {
    self.date = date
    time = nil
    venue = nil
    note = nil
  }

  init(_ reader: inout FieldReader) {
    date = reader.optional(SessionFields.date)
    time = reader.optional(SessionFields.time)
    venue = reader.optional(SessionFields.venue)
    note = reader.optional(SessionFields.note)
  }

  static let all = [
    SessionFields.date.declaration, SessionFields.time.declaration,
    SessionFields.venue.declaration, SessionFields.note.declaration,
  ]
}

/// Why a session is cancelled or postponed.
enum Reason: Sendable, Equatable {
  case none
  case known(KnownReason)
  case text(LocalizedText)
}

/// One entry under `except:`: a day to skip, or a record of what becomes of it.
enum ExceptionFields: Sendable, Equatable {
  case skip(Located<LocalDate>)
  case change(ChangeFields)
}

extension FieldType where Value == MoveFields {
  /// A new day, or a record with day, time, venue and note.
  static let move = FieldType(
    .either([FieldType<LocalDate>.date.schema, .record(MoveFields.all)])
  ) { node, report in
    if case .mapping = node {
      return FieldType.record(MoveFields.all) { MoveFields(&$0) }.read(node, &report)
    }
    return FieldType<LocalDate>.date.read(node, &report).map {
      MoveFields(date: Located($0, at: node.range))
    }
  }
}

extension FieldType where Value == ExceptionFields {
  /// A day, or a record of what becomes of the session of a day.
  static let exception = FieldType(
    .either([FieldType<LocalDate>.date.schema, .record(ChangeFields.all)])
  ) { node, report in
    if case .mapping = node {
      return FieldType<ChangeFields>.record(ChangeFields.all) { ChangeFields(&$0) }
        .read(node, &report).map { .change($0) }
    }
    return FieldType<LocalDate>.date.read(node, &report).map {
      .skip(Located($0, at: node.range))
    }
  }
}

extension FieldType where Value == Reason? {
  /// A flag, a reason that every language has words for, or one text or one per language.
  ///
  /// `no` is nil. A date is refused: it would be a move. So are `yes` and more words, for nobody
  /// knows whether they are a reason.
  ///
  /// `name` is that of the field.
  static func reason(of name: FieldName) -> FieldType {
    FieldType(
      .either([.flag, .choice(KnownReason.allCases.map(\.name)), .localizedText])
    ) { node, report in read(node, of: name, &report) }
  }

  private static func read(
    _ node: Node, of name: FieldName, _ report: inout Report
  ) -> Reason?? {
    guard case .scalar(let scalar) = node else {
      return FieldType<LocalizedText>.localizedText.read(node, &report).map { .text($0) }
    }
    if let known = KnownReason.allCases.first(where: { $0.name.matches(scalar.text) }) {
      return .some(.known(known))
    }
    var ignored = Report()
    if let flag = FieldType<Bool>.flag.read(node, &ignored) {
      return .some(flag ? Reason.none : nil)
    }
    if FieldType<LocalDate>.date.read(node, &ignored) != nil {
      report.add(
        .dateAsReason, at: scalar.range,
        Message(
          fr: "« \(scalar.text) » est une date, pas une raison",
          en: "‘\(scalar.text)’ is a date, not a reason"),
        help: Message { words in
          let wrong = "\(name[words]): \(scalar.text)"
          let right = "\(OutcomeFields.movedToName[words]): \(scalar.text)"
          return Message(
            fr: "si la rencontre change de jour, remplacez « \(wrong) » par « \(right) »; sinon,"
              + " écrivez « \(name[words]): \(FieldSchema.yes[words]) »",
            en: "if the session is on another day, replace ‘\(wrong)’ with ‘\(right)’; otherwise, "
              + "write ‘\(name[words]): \(FieldSchema.yes[words])’")
        })
      return nil
    }
    let word = String(scalar.text.prefix { $0 != " " && $0 != "," })
    if !word.isEmpty,
      FieldType<Bool>.flag.read(.scalar(Scalar(word, at: scalar.range)), &ignored) == true
    {
      report.add(
        .flagAndWords, at: scalar.range,
        Message { words in
          Message(
            fr: "« \(name[words]) » prend « \(word) » ou une raison, pas les deux",
            en: "‘\(name[words])’ takes ‘\(word)’ or a reason, not both")
        },
        help: help(name, word, day(in: scalar, behind: word)))
      return nil
    }
    return .some(.text(.same(Located(scalar.text, at: scalar.range))))
  }

  /// The day that is written behind a yes, as a move takes it; without its year, it is to be
  /// completed.
  private static func day(in scalar: Scalar, behind word: String) -> String? {
    let rest = scalar.text.dropFirst(word.count).drop { $0 == " " || $0 == "," }
    do {
      return try DateReader.read(Scalar(String(rest), at: scalar.range)).date.iso
    } catch {
      return error.kind == .dateWithoutYear ? rest + " …" : nil
    }
  }

  /// `yes`, the reason, or a move to another day.
  private static func help(_ name: FieldName, _ word: String, _ day: String?) -> Message {
    Message { words in
      let line = "\(name[words]): \(word)"
      let moved = "\(OutcomeFields.movedToName[words]): \(day ?? "…")"
      let year =
        day?.hasSuffix("…") == true ? Message(fr: ", avec l’année", en: ", with the year") : nil
      return Message(
        fr: "si la rencontre change de jour, écrivez « \(moved) »\(year?.french ?? ""); sinon,"
          + " « \(line) », ou seulement la raison",
        en: "if the session is on another day, write ‘\(moved)’\(year?.english ?? ""); "
          + "otherwise, ‘\(line)’, or only the reason")
    }
  }
}
