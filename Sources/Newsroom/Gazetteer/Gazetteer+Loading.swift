extension Gazetteer {
  /// The built-in tables.
  package convenience init() {
    let folding = LetterFolding()
    self.init(Gazetteer.builtInTables.map { TableReading($0, folding: folding) }, Lexicon(folding: folding), folding)
  }

  /// The built-in tables, read on two cores: the places are half of all that there is to read.
  package static func loaded() async -> Gazetteer {
    let folding = LetterFolding()
    async let places = TableReading(.places, folding: folding)
    let others = builtInTables.filter { $0 != .places }.map { TableReading($0, folding: folding) }
    let words = Lexicon(folding: folding)
    let readings = await others + [places]
    return Gazetteer(readings.sorted { $0.table.rawValue < $1.table.rawValue }, words, folding)
  }

  private static let builtInTables = Table.allCases.filter { $0 != .curated }

  /// - Parameter readings: of all built-in tables, in their order.
  private convenience init(_ readings: [TableReading], _ lexicon: Lexicon, _ folding: LetterFolding) {
    var loader = GazetteerLoader()
    for reading in readings { loader.add(reading) }
    self.init(
      tables: readings.map(\.lines), records: loader.records, trie: loader.trie, lexicon: lexicon, folding: folding,
      regionsByCode: loader.regionsByCode, statesByCode: loader.statesByCode, surnames: loader.surnames, demonyms: loader.demonyms)
  }
}

/// Joins what the tables tell into records, phrases and what else is looked up in.
private struct GazetteerLoader {
  private(set) var records: [NameRecord] = []
  private(set) var trie = PhraseTrie(capacity: 65_000)
  private(set) var regionsByCode: [WordHash: Int32] = [:]
  private(set) var statesByCode: [UInt16: Int32] = [:]
  private(set) var surnames: [WordHash: [Int32]] = [:]
  private(set) var demonyms: [Int32: [[WordHash]]] = [:]
  private var regionNumbers = NumberTable(capacity: 5_000)

  init() {
    records.reserveCapacity(34_000)
    surnames.reserveCapacity(2_000)
    regionsByCode.reserveCapacity(5_000)
  }

  /// Adds a table. Regions come before places, which lie in them.
  mutating func add(_ reading: TableReading) {
    let first = Int32(records.count)
    for record in reading.records { records.append(record.numbered(from: first)) }
    switch reading.table {
    case .countries: for number in records.indices { statesByCode[records[number].country] = Int32(number) }
    case .regions: addCodes(of: reading, from: first)
    case .places, .furtherPlaces, .towns: addRegions(of: reading, from: first)
    default: break
    }
    reading.forEachPhrase { phrase, words in
      let record = first + phrase.record
      trie.add(words, record: record, form: phrase.form)
      if phrase.form.contains(.demonym) { demonyms[record, default: []].append(words.indices.map { words[$0] }) }
      if reading.table == .people { addSurname(words, of: record, phrase.form) }
    }
  }

  private mutating func addCodes(of reading: TableReading, from first: Int32) {
    for (offset, code) in reading.regionCodes.enumerated() {
      regionsByCode[code] = first + Int32(offset)
      regionNumbers.insert(first + Int32(offset), for: code.mixed)
    }
  }

  private mutating func addRegions(of reading: TableReading, from first: Int32) {
    for (offset, code) in reading.regionCodes.enumerated() { records[Int(first) + offset].region = regionNumbers[code.mixed] ?? -1 }
  }

  /// A word that means somebody by itself is no surname of theirs.
  private mutating func addSurname(_ name: Span<WordHash>, of person: Int32, _ form: PhraseTrie.Form) {
    guard !form.contains(.alone), !name.isEmpty else { return }
    let surname = name[name.count - 1]
    if surnames[surname]?.contains(person) != true { surnames[surname, default: []].append(person) }
  }
}

extension NameRecord {
  /// A record of a table whose first has a number in the gazetteer.
  fileprivate func numbered(from first: Int32) -> NameRecord {
    var record = self
    record.row = Gazetteer.Row(table: row.table, line: row.line, record: row.record + first)
    return record
  }
}
