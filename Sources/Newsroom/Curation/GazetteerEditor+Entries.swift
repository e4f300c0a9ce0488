extension GazetteerEditor {
  /// Adds an entity that no table has.
  mutating func add(_ entry: CuratedEntry, _ kind: Entity.Kind) {
    guard let name = entry.name else { return }
    let number = Int32(records.count)
    let row = Gazetteer.Row(table: .curated, line: Int32(clamping: name.place.line), record: number)
    records.append(NameRecord(sort: NameRecord.Sort(kind), row: row, line: 0..<0))
    newNames[number] = name
    let id = entry.id?.text ?? Slug.of(name.text)
    if let holder = identifiers[id, kind.isActor] {
      problems.append(.identifierTaken(id, by: self.name(of: holder), at: (entry.id ?? name).place))
    } else {
      identifiers[id, kind.isActor] = number
    }
    curated.identifiers[number] = id
    curated.origins.append(.init(part: .name, text: name, record: number, phrase: .phrase(tables.words(of: name.text))))
    if kind == .settlement || kind == .place {
      records[Int(number)].tier = UInt8(clamping: entry.importance ?? (["capital", "city"].contains(entry.sort?.text) ? 1 : 2))
      if entry.importance ?? 1 <= 2 { records[Int(number)].traits.insert(.notable) }
    }
    if kind == .region { records[Int(number)].traits.insert(.theatre) }
    let code = code(for: entry, kind, number)
    take(entry, into: number)
    records[Int(number)].line = append(line: line(of: entry, kind, name: name.text, code: code))
    addSpelling(name, to: number, .main)
    addSpellings(of: entry, to: number)
  }

  /// Changes one that is known.
  mutating func change(_ entry: CuratedEntry) {
    guard let id = entry.id else { return }
    guard let number = record(id, entry.file) else { return reportUnknown(id, entry.file) }
    let kind = records[Int(number)].kind
    checkKeys(of: entry, kind)
    curated.origins.append(.init(part: .name, text: id, record: number, phrase: .phrase(tables.words(of: id.text))))
    if curated.identifiers[number] == nil { curated.identifiers[number] = tables.entity(number).id }
    if let importance = entry.importance {
      records[Int(number)].tier = UInt8(clamping: importance)
      if importance <= 2 { records[Int(number)].traits.insert(.notable) } else { records[Int(number)].traits.remove(.notable) }
    }
    take(entry, into: number)
    var columns = columns(of: number)
    let layout = Layout(kind)
    columns += Array(repeating: "", count: max(0, layout.count - columns.count))
    if let name = entry.name {
      columns[layout.name] = name.text
      newNames[number] = name
    }
    if let sort = entry.sort, let column = layout.sort { columns[column] = sort.text }
    if let column = layout.adjectives, !entry.adjectives.isEmpty {
      columns[column] = (entry.adjectives.map(\.text) + columns[column].split(separator: "|").map(String.init)).joined(separator: "|")
    }
    if let column = layout.offices, !entry.roles.isEmpty {
      columns[column] = (columns[column].split(separator: "|").map(String.init) + entry.roles.map(\.column)).joined(separator: "|")
    }
    curated.lines[number] = append(line: columns)
    // A name of the editor's own may stand in texts or not: it is a spelling only where it can be one.
    if let name = entry.name, !isKnown(name.text, of: number) { addSpelling(name, to: number) }
    addSpellings(of: entry, to: number)
  }

  /// What an entry tells of a record beside its names.
  private mutating func take(_ entry: CuratedEntry, into number: Int32) {
    let index = Int(number)
    if let country = entry.country { records[index].country = code(ofState: country) ?? records[index].country }
    if let region = entry.region, let found = self.region(region, country: records[index].country) {
      records[index].region = found
      if entry.country == nil, records[index].country == 0 { records[index].country = records[Int(found)].country }
    }
    if let latitude = entry.latitude, let longitude = entry.longitude {
      curated.points[number] = Gazetteer.Point(latitude: Double(latitude), longitude: Double(longitude))
      records[index].traits.remove(.approximate)
    }
    if entry.isDoubtful == true { records[index].traits.insert(.alsoWord) }
    switch entry.sort?.text {
    case "river", "water": records[index].traits.insert(.water)
    case "capital": records[index].traits.insert(.capital)
    case "village": records[index].traits.insert(.village)
    case "media": records[index].traits.insert(.media)
    case "government": records[index].traits.insert(.government)
    default: break
    }
    curated.notes[number] = entry.note?.text ?? curated.notes[number]
    curated.wikidata[number] = entry.wikidata?.text ?? curated.wikidata[number]
    for alias in entry.aliases {
      let isActor = records[index].kind.isActor
      if let holder = identifiers[alias.text, isActor], holder != number {
        problems.append(.identifierTaken(alias.text, by: name(of: holder), at: alias.place))
      }
      curated.redirects[.init(isActor: isActor, id: alias.text)] = number
    }
  }

  private mutating func checkKeys(of entry: CuratedEntry, _ kind: Entity.Kind) {
    func check(_ key: String, _ place: SourcePlace?) {
      let kinds = CuratedEntry.kinds(for: key)
      if let place, !kinds.contains(kind) { problems.append(.keyOfOtherKind(key, kind: kind, kinds: kinds, at: place)) }
    }
    check("adjectives", entry.adjectives.first?.place)
    check("capital", entry.capital?.place)
    check("code", entry.code?.place)
    check("country", entry.country?.place)
    check("region", entry.region?.place)
    check("sort", entry.sort?.place)
    check("roles", entry.roles.first?.role.place)
    check("importance", entry.importance == nil ? nil : entry.place)
    check("lat", entry.latitude == nil ? nil : entry.place)
  }

  private mutating func addSpellings(of entry: CuratedEntry, to number: Int32) {
    for spelling in entry.spellings { addSpelling(spelling, to: number, isListed: true) }
    for adjective in entry.adjectives {
      addSpelling(adjective, to: number, .demonym)
      demonyms[number, default: []].append(tables.words(of: adjective.text))
    }
  }

  private func line(of entry: CuratedEntry, _ kind: Entity.Kind, name: String, code: String) -> [String] {
    let layout = Layout(kind)
    var columns = [String](repeating: "", count: layout.count)
    columns[layout.name] = name
    if let column = layout.code { columns[column] = code }
    if let column = layout.sort { columns[column] = entry.sort?.text ?? Layout.usualSort(of: kind) }
    if let column = layout.adjectives { columns[column] = entry.adjectives.map(\.text).joined(separator: "|") }
    if let column = layout.offices { columns[column] = entry.roles.map(\.column).joined(separator: "|") }
    return columns
  }
}

