import Source

/// A picture is quick to load on a phone: 300 KB take a second and a half on a slow mobile network
/// (1.6 Mbit/s); and no wider than any page shows it.
struct HeavyPictures: Check {
  /// In bytes.
  private static let heaviest = 300_000
  /// In pixels: a column of text is some 800 CSS pixels wide, and few screens have more than three
  /// pixels for one.
  private static let widest = 2400

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for (_, picture) in site.pictures.sorted(by: { $0.key < $1.key }) {
      let size = picture.file.bytes.count
      let isDrawing = picture.file.path.hasSuffix(".svg")
      let place = SourceRange.start(of: picture.file.path)
      if size > Self.heaviest {
        report.add(
          .heavyPicture, at: place,
          Message(
            fr: "cette image pèse \(size / 1000) Ko (\(picture.width) × \(picture.height) pixels)",
            en:
              "this picture weighs \(size / 1000) KB (\(picture.width) × \(picture.height) pixels)"
          ),
          help: isDrawing
            ? Message(
              fr: "simplifiez ce dessin, ou enregistrez-le en WebP, sous 300 Ko",
              en: "simplify this drawing, or save it as WebP, below 300 KB")
            : Message(
              fr:
                "enregistrez-la en JPEG ou en WebP, large de 1600 pixels au plus: moins de 300 Ko",
              en: "save it as JPEG or WebP, at most 1,600 pixels wide: less than 300 KB"))
      } else if picture.width > Self.widest, !isDrawing {
        report.add(
          .widePicture, at: place,
          Message(
            fr: "cette image est large de \(picture.width) pixels, bien plus qu’on n’en montre",
            en: "this picture is \(picture.width) pixels wide, far more than is shown"),
          help: Message(
            fr: "réduisez-la à 1600 pixels de large", en: "scale it down to a width of 1,600 pixels"
          ))
      }
    }
  }
}
