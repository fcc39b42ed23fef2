import FrontMatter
import ICalendar
import Source

extension TimeRangeReader {
  private func text(_ bytes: Range<Int>) -> String { scalar.text.utf8Text(bytes) }

  /// The range as it is best written: in the language of the file, in Dutch where its words are
  /// Dutch, as `9:00-11:00` where it has none.
  private func written(
    _ start: LocalTime, _ end: LocalTime, _ language: MessageLanguage
  ) -> String {
    let typed = Set(reader.lexemes.filter { $0.kind == .word }.map(\.key))
    if typed.isEmpty {
      return "\(start.hour):\(start.twoDigitMinute)-\(end.hour):\(end.twoDigitMinute)"
    }
    func isIn(_ words: ReadingWords) -> Bool {
      !typed.isDisjoint(with: words.hourWords + words.noon + words.midnight)
        || words.timeRanges.contains { typed.contains($0.between) }
    }
    if isIn(.dutch), !isIn(.french), !isIn(.english) {
      return ReadingWords.dutch.times(start, end)
    }
    return (language == .french ? ReadingWords.french : .english).times(start, end)
  }

  func unknownForm() -> Diagnostic {
    Diagnostic(
      .timeForm, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » ne dit pas de quand à quand",
        en: "‘\(scalar.excerpt)’ does not say from when to when"),
      help: Message { words in
        let example = words == .french ? "9 h à 11 h" : "9 to 11 a.m."
        return Message(
          fr: "écrivez par exemple « \(example) » ou « 9:00-11:00 »",
          en: "write for example ‘\(example)’ or ‘9:00-11:00’")
      })
  }

  func withoutEnd(_ time: WrittenTime) -> Diagnostic {
    let start = time.readings(beside: .hours, isEnd: false).first ?? 0
    let end = LocalTime(secondOfDay: min(start + 120, 1440) * 60) ?? .endOfDay
    return Diagnostic(
      .timeWithoutEnd, at: scalar.range,
      Message(
        fr: "il manque l’heure de la fin après « \(scalar.excerpt) »",
        en: "the time of the end is missing after ‘\(scalar.excerpt)’"),
      help: Message { words in
        let start = LocalTime(secondOfDay: start * 60)
        let example = start.map { written($0, end, words) } ?? "9:00-11:00"
        return Message(
          fr: "écrivez par exemple « \(example) »", en: "write for example ‘\(example)’")
      })
  }

  func noSuchTime(_ time: WrittenTime) -> Diagnostic {
    Diagnostic(
      .noSuchTime, at: scalar.range(of: time.bytes),
      Message(
        fr: "aucune horloge n’affiche « \(text(time.bytes)) »",
        en: "no clock shows ‘\(text(time.bytes))’"),
      help: Message { words in
        let example = words == .french ? "14 h 30" : "2:30 p.m."
        return Message(
          fr: "écrivez une heure de 0 à 24 et des minutes de 00 à 59, comme « 14:30 » ou"
            + " « \(example) »",
          en: "write hours from 0 to 24 and minutes from 00 to 59, as in ‘14:30’ or ‘\(example)’")
      })
  }

  func twelve(_ time: WrittenTime) -> Diagnostic {
    Diagnostic(
      .timeAmbiguous, at: scalar.range(of: time.bytes),
      Message(
        fr: "« \(text(time.bytes)) » veut dire midi pour les uns, minuit pour les autres",
        en: "‘\(text(time.bytes))’ means noon to some and midnight to others"),
      help: Message { $0 == .french ? .write("midi", "minuit") : .write("noon", "midnight") })
  }

  func ambiguous(_ readings: [TimeRange]) -> Diagnostic {
    let isTwofold = readings.count > 1
    return Diagnostic(
      .timeAmbiguous, at: scalar.range,
      Message(
        fr: isTwofold
          ? "« \(scalar.excerpt) » peut être le matin ou le soir"
          : "« \(scalar.excerpt) » ne se lit pas comme une heure de début et une heure de fin",
        en: isTwofold
          ? "‘\(scalar.excerpt)’ may be in the morning or in the evening"
          : "‘\(scalar.excerpt)’ does not read as a start time and an end time"),
      help: readings.isEmpty
        ? nil
        : Message { words in
          .write(readings.map { written($0.start, $0.end, words) })
        })
  }

  func wrongOrder(_ start: WrittenTime, _ end: WrittenTime) -> Diagnostic {
    let first = start.readings(beside: end.mark, isEnd: false).first ?? 0
    let second = end.readings(beside: start.mark, isEnd: true).first ?? 0
    // `11:00-1:00` was meant on the 12-hour clock; `22:00-0:00` ends at midnight.
    let meant = second == 0 ? 1440 : second + 720
    var help = Message(
      fr: "une rencontre tient en une journée et finit à 24 h au plus tard",
      en: "a session lies within one day and ends at midnight at the latest")
    // A session of more than eight hours is no help.
    if first < meant, meant <= min(first + 480, 1440),
      let from = LocalTime(secondOfDay: first * 60),
      let to = LocalTime(secondOfDay: meant * 60)
    {
      help = Message { .write(written(from, to, $0)) }
    }
    return Diagnostic(
      .timeOrder, at: scalar.range(of: end.bytes),
      Message(
        fr: "la fin « \(text(end.bytes)) » n’est pas après le début « \(text(start.bytes)) »",
        en: "the end ‘\(text(end.bytes))’ is not after the start ‘\(text(start.bytes))’"),
      help: help)
  }

  func offset(_ bytes: Range<Int>) -> Diagnostic {
    Diagnostic(
      .timeOffset, at: scalar.range(of: bytes),
      Message(
        fr: "« \(text(bytes)) » est un décalage ou un fuseau, et une heure n’en porte pas",
        en: "‘\(text(bytes))’ is an offset or a zone, which a time does not carry"),
      help: Message(
        fr: "écrivez l’heure qu’affichent les horloges de la ville, comme « 9:00-11:00 »",
        en: "write the time that the clocks of the city show, as in ‘9:00-11:00’"))
  }
}
