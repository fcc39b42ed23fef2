import Foundation
import FrontMatter
import Source

/// Declared fields as a JSON Schema (2020-12), for editors that complete and check YAML.
///
/// It refuses nothing that Parvis reads but unusual spellings (`re_pon_se`), and cannot know what
/// Parvis knows: whether a date exists, a venue is named, a required field is missing under each of
/// its names.
struct JSONSchema {
  typealias Object = [String: Any]

  private var definitions: Object = [:]
  private var names: [FieldDeclaration: String] = [:]

  /// The schema of a file that holds some fields, as text.
  static func text(_ title: Message, _ fields: [FieldDeclaration]) throws -> String {
    var schema = JSONSchema()
    var document = schema.record(fields)
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    document["title"] = title.english
    document["description"] = "\(title.english) · \(title.french)"
    document["$defs"] = schema.definitions
    let data = try JSONSerialization.data(
      withJSONObject: document, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private mutating func record(_ fields: [FieldDeclaration]) -> Object {
    var properties: Object = [:]
    // Names that begin with `_` are the author’s own.
    var patterns: Object = ["^_": Object()]
    for field in fields {
      let value: Object = ["$ref": "#/$defs/" + definition(of: field)]
      let (name, manual) = (field.name, field.manual)
      for other in [name.french] + name.others {
        properties[other] = described(value, manual.french + "\n\n" + manual.english)
      }
      properties[name.english] = described(value, manual.english + "\n\n" + manual.french)
      patterns[Self.pattern([name.english, name.french] + name.others)] = value
    }
    return [
      "type": ["object", "null"], "properties": properties, "patternProperties": patterns,
      "additionalProperties": false,
    ]
  }

  /// Beside a reference some editors ignore other keywords.
  private func described(_ value: Object, _ text: String) -> Object {
    ["allOf": [value], "description": text]
  }

  /// A name for the field’s definition, which is made once: `date`, and `date-2` for another one.
  private mutating func definition(of field: FieldDeclaration) -> String {
    if let name = names[field] { return name }
    let taken = names.values.count {
      $0 == field.name.english || $0.hasPrefix(field.name.english + "-")
    }
    let name = field.name.english + (taken == 0 ? "" : "-\(taken + 1)")
    names[field] = name
    definitions[name] = schema(field.type)
    return name
  }

  private mutating func schema(_ type: FieldSchema) -> Object {
    // YAML may take a text for a number or a flag; Parvis never does.
    let scalar = ["string", "number", "boolean"]
    switch type {
    case .text(let name, let examples):
      var text: Object = ["type": scalar, "title": "\(name.english) · \(name.french)"]
      if !examples.isEmpty { text["examples"] = examples }
      return text
    case .flag:
      let words = FieldSchema.yesWords + FieldSchema.noWords
      return [
        "anyOf": [
          ["enum": [true, false, "oui", "non"] as [Any]], ["type": "null"],
          ["type": "string", "pattern": Self.pattern(words)],
        ] as [Object]
      ]
    case .integer(let range):
      return ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .choice(let words):
      let all = words.flatMap { [$0.english, $0.french] + $0.others }
      return [
        "anyOf": [
          ["enum": words.flatMap { [$0.english, $0.french] }.uniqued],
          ["type": "string", "pattern": Self.pattern(all)],
        ] as [Object]
      ]
    case .localizedText:
      let perLanguage: Object = [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "patternProperties": ["^_": Object(), "^[A-Za-z]{2,3}$": ["type": scalar]] as Object,
      ]
      return ["anyOf": [["type": scalar], perLanguage] as [Object]]
    case .list(let element):
      let one = schema(element)
      return ["anyOf": [["type": "array", "items": one], ["type": "null"], one] as [Object]]
    case .record(let fields):
      return record(fields)
    case .named(let value):
      return [
        "type": ["object", "null"], "patternProperties": ["^_": Object()],
        "additionalProperties": schema(value),
      ]
    case .either(let types):
      return ["anyOf": types.map { schema($0) }]
    }
  }

  /// What any of some names may look like: a capital at the beginning or not, its accents or none,
  /// and between words a space, a hyphen, an underscore, an apostrophe or nothing.
  private static func pattern(_ names: [String]) -> String {
    let each = names.map { name in
      name.enumerated().map { position, letter in
        guard letter.isLetter || letter.isNumber else { return "[ _'’-]*" }
        let plain = String(letter).folded
        let forms =
          [String(letter), plain]
          + (position == 0 ? [letter.uppercased(), plain.uppercased()] : [])
        let unique = forms.uniqued
        guard unique.count > 1 else { return unique[0] }
        return unique.allSatisfy { $0.count == 1 }
          ? "[\(unique.joined())]" : "(?:\(unique.joined(separator: "|")))"
      }.joined()
    }
    return "^(?:\(each.uniqued.joined(separator: "|")))$"
  }
}

extension [String] {
  /// The same without repetitions.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
