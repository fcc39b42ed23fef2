import ICalendar

/// A poster.
let posterView = View<Poster>([
  .list(
    "panels", of: posterPanelView,
    fr: "Ce qu’elle dit, une fois par langue; toutes sont égales.",
    en: "What it says, once in each language; all are equal."
  ) {
    $0.panels
  },
  .text("count", fr: "Combien de langues elle porte.", en: "How many languages it carries.") {
    String($0.panels.count)
  },
  .text(
    "fullness",
    fr:
      "Combien elle contient, de 1 (peu) à 11 (ce qui se lit encore de près), pour choisir les tailles.",
    en:
      "How much it holds, from 1 (little) to 11 (what can still be read from near), to choose sizes."
  ) {
    String($0.fullness)
  },
  .record(
    "page", of: linkView, fr: "La page de la ville ou de la rencontre.",
    en: "The city’s or the session’s page."
  ) {
    $0.page
  },
])

/// What a poster says in one language; ready-made, for a theme's strings know only the page's.
let posterPanelView = View<PosterPanel>([
  .text("lang", fr: "Sa langue.", en: "Its language.") { $0.language.tag },
  .text("program", fr: "Le nom du programme.", en: "The program’s name.") {
    $0.site.program.name[$0.language]
  },
  .text("organizer", fr: "Qui invite.", en: "Who invites.") { $0.organizer },
  .text("city", fr: "Le nom de la ville.", en: "The city’s name.") {
    $0.site.title(of: $0.city, $0.language)
  },
  .record(
    "session", of: sessionView, fr: "La rencontre qu’elle annonce, si c’en est une seule.",
    en: "The session that it announces, where it is a single one."
  ) {
    $0.sessionModel
  },
  .text(
    "big-weekday", fr: "Le jour de cette rencontre, avec sa majuscule.",
    en: "That session’s day of the week, with its capital."
  ) { panel in
    panel.session.map { panel.language.table.weekday($0.start.date.weekday).withCapital }
  },
  .text("big-date", fr: "Sa date, sans ce jour.", en: "Its date, without that day.") { panel in
    panel.session.map { panel.language.table.dateWithoutWeekday($0.start.date) }
  },
  .text(
    "past", fr: "Qu’elle est passée, en une phrase.", en: "That it is over, in a sentence."
  ) {
    $0.isPast ? $0.language.table.words.poster.past : nil
  },
  .list(
    "sessions", of: sessionView,
    fr: "Les rencontres à venir de la ville, autant qu’il y a de place.",
    en: "The city’s sessions to come, as many as there is room for."
  ) {
    $0.sessions
  },
  .text("venue-unknown", fr: "« Lieu à confirmer ».", en: "«Venue to be confirmed».") {
    $0.language.table.words.calendar.venueToBeConfirmed
  },
  .texts(
    "facts", fr: "Le reste, ligne par ligne: précision, accessibilité, langues, contact.",
    en: "The rest, line by line: note, accessibility, languages, contact."
  ) {
    $0.facts
  },
  .text(
    "free", fr: "« Gratuite et sans rendez-vous », si l’on peut y venir.",
    en: "«Free, no appointment needed», where one may come."
  ) {
    $0.free
  },
  .html(
    "code", fr: "Le code QR de la page, en SVG.", en: "The QR code of the page, as SVG."
  ) {
    $0.code
  },
  .text(
    "check", fr: "L’invitation à vérifier cette page.", en: "The invitation to check that page."
  ) {
    $0.check
  },
  .text(
    "address", fr: "L’adresse de la page, à taper.", en: "The page’s address, to type."
  ) {
    $0.typed
  },
  .text(
    "more", fr: "Qu’il y a plus de dates que celles de la feuille, en une phrase.",
    en: "That there are more dates than those on the sheet, in a sentence."
  ) {
    $0.more
  },
  .text(
    "printed", fr: "« Imprimée le #. », où un script met le jour.",
    en: "«Printed on #.», where a script puts the day."
  ) {
    $0.printed
  },
  .text("dated", fr: "« Dates du … ».", en: "«Dates as of …».") { $0.dated },
])
