/// The built-in tables of states, regions, places, towns, people and bodies, ready to look names up in.
///
/// A class, though it never changes: every brief and reader holds it, and a reference is all that each of them copies.
package final class Gazetteer: Sendable {
  package enum Table: UInt8, Sendable, CaseIterable { case countries, regions, places, furtherPlaces, towns, people, bodies, roles, curated }

  /// A line of a table.
  package struct Row: Hashable, Sendable {
    package let table: Table
    /// From 1.
    package let line: Int32
    /// The number of its record.
    let record: Int32

    package static func == (a: Row, b: Row) -> Bool { a.record == b.record }
    package func hash(into hasher: inout Hasher) { hasher.combine(record) }
  }

  /// What a table tells about a place, region or state beside its names.
  package struct Facts: Sendable, Hashable {
    /// Nil where unknown.
    package var point: Point?
    /// The point is known to a few kilometres only.
    package var isApproximate: Bool
    /// ISO 3166-1 alpha-2.
    package var country: String?
    /// ISO 3166-2 of the first-level division it lies in; for a region its own code.
    package var region: String?
    /// What it is, in a word or two: `city`, `river`, `oblast`, `politician`, `ministry`.
    package var sort: String
    package var wikidata: String?
  }

  /// Degrees north and east.
  package struct Point: Sendable, Hashable {
    package var latitude: Double
    package var longitude: Double

    package init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// The bytes of each table, by its number.
  let tables: [TableLines]
  let records: [NameRecord]
  let trie: PhraseTrie
  let lexicon: Lexicon
  let folding: LetterFolding
  let regionsByCode: [WordHash: Int32]
  let statesByCode: [UInt16: Int32]
  /// People of the table by the last word of their name.
  let surnames: [WordHash: [Int32]]
  /// For each state, the words of its adjectives and peoples.
  let demonyms: [Int32: [[WordHash]]]
  /// What editors changed, beside records and phrases.
  let curated: CuratedNames

  init(
    tables: [TableLines], records: [NameRecord], trie: PhraseTrie, lexicon: Lexicon, folding: LetterFolding, regionsByCode: [WordHash: Int32],
    statesByCode: [UInt16: Int32], surnames: [WordHash: [Int32]], demonyms: [Int32: [[WordHash]]], curated: CuratedNames = CuratedNames()
  ) {
    self.tables = tables
    self.records = records
    self.trie = trie
    self.lexicon = lexicon
    self.folding = folding
    self.regionsByCode = regionsByCode
    self.statesByCode = statesByCode
    self.surnames = surnames
    self.demonyms = demonyms
    self.curated = curated
  }
}

extension Gazetteer {
  /// What the tables tell of a row.
  package func facts(of row: Row) -> Facts {
    let record = records[Int(row.record)]
    let columns = Columns(of: record)
    return Facts(
      point: point(of: record),
      isApproximate: record.traits.contains(.approximate),
      country: record.country == 0 ? nil : String(decoding: [UInt8(record.country >> 8), UInt8(record.country & 0xFF)], as: UTF8.self),
      region: record.sort == .region
        ? field(0, of: record) : record.region < 0 ? nil : field(0, of: records[Int(record.region)]),
      sort: record.sort == .state ? "state" : columns.sort.map { field($0, of: record) } ?? "",
      wikidata: curated.wikidata[row.record] ?? columns.wikidata.map { field($0, of: record) }.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The first-level division with an ISO 3166-2 code.
  package func region(code: String) -> Entity? { regionsByCode[hash(of: code)].map(entity) }

  /// The state with an ISO 3166-1 alpha-2 code.
  package func state(code: String) -> Entity? {
    statesByCode[NameRecord.country(Array(code.utf8)[...])].map(entity)
  }

  /// A record as the entity that pages are about.
  func entity(_ number: Int32) -> Entity {
    let record = records[Int(number)]
    let name = displayName(of: record)
    return Entity(id: identifier(of: number, named: name), kind: record.kind, name: name, row: record.row)
  }

  /// The columns of a line, as text.
  func field(_ column: Int, of record: NameRecord) -> String {
    String(decoding: fieldBytes(column, of: record), as: UTF8.self)
  }

  func fieldBytes(_ column: Int, of record: NameRecord) -> ArraySlice<UInt8> {
    let own = curated.lines.isEmpty ? nil : curated.lines[record.row.record]
    let lines = tables[Int((own == nil ? record.row.table : .curated).rawValue)]
    return lines.bytes[lines.field(column, ofLine: own ?? record.line)]
  }

  /// Where a place, region or state lies; nil where unknown. Read from the table when asked for: few of its rows ever are.
  func point(of record: NameRecord) -> Point? {
    if let own = curated.points[record.row.record] { return own }
    guard record.row.table != .curated, let (first, second) = Columns(of: record).point else { return nil }
    let lines = tables[Int(record.row.table.rawValue)]
    let (latitude, longitude) = (lines.degrees(lines.field(first, ofLine: record.line)), lines.degrees(lines.field(second, ofLine: record.line)))
    return latitude.isNaN ? nil : Point(latitude: Double(latitude), longitude: Double(longitude))
  }

  private func hash(of code: String) -> WordHash {
    var hash = WordHash()
    for byte in code.utf8 { hash.add(byte.lowercased) }
    return hash
  }

  /// `Kursk region`, where the table has `Kursk oblast`.
  private func displayName(of record: NameRecord) -> String {
    let name = field(Columns(of: record).name, of: record)
    if record.row.table == .curated || curated.lines[record.row.record] != nil { return name }
    guard record.sort == .region, name.hasSuffix(" oblast") else { return name }
    return name.dropLast(6) + "region"
  }

  /// Regions carry their code; a settlement that shares its name with a larger one carries its region's.
  private func identifier(of number: Int32, named name: String) -> String {
    let record = records[Int(number)]
    if !curated.identifiers.isEmpty, let own = curated.identifiers[number] { return own }
    let slug = Slug.of(name)
    switch record.sort {
    case .region:
      let code = field(0, of: record).lowercased()
      return code.hasPrefix("x-") ? slug : code + "-" + Slug.of(name.hasSuffix(" region") ? String(name.dropLast(7)) : name)
    case .settlement where record.traits.contains(.shared) && !isFirst(number, ofName: name):
      let region = record.region < 0 ? "" : field(0, of: records[Int(record.region)]).lowercased()
      return slug + "-" + (region.isEmpty ? String(record.row.line) : region + "-" + String(record.row.line))
    default: return slug
    }
  }

  /// Whether a settlement is the first in the table of those with its name: the table is in order of size.
  private func isFirst(_ number: Int32, ofName name: String) -> Bool {
    let first = trie.senses(of: words(of: name)).first { records[Int($0.record)].sort == .settlement && $0.form.contains(.main) }
    return first.map { $0.record == number } ?? true
  }
}

extension NameRecord {
  var kind: Entity.Kind {
    switch sort {
    case .state: .state
    case .region: .region
    case .settlement: .settlement
    case .place: .place
    case .person: .person
    case .organisation, .office: .organisation
    }
  }
}

/// Which column of a table holds what. A curated line is laid out like those of the table for its sort.
private struct Columns {
  let name: Int
  let sort: Int?
  let wikidata: Int?
  /// Degrees north and east.
  let point: (Int, Int)?

  init(of record: NameRecord) {
    (name, sort, wikidata, point) =
      switch record.sort {
      case .state: (1, nil, 8, (6, 7))
      case .region: (1, 2, nil, (8, 9))
      case .settlement, .place: (0, 7, 10, (4, 5))
      case .person, .organisation: (0, 2, nil, nil)
      case .office: (0, nil, nil, nil)
      }
  }
}
