import QRCode
import TestSupport
import Testing

@Suite("QR codes")
struct QRSymbolTests {
  /// The most bytes of some versions at level M (ISO/IEC 18004:2015, table 7).
  static let capacities = [(1, 14), (2, 26), (3, 42), (4, 62), (10, 213), (25, 997), (40, 2_331)]

  @Test("the smallest symbol that holds an address", arguments: capacities)
  func size(version: Int, bytes: Int) throws {
    let full = try #require(QRSymbol(address(of: bytes)))
    #expect(full.side == 17 + 4 * version)
    let next = QRSymbol(address(of: bytes + 1))
    #expect(version == 40 ? next == nil : next.map(\.side) ?? 0 > full.side)
  }

  @Test("no symbol for nothing, nor for what readers would have to guess")
  func refused() {
    #expect(QRSymbol("") == nil)
    #expect(QRSymbol("https://café.example/") == nil)
    #expect(QRSymbol(address(of: QRSymbol.capacity + 1)) == nil)
  }

  @Test("the three corners that readers look for")
  func corners() throws {
    let symbol = try #require(QRSymbol("https://cafe.example.org/"))
    let last = symbol.side - 7
    for (x, y) in [(0, 0), (last, 0), (0, last)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(column - 3), abs(row - 3))
          #expect(symbol[column: x + column, row: y + row] == (ring != 2))
        }
      }
    }
  }

  @Test("the same symbol every time, also from many threads at once")
  func sameEveryTime() async throws {
    let expected = (0..<200).map { QRSymbol(address(of: 20 + $0)) }
    let found = await withTaskGroup(of: (Int, QRSymbol?).self) { group in
      for index in expected.indices {
        group.addTask { (index, QRSymbol(address(of: 20 + index))) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (index, symbol) in expected.enumerated() { #expect(found[index] == symbol) }
  }

  private struct Reading: Decodable, Equatable {
    let text, level: String
  }

  @Test(
    "independent software reads what was written",
    .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
  func readByOthers() throws {
    var random = SeededGenerator(seed: 18_004)
    let signs = (0x21...0x7E).map { Character(UnicodeScalar(UInt8($0))) }
    let made = (0..<100).map { _ in
      let path = (0..<Int.random(in: 0...300, using: &random)).compactMap { _ in
        signs.randomElement(using: &random)
      }
      return "https://" + String(path)
    }
    let addresses =
      ["https://cafe.example.org/villes/blainville/2027-04-07/"] + made
      + Self.capacities.flatMap { [address(of: $0.1), address(of: max(1, $0.1 - 1))] }
    let matrices = try addresses.map { address in
      let symbol = try #require(QRSymbol(address))
      return (0..<symbol.side).map { row in
        (0..<symbol.side).map { symbol[column: $0, row: row] ? 1 : 0 }
      }
    }
    let read = try Oracle("read_codes.py").run(matrices, as: [Reading?].self)
    #expect(read == addresses.map { Reading(text: $0, level: "M") })
  }
}

/// An address of a length in bytes, of all that stands in addresses.
private func address(of length: Int) -> String {
  let beginning = "https://cafe.example.org/villes/saint-jerome/2027-04-07/?a=1&b=%C3%A9#x~_"
  return String(
    String(repeating: beginning, count: length / beginning.count + 1).prefix(length))
}
