import FrontMatter
import Source
import Testing

@testable import Parvis

@Suite("places, zones and paths")
struct PlaceTests {
  @Test(
    "coordinates",
    arguments: [
      ("45.6700, -73.8800", 45_670_000, -73_880_000), ("45.67,-73.88", 45_670_000, -73_880_000),
      ("-90, 180", -90_000_000, 180_000_000), ("+45.6, −73.8", 45_600_000, -73_800_000),
      ("45.67000049, -73.8800005", 45_670_000, -73_880_001), ("0, 4.35", 0, 4_350_000),
      ("45.67,\u{A0}-73.88", 45_670_000, -73_880_000),
    ])
  func coordinates(text: String, latitude: Int, longitude: Int) throws {
    #expect(
      try read(FieldType.coordinates, text)
        == Coordinates(latitude: latitude, longitude: longitude))
  }

  @Test("what is wrong with coordinates", arguments: unreadableCoordinates)
  func refusedCoordinates(row: Refused) {
    row.check(FieldType.coordinates)
  }

  static let unreadableCoordinates: [Refused] = [
    Refused("0, 0", "value.coordinates"), Refused("0.0, -0.0000001", "value.coordinates"),
    Refused(
      "⟦91⟧, 4", "value.coordinates",
      fr: "écrivez la latitude, puis la longitude, comme « 45.6700, -73.8800 »",
      en: "write the latitude, then the longitude, as in ‘45.6700, -73.8800’"),
    Refused("45, ⟦-180.000001⟧", "value.coordinates"),
    Refused(
      "45,6700, -73,8800", "value.coordinates", fr: "écrivez « 45.6700, -73.8800 »",
      en: "write ‘45.6700, -73.8800’"),
    Refused("45,67; -73,88", "value.coordinates", fr: "écrivez « 45.67, -73.88 »"),
    Refused("45.67", "value.coordinates"), Refused("45.67 -73.88", "value.coordinates"),
    Refused("45.67° N, 73.88° O", "value.coordinates"), Refused("ici", "value.coordinates"),
    Refused("45.67, -73.88, 12", "value.coordinates"),
    Refused("99999999999, 4", "value.coordinates"),
  ]

  @Test(
    "the name of a time zone",
    arguments: ["America/Toronto", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])
  func timeZone(text: String) throws {
    #expect(try read(FieldType.timeZoneName, text) == text)
  }

  @Test("what is no name of a time zone", arguments: refusedZones)
  func refusedZone(row: Refused) {
    row.check(FieldType.timeZoneName)
  }

  static let refusedZones: [Refused] = [
    Refused(
      "EST", "value.time-zone",
      fr: "écrivez par exemple « America/Toronto » ou « Europe/Brussels »",
      en: "write for example ‘America/Toronto’ or ‘Europe/Brussels’"),
    Refused("America/New York", "value.time-zone", fr: "écrivez « America/New_York »"),
    Refused("../etc/passwd", "value.time-zone"), Refused("/America/Toronto", "value.time-zone"),
    Refused("UTC-5", "value.time-zone"), Refused("Eastern Standard Time", "value.time-zone"),
    Refused("America/", "value.time-zone"),
  ]

  @Test(
    "the path of a file",
    arguments: [
      "cafe.jpg", "/images/cafe.jpg", "../images/café d’été.jpg", "./a.png", "a/../b.png",
    ])
  func path(text: String) throws {
    #expect(try read(FieldType.filePath, text) == text)
  }

  @Test("what is wrong with a path", arguments: refusedPaths)
  func refusedPath(row: Refused) {
    row.check(FieldType.filePath)
  }

  static let refusedPaths: [Refused] = [
    Refused("images⟦\\⟧cafe.jpg", "value.path", fr: "écrivez « images/cafe.jpg »"),
    Refused(
      "https://a.org/b.jpg", "value.path",
      fr: "copiez le fichier dans « images », puis écrivez « /images/cafe.jpg »",
      en: "copy the file into ‘images’, then write ‘/images/cafe.jpg’"),
    Refused("//a.org/b.jpg", "value.path"), Refused("../⟦..⟧/secret.jpg", "value.path"),
    Refused("/⟦..⟧/secret.jpg", "value.path"), Refused("a//b.jpg", "value.path"),
    Refused("/images/", "value.path"), Refused("a.jpg⟦?⟧v=2", "value.path"),
    Refused("a/..", "value.path"), Refused("../⟦..⟧/\u{301}a", "value.path"),
  ]

  @Test("a path may not leave the content folder from its top")
  func pathAtTop() {
    Refused("⟦..⟧/a.jpg", "value.path").check(FieldType.filePath, path: "content/index.fr.md")
  }
}
