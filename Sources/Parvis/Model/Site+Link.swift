import FrontMatter
import ICalendar
import Source

extension Site {
  /// Links what was read: documents become pages, entries become sessions, paths addresses.
  ///
  /// - Returns: nil where what is wrong leaves no site to speak of.
  /// - Throws: where the file of a time zone cannot be read.
  static func link(
    _ content: Content, _ program: Program, lock: Lock, _ sources: SourceTree,
    _ options: BuildOptions, into report: inout Report
  ) throws(FileError) -> Site? {
    var zones = ZoneTable(read: options.zones)
    guard let zone = try zones.rules(program.timeZone, into: &report) else { return nil }
    let now = options.now.instant(in: zone)
    let today = zone.local(now).date
    let linker = PageLinker(program: program, today: today, drafts: options.drafts)
    let (built, futurePages, orphans) = linker.pages(of: content, into: &report)
    let pages = Dictionary(uniqueKeysWithValues: built.lazy.map { ($0.key, $0) })
    if !content.knownKeys.contains(.index(of: "")) {
      report.add(
        .noHome, at: nil,
        Message(fr: "il n’y a pas de page d’accueil", en: "there is no home page"),
        help: Message(
          fr: "écrivez content/index.\(program.defaultLanguage.subtag).md",
          en: "write content/index.\(program.defaultLanguage.subtag).md"))
    }
    var cities: [City] = []
    var linked: Set<PageKey> = []
    // Per identifier, where it stands, or the file from whose name it comes.
    var identities: [String: SourceRange] = [:]
    for document in content.documents
    where document.language == program.defaultLanguage && pages[document.key] != nil {
      // A second file of the same page is reported as such.
      guard let fields = document.city, linked.insert(document.key).inserted else { continue }
      let city = try City.link(
        document, fields, content.tables[document.key.stem] ?? [],
        isIncomplete: content.incompleteTables.contains(document.key.stem), program, &zones,
        known: Schedule.Known(today: today, lock: lock),
        into: &report)
      guard let city else { continue }
      let identity = fields.id?.range ?? .start(of: document.path)
      if let twin = identities[city.id] {
        reportTwin(city.id, identity, twin, &report)
      } else {
        identities[city.id] = identity
        cities.append(city)
      }
    }
    reportStrayTables(content, cities, &report)
    let titles = Dictionary(
      uniqueKeysWithValues: cities.map { city in
        let title = pages[city.key]?.versions[program.defaultLanguage]?.title.value ?? city.id
        return (city.id, program.defaultLanguage.table.collationKey(title))
      })
    cities.sort { left, right in
      guard let a = titles[left.id], let b = titles[right.id], a != b else {
        return left.id < right.id
      }
      return a < b
    }
    var pictures: [String: Picture] = [:]
    for (path, file) in content.images {
      guard let picture = Picture(file) else {
        report.add(
          .unreadablePicture, at: .start(of: file.path),
          Message(
            fr: "la taille de cette image ne se lit pas", en: "this picture’s size cannot be read"),
          help: Message(
            fr: "enregistrez-la de nouveau en JPEG, PNG, WebP ou SVG",
            en: "save it again as JPEG, PNG, WebP or SVG"))
        continue
      }
      pictures[path] = picture
    }
    return Site(
      program: program, sources: sources, lock: lock, pages: pages, inOrder: built,
      futurePages: futurePages,
      knownKeys: content.knownKeys, unreadable: content.unreadable.union(orphans),
      cities: cities, pictures: pictures, downloads: content.downloads,
      calendarDomain: program.calendarDomain?.value ?? lock.calendarDomain ?? program.url.host,
      zones: zones.loaded, now: now)
  }

  /// Two cities of one identifier would share their calendars; reported where it is written.
  private static func reportTwin(
    _ id: String, _ a: SourceRange, _ b: SourceRange, _ report: inout Report
  ) {
    let (place, other) = a.bytes.isEmpty && !b.bytes.isEmpty ? (b, a) : (a, b)
    report.add(
      .cityTwice, at: place,
      Message(
        fr: "l’id « \(id) » est déjà celui d’une autre ville",
        en: "the id ‘\(id)’ already is that of another city"),
      help: Message(
        fr: "donnez à la ville la plus récente un autre « id »",
        en: "give the more recent city another ‘id’"),
      notes: [Diagnostic.Note(Message(fr: "l’autre ville", en: "the other city"), at: other)])
  }

