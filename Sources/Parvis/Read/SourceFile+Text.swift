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
        fr: "tapez cette lettre à nouveau, puis enregistrez le fichier en UTF-8",
        en: "type this letter again, then save the file in UTF-8"))
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
        fr: "deux personnes ont changé ce passage en même temps: il est là deux fois, avant et"
          + " après la ligne =======",
        en: "two people changed this passage at the same time: it is here twice, before and after "
          + "the line ======="),
      help: Message(
        fr: "gardez le bon des deux et effacez l’autre; effacez aussi les lignes qui commencent par"
          + " <<<<<<<, ======= et >>>>>>>",
        en: "keep the right one of the two and delete the other; also delete the lines that begin "
          + "with <<<<<<<, ======= and >>>>>>>"))
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
