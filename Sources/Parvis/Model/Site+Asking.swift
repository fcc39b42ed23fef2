import FrontMatter
import ICalendar
import Source

/// What people ask for at the keyboard, understood.
extension Site {
  /// The city that a name means: its identifier, file, title or address, accents and case aside.
  func city(named name: String) throws(Refusal) -> City {
    if let city = city(name) { return city }
    if let city = cities.first(where: { names(of: $0).contains { $0.nameKey == name.nameKey } }) {
      return city
    }
    let titles = cities.map { title(of: $0, program.defaultLanguage) }
    let near = nearestName(to: name, among: titles + cities.map(\.id))
    let known = titles.joined(separator: ", ")
    throw Refusal(
      Message(fr: "aucune ville ne s’appelle « \(name) »", en: "no city is called ‘\(name)’"),
      help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
        ?? Message(fr: "villes: \(known)", en: "cities: \(known)"))
  }

  private func names(of city: City) -> [String] {
    let versions = languages.compactMap { pages[city.key]?.versions[$0] }
    return [city.id, city.key.stem] + versions.flatMap { [$0.title.value, $0.slug] }
  }

  /// A day in any form that the content accepts; where the year is missing, one to come is
  /// proposed.
  func day(_ text: String) throws(Refusal) -> LocalDate {
    do throws(Diagnostic) {
      return try DateReader.read(.asked(text), today: today).date
    } catch {
      throw Refusal(error)
    }
  }
}

extension Scalar {
  /// A value that was asked for and stands in no file.
  static func asked(_ text: String) -> Scalar {
    Scalar(text, at: SourceRange("", 0..<text.utf8.count))
  }
}

extension FieldType {
  /// Reads a value that was asked for as the content would be read.
  ///
  /// - Throws: what is wrong with it.
  func asked(_ text: String) throws(Refusal) -> Value {
    var report = Report()
    let value = read(.scalar(.asked(text)), &report)
    if let mistake = report.diagnostics.first { throw Refusal(mistake) }
    guard let value else {
      throw Refusal(Message(fr: "« \(text) » ne se lit pas", en: "‘\(text)’ cannot be read"))
    }
    return value
  }
}
