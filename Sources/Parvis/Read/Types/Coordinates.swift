import FrontMatter
import Source

/// A place on Earth in WGS 84, in whole millionths of a degree (11 cm), so that it is exact.
struct Coordinates: Sendable, Hashable {
  /// North of the equator, -90,000,000 to 90,000,000.
  let latitude: Int
  /// East of Greenwich, -180,000,000 to 180,000,000.
  let longitude: Int
}

extension FieldType where Value == Coordinates {
  /// Latitude and longitude in decimal degrees: `45.6700, -73.8800`.
  static let coordinates: FieldType = .scalar(
    Message(fr: "une latitude et une longitude", en: "a latitude and a longitude"),
    examples: ["45.6700, -73.8800"]
  ) { scalar throws(Diagnostic) in
    var reader = LexemeReader(scalar.text)
    let latitude = takeDegrees(&reader, decimal: ".")
    let hasComma = reader.take([","]) != nil
    let longitude = takeDegrees(&reader, decimal: ".")
    guard let latitude, hasComma, let longitude, reader.isAtEnd else {
      throw notCoordinates(scalar)
    }
    for (number, limit, name) in [
      (latitude, 90, Message(fr: "latitude", en: "latitude")),
      (longitude, 180, Message(fr: "longitude", en: "longitude")),
    ] where abs(number.millionths) > limit * 1_000_000 {
      let text = scalar.text.utf8Text(number.bytes)
      throw Diagnostic(
        .notCoordinates, at: scalar.range(of: number.bytes),
        Message(
          fr: "la \(name.french) « \(text) » n’est pas entre -\(limit) et \(limit)",
          en: "the \(name.english) ‘\(text)’ is not between -\(limit) and \(limit)"),
        help: example)
    }
    guard (latitude.millionths, longitude.millionths) != (0, 0) else {
      throw Diagnostic(
        .notCoordinates, at: scalar.range,
        Message(
          fr: "« \(scalar.excerpt) » se trouve en plein océan",
          en: "‘\(scalar.excerpt)’ lies in the middle of the ocean"),
        help: example)
    }
    return Coordinates(latitude: latitude.millionths, longitude: longitude.millionths)
  }
}

/// A number of degrees as it was written.
private struct Degrees {
  let millionths: Int
  let bytes: Range<Int>
}

/// Takes a number with a decimal sign; further digits than six are rounded.
private func takeDegrees(_ reader: inout LexemeReader, decimal: String) -> Degrees? {
  let first = reader.next
  let isNegative = reader.take(["-"]) != nil
  if !isNegative { _ = reader.take(["+"]) }
  guard let first, let whole = reader.next, let degrees = whole.number, degrees <= 999 else {
    return nil
  }
  reader.advance()
  var millionths = degrees * 1_000_000
  var end = whole.bytes.upperBound
  if reader.next?.key == decimal, let fraction = reader[1], fraction.kind == .number,
    fraction.isAttached, reader.next?.isAttached == true
  {
    reader.advance(2)
    let digits = (fraction.key + "0000000").utf8.prefix(7).map { Int($0) - 0x30 }
    let sevenDigits = digits.reduce(0) { $0 * 10 + $1 }
    millionths += (sevenDigits + 5) / 10
    end = fraction.bytes.upperBound
  }
  return Degrees(
    millionths: isNegative ? -millionths : millionths, bytes: first.bytes.lowerBound..<end)
}

private let example = Message(
  fr: "écrivez la latitude, puis la longitude, comme « 45.6700, -73.8800 »",
  en: "write the latitude, then the longitude, as in ‘45.6700, -73.8800’")

/// What is no pair of numbers; decimal commas are shown as they should be.
private func notCoordinates(_ scalar: Scalar) -> Diagnostic {
  var reader = LexemeReader(scalar.text)
  var fix: String?
  let latitude = takeDegrees(&reader, decimal: ",")
  reader.skip(",", ";")
  if let latitude, let longitude = takeDegrees(&reader, decimal: ","), reader.isAtEnd {
    fix = [latitude, longitude].map { degrees in
      scalar.text.utf8Text(degrees.bytes).replacing(",", with: ".")
    }.joined(separator: ", ")
  }
  return Diagnostic(
    .notCoordinates, at: scalar.range,
    Message(
      fr: "« \(scalar.excerpt) » n’est pas une latitude et une longitude",
      en: "‘\(scalar.excerpt)’ is not a latitude and a longitude"),
    help: fix.map { .write($0) } ?? example)
}
