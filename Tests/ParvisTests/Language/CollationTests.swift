import Foundation
import TestSupport
import Testing

@testable import Parvis

@Suite("order of names")
struct CollationTests {
  @Test(
    "names that stand in order",
    arguments: [
      ("fr-CA", ["cote", "côte", "coté", "côté"]),
      ("fr-FR", ["cote", "coté", "côte", "côté"]),
      ("fr-CA", ["Oasis", "Œuvre", "Ouest"]),
      ("fr-CA", ["Eastman", "Écluse", "Elgin", "Zénon"]),
      ("fr-CA", ["L’Île-Perrot", "La Prairie", "Lachine", "Laval", "Le Gardeur"]),
      // An abbreviated saint stands where the whole word would.
      ("fr-CA", ["Saint-Eustache", "St-Jérôme", "Saint-Lin", "Ste-Adèle", "Sainte-Julie"]),
      ("fr-CA", ["Mont-Laurier", "Mont-St-Hilaire", "Mont-Tremblant", "Montréal"]),
      ("en-CA", ["Saint John", "St. Thomas", "Salaberry"]),
      ("nl-BE", ["Sint-Gillis", "St-Joost", "Sint-Niklaas"]),
    ])
  func order(tag: String, names: [String]) throws {
    let table = try locale(tag)
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let shuffled = names.shuffled(using: &generator)
      #expect(shuffled.sorted { table.collationKey($0) < table.collationKey($1) } == names)
    }
  }

  @Test(
    "words stand as ICU puts them", arguments: ["fr-CA", "fr-FR", "fr-BE", "en-GB", "nl-BE"])
  func likeICU(tag: String) throws {
    let table = try locale(tag)
    let system = Locale(identifier: tag)
    for left in Self.words {
      for right in Self.words where left != right {
        let isBefore = left.compare(right, options: [], locale: system) == .orderedAscending
        #expect(
          (table.collationKey(left) < table.collationKey(right)) == isBefore, "\(left) \(right)")
      }
    }
  }

  private static let words = [
    "pêche", "péché", "pêché", "pèche", "peche", "pécher", "pêcher", "Pêche", "maïs", "mais",
    "Maïs", "canoë", "canoé", "canot", "Noël", "noel", "ça", "ca", "çà", "cà", "Älv", "Ålv", "Alv",
    "Amiens", "Amos", "Beloeil", "Blainville", "Brossard", "Bruxelles", "Châteauguay", "Chateau",
    "Évêché", "Évreux", "Evere", "Gatineau", "Île", "Ile", "Ixelles", "Lévis", "Levis", "Mirabel",
    "Montréal", "Nîmes", "Québec", "Repentigny", "Rimouski", "Sorel", "Terrebonne", "Thetford",
    "Zénon",
  ]

  @Test("composed and decomposed accents stand together")
  func composition() {
    let table = LanguageTable.frenchCanada
    for word in Self.words {
      let decomposed = table.collationKey(word.decomposedStringWithCanonicalMapping)
      #expect(decomposed == table.collationKey(word))
    }
  }
}
