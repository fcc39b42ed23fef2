/// A colour as amounts of light, each from 0 to 1.
struct LinearColor {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Undoes the transfer function of sRGB, IEC 61966-2-1.
  init(_ color: Color) {
    func light(_ byte: UInt8) -> Double {
      let part = Double(byte) / 255
      guard part > 0.04045 else { return part / 12.92 }
      let base = (part + 0.055) / 1.055
      let fifth = base.root(5)
      return base * base * fifth * fifth  // base to the power of 2.4
    }
    self.init(red: light(color.red), green: light(color.green), blue: light(color.blue))
  }

  /// The nearest colour of 8 bits, or nil where it lies outside the gamut by more than rounding.
  var color: Color? {
    func byte(_ light: Double) -> UInt8? {
      guard light > -0.0005, light < 1.0005 else { return nil }
      let inside = min(max(light, 0), 1)
      let twelfth = inside.root(12)
      let part =
        inside <= 0.003_130_8
        ? inside * 12.92
        : 1.055 * twelfth * twelfth * twelfth * twelfth * twelfth - 0.055  // power of 1 / 2.4
      return UInt8((part * 255).rounded())
    }
    guard let red = byte(red), let green = byte(green), let blue = byte(blue) else { return nil }
    return Color(red: red, green: green, blue: blue)
  }
}

/// A colour by how light it looks, in Oklab: Björn Ottosson, ‘A perceptual color space for image
/// processing’ (2020).
private struct PerceivedColor {
  /// From 0 (black) to 1 (white).
  var lightness: Double
  /// Green to red and blue to yellow: their direction is the hue, their length the chroma.
  var a: Double
  var b: Double

  init(_ color: Color) {
    let light = LinearColor(color)
    let (red, green, blue) = (light.red, light.green, light.blue)
    let long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue).root(3)
    let medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue).root(3)
    let short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue).root(3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  private var light: LinearColor {
    func cube(_ root: Double) -> Double { root * root * root }
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return LinearColor(
      red: 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      green: -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      blue: -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
  }

  /// The colour of 8 bits with this hue and lightness, and as much of the chroma as screens show.
  var shown: Color {
    if let color = light.color { return color }
    var (low, high, best) = (0.0, 1.0, Color.black)
    for _ in 0..<12 {
      var paler = self
      let share = (low + high) / 2
      (paler.a, paler.b) = (a * share, b * share)
      if let color = paler.light.color { (low, best) = (share, color) } else { high = share }
    }
    return best
  }
}

extension Color {
  /// The colour nearest to one that is readable on a ground: the same hue, and the same chroma as
  /// far as screens can show it, lighter or darker by as little as it takes.
  ///
  /// What is readable already is returned as it is. Where no colour reaches the ratio, it is black
  /// or white, whichever comes closer to it. `ratio` is the least ``contrast(with:)``, such as 4.5
  /// for text (WCAG 2.2, 1.4.3).
  static func readable(near color: Color, against ground: Color, ratio: Double) -> Color {
    guard color.contrast(with: ground) < ratio else { return color }
    let start = PerceivedColor(color)
    for count in 1...512 {
      let change = Double(count) / 512
      for lightness in [start.lightness - change, start.lightness + change]
      where (0...1).contains(lightness) {
        var moved = start
        moved.lightness = lightness
        let candidate = moved.shown
        if candidate.contrast(with: ground) >= ratio { return candidate }
      }
    }
    return black.contrast(with: ground) > white.contrast(with: ground) ? black : white
  }
}

extension Double {
  /// The root of a number that is not negative, by Newton’s method: the standard library has only
  /// the square root.
  fileprivate func root(_ degree: Int) -> Double {
    guard self > 0 else { return 0 }
    // Above the root, each step comes nearer and stays above; rounding ends it.
    var root = max(1, self)
    while true {
      var power = 1.0
      for _ in 1..<degree { power *= root }
      let next = root - (root - self / power) / Double(degree)
      guard next < root else { return root }
      root = next
    }
  }
}
