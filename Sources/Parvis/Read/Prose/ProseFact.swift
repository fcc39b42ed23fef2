import Source

/// Something in a text that is the same in every language: a number, an hour, a month, a telephone
/// number, an address.
struct ProseFact: Sendable {
  /// One way of understanding it; two facts are the same where they share one.
  enum Reading: Sendable, Hashable {
    /// A number without signs between its digits and zeros around them: `1500`, `1.5`.
    case number(String)
    /// Minutes from midnight, 0…1440.
    case time(Int)
    /// 1…12.
    case month(Int)
    /// The last nine digits.
    case phone(String)
    /// A page by its key, whatever its address in a language.
    case page(String)
    /// An address of mail.
    case mail(String)
    /// Any other address: each language may have its own.
    case address(String)
  }

  /// From the surest to the least sure: `24 h` is an hour, or a number.
  let readings: [Reading]
  /// Whether it is only there to explain a fact of the other language: `trois`, `midi`.
  let isWord: Bool
  /// Where it stands.
  let range: SourceRange
}

/// Holds the facts of two texts against each other.
///
/// What is said more often in one of them is no difference, for texts repeat themselves; a fact
/// that the other text does not have at all is one.
struct ProseComparison {
  /// Of the original, those that the translation lacks, in order.
  private(set) var missing: [ProseFact] = []
  /// Of the translation, those that the original lacks, in order, each with the next fact of the
  /// original that found no partner: perhaps what it should be.
  private(set) var extra: [(fact: ProseFact, counterpart: ProseFact?)] = []

  /// Compares; linear in the facts.
  init(_ original: [ProseFact], _ translation: [ProseFact]) {
    let partners = Self.partners(original, translation)
    let ours = original.indices.filter { partners.original[$0] == nil }.map { original[$0] }
    let theirs = translation.indices.filter { partners.translation[$0] == nil }
      .map { translation[$0] }
    let said = Set(translation.flatMap(\.readings))
    let repeated = ours.filter { !$0.isWord && !said.isDisjoint(with: $0.readings) }
    // Per sort, first what the translation lacks, then what it says less often; those before the
    // offset have found a counterpart.
    var waiting = Dictionary(grouping: ours.unknown(to: translation) + repeated, by: \.sort)
      .mapValues { ($0, 0) }
    for fact in theirs.unknown(to: original) {
      var counterpart: ProseFact?
      if let (facts, next) = waiting[fact.sort], next < facts.count {
        counterpart = facts[next]
        waiting[fact.sort] = (facts, next + 1)
      }
      // Each language may link to its own sources: only one more of them is a difference.
      if fact.sort == .address, counterpart != nil { continue }
      extra.append((fact, counterpart))
    }
    missing = waiting.values.flatMap { facts, next in facts[next...] }.unknown(to: translation)
      .sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
  }

  /// For each fact the place of the one that is the same, every fact once.
  private static func partners(
    _ original: [ProseFact], _ translation: [ProseFact]
  ) -> (original: [Int: Int], translation: [Int: Int]) {
    var partners: (original: [Int: Int], translation: [Int: Int]) = ([:], [:])
    var free: [ProseFact.Reading: [Int]] = [:]
    for (index, fact) in translation.enumerated().reversed() {
      for reading in fact.readings { free[reading, default: []].append(index) }
    }
    for (index, fact) in original.enumerated() {
      search: for reading in fact.readings {
        while let other = free[reading]?.popLast() {
          guard partners.translation[other] == nil else { continue }
          partners.original[index] = other
          partners.translation[other] = index
          break search
        }
      }
    }
    return partners
  }
}

extension [ProseFact] {
  /// Those in figures that others do not have at all, each once.
  fileprivate func unknown(to others: [ProseFact]) -> [ProseFact] {
    let known = Set(others.flatMap(\.readings))
    var told: Set<ProseFact.Reading> = []
    return filter { fact in
      guard let first = fact.readings.first, !fact.isWord else { return false }
      return known.isDisjoint(with: fact.readings) && told.insert(first).inserted
    }
  }
}

extension ProseFact {
  /// What may stand in each other’s place: what is in figures, or an address of one kind.
  fileprivate enum Sort {
    case figures, month, phone, page, mail, address
  }

  fileprivate var sort: Sort {
    switch readings.first {
    case .number, .time: .figures
    case .month: .month
    case .phone: .phone
    case .page: .page
    case .mail: .mail
    case .address, nil: .address
    }
  }
}
