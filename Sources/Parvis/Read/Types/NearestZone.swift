import Source

extension Message {
  /// What to write where there is no such zone: the one of nearest name, or examples.
  ///
  /// The names are those of the tz database’s own list beside the zones, where it is installed.
  static func zone(
    near name: String, _ read: (String) throws(FileError) -> [UInt8]?
  ) -> Message {
    let list = (try? read("zone.tab")) ?? []
    // Country, coordinates, name and remarks, with a tab between.
    let names = list.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }
      .compactMap { line in
        line.split(separator: 0x09).dropFirst(2).first.map { String(decoding: $0, as: UTF8.self) }
      }
    guard let near = nearestName(to: name, among: names) else {
      return Message(
        fr: "écrivez par exemple America/Toronto ou Europe/Brussels",
        en: "write for example America/Toronto or Europe/Brussels")
    }
    return Message(fr: "vouliez-vous dire « \(near) »?", en: "did you mean ‘\(near)’?")
  }
}