  /// A spreadsheet without its city would be lost in silence.
  private static func reportStrayTables(
    _ content: Content, _ cities: [City], _ report: inout Report
  ) {
    let known = content.knownKeys
    for (stem, path) in content.tablePaths
    where !known.contains(PageKey(folder: "cities", stem: stem)) {
      report.add(
        .tableWithoutCity, at: .start(of: path),
        Message(
          fr: "ce tableau n’a pas de ville « \(stem) »", en: "this table has no city ‘\(stem)’"),
        help: Message(
          fr: "donnez-lui le nom du fichier de sa ville",
          en: "give it the name of its city’s file"))
    }
  }
}

extension City {
  /// Makes a city of its document in the default language, with its sessions.
  ///
  /// - Returns: nil where its time zone is unknown.
  fileprivate static func link(
    _ document: Document, _ fields: CityFields, _ table: [Located<SessionFields>],
    isIncomplete: Bool, _ program: Program, _ zones: inout ZoneTable, known: Schedule.Known,
    into report: inout Report
  ) throws(FileError) -> City? {
    let languages = program.languages
    let zone = fields.timezone ?? program.timeZone
    guard let rules = try zones.rules(zone, into: &report) else { return nil }
    var city = City(
      key: document.key, id: fields.id?.value ?? document.key.stem,
      organizer: fields.organizer.map { $0.value.resolved(for: languages, &report) },
      contact: fields.contact.map { Contact($0.value, languages, &report) },
      timeZone: zone.value,
      venues: (fields.venues?.value ?? []).map { Venue($0, languages, &report) },
      zonePlace: zone.range)
    var schedule = Schedule(
      city, languages: languages, zone: rules, known: known, isIncomplete: isIncomplete)
    for entry in (fields.sessions?.value ?? []) + table { schedule.plan(entry) }
    schedule.removeTwins()
    for change in fields.changes?.value ?? [] { schedule.change(change) }
    city.withdrawn = schedule.plans.filter(\.isWithdrawn).map {
      SessionIdentity(city: city.id, announced: $0.announced.value, id: $0.id?.value)
    }
    city.rhythms = schedule.rhythms
    city.sessions = schedule.sessions()
    city.isIncomplete = schedule.isIncomplete || schedule.report.hasErrors
    report.add(schedule.report)
    return city
  }
}

/// The zones that a site uses, each read once.
struct ZoneTable {
  let read: @Sendable (String) throws(FileError) -> [UInt8]?
  private(set) var loaded: [String: TimeZoneRules] = [:]

  init(read: @escaping @Sendable (String) throws(FileError) -> [UInt8]?) {
    self.read = read
  }

  /// The rules of a zone, or nil where the machine's tzdata has none, which is reported.
  mutating func rules(
    _ name: Located<String>, into report: inout Report
  ) throws(FileError) -> TimeZoneRules? {
    if let rules = loaded[name.value] { return rules }
    if let bytes = try read(name.value) {
      do {
        let rules = try TimeZoneRules(identifier: name.value, tzif: bytes)
        loaded[name.value] = rules
        return rules
      } catch {
        throw FileError(.read, path: name.value, reason: "TZif (RFC 9636): \(error)")
      }
    }
    report.add(
      .unknownZone, at: name.range,
      Message(
        fr: "le fuseau horaire « \(name.value) » n’existe pas",
        en: "the time zone ‘\(name.value)’ does not exist"),
      help: .zone(near: name.value, read))
    return nil
  }
}

extension Diagnostic.Kind {
  static let unreadablePicture = error(
    "image.unreadable",
    fr: "La taille d’une image ne se lit pas.", en: "A picture’s size cannot be read.")
  static let tableWithoutCity = error(
    "table.no-city",
    fr: "Un tableau de rencontres n’a pas de fichier de ville du même nom.",
    en: "A table of sessions has no city file of the same name.")

  static let cityTwice = error(
    "city.id-twice",
    fr: "Deux villes ont le même id dans les calendriers.",
    en: "Two cities have the same id in the calendars.")

  /// The kinds that linking finds.
  static let linkKinds: [Diagnostic.Kind] = [unreadablePicture, tableWithoutCity, cityTwice]
}
