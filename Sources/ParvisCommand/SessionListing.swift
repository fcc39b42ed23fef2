import Parvis
import Source

/// Sessions as a table for people: a line each, and under it what changed.
///
///     mercredi 5 mai 2027     9 h à 11 h    Blainville  Café de l’Exemple
///         Rencontre annulée: météo.
///
/// At most 100 columns; what is longer goes on under its own column.
struct SessionListing {
  private let sessions: [SessionSummary]
  private let language: MessageLanguage

  private static let width = 100
  /// How far a remark stands from the left.
  private static let indent = 4

  init(_ sessions: [SessionSummary], _ language: MessageLanguage) {
    self.sessions = sessions
    self.language = language
  }

  /// Every line, each with its line feed.
  var text: String {
    let rows = sessions.map { session in
      [session.day, session.time, session.cityName].map { $0[language] }
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let left = widths.reduce(0) { $0 + $1 + 2 }
    var text = ""
    for (session, row) in zip(sessions, rows) {
      let cells = zip(row, widths).map { $0.padded(to: $1 + 2) }.joined()
      // A venue beside very long names has at least a line of its own.
      let column = left <= Self.width - 20 ? left : Self.indent
      let venue = wrapped(session.venueName[language], at: column)
      text += column == left ? cells + venue.joined(separator: "\n" + spaces(left)) : cells
      if column != left { text += venue.map { "\n" + spaces(column) + $0 }.joined() }
      text += "\n"
      guard let remark = session.remark?[language] else { continue }
      for line in wrapped(remark, at: Self.indent) { text += spaces(Self.indent) + line + "\n" }
    }
    return text.split(separator: "\n").map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The words in lines that fit to the right of a column.
  private func wrapped(_ text: String, at column: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, column + last.count + 1 + word.count <= Self.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Substring {
  fileprivate var withoutTrailingSpaces: Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
