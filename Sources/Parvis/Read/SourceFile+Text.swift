import Source

extension SourceFile {
  /// Whether the bytes are UTF-8 and one version of a text; where they are not, that is reported.
  func isText(into report: inout Report) -> Bool {
    guard let offset = firstInvalidByte() else { return isOneVersion(into: &report) }
    report.add(
      .notUTF8, at: range(offset..<offset + 1),
      Message(
        fr: "ce fichier n’est pas en UTF-8: octet \(hexadecimal(bytes[offset]))",
        en: "this file is not UTF-8: byte \(hexadecimal(bytes[offset]))"),
      help: Message(
        fr: "enregistrez-le avec l’encodage UTF-8", en: "save it with the encoding UTF-8"))
    return false
  }

  /// Whether no two versions stand in the file as git leaves them where it cannot choose.
  ///
  /// The first line of the two marks is reported, once a file; linear.
  private func isOneVersion(into report: inout Report) -> Bool {
    guard let opening = line(with: Self.openingMark, from: textStart),
      line(with: Self.closingMark, from: opening.upperBound) != nil
    else { return true }
    report.add(
      .conflictMarks, at: range(opening),
      Message(
        fr: "« \(text(opening)) »: ce passage est là en deux versions, laissées par git",
        en: "‘\(text(opening))’: this passage is here in two versions, left by git"),
      help: Message(
        fr: "gardez l’une des deux, et supprimez les lignes <<<<<<<, ======= et >>>>>>>",
        en: "keep one of the two, and delete the lines <<<<<<<, ======= and >>>>>>>"))
    return false
  }

  private static let openingMark = Array("<<<<<<< ".utf8)
  private static let closingMark = Array(">>>>>>> ".utf8)

  /// The first line that begins with a mark, without its end.
  private func line(with mark: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if bytes[index..<end].starts(with: mark) { return index..<end }
      index = end + 1
    }
    return nil
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
