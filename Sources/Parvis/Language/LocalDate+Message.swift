import ICalendar

extension LocalDate {
  /// The date as French messages say it: `jeudi 3 décembre 2026`.
  var french: String { LanguageTable.frenchCanada.date(self).withPlainSpaces }
  /// The date as English messages say it: `Thursday, December 3, 2026`.
  var english: String { LanguageTable.englishCanada.date(self).withPlainSpaces }
}

extension LocalTime {
  /// The time as French messages say it: `14 h 30`.
  var french: String { LanguageTable.frenchCanada.time(self).withPlainSpaces }
  /// The time as English messages say it: `noon`.
  var english: String { LanguageTable.englishCanada.time(self).withPlainSpaces }
}

extension String {
  /// With a plain space for each no-break space, so that what a message shows can be typed.
  var withPlainSpaces: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
