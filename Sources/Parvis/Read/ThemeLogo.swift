import Source

/// The picture beside the program’s name.
struct ThemeLogo: Sendable {
  /// Its path below `assets/`.
  let name: String
  let picture: Picture

  /// Finds the picture that a theme names; nil where it names none, or none that will do.
  init?(_ name: Located<String>?, among assets: [String: SourceFile], into report: inout Report) {
    guard let name else { return nil }
    let pictures = assets.keys.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".png") }.sorted()
    guard let file = assets[name.value] else {
      let near = nearestName(to: name.value, among: pictures)
      let isPath = name.value.hasPrefix("assets/") && assets[String(name.value.dropFirst(7))] != nil
      report.add(
        .logoMissing, at: name.range,
        Message(
          fr: "il n’y a pas de fichier « \(name.value) » dans le dossier assets du thème",
          en: "there is no file ‘\(name.value)’ in the theme’s folder assets"),
        help: isPath
          ? .write(String(name.value.dropFirst(7)))
          : near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
            ?? Message(
              fr: "mettez-y une image SVG ou PNG, et écrivez ici son nom",
              en: "put an SVG or PNG picture there, and write its name here"))
      return nil
    }
    guard pictures.contains(name.value), let picture = Picture(file) else {
      report.add(
        .notALogo, at: name.range,
        Message(
          fr: "« \(name.value) » n’est pas une image SVG ou PNG qui dit sa taille",
          en: "‘\(name.value)’ is not an SVG or PNG picture that says its size"),
        help: Message(
          fr: "donnez un PNG, ou un SVG dont la balise svg a un attribut viewBox",
          en: "give a PNG, or an SVG whose svg tag has an attribute viewBox"))
      return nil
    }
    self.name = name.value
    self.picture = picture
  }
}
