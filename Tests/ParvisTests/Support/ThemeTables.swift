import FrontMatter
import Source
import Templates

@testable import Parvis

/// The tables of the theme guide, made from what the code declares.
enum ThemeTables {
  /// The fields of `theme.yml`.
  static func fields(_ language: MessageLanguage) -> String {
    table(
      Message(fr: "Champ", en: "Field"), Message(fr: "En anglais", en: "In French"), language,
      ThemeFields.all.map { field in
        let (own, other) =
          language == .french
          ? (field.name.french, field.name.english) : (field.name.english, field.name.french)
        return ("`\(own)`", "`\(other)`", field.manual)
      })
  }

  /// The templates.
  static func templates(_ language: MessageLanguage) -> String {
    table(
      Message(fr: "Gabarit", en: "Template"), Message(fr: "Sans lui", en: "Without it"), language,
      StandardTemplate.all.map { template in
        let fallback =
          switch template.fallback {
          case .none: Message(fr: "erreur", en: "an error")
          case .page: Message("`page`")
          case .builtIn: Message(fr: "une page toute simple", en: "a plain page")
          }
        return ("`\(template.name)`", fallback[language], template.manual)
      })
  }

  /// Every value: those of the page, then each record once, in the order of first mention.
  static func values(_ language: MessageLanguage) -> String {
    var text = ""
    var records = [RecordManual.page]
    var next = 0
    while next < records.count {
      let record = records[next]
      for inner in record.values.compactMap(\.record)
      where !records.contains(where: { $0.name == inner.name }) {
        records.append(inner)
      }
      text += "\(next == 0 ? "" : "\n")### \(title(record, language))\n\n"
      text += table(
        Message(fr: "Valeur", en: "Value"), Message(fr: "Sorte", en: "Sort"), language,
        record.values.map { ("`\($0.name)`", sort(of: $0, language), $0.manual) })
      next += 1
    }
    return text
  }

  private static func title(_ record: RecordManual, _ language: MessageLanguage) -> String {
    if record.name == "page" {
      return language == .french ? "Sur toutes les pages" : "On every page"
    }
    return (language == .french ? "Fiche" : "Record") + " `\(record.name)`"
  }

  private static func sort(of value: ValueManual, _ language: MessageLanguage) -> String {
    let isFrench = language == .french
    if let record = value.record {
      let link = "[`\(record.name)`](#\(isFrench ? "fiche" : "record")-\(record.name))"
      guard case .list = value.shape else { return link }
      return (isFrench ? "liste de " : "list of ") + link
    }
    switch value.shape {
    case .optional(.html), .html: return "HTML"
    case .flag: return isFrench ? "oui ou non" : "yes or no"
    case .list: return isFrench ? "liste de textes" : "list of texts"
    case .record: return isFrench ? "textes" : "texts"
    default: return isFrench ? "texte" : "text"
    }
  }

  private static func table(
    _ first: Message, _ second: Message, _ language: MessageLanguage,
    _ rows: [(String, String, Message)]
  ) -> String {
    let meaning = Message(fr: "Ce que c’est", en: "What it is")
    let head =
      "| \(first[language]) | \(second[language]) | \(meaning[language]) |\n|---|---|---|\n"
    return head
      + rows.map { row in
        "| \(row.0) | \(row.1) | \(row.2[language].replacing("|", with: "\\|")) |\n"
      }.joined()
  }
}
