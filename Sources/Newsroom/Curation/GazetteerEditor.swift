extension Gazetteer {
  /// The built-in tables with what editors added and changed.
  /// - Throws: every problem of the files, those that reading them found too.
  package convenience init(curatedBy curation: Curation, tables: Gazetteer = Gazetteer()) throws(Problems) {
    var editor = GazetteerEditor(tables)
    if !curation.changesNoTable { editor.apply(curation) }
    let problems = curation.problems + editor.problems.filter { $0.severity == .error }
    guard problems.isEmpty else { throw Problems(problems) }
    editor.curated.warnings = editor.problems
    self.init(
      tables: tables.tables + [TableLines(bytes: editor.bytes)], records: editor.records, trie: editor.trie, lexicon: tables.lexicon, folding: tables.folding,
      regionsByCode: editor.regionsByCode, statesByCode: editor.statesByCode, surnames: editor.surnames, demonyms: editor.demonyms, curated: editor.curated)
  }
}

/// Writes what editors say into the tables' records, phrases and lines.
struct GazetteerEditor {
  /// As the program has them: what names meant before any change.
  let tables: Gazetteer
  var records: [NameRecord]
  var trie: PhraseTrie
  var surnames: [WordHash: [Int32]]
  var demonyms: [Int32: [[WordHash]]]
  var statesByCode: [UInt16: Int32]
  var regionsByCode: [WordHash: Int32]
  var curated = CuratedNames()
  var problems: [Diagnostic] = []
  /// The curated table: lines laid out like those of the table for their sort.
  var bytes: [UInt8] = []
  lazy var identifiers = IdentifierIndex(tables)
  /// Phrases that `split` speaks of: two entities may share them.
  var splitPhrases: Set<WordHash> = []
  /// Who has a phrase by these files, to find one that is given away twice.
  var owners: [WordHash: [Int32]] = [:]
  /// Names as the files give them, of entities that are new.
  var newNames: [Int32: CuratedText] = [:]

  init(_ tables: Gazetteer) {
    self.tables = tables
    records = tables.records
    trie = tables.trie
    surnames = tables.surnames
    demonyms = tables.demonyms
    statesByCode = tables.statesByCode
    regionsByCode = tables.regionsByCode
  }

  mutating func apply(_ curation: Curation) {
    for rule in curation.rules {
      if case .split = rule.sense { splitPhrases.insert(.phrase(tables.words(of: rule.spelling.text))) }
    }
    let order: [Entity.Kind] = [.state, .region, .settlement, .place, .organisation, .person]
    for kind in order {
      for entry in curation.additions where entry.kind == kind { add(entry, kind) }
    }
    for entry in curation.changes { change(entry) }
    for entry in curation.additions + curation.changes { linkCapital(of: entry) }
    apply(curation.merges)
    for rule in curation.rules { apply(rule) }
    for name in curation.withheld {
      for (_, added) in newNames where Slug.of(added.text) == Slug.of(name.name.text) { problems.append(.withheldAndAdded(added)) }
    }
  }

  // MARK: identifiers

  /// The record with an identifier: in the file's own kinds, else in the other's where that is allowed.
  mutating func record(_ id: CuratedText, _ file: CurationFile, elsewhere: Bool = false) -> Int32? {
    let isActor = file == .actors
    return identifiers[id.text, isActor] ?? (elsewhere ? identifiers[id.text, !isActor] : nil)
  }

  mutating func reportUnknown(_ id: CuratedText, _ file: CurationFile) {
    problems.append(.unknownIdentifier(id, nearest: identifiers.nearest(to: id.text, isActor: file == .actors)))
  }

  /// What a record is called in these tables, changed or not.
  func name(of number: Int32) -> String {
    newNames[number]?.text ?? (Int(number) < tables.records.count ? tables.entity(number).name : "")
  }

  mutating func identifier(of number: Int32) -> String {
    curated.identifiers[number] ?? tables.entity(number).id
  }

  // MARK: lines

  /// The columns of a record as it stands by now.
  func columns(of number: Int32) -> [String] {
    let record = records[Int(number)]
    if let line = curated.lines[number] ?? (record.row.table == .curated ? record.line : nil) {
      return GazetteerEditor.columns(bytes[Int(line.lowerBound)..<Int(line.upperBound)])
    }
    let table = tables.tables[Int(record.row.table.rawValue)]
    return GazetteerEditor.columns(table.bytes[Int(record.line.lowerBound)..<Int(record.line.upperBound)])
  }

  private static func columns(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: .tab, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func append(line columns: [String]) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes += columns.joined(separator: "\t").utf8
    let end = Int32(bytes.count)
    bytes.append(.newline)
    return start..<end
  }
}
