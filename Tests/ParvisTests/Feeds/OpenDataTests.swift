import Foundation
import TestSupport
import Testing

@testable import Parvis

@Suite("open data")
struct OpenDataTests {
  private struct Request: Encodable {
    let schema, json, csv: String
  }

  private static func judge(_ json: String, _ csv: String) throws -> [String] {
    let schema = Place.package.appending(path: "docs/sessions.schema.json")
    return try Oracle("judge_open_data.py").run(
      Request(schema: String(contentsOf: schema, encoding: .utf8), json: json, csv: csv),
      as: [String].self)
  }

  /// A site whose every text wants to be a formula, and its open data.
  private static func odd() async throws -> (json: String, csv: String) {
    let name = "feeds/open-data"
    let site = try #require(SiteCase.all.first { $0.name == name })
    let sink = try await site.build().sink
    return (sink.text("sessions.json") ?? "", sink.text("sessions.csv") ?? "")
  }

  @Test(
    "the schema allows it, and the table says the same as the JSON",
    .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
  func judged() async throws {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    let json = try #require(sink.text("sessions.json"))
    #expect(try Self.judge(json, sink.text("sessions.csv") ?? "") == [])
    let lines = json.split(separator: "\n")
    #expect(lines.count - 2 == sink.files.keys.count { $0.hasSuffix(".fr.ics") } - 7)
    let odd = try await Self.odd()
    #expect(try Self.judge(odd.json, odd.csv) == [])
  }

  @Test(
    "each way to break good data is noticed",
    .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"),
    arguments: [
      ("\"status\":\"confirmed\"", "\"status\":\"held\"", "is not one of"),
      ("T09:00:00-05:00", "T09:00:00", "is not a 'date-time'"),
      ("\"announced\":\"2026-12-03\"", "\"announced\":\"2026-12-33\"", "is not a 'date'"),
      ("\"latitude\":48.55", "\"latitude\":148.55", "maximum of 90"),
      ("\"uid\":", "\"id\":", "'uid' is a required property"),
      ("\"status\":", "\"new\":1,\"status\":", "Additional properties"),
      ("\"alma\"", "\"almo\"", "city.id"),
    ])
  func broken(old: String, new: String, finding: String) async throws {
    let good = try await Self.odd()
    let place = try #require(good.json.range(of: old))
    let errors = try Self.judge(good.json.replacingCharacters(in: place, with: new), good.csv)
    #expect(errors.contains { $0.contains(finding) }, "\(errors)")
  }

  @Test("lines end in CRLF, and a spreadsheet runs nothing")
  func table() async throws {
    let csv = try await Self.odd().csv
    #expect(Array(csv.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(csv.utf8.suffix(2).elementsEqual("\r\n".utf8))
    // The one note of two lines has its line feeds within quotation marks.
    #expect(csv.unicodeScalars.count { $0 == "\n" } - csv.unicodeScalars.count { $0 == "\r" } == 4)
  }

  @Test(
    "a cell",
    arguments: [
      ("Café", "Café"), ("", ""), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "\"'\ta\""),
      ("\ra", "\"'\ra\""), ("\na", "\"'\na\""), ("\r\na", "\"'\r\na\""), ("＝1", "'＝1"),
      ("=\"a\"", "\"'=\"\"a\"\"\""), ("'a", "'a"), (" =1", " =1"), ("–1", "–1"),
    ])
  func cell(text: String, expected: String) {
    #expect(text.csvCell.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "a number of millionths",
    arguments: [
      (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (45_670_000, "45.67"), (-73_880_000, "-73.88"),
      (2_000_000, "2"), (-180_000_000, "-180"), (10_000_000, "10"),
    ])
  func millionths(number: Int, expected: String) {
    #expect(decimal(millionths: number) == expected)
  }
}
