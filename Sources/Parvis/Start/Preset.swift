import FrontMatter
public import Source

/// A site to start from: content with names in it, and what is usual where it is meant for.
///
///     presets/qc/preset.yml             for whom it is, languages, time zone, the program’s usual name
///     presets/qc/content/index.fr.md    content like any other, with names such as `$city`
public struct Preset: Sendable {
  /// Its folder: `qc`.
  public let name: String
  /// For whom it is, in one sentence.
  public let summary: Message
  /// Its languages, the default one first.
  let languages: [Language]
  /// The usual time zone.
  let timeZone: String
  /// The usual name of a program, in each language.
  let program: Localized<String>
  /// The content, each file with its path in the new site.
  let files: [SourceFile]

  /// The names of the presets in a tree, in their order.
  public static func names(in tree: SourceTree) -> [String] {
    tree.paths.compactMap { path in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[0] == "presets" && parts[2] == "preset.yml"
        ? String(parts[1]) : nil
    }
  }

  /// Reads a preset.
  ///
  /// - Returns: nil where there is none of that name, or what is wrong with it was reported.
  public static func read(
    _ name: String, from tree: SourceTree, into report: inout Report
  ) -> Preset? {
    let folder = "presets/" + name + "/"
    guard let file = tree[folder + "preset.yml"], file.isText(into: &report),
      let node = parseFrontMatter(file, in: file.textStart..<file.bytes.count, into: &report),
      var reader = FieldReader(node, fields: PresetFields.all, into: &report)
    else { return nil }
    let fields = PresetFields(&reader)
    reader.finish(into: &report)
    let files = tree.files(below: folder + "content/").map {
      SourceFile(path: String($0.path.dropFirst(folder.count)), bytes: $0.bytes)
    }
    return Preset(name, fields, files, &report)
  }

  private init?(
    _ name: String, _ fields: PresetFields, _ files: [SourceFile], _ report: inout Report
  ) {
    guard let languages = fields.languages?.value.map(\.value), !languages.isEmpty,
      let zone = fields.timezone, let program = fields.name, let summary = fields.summary
    else { return nil }
    self.name = name
    self.files = files
    self.languages = languages
    timeZone = zone.value
    self.program = program.value.resolved(for: languages, typeset: false, &report)
    let spoken = MessageLanguage.allCases.compactMap {
      Language(tag: $0 == .french ? "fr-CA" : "en-CA")
    }
    let texts = summary.value.resolved(for: spoken, typeset: false, &report)
    let words = spoken.map { texts[$0] ?? "" }
    self.summary = Message(fr: words.first ?? "", en: words.last ?? "")
  }

  /// The language of a file by its name, `fr` of `index.fr.md`, where the preset has it.
  func language(ofFile path: String) -> Language? {
    let pieces = path.split(separator: ".")
    guard pieces.count >= 3 else { return nil }
    return languages.first { $0.subtag == pieces[pieces.count - 2] }
  }
}
