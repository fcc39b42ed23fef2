import Source

/// What identifies a page in all its languages: its folder and its stem.
///
/// `content/villes/blainville.fr.md` and `content/cities/blainville.en.md` are the same page,
/// `cities/blainville`.
struct PageKey: Sendable {
  /// The folder below `content/`, in English where it has a French name; empty at the top.
  let folder: String
  /// The file's name without language and ending: `blainville`.
  let stem: String

  /// The key as a path, which alone tells it from others: `cities/blainville`.
  let path: String

  init(folder: String, stem: String) {
    self.folder = folder
    self.stem = stem
    path = folder.isEmpty ? stem : folder + "/" + stem
  }

  /// Reads what ``path`` gives.
  init(path: String) {
    let parts = path.split(separator: "/")
    self.init(folder: parts.dropLast().joined(separator: "/"), stem: String(parts.last ?? ""))
  }

  /// The page that makes a folder a section.
  static func index(of folder: String) -> PageKey {
    PageKey(folder: folder, stem: "index")
  }
}

extension PageKey: Hashable, Comparable {
  static func == (left: PageKey, right: PageKey) -> Bool { left.path == right.path }

  static func < (left: PageKey, right: PageKey) -> Bool { left.path < right.path }

  func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

/// What a file of `content/` is, as its path says.
enum ContentPath: Sendable, Hashable {
  /// `program.yml`
  case program
  /// `parvis.lock`
  case lock
  /// A page in one language; the suffix is nil where the name has none.
  case page(PageKey, suffix: String?)
  /// A city's sessions in a spreadsheet.
  case sessionTable(city: String)
  /// A picture.
  case image
  /// A document to download.
  case download

  /// The folders that have a meaning, with their French names.
  private static let frenchFolders = [
    "villes": "cities", "rencontres": "sessions", "nouvelles": "news", "fichiers": "files",
  ]
  static let imageEndings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]

  /// Reads a path that begins with `content/`.
  ///
  /// - Throws: where no file of content has such a name.
  init(_ path: String) throws(Diagnostic) {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    let folders = parts.dropLast().map { Self.frenchFolders[$0] ?? $0 }
    let name = parts.last ?? ""
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let ending = pieces.count > 1 ? pieces[pieces.count - 1] : ""
    if folders.isEmpty, name == "program.yml" {
      self = .program
    } else if folders.isEmpty, name == "parvis.lock" {
      self = .lock
    } else if ending == "md" {
      self = try Self.page(path, folders: folders, pieces: pieces)
    } else if folders == ["cities"], pieces.count == 3, ending == "csv",
      ["sessions", "rencontres"].contains(pieces[1])
    {
      try Self.checkStem(pieces[0], path, ending: ".\(pieces[1]).csv")
      self = .sessionTable(city: pieces[0])
    } else if Self.imageEndings.contains(ending.folded) {
      try Self.checkAddress(path)
      self = .image
    } else if folders.first == "files" {
      try Self.checkAddress(path)
      self = .download
    } else {
      throw Self.unknown(path, ending: ending)
    }
  }

  private static func page(
    _ path: String, folders: [String], pieces: [String]
  ) throws(Diagnostic) -> ContentPath {
    guard pieces.count <= 3, folders.first != "images", folders.first != "files" else {
      throw unknown(path, ending: "md")
    }
    for folder in folders { try checkStem(folder, path) }
    try checkStem(pieces[0], path, ending: pieces.dropFirst().map { "." + $0 }.joined())
    let key = PageKey(folder: folders.joined(separator: "/"), stem: pieces[0])
    return .page(key, suffix: pieces.count == 3 ? pieces[1] : nil)
  }

  // `ending` is what follows in the name of a file; nothing in that of a folder.
  private static func checkStem(
    _ stem: String, _ path: String, ending: String = ""
  ) throws(Diagnostic) {
    let allowed = stem.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard !allowed || stem.isEmpty else { return }
    let slug = slug(stem)
    throw Diagnostic(
      .badStem, at: .start(of: path),
      Message(
        fr:
          "le nom « \(stem) » ne peut contenir que des lettres minuscules sans accent, des chiffres et des traits d’union",
        en:
          "the name ‘\(stem)’ can contain only lowercase letters without accents, digits and hyphens"
      ),
      help: slug.isEmpty
        ? nil
        : isCopy(stem)
          ? Message(
            fr: "si c’est une copie faite par erreur, supprimez ce fichier; sinon, renommez-le"
              + " « \(slug)\(ending) »",
            en: "if it is a copy made by mistake, delete this file; otherwise, rename it "
              + "‘\(slug)\(ending)’")
          : Message(
            fr: "renommez-le « \(slug)\(ending) »", en: "rename it ‘\(slug)\(ending)’"))
  }

  /// Whether a name is one that systems give to copies: `history copy`, `Copie de history`,
  /// `history (1)`.
  private static func isCopy(_ stem: String) -> Bool {
    let words = slug(stem).split(separator: "-")
    return words.contains { ["copy", "copie", "kopie"].contains($0) }
      || stem.hasSuffix(")") && words.last?.allSatisfy(\.isNumber) == true
  }

  /// The page that a file is probably meant to be, whose name does not fit.
  static func presumedPage(_ path: String) -> PageKey? {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let name = parts.last, name.hasSuffix(".md") else { return nil }
    let folders = parts.dropLast().map(slug).map { frenchFolders[$0] ?? $0 }
    return PageKey(
      folder: folders.joined(separator: "/"), stem: slug(String(name.prefix { $0 != "." })))
  }

  /// Pictures and downloads keep their names in the site's addresses.
  private static func checkAddress(_ path: String) throws(Diagnostic) {
    let allowed = path.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte) || "-._/".utf8.contains(byte)
    }
    guard !allowed else { return }
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let stem = slug(String(name.dropLast(ending.count)))
    throw Diagnostic(
      .badAddress, at: .start(of: path),
      Message(
        fr: "le nom du fichier « \(name) » ne peut pas servir d’adresse web",
        en: "the file name ‘\(name)’ cannot be used as a web address"),
      help: Message(
        fr:
          "renommez-le par exemple « \(stem)\(ending) »: n’employez que des lettres sans accent, des"
          + " chiffres, « - », « _ » et « . »",
        en: "rename it, for example ‘\(stem)\(ending)’: use only letters without accents, digits, "
          + "‘-’, ‘_’ and ‘.’"))
  }

  private static func unknown(_ path: String, ending: String) -> Diagnostic {
    let name = path.split(separator: "/").last ?? ""
    return Diagnostic(
      .unknownFile, at: .start(of: path),
      Message(
        fr: "Parvis ne sait pas quoi faire de « \(name) »",
        en: "Parvis does not know what to do with ‘\(name)’"),
      help: Message(
        fr: "si c’est un document à télécharger, mettez-le dans content/files/ (créez ce dossier au"
          + " besoin); si c’est une page, finissez son nom par .md; si ce n’est pas pour le site,"
          + " commencez son nom par _",
        en: "if it is a document to download, put it into content/files/ (create this folder if "
          + "need be); if it is a page, end its name in .md; if it is not for the site, begin its "
          + "name with _"))
  }
}
