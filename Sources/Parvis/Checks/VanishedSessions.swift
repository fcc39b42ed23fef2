import ICalendar
import Source

/// A session that people may have in their calendars does not disappear without a word.
///
/// The lock knows every session that was published. One that is still to come and that the content
/// no longer has is an error, unless its line is younger than a day: then it was a slip, and goes.
struct VanishedSessions: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for session in site.vanishedSessions {
      let page = site.city(session.identity.city).flatMap { site.pages[$0.key] }
      let place = page?.versions[site.program.defaultLanguage]?.title.range
      let day = session.line.start.date
      if session.isSlip {
        report.add(
          .sessionCorrected, at: place ?? .start(of: Lock.path),
          Message(
            fr: "la rencontre du \(day.french), nouvelle depuis moins d’un jour, disparaît",
            en: "the session of \(day.english), new for less than a day, disappears"),
          help: Message(
            fr: "si quelqu’un l’a déjà notée, remettez-la avec « annulée: oui »",
            en: "if somebody has noted it already, put it back with ‘cancelled: yes’"))
      } else {
        report.add(
          .sessionGone, at: place ?? .start(of: Lock.path),
          Message(
            fr: "la rencontre du \(day.french) (\(session.uid)) a été publiée et n’est plus là",
            en: "the session of \(day.english) (\(session.uid)) was published and is gone"),
          help: help(for: session, in: site, page))
      }
    }
  }

  /// Which session is to be put back, and where: what the lock remembers of it.
  private func help(for session: VanishedSession, in site: Site, _ page: Page?) -> Message {
    let table = page.flatMap { site.sources.sessionTable(ofCity: $0.key.stem) }
    let language = site.program.defaultLanguage
    // The file of a city that is gone too is named as it would be.
    let file =
      table?.path ?? page?.versions[language]?.path
      ?? "content/" + PageKey(path: "cities/" + session.identity.city).fileName(language)
    let day = "date: " + session.identity.announced.iso
    let id = session.identity.id.map { ", id: " + $0 } ?? ""
    let line = session.line
    let end = line.end.date == line.start.date ? line.end.time : .endOfDay
    let time = line.start.time.iso + "-" + end.iso
    let venue =
      line.venue == "-" ? Message(fr: "à confirmer", en: "to-be-confirmed") : Message(line.venue)
    return Message(
      fr: "remettez-la dans \(file) (\(day)\(id), heure: \(time), lieu: \(venue.french)),"
        + " avec « annulée: oui » si elle n’a pas lieu, « reportée au: … » si"
        + " elle change de jour, ou « retirée: oui » si elle n’a jamais été publique",
      en: "put it back in \(file) (\(day)\(id), time: \(time), venue: \(venue.english)),"
        + " with ‘cancelled: yes’ if it is not held, ‘moved-to: …’ if its day "
        + "changes, or ‘withdrawn: yes’ if it was never public")
  }
}
