import Source
import Testing

@testable import Parvis

@Suite("the catalogue of value diagnostics")
struct ValueKindTests {
  @Test("every kind of the catalogue is shown by a row, and no kind is missing from it")
  func catalogue() {
    let tables = [
      WrittenDateTests.refused, TimeRangeTests.refused, RecurrenceTests.refused,
      ContactTests.refusedPhones, ContactTests.refusedEmails, ContactTests.refusedEmergencies,
      AddressTests.refusedURLs, AddressTests.refusedSites, AddressTests.refusedDomains,
      PlaceTests.unreadableCoordinates, NameTests.refusedLocales, NameTests.refusedSlugs,
      NameTests.refusedIdentifiers,
      PlaceTests.refusedZones, PlaceTests.refusedPaths, ColorTests.refused,
    ]
    let shown = Set(tables.joined().map(\.id))
    #expect(shown == Set(Diagnostic.Kind.valueKinds.map(\.id)))
    #expect(Diagnostic.Kind.valueKinds.count == shown.count)
  }
}
