/// TEXT between a property's colon and its line end: RFC 5545 §3.3.11.
enum TextEscaping {
  /// Appends a text with its four escapes and nothing else.
  static func append(_ text: String, to line: inout [UInt8]) throws(ValueError) {
    for byte in try TextCharacters.conforming(text).utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case UInt8(ascii: "\n"):
        line.append(UInt8(ascii: "\\"))
        line.append(UInt8(ascii: "n"))
      default:
        line.append(byte)
      }
    }
  }

  /// Takes the escapes out of a text, or gives nil where it is not well formed: an escape that
  /// §3.3.11 does not know, or an unescaped semicolon or comma.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    split(bytes, at: nil).flatMap(\.first)
  }

  /// The texts between unescaped separators, without their escapes; nil as for one text.
  static func split(_ bytes: ArraySlice<UInt8>, at separator: UInt8?) -> [String]? {
    var texts: [String] = []
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "N"): text.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): text.append(byte)
        default: return nil
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == separator {
        texts.append(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
      } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") {
        return nil
      } else {
        text.append(byte)
      }
    }
    guard !isEscaped else { return nil }
    return texts + [String(decoding: text, as: UTF8.self)]
  }
}
