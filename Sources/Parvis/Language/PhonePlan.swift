/// How the numbers of one country code are grouped.
///
/// Codes are those of E.164, groups those of the national numbering plans.
struct PhonePlan: Sendable {
  /// Numbers that begin alike and how many digits stand together.
  struct Group: Sendable {
    /// The beginnings of the national number; one that is empty takes all.
    let prefixes: [String]
    /// Digits in each group, their sum being the length of the number.
    let sizes: [Int]
  }

  /// The country code, without the plus sign.
  let code: String
  /// Dialled before the number within the country; empty where nothing is.
  let trunk: String
  /// The first that fits counts.
  let groups: [Group]
  /// Between the first group and the second, and between those after.
  let separators: (first: String, others: String)

  init(
    code: String, trunk: String = "0", separators: (first: String, others: String) = (nbsp, nbsp),
    groups: [Group]
  ) {
    self.code = code
    self.trunk = trunk
    self.groups = groups
    self.separators = separators
  }
}

private let nbsp = "\u{A0}"

extension PhonePlan {
  /// A number of this country as it is dialled there, or nil where it is another country's or fits
  /// no group.
  func national(_ number: String) -> String? {
    subscriber(number).flatMap(grouped).map { trunk + $0 }
  }

  /// `+33 1 23 45 67 89`, every part held together.
  ///
  /// A number whose plan is not in the table is cut after its country code, then by threes.
  static func international(_ number: String) -> String {
    for plan in all {
      guard let subscriber = plan.subscriber(number), let digits = plan.grouped(subscriber) else {
        continue
      }
      return "+" + plan.code + nbsp + digits
    }
    guard number.first == "+" else { return number }
    let digits = number.dropFirst()
    let code = digits.prefix(codeLength(digits))
    return "+" + code + nbsp + byThrees(digits.dropFirst(code.count))
  }

  /// The digits after the country code, or nil for another country.
  private func subscriber(_ number: String) -> Substring? {
    number.hasPrefix("+" + code) ? number.dropFirst(1 + code.count) : nil
  }

  private func grouped(_ subscriber: Substring) -> String? {
    for group in groups {
      guard subscriber.count == group.sizes.reduce(0, +),
        group.prefixes.contains(where: subscriber.hasPrefix)
      else { continue }
      var text = ""
      var rest = subscriber
      for (index, size) in group.sizes.enumerated() {
        if index > 0 { text += index == 1 ? separators.first : separators.others }
        text += rest.prefix(size)
        rest = rest.dropFirst(size)
      }
      return text
    }
    return nil
  }

  /// Groups of three; what remains makes the last group two to four digits long.
  private static func byThrees(_ digits: Substring) -> String {
    var text = ""
    var rest = digits
    while rest.count > 4 {
      text += rest.prefix(3) + nbsp
      rest = rest.dropFirst(3)
    }
    return text + rest
  }

  /// How many digits the country code has: ITU-T E.164, list of assigned codes.
  private static func codeLength(_ digits: Substring) -> Int {
    let two: Set<Substring> = [
      "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
      "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
      "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ]
    if digits.first == "1" || digits.first == "7" { return 1 }
    return two.contains(digits.prefix(2)) ? 2 : 3
  }
}
