import Templates

/// A value of a JSON text, and what it becomes for a template.
enum JSONValue: Codable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case record([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .integer(let integer): try container.encode(integer)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .record(let record): try container.encode(record)
    }
  }

  var templateValue: TemplateValue {
    switch self {
    case .null: .flag(false)
    case .flag(let flag): .flag(flag)
    case .integer(let integer): .text(String(integer))
    case .number(let number): .text(String(number))
    case .text(let text): .text(text)
    case .list(let list): .list(list.map(\.templateValue))
    case .record(let record): .record(record.mapValues(\.templateValue))
    }
  }

  /// Whether the specification put a function here, as the text of one in many languages.
  var mentionsCode: Bool {
    guard case .record(let record) = self else { return false }
    return record.values.contains { value in
      if case .record(let inner) = value { inner["__tag__"] != nil } else { false }
    }
  }
}
