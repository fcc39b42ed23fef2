extension Coordinates {
  /// The way to another place along a great circle, in kilometres.
  ///
  /// On a sphere of the Earth's mean radius: within 0.6% of the way on the ellipsoid, and
  /// within 0.01% of the sphere's own.
  func kilometres(to other: Coordinates) -> Double {
    let across = sine(halfway(latitude, other.latitude))
    let along = sine(halfway(longitude, other.longitude))
    let cosines = cosine(radians(latitude)) * cosine(radians(other.latitude))
    // The haversine: the square of half the chord, on a sphere of radius 1.
    let haversine = across * across + cosines * along * along
    return 6371.0088 * arc(chord: 2 * min(1, haversine).squareRoot())
  }
}

/// From millionths of a degree.
private func radians(_ millionths: Int) -> Double {
  Double(millionths) * .pi / 180_000_000
}

/// Half of the angle between two degrees of latitude or longitude.
private func halfway(_ one: Int, _ other: Int) -> Double {
  radians(one - other) / 2
}

/// The Taylor series to the 19th power: within 1e-8 for angles from -π to π.
private func sine(_ angle: Double) -> Double {
  var term = angle
  var sum = angle
  for power in stride(from: 3.0, through: 19, by: 2) {
    term *= -angle * angle / (power * (power - 1))
    sum += term
  }
  return sum
}

private func cosine(_ angle: Double) -> Double {
  let half = sine(angle / 2)
  return 1 - 2 * half * half
}

/// The arc of a chord of 0 to 2 in a circle of radius 1.
///
/// As Archimedes found π: by the chord of half the arc, again and again. Eight times leave an
/// error below 1e-5 of the arc.
private func arc(chord: Double) -> Double {
  var chord = chord
  for _ in 0..<8 { chord /= (2 + (4 - chord * chord).squareRoot()).squareRoot() }
  return chord * 256
}
