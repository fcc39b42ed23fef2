import Source

extension SourceFile {
  /// Whether the bytes are UTF-8; where they are not, that is reported.
  func isText(into report: inout Report) -> Bool {
    guard let offset = firstInvalidByte() else { return true }
    report.add(
      .notUTF8, at: range(offset..<offset + 1),
      Message(
        fr: "ce fichier n’est pas en UTF-8: octet \(hexadecimal(bytes[offset]))",
        en: "this file is not UTF-8: byte \(hexadecimal(bytes[offset]))"),
      help: Message(
        fr: "enregistrez-le avec l’encodage UTF-8", en: "save it with the encoding UTF-8"))
    return false
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
