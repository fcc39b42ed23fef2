/// What a session's announcement says, where no other output says it: each as a sentence without
/// its full stop.
///
/// A hole takes a day and its times as they stand inside a sentence: `le jeudi 3 décembre 2026, de
/// 9 h à 11 h`.
struct AnnouncementWords: Sendable {
  /// That everybody may come.
  var invitation: Phrase
  /// That it will not take place.
  var cancelled: Phrase
  /// That it will, on a day that is not yet known.
  var postponed: Phrase
  /// When it was to take place before it was moved.
  var before: Phrase
  /// Before the title, where the day is another one.
  var newDate: String
  /// Before the next session of the city, as a label.
  var next: String

  static let french = AnnouncementWords(
    invitation: "Venez nous rencontrer \(.value)",
    cancelled: "La rencontre prévue \(.value), n’aura pas lieu",
    postponed: "La rencontre prévue \(.value), est reportée à une date à venir",
    before: "Cette rencontre était prévue \(.value)",
    newDate: "Nouvelle date",
    next: "Prochaine rencontre")

  static let english = AnnouncementWords(
    invitation: "Come and meet us \(.value)",
    cancelled: "The session planned \(.value), will not take place",
    postponed: "The session planned \(.value), is postponed to a date to be announced",
    before: "This session was planned \(.value)",
    newDate: "New date",
    next: "Next session")

  static let dutch = AnnouncementWords(
    invitation: "Kom ons ontmoeten \(.value)",
    cancelled: "De bijeenkomst \(.value), gaat niet door",
    postponed: "De bijeenkomst \(.value), is uitgesteld tot een latere datum",
    before: "Deze bijeenkomst was gepland \(.value)",
    newDate: "Nieuwe datum",
    next: "Volgende bijeenkomst")
}
