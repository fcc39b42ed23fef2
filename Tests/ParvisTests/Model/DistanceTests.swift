import Foundation
import TestSupport
import Testing

@testable import Parvis

@Suite("distances")
struct DistanceTests {
  /// The law of cosines in its form for the arc tangent, which holds for every two points.
  private func expected(_ from: Coordinates, _ to: Coordinates) -> Double {
    func angle(_ millionths: Int) -> Double { Double(millionths) / 1e6 * .pi / 180 }
    let (south, north) = (angle(from.latitude), angle(to.latitude))
    let between = angle(to.longitude) - angle(from.longitude)
    let x = cos(south) * sin(north) - sin(south) * cos(north) * cos(between)
    let y = cos(north) * sin(between)
    let z = sin(south) * sin(north) + cos(south) * cos(north) * cos(between)
    return 6371.0088 * atan2((x * x + y * y).squareRoot(), z)
  }

  @Test("the distance between any two places is the great circle's")
  func random() {
    var generator = SeededGenerator(seed: 50)
    for _ in 0..<20_000 {
      let from = Coordinates(
        latitude: .random(in: -90_000_000...90_000_000, using: &generator),
        longitude: .random(in: -180_000_000...180_000_000, using: &generator))
      // Near and far alike, beyond the poles and the date line as well.
      let reach = [1_000, 100_000, 10_000_000, 360_000_000].randomElement(using: &generator) ?? 1
      let to = Coordinates(
        latitude: min(
          90_000_000,
          max(-90_000_000, from.latitude + .random(in: -reach...reach, using: &generator))),
        longitude: min(
          180_000_000,
          max(-180_000_000, from.longitude + .random(in: -reach...reach, using: &generator))))
      let (distance, expected) = (from.kilometres(to: to), expected(from, to))
      #expect(abs(distance - expected) <= expected * 1e-4 + 1e-6, "\(from) \(to)")
    }
  }

  @Test("a place is nowhere but at itself")
  func zero() {
    let place = Coordinates(latitude: 45_670_000, longitude: -73_880_000)
    #expect(place.kilometres(to: place) == 0)
  }
}
