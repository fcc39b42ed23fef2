/// A place on Earth, in WGS 84: RFC 5545 §3.8.1.6.
///
/// It is kept in millionths of a degree, about 11 cm, so that what is written is what is read.
public struct GeographicPosition: Sendable, Hashable {
  /// Millionths of a degree, positive in the north: −90,000,000 to 90,000,000.
  public let latitudeMicrodegrees: Int
  /// Millionths of a degree, positive in the east: −180,000,000 to 180,000,000.
  public let longitudeMicrodegrees: Int

  /// Makes a position from degrees, rounded to the sixth decimal, or nil outside the globe.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    latitudeMicrodegrees = Self.microdegrees(latitude)
    longitudeMicrodegrees = Self.microdegrees(longitude)
  }

  /// Not `rounded()`: it asks for the C library's mathematics, which a program that imports nothing
  /// is not linked with.
  private static func microdegrees(_ degrees: Double) -> Int {
    Int(degrees * 1e6 + (degrees < 0 ? -0.5 : 0.5))
  }

  /// Parses `45.670000;-73.880000`, or gives nil.
  init?(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    // FLOAT of §3.3.7 has neither exponent nor names for infinity.
    guard parts.count == 2, !text.contains(where: { !"0123456789+-.;".contains($0) }),
      let latitude = Double(parts[0]), let longitude = Double(parts[1])
    else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }

  /// Latitude and longitude in degrees, each with six decimals.
  var text: String {
    func degrees(_ value: Int) -> String {
      let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
      return "\(value < 0 ? "-" : "")\(whole).\(padded(Int(fraction), 6))"
    }
    return degrees(latitudeMicrodegrees) + ";" + degrees(longitudeMicrodegrees)
  }
}
