extension PhonePlan {
  /// The countries whose grouping is known.
  static let all: [PhonePlan] = [
    .northAmerica(afterArea: "\u{A0}"), .belgium, .france, .netherlands, .unitedKingdom,
    .luxembourg, .switzerland,
  ]

  /// Canada, the United States and their neighbours.
  ///
  /// After the area code comes a space (OQLF) or a hyphen (the Translation Bureau; AP).
  static func northAmerica(afterArea: String) -> PhonePlan {
    PhonePlan(
      code: "1", trunk: "", separators: (afterArea, "-"),
      groups: [Group(prefixes: [""], sizes: [3, 3, 4])])
  }

  /// Mobile numbers, green numbers, the four cities with a zone of one digit, all other zones.
  static let belgium = PhonePlan(
    code: "32",
    groups: [
      Group(prefixes: ["4"], sizes: [3, 2, 2, 2]),
      Group(prefixes: ["80", "90"], sizes: [3, 2, 3]),
      Group(prefixes: ["2", "3", "4", "9"], sizes: [1, 3, 2, 2]),
      Group(prefixes: [""], sizes: [2, 2, 2, 2]),
    ])

  static let france = PhonePlan(
    code: "33", groups: [Group(prefixes: [""], sizes: [1, 2, 2, 2, 2])])

  /// Mobile numbers, zones of two digits, zones of three.
  static let netherlands = PhonePlan(
    code: "31",
    groups: [
      Group(prefixes: ["6"], sizes: [1, 4, 4]),
      Group(
        prefixes: [
          "10", "13", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45",
          "46", "50", "53", "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
          "85", "88",
        ], sizes: [2, 3, 4]),
      Group(prefixes: [""], sizes: [3, 3, 3]),
    ])

  /// London and the other zones of two digits, zones of three, all others and mobile numbers.
  static let unitedKingdom = PhonePlan(
    code: "44",
    groups: [
      Group(prefixes: ["20", "23", "24", "28", "29"], sizes: [2, 4, 4]),
      Group(
        prefixes: ["11", "121", "131", "141", "151", "161", "171", "181", "191", "3", "80"],
        sizes: [3, 3, 4]),
      Group(prefixes: [""], sizes: [4, 6]),
    ])

  /// No trunk prefix; older numbers have six digits.
  static let luxembourg = PhonePlan(
    code: "352", trunk: "",
    groups: [
      Group(prefixes: ["6"], sizes: [3, 3, 3]),
      Group(prefixes: [""], sizes: [2, 2, 2, 2]),
      Group(prefixes: [""], sizes: [2, 2, 2]),
    ])

  static let switzerland = PhonePlan(
    code: "41", groups: [Group(prefixes: [""], sizes: [2, 3, 2, 2])])
}
