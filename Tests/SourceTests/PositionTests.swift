import Source
import Testing

@Suite("positions")
struct PositionTests {
  @Test(
    "line and column are 1-based and count Unicode scalars",
    arguments: [
      ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("é☕x", 5, 1, 3), ("a\nb", 2, 2, 1),
      ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\n", 1, 1, 2), ("", 0, 1, 1),
      ("\u{FEFF}abc", 3, 1, 1), ("\u{FEFF}abc", 4, 1, 2), ("a\n\n\nb", 4, 4, 1),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let position = SourceFile(path: "f", text: text).position(of: offset)
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test(
    "the first byte that is no UTF-8",
    arguments: [
      ([0x61, 0xFF, 0x62], 1), ([0xC3, 0xA9, 0xC3], 2), ([0xFF], 0), ([0x61, 0x62, 0xE2, 0x82], 2),
      ([0xED, 0xA0, 0x80], 0), ([0x61, 0xC0, 0x80, 0x61], 1),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], offset: Int) {
    #expect(SourceFile(path: "f", bytes: bytes).firstInvalidByte() == offset)
    #expect(SourceFile(path: "f", text: "œuvre ☕").firstInvalidByte() == nil)
  }
}
