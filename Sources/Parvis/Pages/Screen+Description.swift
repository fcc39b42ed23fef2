import ICalendar
import Markdown

extension Screen {
  /// How long a description may be before search engines cut it themselves, in characters.
  private static let descriptionLength = 155

  /// What the page is about, for search engines and shared links; nil where nothing says it.
  var description: String? {
    let text: String? =
      switch subject {
      case .page(_, let version): version.summary ?? version.body.firstLine
      case .session: sessionModel.map(description)
      case .month(let month): description(of: month)
      case .search, .poster:
        language.table.title(title, site.program.name[language] ?? "")
      case .past, .notFound, .chooser: nil
      }
    return text?.shortened(to: Self.descriptionLength)
  }

  /// A session in a line: `Annulée – Café avec un policier, Blainville, jeudi 3 décembre 2026 …`.
  private func description(_ model: SessionModel) -> String {
    let facts = [
      site.program.name[language], site.title(of: model.city, language),
      model.table.date(model.session.start.date),
      model.table.timeRange(model.session.start.time, model.session.endTime),
      model.session.venue?.name[language],
    ].compactMap { $0 }.joined(separator: ", ")
    return model.status.map { model.table.title($0, facts) } ?? facts
  }

  /// A month in a line: `Décembre 2026 : 6 rencontres – Blainville et Mirabel`.
  private func description(of month: Month) -> String {
    let sessions = site.sessions.filter { Month($0.start.date) == month }
    let table = language.table
    let names = Set(sessions.map(\.city)).compactMap(site.city)
      .map { site.title(of: $0, language) }
      .map { ($0, table.collationKey($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    return table.title(
      table.labelled(table.monthHeading(month.first), table.count(sessions.count, \.session)),
      table.list(names))
  }
}

extension MarkdownBody {
  /// The words of the first block, or nil where there are none; linear in the body.
  fileprivate var firstLine: String? {
    plainText().split(separator: "\n", maxSplits: 1).first.map(String.init)
  }
}

extension String {
  /// The text, or as many of its first words as leave room for an ellipsis.
  ///
  /// Cut at plain spaces only: what a no-break space holds together stays together. Linear.
  func shortened(to limit: Int) -> String {
    var end = startIndex
    var position = startIndex
    for _ in 0..<limit {
      guard position < endIndex else { return self }
      if self[position] == " " { end = position }
      position = index(after: position)
    }
    guard position < endIndex else { return self }
    let words = self[..<end]
    guard let last = words.lastIndex(where: { !$0.isPunctuation && !$0.isWhitespace }) else {
      return String(prefix(limit - 1)) + "…"
    }
    return words[...last] + "…"
  }
}
