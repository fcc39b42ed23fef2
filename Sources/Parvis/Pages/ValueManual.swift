import Source
import Templates

/// What the theme guide says of a value that templates see.
struct ValueManual: Sendable {
  let name: String
  let shape: TemplateShape
  let manual: Message
  /// What it is made of, where it is a record or a list of records.
  let record: RecordManual?
}

/// What the theme guide says of a record, which several values may be.
struct RecordManual: Sendable {
  /// One for each sort of record: `link`, `session`.
  let name: String
  let values: [ValueManual]
}

extension RecordManual {
  /// Everything that a page sees, what its theme says included.
  static let page = RecordManual(
    name: "page",
    values: screenView.manual.values + [
      ValueManual(
        name: "theme", shape: themeView.shape,
        manual: Message(
          fr: "Ce que le thème dit de lui-même.", en: "What the theme says of itself."),
        record: themeView.manual),
      ValueManual(
        name: "assets", shape: .record([:]),
        manual: Message(
          fr: "L’adresse de chaque fichier du dossier assets: celle de style.css est "
            + "assets.style-css.",
          en: "The address of each file of the folder assets: that of style.css is "
            + "assets.style-css."),
        record: nil),
    ])
}

extension View {
  /// What the theme guide says of it; its name is that of its model.
  var manual: RecordManual {
    let model = String(describing: Model.self)
    let words = (model.hasSuffix("Model") ? model.dropLast(5) : model[...])
    let name = words.reduce(into: "") { name, letter in
      if letter.isUppercase, !name.isEmpty { name += "-" }
      name += letter.lowercased()
    }
    return RecordManual(name: name, values: fields.map(\.valueManual))
  }
}
