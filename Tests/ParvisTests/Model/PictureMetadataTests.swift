import Foundation
import Testing

@testable import Parvis

/// Where a picture was taken, by what its file says beside its pixels.
@Suite("metadata of pictures")
struct PictureMetadataTests {
  /// A TIFF structure of one entry; that of GPS facts points to a directory with one of its own.
  private static func tiff(tag: UInt16, gpsTag: UInt16 = 2, little: Bool) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let digits = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return little ? digits : digits.reversed()
    }
    func entry(_ tag: UInt16) -> [UInt8] {
      number(1, 2) + number(Int(tag), 2) + number(4, 2) + number(1, 4) + number(26, 4)
        + number(0, 4)
    }
    return (little ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]) + number(8, 4) + entry(tag)
      + entry(gpsTag)
  }

  private static func jpeg(_ data: [UInt8]) -> [UInt8] {
    let length = data.count + 2
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + data + [0xFF, 0xD9]
  }

  private static func webp(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF\0\0\0\0WEBP".utf8) + Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data
  }

  private static func png(_ name: String, _ data: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, UInt8(data.count)]
      + Array(name.utf8) + data + [0, 0, 0, 0]
  }

  private static let exif = Array("Exif\0\0".utf8)
  private static let packet = Array("<x exif:GPSLatitude='45'/>".utf8)

  static let telling: [[UInt8]] = [
    jpeg(exif + tiff(tag: 0x8825, little: false)), jpeg(exif + tiff(tag: 0x8825, little: true)),
    jpeg(packet), webp("EXIF", tiff(tag: 0x8825, little: true)), webp("XMP ", packet),
    png("eXIf", tiff(tag: 0x8825, little: false)), png("iTXt", packet),
  ]

  @Test("a latitude is found, and no file that is cut off does harm", arguments: telling)
  func found(bytes: [UInt8]) {
    #expect(PictureMetadata(bytes).hasPlace)
    for count in 0..<bytes.count - 20 {
      #expect(!PictureMetadata(Array(bytes.prefix(count))).hasPlace, "\(count)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = 0xFF
      _ = PictureMetadata(broken).hasPlace
    }
  }

  @Test(
    "no latitude, no place",
    arguments: [
      jpeg(exif + tiff(tag: 0x0112, little: false)),
      jpeg(exif + tiff(tag: 0x8825, gpsTag: 0, little: true)), webp("ICCP", packet),
      png("tEXt", packet), Array("<svg>GPSLatitude</svg>".utf8), [],
    ])
  func silent(bytes: [UInt8]) {
    #expect(!PictureMetadata(bytes).hasPlace)
  }
}
