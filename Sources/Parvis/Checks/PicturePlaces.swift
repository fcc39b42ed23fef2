import Source

/// A picture does not say where it was taken: telephones write that into every photograph, and
/// whoever saves it can read at which door it was.
struct PicturePlaces: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for (_, picture) in site.pictures.sorted(by: { $0.key < $1.key })
    where PictureMetadata(picture.file.bytes).hasPlace {
      report.add(
        .pictureSaysPlace, at: .start(of: picture.file.path),
        Message(
          fr: "cette image contient l’endroit où elle a été prise",
          en: "this picture holds the place where it was taken"),
        help: Message(
          fr:
            "retirez-en les coordonnées: « exiftool -gps:all= -xmp:geotag= \(picture.file.name) »,"
            + " ou enregistrez-la de nouveau sans métadonnées",
          en: "take the coordinates out of it: ‘exiftool -gps:all= -xmp:geotag= "
            + "\(picture.file.name)’, or save it again without metadata"))
    }
  }
}
