import FrontMatter
import ICalendar
import Source
import Testing

@testable import Parvis

@Suite("repetitions as people type them")
struct RecurrenceTests {
  @Test(
    "are read in all languages",
    arguments: [
      ("jeudi", "FREQ=WEEKLY;BYDAY=TH"), ("Jeudis", "FREQ=WEEKLY;BYDAY=TH"),
      ("chaque jeudi", "FREQ=WEEKLY;BYDAY=TH"), ("tous les jeudis", "FREQ=WEEKLY;BYDAY=TH"),
      ("le jeudi", "FREQ=WEEKLY;BYDAY=TH"),
      ("toutes les semaines, le lundi", "FREQ=WEEKLY;BYDAY=MO"),
      ("Thursday", "FREQ=WEEKLY;BYDAY=TH"), ("every Thursday", "FREQ=WEEKLY;BYDAY=TH"),
      ("Thursdays", "FREQ=WEEKLY;BYDAY=TH"), ("each Sunday", "FREQ=WEEKLY;BYDAY=SU"),
      ("on Thursdays", "FREQ=WEEKLY;BYDAY=TH"), ("every Thu.", "FREQ=WEEKLY;BYDAY=TH"),
      ("donderdag", "FREQ=WEEKLY;BYDAY=TH"), ("elke donderdag", "FREQ=WEEKLY;BYDAY=TH"),
      ("zaterdagen", "FREQ=WEEKLY;BYDAY=SA"), ("iedere week op vrijdag", "FREQ=WEEKLY;BYDAY=FR"),
      ("un jeudi sur deux", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("1 jeudi sur 3", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH"),
      ("2 semaines le jeudi", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("toutes les deux semaines, le jeudi", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("le jeudi, toutes les 2 semaines", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("tous les 2 jeudis", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("every other Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("2 weeks on Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("every two weeks on Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("every 3 weeks, Thursday", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH"),
      ("Thursday every 2 weeks", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("1 week on Thursday", "FREQ=WEEKLY;BYDAY=TH"),
      ("om de 2 weken op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("om de andere donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("2 weken op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
      ("premier mercredi", "FREQ=MONTHLY;BYDAY=1WE"), ("1er mercredi", "FREQ=MONTHLY;BYDAY=1WE"),
      ("le premier mercredi du mois", "FREQ=MONTHLY;BYDAY=1WE"),
      ("premier\u{A0}mercredi de chaque mois", "FREQ=MONTHLY;BYDAY=1WE"),
      ("tous les premiers mercredis du mois", "FREQ=MONTHLY;BYDAY=1WE"),
      ("chaque premier mercredi", "FREQ=MONTHLY;BYDAY=1WE"),
      ("2e jeudi", "FREQ=MONTHLY;BYDAY=2TH"), ("2ème jeudi", "FREQ=MONTHLY;BYDAY=2TH"),
      ("cinquième samedi", "FREQ=MONTHLY;BYDAY=5SA"), ("dernier jeudi", "FREQ=MONTHLY;BYDAY=-1TH"),
      ("first Wednesday", "FREQ=MONTHLY;BYDAY=1WE"), ("1st Wednesday", "FREQ=MONTHLY;BYDAY=1WE"),
      ("the second Tuesday of each month", "FREQ=MONTHLY;BYDAY=2TU"),
      ("every second Thursday of the month", "FREQ=MONTHLY;BYDAY=2TH"),
      ("fifth Friday", "FREQ=MONTHLY;BYDAY=5FR"), ("last Thursday", "FREQ=MONTHLY;BYDAY=-1TH"),
      ("every last Thursday", "FREQ=MONTHLY;BYDAY=-1TH"),
      ("eerste woensdag", "FREQ=MONTHLY;BYDAY=1WE"),
      ("2e donderdag van de maand", "FREQ=MONTHLY;BYDAY=2TH"),
      ("elke eerste woensdag van de maand", "FREQ=MONTHLY;BYDAY=1WE"),
      ("laatste donderdag", "FREQ=MONTHLY;BYDAY=-1TH"),
    ])
  func accepted(text: String, rule: String) throws {
    #expect(try read(FieldType.recurrence, text).rule == rule)
  }

  @Test("what a language writes is read back", arguments: Weekday.allCases)
  func roundTrip(weekday: Weekday) throws {
    let patterns: [RecurrenceWords.Pattern] =
      [1, 2, 3, 4, 5, -1].map { .month($0) } + [1, 2, 6, 52].map { .weeks($0) }
    for words in ReadingWords.all {
      for pattern in patterns {
        let value = RecurrenceWords(weekday: weekday, pattern: pattern)
        #expect(try read(FieldType.recurrence, words.repetition(value)) == value)
      }
    }
  }

  @Test("what is wrong with a repetition", arguments: refused)
  func refusals(row: Refused) {
    row.check(FieldType.recurrence)
  }

  static let refused: [Refused] = [
    Refused(
      "every second Thursday", "value.recurrence-ambiguous",
      en: "write ‘second Thursday of the month’ or ‘2 weeks on Thursday’"),
    Refused(
      "chaque 3e jeudi", "value.recurrence-ambiguous",
      fr: "écrivez « 3e jeudi du mois » ou « 3 semaines le jeudi »"),
    Refused("elke tweede donderdag", "value.recurrence-ambiguous"),
    Refused("tous les deuxièmes jeudis", "value.recurrence-ambiguous"),
    Refused(
      "premier ⟦mercredy⟧", "value.recurrence", fr: "vouliez-vous dire « mercredi »?",
      en: "did you mean ‘mercredi’?"),
    Refused("⟦frist⟧ Wednesday", "value.recurrence", en: "did you mean ‘first’?"),
    Refused("⟦dernnier⟧ jeudi", "value.recurrence", fr: "vouliez-vous dire « dernier »?"),
    Refused(
      "chaque semaine", "value.recurrence",
      fr: "écrivez par exemple « jeudi », « premier mercredi », « dernier jeudi » ou "
        + "« 2 semaines le jeudi »",
      en: "write for example ‘Thursday’, ‘first Wednesday’, ‘last Thursday’ or "
        + "‘2 weeks on Thursday’"),
    Refused("6e jeudi", "value.recurrence"), Refused("53 weeks on Thursday", "value.recurrence"),
    Refused("0 weeks on Thursday", "value.recurrence"), Refused("⟦ma⟧", "value.recurrence"),
    Refused("⟦do⟧", "value.recurrence"), Refused("jeudi jeudi", "value.recurrence"),
    Refused("1er ⟦et⟧ 3e jeudi", "value.recurrence"), Refused("2", "value.recurrence"),
    Refused("⟦FREQ⟧=WEEKLY", "value.recurrence"),
  ]
}
