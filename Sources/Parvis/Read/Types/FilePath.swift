import FrontMatter
import Source

extension FieldType where Value == String {
  /// The path of a picture or a document: relative to its file, or from the content with `/`.
  ///
  /// The value is as it was written. `..` may not lead out of the content folder, the first one
  /// of the path of the file in which it stands.
  static let filePath: FieldType = .scalar(
    Message(fr: "le chemin d’un fichier", en: "the path of a file"),
    examples: ["/images/cafe.jpg", "../images/cafe.jpg"]
  ) { scalar throws(Diagnostic) in
    if let (bytes, message, help) = pathFault(scalar) {
      throw Diagnostic(.notAPath, at: scalar.range(of: bytes), message, help: help)
    }
    return scalar.text
  }
}

private func pathFault(_ scalar: Scalar) -> (Range<Int>, Message, Message)? {
  let text = scalar.text
  let all = 0..<text.utf8.count
  let example = Message.write("/images/cafe.jpg")
  if let fault = signFault(text) { return fault }
  if text.hasPrefix("//") || text.utf8.contains(0x3A) {
    return (
      all,
      Message(
        fr: "« \(scalar.excerpt) » n’est pas un fichier du dossier du contenu",
        en: "‘\(scalar.excerpt)’ is not a file of the content folder"),
      Message(
        fr: "copiez le fichier dans « images », puis écrivez « /images/cafe.jpg »",
        en: "copy the file into ‘images’, then write ‘/images/cafe.jpg’")
    )
  }
  // Folders between the content folder and the file that names the path.
  var depth = text.hasPrefix("/") ? 0 : max(0, scalar.range.path.split(separator: "/").count - 2)
  var offset = text.hasPrefix("/") ? 1 : 0
  // Split by bytes: a combining accent behind a slash hides it from `Character`.
  let parts = text.utf8.dropFirst(offset).split(separator: 0x2F, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  for part in parts {
    let bytes = offset..<offset + part.utf8.count
    offset = bytes.upperBound + 1
    switch part {
    case "":
      return (
        all,
        Message(
          fr: "il manque un nom dans le chemin « \(scalar.excerpt) »",
          en: "a name is missing in the path ‘\(scalar.excerpt)’"), example
      )
    case ".": continue
    case "..": depth -= 1
    default: depth += 1
    }
    if depth < 0 {
      return (
        bytes,
        Message(
          fr: "ce « .. » mène hors du dossier du contenu",
          en: "this ‘..’ leads out of the content folder"), example
      )
    }
  }
  guard parts.last != "..", parts.last != "." else {
    return (
      all,
      Message(
        fr: "« \(scalar.excerpt) » est un dossier, et un fichier est attendu",
        en: "‘\(scalar.excerpt)’ is a folder, and a file is expected"), example
    )
  }
  return nil
}

/// Signs that name no file of a site.
private func signFault(_ text: String) -> (Range<Int>, Message, Message)? {
  var offset = 0
  for scalar in text.unicodeScalars {
    let width = UTF8.width(scalar)
    let bytes = offset..<offset + width
    offset += width
    if scalar == "\\" {
      return (
        bytes,
        Message(
          fr: "les dossiers se séparent par « / »", en: "folders are separated by ‘/’"),
        .write(text.replacing("\\", with: "/"))
      )
    }
    if scalar == "?" || scalar == "#" || scalar.value < 0x20 {
      return (
        bytes,
        Message(
          fr: "ce signe ne peut pas être dans un chemin", en: "this sign cannot stand in a path"),
        Message(
          fr: "effacez-le, dans le nom du fichier aussi", en: "delete it, in the file’s name too")
      )
    }
  }
  return nil
}
