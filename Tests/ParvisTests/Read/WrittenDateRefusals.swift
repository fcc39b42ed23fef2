extension WrittenDateTests {
  static let refused: [Refused] = [
    Refused(
      "⟦mercredi⟧ 3 décembre 2026", "session.weekday",
      fr:
        "écrivez « jeudi 3 décembre 2026 », ou « mercredi 2 décembre 2026 » si le jour de la semaine est juste",
      en: "write ‘jeudi 3 décembre 2026’, or ‘mercredi 2 décembre 2026’ if the weekday is right"),
    Refused(
      "⟦Wednesday⟧, December 3, 2026", "session.weekday",
      en:
        "write ‘Thursday, December 3, 2026’, or ‘Wednesday, December 2, 2026’ if the weekday is right"
    ),
    Refused(
      "⟦Fri⟧ 3 December 2026", "session.weekday",
      en: "write ‘Thursday 3 December 2026’, or ‘Friday 4 December 2026’ if the weekday is right"),
    Refused(
      "⟦maandag⟧ 3 december 2026", "session.weekday",
      fr:
        "écrivez « donderdag 3 december 2026 », ou « maandag 30 november 2026 » si le jour de la semaine est juste"
    ),
    Refused(
      "⟦mar⟧ 3 déc. 2026", "session.weekday",
      fr:
        "écrivez « jeudi 3 décembre 2026 », ou « mardi 1er décembre 2026 » si le jour de la semaine est juste"
    ),
    Refused(
      "⟦vendredi⟧ 2026-12-03", "session.weekday",
      fr: "écrivez « 2026-12-03 », ou « vendredi 2026-12-04 » si le jour de la semaine est juste"),
    Refused(
      "jeudi 3 décembre", "date.no-year",
      fr: "écrivez « jeudi 3 décembre 2026 »"),
    Refused(
      "December 3", "date.no-year", en: "write ‘December 3, 2026’ or ‘December 3, 2027’"),
    Refused("jeudi 3 décembre à 9 h", "date.no-year"),
    Refused("jeudi 3 décembre 9 h 30", "date.no-year"),
    Refused("03/12", "date.no-year", fr: "écrivez « 2026-12-03 » ou « 2026-03-12 »"),
    Refused(
      "⟦30⟧ février 2026", "date.no-such-day", fr: "écrivez « 28 février 2026 »",
      en: "write ‘28 février 2026’"),
    Refused("November ⟦31⟧, 2026", "date.no-such-day", en: "write ‘November 30, 2026’"),
    Refused("jeudi ⟦0⟧ mars 2026", "date.no-such-day", fr: "écrivez « dimanche 1er mars 2026 »"),
    Refused("2027-02-29", "date.no-such-day", fr: "écrivez « 2027-02-28 »"),
    Refused("2026-13-01", "date.no-such-day", fr: "écrivez « 2026-01-13 »"),
    Refused("2026-00-01", "date.no-such-day"),
    Refused("31/02/2026", "date.no-such-day", fr: "écrivez « 2026-02-28 »"),
    Refused("45/45/2026", "date.no-such-day"), Refused("0000-01-01", "date.form"),
    Refused(
      "03/12/2026", "date.ambiguous",
      fr: "écrivez « 2026-12-03 » (jeudi 3 décembre 2026)"
        + " ou « 2026-03-12 » (jeudi 12 mars 2026)",
      en: "write ‘2026-12-03’ (Thursday, December 3, 2026)"
        + " or ‘2026-03-12’ (Thursday, March 12, 2026)"),
    Refused("jeudi ⟦3.12.2026⟧", "date.ambiguous"),
    Refused("25-12-2026", "date.ambiguous", fr: "écrivez « 2026-12-25 »"),
    Refused("03/03/2026", "date.ambiguous", fr: "écrivez « 2026-03-03 »"),
    Refused("03/12/26", "date.short-year", fr: "écrivez « 2026-12-03 » ou « 2026-03-12 »"),
    Refused(
      "26-12-03", "date.short-year",
      fr: "écrivez « 2026-12-03 » ou « 2003-12-26 »"),
    Refused("3 décembre ⟦26⟧", "date.short-year", fr: "écrivez « 3 décembre 2026 »"),
    Refused("December 3, '⟦26⟧", "date.short-year", en: "write ‘December 3, 2026’"),
    Refused("3 décembre ⟦20266⟧", "date.short-year"),
    Refused("décembre 2026", "date.no-day", fr: "écrivez par exemple « 3 décembre 2026 »"),
    Refused("2026-12", "date.no-day"),
    Refused(
      "3 ⟦decembr⟧ 2026", "date.unknown-month", fr: "vouliez-vous dire « décembre »?",
      en: "did you mean ‘décembre’?"),
    Refused("3 ⟦jui⟧ 2026", "date.unknown-month"),
    Refused("⟦Decembr⟧ 3, 2026", "date.unknown-month", en: "did you mean ‘December’?"),
    Refused(
      "⟦jeuddi⟧ 3 décembre 2026", "date.unknown-weekday",
      fr: "écrivez « jeudi 3 décembre 2026 »", en: "write ‘jeudi 3 décembre 2026’"),
    Refused(
      "⟦Thirsday⟧, December 3, 2026", "date.unknown-weekday",
      en: "write ‘Thursday, December 3, 2026’"),
    // `ma` is Monday in Dutch, and a French author means mardi.
    Refused(
      "⟦ma⟧ 3 mars 2026", "date.unknown-weekday", fr: "écrivez « mardi 3 mars 2026 »"),
    Refused("2026-3-1", "date.iso", fr: "écrivez « 2026-03-01 »", en: "write ‘2026-03-01’"),
    Refused("2026/12/03", "date.iso", fr: "écrivez « 2026-12-03 »"),
    Refused("2026–12–03", "date.iso", fr: "écrivez « 2026-12-03 »"),
    Refused("20261203", "date.iso", fr: "écrivez « 2026-12-03 »"),
    Refused(
      "2026-12-03⟦T09:00⟧", "date.time",
      fr: "gardez « 2026-12-03 », et mettez l’heure dans le champ « heure »",
      en: "keep ‘2026-12-03’, and put the time into the field ‘time’"),
    Refused("2026-12-03 ⟦09:00-05:00⟧", "date.time"),
    Refused("2026-12-03⟦Z⟧", "date.time"),
    Refused(
      "jeudi 3 décembre 2026 ⟦à 9 h⟧", "date.time",
      fr: "gardez « jeudi 3 décembre 2026 », et mettez l’heure dans le champ « heure »"),
    Refused("December 3, 2026, ⟦9 to 11 a.m.⟧", "date.time"),
    Refused("December 3, 2026 ⟦9 a.m.⟧", "date.time"),
    Refused("December 3, 2026 ⟦at noon⟧", "date.time"),
    Refused(
      "3 décembre 2026 ⟦si possible⟧", "date.trailing",
      fr: "gardez « 3 décembre 2026 », et mettez le reste dans le champ « précision »"),
    Refused("46359", "date.form", fr: "écrivez « 2026-12-03 »"),
    Refused("demain", "date.form"), Refused("2026", "date.form"), Refused("3", "date.form"),
    Refused("3 et 4 décembre 2026", "date.form"), Refused("-", "date.form"),
    Refused("99999999999999999999", "date.form"), Refused("jeudi", "date.form"),
  ]
}
