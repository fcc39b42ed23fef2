internal import Source

/// What keeps a text from being read at all: its size, or its first sign that YAML forbids.
///
/// Forbidden is what is no UTF-8 and what is not `c-printable`. Linear.
func unreadable(_ file: SourceFile, in range: Range<Int>) -> [Diagnostic] {
  guard range.count <= largestText else {
    return [
      Diagnostic(
        .textTooLarge, at: file.range(range.lowerBound..<range.lowerBound),
        Message(
          fr: "ce texte fait \(range.count >> 10) Ko; la limite est de \(largestText >> 10) Ko",
          en: "this text has \(range.count >> 10) KB; the limit is \(largestText >> 10) KB"),
        help: Message(
          fr: "déplacez le texte long dans le corps de la page, sous l’en-tête",
          en: "move the long text to the body of the page, below the header"))
    ]
  }
  guard let (place, scalar) = firstUnreadable(file.bytes, in: range) else { return [] }
  guard let scalar else {
    return [
      Diagnostic(
        .notUTF8, at: file.range(place),
        Message(
          fr: "une lettre ne se lit pas: ce fichier n’est pas enregistré en UTF-8",
          en: "a letter cannot be read: this file is not saved as UTF-8"),
        help: Message(
          fr: "tapez cette lettre à nouveau, puis enregistrez le fichier en UTF-8",
          en: "type this letter again, then save the file as UTF-8"))
    ]
  }
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  return [
    Diagnostic(
      .forbiddenCharacter, at: file.range(place),
      Message(
        fr: "un caractère invisible (\(name)) se trouve ici",
        en: "an invisible character (\(name)) stands here"),
      help: Message(
        fr: "effacez-le: supprimez ce qui l’entoure et retapez-le",
        en: "remove it: delete what surrounds it and type that again"))
  ]
}

/// The first place that is no UTF-8, without scalar, or whose scalar may not stand in a text.
private func firstUnreadable(
  _ bytes: [UInt8], in range: Range<Int>
) -> (place: Range<Int>, scalar: Unicode.Scalar?)? {
  var offset = range.lowerBound
  while offset < range.upperBound {
    let byte = bytes[offset]
    if byte < 0x7F {
      if byte < 0x20, byte != .tab, byte != .lineFeed, byte != .carriageReturn {
        return (offset..<offset + 1, Unicode.Scalar(byte))
      }
      offset += 1
      continue
    }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[offset..<min(offset + 4, range.upperBound)].makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
      return (offset..<offset + 1, nil)
    }
    let scalar = Unicode.UTF8.decode(encoded)
    switch scalar.value {
    case 0x7F...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
      return (offset..<offset + encoded.count, scalar)
    default: offset += encoded.count
    }
  }
  return nil
}
