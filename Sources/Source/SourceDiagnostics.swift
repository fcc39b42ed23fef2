extension Diagnostic.Kind {
  /// A text file whose bytes are no UTF-8.
  public static let notUTF8 = error(
    "source.not-utf8",
    fr: "Un fichier texte n’est pas enregistré en UTF-8.",
    en: "A text file is not saved as UTF-8.")
  /// A text file with the marks that git writes around two versions of some lines.
  public static let conflictMarks = error(
    "source.conflict",
    fr: "Deux versions d’un même passage sont restées dans un fichier.",
    en: "Two versions of one passage were left in a file.")
  /// A symbolic link that leads out of the root, or to nothing.
  public static let linkOutside = error(
    "source.link-outside",
    fr: "Un lien symbolique mène hors du dossier du site.",
    en: "A symbolic link leads out of the site’s folder.")
  /// A file over the size that is read.
  public static let fileTooLarge = error(
    "source.too-large",
    fr: "Un fichier dépasse la taille permise.",
    en: "A file is over the size that is allowed.")
  /// Folders nested over the depth that is read.
  public static let folderTooDeep = error(
    "source.too-deep",
    fr: "Des dossiers sont emboîtés trop profondément.",
    en: "Folders are nested too deeply.")
  /// A file name that is no UTF-8.
  public static let nameNotUTF8 = error(
    "source.name-not-utf8",
    fr: "Le nom d’un fichier contient une lettre qui ne se lit pas.",
    en: "A file’s name holds a letter that cannot be read.")

  /// Every kind that this module finds.
  public static let sourceKinds: [Diagnostic.Kind] = [
    notUTF8, conflictMarks, linkOutside, fileTooLarge, folderTooDeep, nameNotUTF8,
  ]
}
