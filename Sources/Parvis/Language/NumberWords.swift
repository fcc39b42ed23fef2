/// Numbers in letters, so that `trois` and `3` can be known for the same.
///
/// All languages are read at once; words stand folded. They help to understand digits elsewhere
/// and are never complained of, so that a word that means something else too does no harm.
enum NumberWords {
  /// The value of a word: cardinal or ordinal, of any language.
  static func value(_ word: String) -> Int? { table[word] }

  /// What may stand behind figures instead of six zeros.
  static let millions: Set<String> = ["million", "millions", "miljoen"]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    func add(_ words: String, from first: Int, by step: Int = 1) {
      for (index, alternatives) in words.split(separator: " ").enumerated() {
        for word in alternatives.split(separator: "|") {
          table[String(word)] = first + index * step
        }
      }
    }
    add("zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize", from: 0)
    add("quatorze quinze seize", from: 14)
    add(
      "vingt|vingts trente quarante cinquante soixante septante octante nonante", from: 20, by: 10)
    add("premier|premiere|premiers deuxieme|second|seconde troisieme quatrieme cinquieme", from: 1)
    add("sixieme septieme huitieme neuvieme dixieme onzieme douzieme", from: 6)
    add("cent|cents mille", from: 100, by: 900)
    add("dizaine", from: 10)
    add("douzaine quinzaine", from: 12, by: 3)
    add("vingtaine trentaine quarantaine cinquantaine", from: 20, by: 10)

    add("zero one|a two|twice|both three four five six seven eight nine ten eleven twelve", from: 0)
    add("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", from: 13)
    add("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, by: 10)
    add("first second third fourth fifth sixth seventh eighth ninth tenth eleventh", from: 1)
    add("twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth", from: 12)
    add("nineteenth twentieth", from: 19)
    add("hundred|hundreds thousand|thousands", from: 100, by: 900)
    add("dozen|dozens", from: 12)

    add(
      "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien", from: 0)
    add("vijftien zestien zeventien achttien negentien", from: 15)
    add("twintig dertig veertig vijftig zestig zeventig tachtig negentig", from: 20, by: 10)
    add("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende", from: 1)
    add("honderd duizend", from: 100, by: 900)
    return table
  }()

  private static let romanSigns: [UInt8: Int] = [
    UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10, UInt8(ascii: "L"): 50,
    UInt8(ascii: "C"): 100, UInt8(ascii: "D"): 500, UInt8(ascii: "M"): 1000,
  ]

  /// The value of a Roman numeral in capitals, such as the `XXI` of `XXIe siècle`, or nil.
  ///
  /// There is no rule on which sign may precede which: whoever writes `IM` means 999.
  static func roman(_ text: ArraySlice<UInt8>) -> Int? {
    var sum = 0
    var largest = 0
    for sign in text.reversed() {
      guard let value = romanSigns[sign] else { return nil }
      sum += value < largest ? -value : value
      largest = max(largest, value)
    }
    return sum > 0 ? sum : nil
  }
}
