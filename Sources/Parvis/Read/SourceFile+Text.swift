import Source

extension SourceFile {
  /// Whether the bytes are UTF-8 and one version of a text; where they are not, that is reported.
  func isText(into report: inout Report) -> Bool {
    guard let offset = firstInvalidByte() else { return isOneVersion(into: &report) }
    // In the encoding of older Windows, from which such a letter most often comes.
    let letter = SourceFile(path: path, bytes: [bytes[offset]]).fromWindows1252
      .map { $0.text(0..<$0.bytes.count) }
    let french = letter.map { " (sans doute « \($0) »)" } ?? ""
    let english = letter.map { " (probably ‘\($0)’)" } ?? ""
    report.add(
      .notUTF8, at: range(offset..<offset + 1),
      Message(
        fr: "une lettre\(french) ne se lit pas: ce fichier n’est pas enregistré en UTF-8",
        en: "a letter\(english) cannot be read: this file is not saved as UTF-8"),
      help: Message(
        fr: "tapez cette lettre à nouveau, puis enregistrez le fichier en choisissant l’encodage"
          + " UTF-8",
        en: "type this letter again, then save the file with the encoding UTF-8"))
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
        fr: "ce passage est là en deux versions: deux personnes l’ont changé en même temps",
        en: "this passage is here in two versions: two people changed it at the same time"),
      help: Message(
        fr: "gardez la bonne, et effacez l’autre ainsi que les lignes qui commencent par <<<<<<<,"
          + " ======= et >>>>>>>",
        en: "keep the right one, and delete the other and the lines that begin with <<<<<<<, "
          + "======= and >>>>>>>"))
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
