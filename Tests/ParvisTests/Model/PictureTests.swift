import Foundation
import Source
import Testing

@testable import Parvis

@Suite("sizes of pictures")
struct PictureTests {
  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    hexadecimal.split(separator: " ").flatMap { word -> [UInt8] in
      stride(from: 0, to: word.count, by: 2).compactMap { offset in
        let start = word.index(word.startIndex, offsetBy: offset)
        return UInt8(word[start..<word.index(start, offsetBy: 2)], radix: 16)
      }
    }
  }

  @Test(
    "by the first bytes of each format",
    arguments: [
      ("89504E47 0D0A1A0A 0000000D 49484452 00000280 000001E0 08020000 00", 640, 480),
      ("47494638 39612C01 C8000000", 300, 200),
      ("FFD8 FFE00004 0000 FFC2 0011 08 01E0 0280 03 012200", 640, 480),
      ("52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100 00", 640, 480),
      ("52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001 00", 640, 480),
      ("52494646 00000000 57454250 5650384C 00000000 2F 7FC27700 0000000000000000", 640, 480),
    ])
  func size(hexadecimal: String, width: Int, height: Int) {
    let picture = Picture(SourceFile(path: "p", bytes: Self.bytes(hexadecimal)))
    #expect(picture?.width == width)
    #expect(picture?.height == height)
  }

  @Test(
    "of drawings",
    arguments: [
      ("<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32.4'/>", 64, 32),
      ("<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 120 60\">", 120, 60),
      ("<svg width=\"10px\" height=\"20px\" viewBox=\"0 0 1 1\">", 10, 20),
    ])
  func drawing(text: String, width: Int, height: Int) {
    let picture = Picture(SourceFile(path: "p.svg", text: text))
    #expect(picture?.width == width)
    #expect(picture?.height == height)
  }

  @Test(
    "what is no picture has no size",
    arguments: ["", "text", "<svg>", "GIF8", "RIFF", "\u{FF}\u{D8}"])
  func none(text: String) {
    #expect(Picture(SourceFile(path: "p", text: text)) == nil)
  }
}
