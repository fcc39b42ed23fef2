import FrontMatter
import Source

/// Values that people ask for, as they are to be written in a city’s file.
extension Site {
  /// The short name of one of the city’s venues, or that it is to be confirmed.
  ///
  /// - Throws: where the city has no such venue, with those that it has.
  func venue(
    named name: String, in city: City, _ spelling: MessageLanguage
  ) throws(Refusal) -> String {
    if Schedule.toBeConfirmed.matches(name) { return Schedule.toBeConfirmed.message[spelling] }
    let keys = city.venues.map(\.key)
    if let key = keys.first(where: { $0.nameKey == name.nameKey }) { return key }
    let known = keys.joined(separator: ", ")
    throw Refusal(
      Message(
        fr: "le lieu « \(name) » n’est pas dans cette ville",
        en: "the venue ‘\(name)’ is not in this city"),
      help: nearestName(to: name, among: keys).map {
        Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
      } ?? Message(fr: "lieux connus: \(known)", en: "known venues: \(known)"))
  }

  /// What to say of one text for several languages; nil where there is nothing to say.
  func noteOnOneLanguage(_ text: String) -> Message? {
    guard languages.count > 1, !text.hasPrefix("{") else { return nil }
    let example = languages.map { $0.subtag + ": …" }.joined(separator: ", ")
    return Message(
      fr: "« \(text) » paraîtra tel quel dans toutes les langues; pour chacune: « {\(example)} »",
      en: "‘\(text)’ will appear as it is in every language; for each: ‘{\(example)}’")
  }
}
