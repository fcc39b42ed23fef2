import FrontMatter
import Source
import Templates

/// A theme, its parents merged in: templates checked, strings in each language, assets.
struct Theme: Sendable {
  /// Per language, the templates with their strings.
  let libraries: Localized<TemplateLibrary>
  /// The names of the templates that exist.
  let templates: Set<String>
  /// The templates that another one calls, in some language.
  let calledTemplates: Set<String>
  /// The files of the templates that the program's theme does not take from a parent, by name.
  let ownTemplates: [String: String]
  /// The assets, by path below `assets/`.
  let assets: [String: SourceFile]

  /// What its own `theme.yml` says, without its parents.
  let fields: ThemeFields
  /// What the colours of its style sheets are.
  let colors: ThemeColors
  /// The asset that stands beside the program’s name, where it says one.
  let logo: ThemeLogo?

  /// The address of each asset, by the name that templates use: `style.css` is `style-css`.
  let assetPaths: [String: SitePath]

  /// The name by which templates know an asset: `style.css` is `style-css`.
  static func assetKey(_ name: String) -> String {
    String(name.map { $0 == "." || $0 == "/" ? "-" : $0 })
  }

  /// The template that shows a screen: its own, or `page` where the theme has none.
  func template(_ name: String) -> String {
    templates.contains(name) ? name : "page"
  }

  /// Loads a theme and those that it extends, file by file.
  ///
  /// - Returns: nil where templates or strings have errors.
  static func load(
    from tree: SourceTree, _ program: Program, into report: inout Report
  ) -> Theme? {
    guard let chain = chain(from: tree, program.theme, &report) else { return nil }
    var files: [String: SourceFile] = [:]
    for name in chain.reversed().map(\.name) {
      let folder = "themes/" + name + "/"
      for file in tree.files(below: folder) {
        files[String(file.path.dropFirst(folder.count))] = file
      }
    }
    var found = Report()
    let colors = ThemeColors(chain.map(\.fields), into: &found)
    let assets = section("assets/", of: files).mapValues { $0.colored(colors) }
    let logo = ThemeLogo(chain.lazy.compactMap(\.fields.logo).first, among: assets, into: &found)
    let routes = Routes(program, [:], [:])
    var assetPaths: [String: SitePath] = [:]
    for (name, file) in assets {
      let fingerprint = String(SHA256.hex(file.bytes).prefix(12))
      assetPaths[assetKey(name)] = routes.asset(name, fingerprint: fingerprint)
    }
    let templates = section("templates/", of: files).filter { $0.key.hasSuffix(".mustache") }
    let named = Dictionary(
      uniqueKeysWithValues: templates.map { (String($0.key.dropLast(9)), $0.value) })
    for required in ["base", "page"] where named[required] == nil {
      found.add(
        .templateMissing, at: program.theme.range,
        Message(
          fr: "le thème « \(program.theme.value) » n’a pas de gabarit « \(required) »",
          en: "the theme ‘\(program.theme.value)’ has no template ‘\(required)’"),
        help: Message(
          fr: "écrivez themes/\(program.theme.value)/templates/\(required).mustache",
          en: "write themes/\(program.theme.value)/templates/\(required).mustache"))
    }
    var shape = screenView.shape
    if case .record(var fields) = shape {
      fields["assets"] = .record(assetPaths.mapValues { _ in .text })
      fields["theme"] = themeView.shape
      shape = .record(fields)
    }
    let roots = named.keys.filter { !$0.contains("/") && $0 != "base" }
    var libraries = Localized<TemplateLibrary>()
    var called: Set<String> = []
    for language in program.languages where !found.hasErrors {
      let strings = strings(language, files, &found)
      libraries[language] = TemplateLibrary.load(
        files: named, phrases: strings,
        roots: Dictionary(uniqueKeysWithValues: roots.map { ($0, shape) }), into: &found)
      called.formUnion(libraries[language]?.calledTemplates ?? [])
    }
    report.add(found)
    guard !found.hasErrors else { return nil }
    let own = named.mapValues(\.path).filter {
      $0.value.hasPrefix("themes/\(program.theme.value)/")
    }
    return Theme(
      libraries: libraries, templates: Set(roots), calledTemplates: called, ownTemplates: own,
      assets: assets, fields: chain[0].fields, colors: colors, logo: logo,
      assetPaths: assetPaths)
  }

  /// The theme and its parents, nearest first, and what the `theme.yml` of each says.
  private static func chain(
    from tree: SourceTree, _ theme: Located<String>, _ report: inout Report
  ) -> [(name: String, fields: ThemeFields)]? {
    var chain: [(name: String, fields: ThemeFields)] = []
    var next: Located<String>? = theme
    while let name = next {
      guard !chain.contains(where: { $0.name == name.value }) else {
        report.add(
          .themeCycle, at: name.range,
          Message(
            fr: "le thème « \(name.value) » se prolonge lui-même",
            en: "the theme ‘\(name.value)’ extends itself"),
          help: Message(fr: "effacez cette ligne", en: "delete this line"))
        return nil
      }
      let folder = "themes/" + name.value + "/"
      guard !tree.files(below: folder).isEmpty else {
        let known = Set(
          tree.files(below: "themes/").compactMap {
            $0.path.split(separator: "/").dropFirst().first.map(String.init)
          })
        report.add(
          .themeMissing, at: name.range,
          Message(
            fr: "il n’y a pas de thème « \(name.value) »",
            en: "there is no theme ‘\(name.value)’"),
          help: nearestName(to: name.value, among: known.sorted()).map {
            Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
          }
            ?? Message(
              fr: "thèmes connus: " + known.sorted().joined(separator: ", "),
              en: "known themes: " + known.sorted().joined(separator: ", ")))
        return nil
      }
      let path = folder + "theme.yml"
      let file = tree[path] ?? SourceFile(path: path, bytes: [])
      guard file.isText(into: &report),
        let node = parseFrontMatter(file, in: file.textStart..<file.bytes.count, into: &report),
        var reader = FieldReader(node, fields: ThemeFields.all, into: &report)
      else { return nil }
      let fields = ThemeFields(&reader)
      reader.finish(into: &report)
      chain.append((name.value, fields))
      next = fields.extends
    }
    return chain
  }

  private static func section(
    _ folder: String, of files: [String: SourceFile]
  ) -> [String: SourceFile] {
    var section: [String: SourceFile] = [:]
    for (path, file) in files where path.hasPrefix(folder) {
      section[String(path.dropFirst(folder.count))] = file
    }
    return section
  }

  /// The strings of a language: `en.yml`, then `en-GB.yml` over it.
  private static func strings(
    _ language: Language, _ files: [String: SourceFile], _ report: inout Report
  ) -> [String: Located<String>] {
    var strings: [String: Located<String>] = [:]
    for name in [language.subtag, language.tag] {
      guard let file = files["strings/" + name + ".yml"], file.isText(into: &report),
        let node = parseFrontMatter(file, in: file.textStart..<file.bytes.count, into: &report),
        let named = FieldType.named(.locatedText).read(node, &report)
      else { continue }
      for string in named {
        strings[string.name.value] = string.value
      }
    }
    return strings
  }
}

extension SourceFile {
  /// A style sheet with the theme’s colours behind it; any other file as it is.
  fileprivate func colored(_ colors: ThemeColors) -> SourceFile {
    guard path.hasSuffix(".css") else { return self }
    let rules = colors.rules(for: self)
    return rules.isEmpty ? self : SourceFile(path: path, bytes: bytes + Array(rules.utf8))
  }
}
