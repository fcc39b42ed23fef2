import FrontMatter
import ICalendar
import Source

/// The fields that a request gives to a session.
struct WantedFields {
  /// Cancelled or postponed, with its value; nil for a move.
  var status: (name: FieldName, value: WrittenValue)?
  /// The new day.
  var date: LocalDate?
  /// Time, venue and note.
  var others: [(name: FieldName, value: WrittenValue)] = []
}

/// Writes wanted fields into the entries under `changes:` that speak of a session, or into a new
/// one.
struct ChangeEntries {
  let header: CityHeader
  let session: Session
  /// Whether another session of the city was announced for the same day.
  let needsID: Bool
  /// The session's entries, in their order.
  private let records: [Node]
  private var editor: HeaderEditor

  private static let statuses = [OutcomeFields.cancelled.name, OutcomeFields.postponed.name]

  init(_ header: CityHeader, _ session: Session, needsID: Bool) {
    self.header = header
    self.session = session
    self.needsID = needsID
    editor = HeaderEditor(header.file)
    let list = header.entry(CityFields.changes.name)?.value
    let items: [Node] =
      if case .sequence(let items, _)? = list { items } else { list.map { [$0] } ?? [] }
    records = session.changes.compactMap { place in items.first { $0.range == place } }
  }

  /// Whether one of the entries says that the session is cancelled or postponed.
  var sayStatus: Bool { !written(Self.statuses).isEmpty }

  /// The edits that write the fields; nil where the list is one that must be edited by hand.
  mutating func edits(for wanted: WantedFields) -> [ContentEdit]? {
    guard !records.isEmpty else { return addEntry(wanted) ? editor.edits : nil }
    var added: [HeaderEditor.Written] = []
    var old = written(Self.statuses)
    if let status = wanted.status {
      if let last = old.popLast() {
        rename(last, status.name, status.value)
      } else {
        added.append(field(status.name, status.value))
      }
    } else if let date = wanted.date {
      if let move = writtenMove {
        set(date, in: move)
      } else if let last = old.popLast() {
        rename(last, nil, .text(date.iso), called: movedName(date))
      } else {
        added.append(field(called: movedName(date), .text(date.iso)))
      }
    }
    if wanted.status != nil || wanted.date != nil {
      for place in old { editor.remove(place.index, of: records[place.record]) }
    }
    var inMove: [HeaderEditor.Written] = []
    for other in wanted.others {
      if let move = writtenMove?.entry.value, case .mapping(let inner, _) = move {
        if let entry = inner.first(where: { other.name.matches($0.key.text) }) {
          editor.replace(entry, with: other.value, in: move)
          continue
        }
        if written([other.name]).isEmpty {
          inMove.append(field(other.name, other.value))
          continue
        }
      }
      if let place = written([other.name]).last {
        editor.replace(place.entry, with: other.value, in: records[place.record])
      } else {
        added.append(field(other.name, other.value))
      }
    }
    if !inMove.isEmpty, let move = writtenMove { editor.add(inMove, to: move.entry.value) }
    if !added.isEmpty, let last = records.last {
      editor.add(added, to: last, behind: name(in: last))
    }
    return editor.edits
  }

  // MARK: A new entry

  private mutating func addEntry(_ wanted: WantedFields) -> Bool {
    var fields = [field(ChangeFields.date.name, .text(session.announced.iso))]
    if let id = session.id {
      fields.append(field(SessionFields.id.name, .text(id)))
    } else if needsID {
      fields.append(
        field(SessionFields.id.name, .text(ChangeFields.noID.message[header.spelling])))
    }
    if let status = wanted.status { fields.append(field(status.name, status.value)) }
    if let date = wanted.date {
      fields.append(field(called: movedName(date), .text(date.iso)))
    }
    fields += wanted.others.map { field($0.name, $0.value) }
    guard let changes = header.entry(CityFields.changes.name) else {
      let name = CityFields.changes.name.message[header.spelling]
      editor.addList(
        named: name, fields, behind: header.entry(CityFields.sessions.name), in: header.record)
      return true
    }
    switch changes.value {
    case .sequence: editor.append(fields, toList: changes.value)
    case .scalar(let scalar) where scalar.range.bytes.isEmpty: editor.fill(changes, with: fields)
    default: return false
    }
    return true
  }