extension CuratedRole {
  /// As the table of people has it: `governor of Sundmark@2031-05..2032`.
  fileprivate var column: String { role.text + "@" + from + ".." + until }
}

/// Which column of a table has what, for a kind.
private struct Layout {
  let count: Int
  let name: Int
  var code: Int?
  var sort: Int?
  var adjectives: Int?
  var offices: Int?

  init(_ kind: Entity.Kind) {
    switch kind {
    case .state: (count, name, code, adjectives) = (10, 1, 0, 3)
    case .region: (count, name, code, sort) = (10, 1, 0, 2)
    case .settlement, .place: (count, name, sort) = (11, 0, 7)
    case .person: (count, name, sort, offices) = (5, 0, 2, 4)
    case .organisation: (count, name, sort) = (5, 0, 2)
    }
  }

  static func usualSort(of kind: Entity.Kind) -> String {
    switch kind {
    case .settlement: "settlement"
    case .region: "region"
    case .place: "facility"
    case .person: "public figure"
    case .organisation: "other"
    case .state: ""
    }
  }
}

extension NameRecord.Sort {
  init(_ kind: Entity.Kind) {
    self =
      switch kind {
      case .state: .state
      case .region: .region
      case .settlement: .settlement
      case .place: .place
      case .person: .person
      case .organisation: .organisation
      }
  }
}
