import Source

/// The colours of a theme, those of its parents merged in: what was written, and the rest computed.
///
///     light: [.brand: #5b1a6b, .solid: #5b1a6b, …]    dark: [.brand: #5b1a6b, .solid: #be86cc, …]
struct ThemeColors: Sendable {
  private(set) var light: [ColorRole: Color] = [:]
  private(set) var dark: [ColorRole: Color] = [:]

  /// Merges what themes say, and reports what could not be read on its ground.
  ///
  /// A child’s colour takes the place of its parent’s in both schemes. Where it is a ground, what
  /// the parent put on it is moved until it can be read. `themes` begin with the program’s, which
  /// the one that it extends follows, and so on.
  init(_ themes: [ThemeFields], into report: inout Report) {
    var written = (light: [ColorRole: Written](), dark: [ColorRole: Written]())
    for (depth, fields) in themes.enumerated().reversed() {
      for role in ColorRole.allCases {
        guard let color = fields.light[role] else { continue }
        written.light[role] = Written(color: color, depth: depth)
        guard role != .paper else { continue }
        written.dark[role] = nil
        if role == .brand { (written.light[.solid], written.dark[.solid]) = (nil, nil) }
      }
      for (role, color) in fields.dark {
        written.dark[role] = Written(color: color, depth: depth)
      }
    }
    light = Self.scheme(written.light, paper: .white, of: nil, into: &report)
    dark = Self.scheme(written.dark, paper: .black, of: light, into: &report)
  }

  /// What a style sheet needs to know of them: the custom properties that it uses, for the dark
  /// scheme too where it has one.
  ///
  /// The selector is `html`, so that a rule for `:root` may still say otherwise, on paper for one.
  func rules(for sheet: SourceFile) -> String {
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    let used = ColorRole.allCases.filter { $0 != .paper && $0.isUsed(in: sheet) }
    func rule(_ colors: [ColorRole: Color]) -> String {
      let properties = used.compactMap { role in
        colors[role].map { "--\(role.rawValue):\($0.hex)" }
      }
      return properties.isEmpty ? "" : "html{" + properties.joined(separator: ";") + "}"
    }
    guard !rule(light).isEmpty else { return "" }
    let isDark = text.contains("prefers-color-scheme")
    let changed = rule(dark.filter { light[$0.key] != $0.value })
    return (text.hasSuffix("\n") ? "" : "\n") + rule(light) + "\n"
      + (isDark && !changed.isEmpty
        ? "@media screen and (prefers-color-scheme:dark){" + changed + "}\n" : "")
  }

  /// One scheme’s colours.
  ///
  /// `written` is what the themes say of it, `paper` the ground where none says one. The dark
  /// scheme takes from `light` what nobody wrote.
  private static func scheme(
    _ written: [ColorRole: Written], paper: Color, of light: [ColorRole: Color]?,
    into report: inout Report
  ) -> [ColorRole: Color] {
    var colors = [ColorRole.paper: written[.paper]?.color.value ?? paper]
    for role in ColorRole.allCases where role != .paper {
      let groundRole = role.ground(isDark: light != nil)
      let ground = groundRole.map { colors[$0] } ?? .white
      guard let own = written[role] else {
        if let near = light?[role] ?? (role == .solid ? colors[.brand] : nil) {
          let ratio = light == nil ? role.ratio : role.computedRatio
          colors[role] = ground.map { .readable(near: near, against: $0, ratio: ratio) } ?? near
        }
        continue
      }
      let color = own.color.value
      let readable = ground.map { Color.readable(near: color, against: $0, ratio: role.ratio) }
      let groundWritten = groundRole.flatMap { written[$0] }
      if let ground, let readable, readable != color {
        if let groundWritten, groundWritten.depth < own.depth {
          colors[role] = readable
          continue
        }
        report.add(
          .tooLittleContrast(
            own.color, role, on: ground, groundRole, at: groundWritten?.color.range, readable))
      }
      colors[role] = color
    }
    return colors
  }
}

/// A colour as a theme says it.
private struct Written {
  let color: Located<Color>
  /// 0 in the program’s theme, 1 in the one that it extends.
  let depth: Int
}

extension ColorRole {
  /// Whether a style sheet asks for the colour’s custom property.
  func isUsed(in sheet: SourceFile) -> Bool {
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    return [")", ","].contains { text.contains("var(--\(rawValue)\($0)") }
  }

  /// The colour that it is seen on, or that is seen on it; nil stands for white.
  fileprivate func ground(isDark: Bool) -> ColorRole? {
    switch self {
    case .brand, .paper: nil
    case .accent: .paper
    case .stripe: .brand
    case .solid: isDark ? .paper : nil
    }
  }

  /// The least contrast with its ground.
  ///
  /// WCAG 2.2, 1.4.3 for text, 1.4.11 for what is no text.
  fileprivate var ratio: Double { self == .stripe ? 3 : 4.5 }

  /// The contrast of a colour of the dark scheme that nobody chose.
  ///
  /// WCAG 2.2, 1.4.6 for text.
  fileprivate var computedRatio: Double { self == .stripe ? 3 : 7 }
}

extension Diagnostic {
  fileprivate static func tooLittleContrast(
    _ color: Located<Color>, _ role: ColorRole, on ground: Color, _ groundRole: ColorRole?,
    at place: SourceRange?, _ readable: Color
  ) -> Diagnostic {
    let name =
      switch groundRole {
      case .paper: Message(fr: "le papier \(ground.hex)", en: "the paper \(ground.hex)")
      case .brand: Message(fr: "la couleur \(ground.hex)", en: "the brand \(ground.hex)")
      default: Message(fr: "le texte blanc", en: "white text")
      }
    // Rounded, but never to what would be enough.
    let reached = (color.value.contrast(with: ground) * 100).rounded()
    let ratio = decimal(Int(min(reached, role.ratio * 100 - 1)))
    let needed = decimal(Int(role.ratio * 100))
    return Diagnostic(
      .tooLittleContrast, at: color.range,
      Message(
        fr: "« \(color.value.hex) » contraste trop peu avec \(name.french): "
          + "\(ratio.french) pour 1, et il faut \(needed.french) pour 1",
        en: "‘\(color.value.hex)’ contrasts too little with \(name.english): "
          + "\(ratio.english) to 1, and \(needed.english) to 1 is needed"),
      help: Message(
        fr: "écrivez « \"\(readable.hex)\" », la couleur lisible la plus proche",
        en: "write ‘\"\(readable.hex)\"’, the nearest colour that can be read"),
      notes: place.map { [Note(Message(fr: "le fond est ici", en: "the ground is here"), at: $0)] }
        ?? [])
  }

  /// A number of hundredths as people write it: `4,48` and `4.48`, `3`.
  private static func decimal(_ hundredths: Int) -> Message {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return Message("\(whole)") }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return Message(fr: "\(whole),\(digits)", en: "\(whole).\(digits)")
  }
}