  // MARK: What is written

  /// A field in one of the session's entries.
  private struct Place {
    let record: Int
    let index: Int
    let entry: Entry
  }

  /// The last of the fields that say which session an entry means: what happens reads well there.
  private func name(in record: Node) -> Entry? {
    guard case .mapping(let entries, _) = record else { return nil }
    return entries.last { entry in
      [ChangeFields.date.name, SessionFields.id.name].contains { $0.matches(entry.key.text) }
    }
  }

  /// Where some fields stand, in the order of the file.
  private func written(_ names: [FieldName]) -> [Place] {
    records.indices.flatMap { record -> [Place] in
      guard case .mapping(let entries, _) = records[record] else { return [] }
      return entries.indices.compactMap { index in
        names.contains { $0.matches(entries[index].key.text) }
          ? Place(record: record, index: index, entry: entries[index]) : nil
      }
    }
  }

  /// The move to amend: the last one, unless a later entry names the session by its present day,
  /// which it would miss.
  private var writtenMove: Place? {
    guard let move = written([OutcomeFields.movedTo.name]).last else { return nil }
    let later = records[(move.record + 1)...]
    let dates = later.flatMap { record -> [Entry] in
      guard case .mapping(let entries, _) = record else { return [] }
      return entries.filter { ChangeFields.date.name.matches($0.key.text) }
    }
    var ignored = Report()
    let areFirst = dates.allSatisfy {
      FieldType<LocalDate>.date.read($0.value, &ignored) == session.announced
    }
    return areFirst ? move : nil
  }

  private mutating func set(_ date: LocalDate, in move: Place) {
    guard case .mapping(let inner, _) = move.entry.value else {
      return editor.replace(
        move.entry, name: otherDirection(date, move.entry.key),
        with: written(date, like: move.entry.value), in: records[move.record])
    }
    if let entry = inner.first(where: { SessionFields.date.name.matches($0.key.text) }) {
      editor.replace(entry, with: written(date, like: entry.value), in: move.entry.value)
    } else {
      editor.add([field(SessionFields.date.name, .text(date.iso))], to: move.entry.value)
    }
  }

  /// In digits, or in words where the day before is.
  private func written(_ date: LocalDate, like old: Node) -> WrittenValue {
    guard case .scalar(let scalar) = old, LocalDate(iso: scalar.text) == nil else {
      return .text(date.iso)
    }
    return .text(Message(fr: date.french, en: date.english)[header.spelling])
  }

  /// The name to give to `reportée au` and `devancée au` where the new day lies the other way.
  private func otherDirection(_ date: LocalDate, _ key: Scalar) -> String? {
    let names = [OutcomeFields.movedTo.name.french, OutcomeFields.movedEarlier.french]
    let name = movedName(date)
    let isDirected = names.contains { $0.nameKey == key.text.nameKey } && names.contains(name)
    return isDirected && name.nameKey != key.text.nameKey ? name : nil
  }

  private mutating func rename(
    _ place: Place, _ name: FieldName?, _ value: WrittenValue, called text: String? = nil
  ) {
    let name = text ?? name?.message[header.spelling]
    editor.replace(place.entry, name: name, with: value, in: records[place.record])
  }

  private func field(_ name: FieldName, _ value: WrittenValue) -> HeaderEditor.Written {
    field(called: name.message[header.spelling], value)
  }

  private func field(called name: String, _ value: WrittenValue) -> HeaderEditor.Written {
    HeaderEditor.Written(name: name, value: value)
  }

  /// In French, to an earlier day is `devancée au`.
  private func movedName(_ date: LocalDate) -> String {
    let isEarlier = date < session.announced
    return (isEarlier ? OutcomeFields.movedEarlier : OutcomeFields.movedTo.name.message)[
      header.spelling]
  }
}
