import FrontMatter
import ICalendar
public import Source

/// A part of a page’s words, by its name in the lock; the raw value is its place among the parts.
public enum WordsPart: Int, Sendable, Hashable, CaseIterable {
  /// The title.
  case title
  /// The summary.
  case summary
  /// The short name in the navigation.
  case nav
  /// The description of the page’s picture.
  case image
  /// The text below the header.
  case body
  /// What the original’s header says per language beside its facts: names of venues, organizer,
  /// remarks, titles of sources.
  case names
  /// When somebody last compared the translation with the original: no words, but a change.
  case checked

  private static let identifiers = ["title", "summary", "nav", "image", "body", "names", "checked"]

  /// The name in the lock and in JSON.
  public var name: String { Self.identifiers[rawValue] }

  /// Reads a name, or gives nil.
  init?(name: Substring) {
    guard let index = Self.identifiers.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: index)
  }

  /// What people call it.
  public var message: Message {
    switch self {
    case .title: Message(fr: "titre", en: "title")
    case .summary: Message(fr: "résumé", en: "summary")
    case .nav: Message(fr: "nom dans le menu", en: "name in the navigation")
    case .image: Message(fr: "description de l’image", en: "description of the picture")
    case .body: Message(fr: "texte", en: "text")
    case .names: Message(fr: "noms et précisions", en: "names and notes")
    case .checked: Message(fr: "vérifiée le", en: "checked")
    }
  }
}

/// The words of a page in one language as fingerprints, part by part; facts have none.
///
///     title:1b2c3d4e,body:9a8b7c6d
struct PageWords: Sendable, Equatable {
  /// In the order of the parts; 0 where the page has no such words.
  private var prints = [UInt32](repeating: 0, count: WordsPart.allCases.count)

  /// The fingerprint of a part, or 0 where there are no such words.
  subscript(_ part: WordsPart) -> UInt32 {
    get { prints[part.rawValue] }
    set { prints[part.rawValue] = newValue }
  }

  /// No words.
  init() {}

  /// What the lock has; nil where no build wrote it.
  init?(_ text: Substring) {
    guard text != "-" else { return }
    for entry in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = entry.split(separator: ":")
      guard pair.count == 2, pair[1].utf8.count == 8, let print = UInt32(pair[1], radix: 16),
        let part = WordsPart(name: pair[0])
      else { return nil }
      self[part] = print
    }
  }

  /// The form of the lock.
  var text: String {
    let entries = WordsPart.allCases.compactMap { part -> String? in
      guard self[part] != 0 else { return nil }
      let digits = String(self[part], radix: 16)
      return part.name + ":" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return entries.isEmpty ? "-" : entries.joined(separator: ",")
  }

  /// The parts in which two differ, of some.
  func differences(from other: PageWords, in parts: [WordsPart]) -> [WordsPart] {
    parts.filter { self[$0] != other[$0] }
  }
}

extension PageWords {
  /// The words of one file: its header’s, and the bytes of its body.
  init(_ fields: PageFields, body: ArraySlice<UInt8>) {
    func print(_ text: String?) -> UInt32 { WordsPrint.of(text.map { [$0] } ?? []) }
    self[.title] = print(fields.title?.value)
    self[.summary] = print(fields.summary?.value)
    self[.nav] = print(fields.nav?.value)
    self[.image] = print(fields.image?.value.alt.value)
    self[.checked] = print(fields.checked?.value.iso)
    var words = WordsPrint()
    words.add(body)
    self[.body] = words.value
  }
}

extension Document {
  /// The fingerprint of what the header says in a language beside the facts.
  ///
  /// A text that is the same in every language is a fact: there is nothing to translate. Remarks
  /// and reasons of single sessions do not count either: they pass with their day.
  func names(in language: Language) -> UInt32 {
    let city = self.city
    let sources = (self.fields.sources?.value ?? []).map(\.value)
    guard city != nil || !sources.isEmpty else { return 0 }
    let venues = (city?.venues?.value ?? []).map(\.value)
    let texts =
      [city?.organizer?.value, city?.contact?.value.hours?.value]
      + venues.flatMap { [$0.name?.value, $0.address?.value, $0.note?.value] }
      + sources.flatMap { [$0.title.value, $0.publisher?.value] }
    return WordsPrint.of(
      texts.compactMap { text in
        guard case .perLanguage(let translations)? = text else { return nil }
        return translations.first { $0.language.value == language.subtag }?.text.value ?? ""
      })
  }
}

/// FNV-1a in 64 bits, folded to 32: authors are no adversaries, and the lock stays short.
///
/// Spaces of every kind, as many as there are, are one; so are both apostrophes: a text that is
/// only wrapped or set anew has the same words. Linear.
private struct WordsPrint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether a space is due before the next word.
  private var isSpaceDue = false
  private var isEmpty = true

  /// The fingerprint of some texts in order, or 0 where there are none.
  static func of(_ texts: [String]) -> UInt32 {
    var print = WordsPrint()
    for text in texts {
      print.add(Array(text.utf8)[...])
      print.take(0)
    }
    return texts.isEmpty ? 0 : print.value
  }

  /// 0 where no word was added.
  var value: UInt32 {
    guard !isEmpty else { return 0 }
    let folded = UInt32(truncatingIfNeeded: state ^ (state >> 32))
    return folded == 0 ? 1 : folded
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    // A local copy stays in registers.
    var print = self
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte <= 0x20 {
        print.isSpaceDue = true
      } else if byte == 0xC2 || byte == 0xE2, let (sign, length) = Self.plain(bytes[index...]) {
        index += length
        if sign == 0x20 { print.isSpaceDue = true } else { print.takeVisible(sign) }
      } else {
        print.takeVisible(byte)
      }
    }
    self = print
  }

  /// What stands for U+00A0 and U+202F, the no-break spaces, and U+2019, the apostrophe, by the
  /// bytes behind the first one.
  private static func plain(_ rest: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    if rest.first == 0xA0 { return (0x20, 1) }
    if rest.starts(with: [0x80, 0xAF]) { return (0x20, 2) }
    return rest.starts(with: [0x80, 0x99]) ? (0x27, 2) : nil
  }

  private mutating func takeVisible(_ byte: UInt8) {
    if isSpaceDue, !isEmpty { take(0x20) }
    isSpaceDue = false
    take(byte)
  }

  private mutating func take(_ byte: UInt8) {
    isEmpty = false
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
