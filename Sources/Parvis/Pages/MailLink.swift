/// A `mailto:` link that opens a message with its subject and text filled in (RFC 6068).
struct MailLink: Sendable {
  /// The address; nil where whoever writes chooses it.
  var recipient: String?
  let subject: String
  let body: String

  /// The value of an `href`.
  var href: String {
    "mailto:" + Self.encoded(recipient ?? "", keeping: "@+") + "?subject=" + Self.encoded(subject)
      + "&body=" + Self.encoded(body)
  }

  /// A text of which everything but the unreserved characters of RFC 3986 is percent-encoded.
  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~":
        result.unicodeScalars.append(scalar)
      case _ where kept.unicodeScalars.contains(scalar):
        result.unicodeScalars.append(scalar)
      default:
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
