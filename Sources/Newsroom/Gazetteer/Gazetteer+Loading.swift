extension Gazetteer {
  /// The built-in tables.
  package convenience init() {
    var loader = GazetteerLoader()
    loader.addStates(TableLines(bytes: Array(countriesTable.utf8)))
    loader.addRegions(TableLines(bytes: Array(regionsTable.utf8)))
    loader.addPlaces(TableLines(bytes: Array(placesTable.utf8)), of: .places)
    loader.addPlaces(TableLines(bytes: Array(furtherPlacesTable.utf8)), of: .furtherPlaces)
    loader.addPeople(TableLines(bytes: Array(peopleTable.utf8)))
    loader.addBodies(TableLines(bytes: Array(bodiesTable.utf8)))
    loader.addOffices(TableLines(bytes: Array(rolesTable.utf8)))
    loader.finish()
    self.init(
      tables: loader.tables, records: loader.records, trie: loader.trie, lexicon: loader.lexicon, folding: loader.folding,
      regionsByCode: loader.regionsByCode, statesByCode: loader.statesByCode, surnames: loader.surnames, demonyms: loader.demonyms)
  }
}

/// Reads the tables into records, phrases and words.
private struct GazetteerLoader {
  private(set) var tables: [TableLines] = []
  private(set) var records: [NameRecord] = []
  private(set) var trie = PhraseTrie(capacity: 60_000)
  let folding = LetterFolding()
  private(set) var regionsByCode: [WordHash: Int32] = [:]
  private(set) var statesByCode: [UInt16: Int32] = [:]
  private(set) var surnames: [WordHash: [Int32]] = [:]
  private(set) var demonyms: [Int32: [[WordHash]]] = [:]
  private var words: [WordHash] = []
  private var regionNumbers = NumberTable(capacity: 5_000)
  private let sorts = SortWords()
  private(set) var lexicon = Lexicon(capacity: 8_000)

  init() {
    records.reserveCapacity(28_000)
    surnames.reserveCapacity(2_000)
    regionsByCode.reserveCapacity(5_000)
  }

  mutating func addStates(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.state, .countries, line, range)
      let code = lines.country(fields[0])
      records[Int(number)].country = code
      statesByCode[code] = number
      add(fields[1], of: lines, as: number, [.main, .firstCapital])
      lines.forEachValue(in: fields[2]) { add($0, of: lines, as: number, .firstCapital) }
      lines.forEachValue(in: fields[3]) {
        add($0, of: lines, as: number, [.demonym, .firstCapital])
        demonyms[number, default: []].append(words)
      }
      let capital = Array(lines.bytes[fields[4]])
      lines.forEachValue(in: fields[5]) {
        // Words for a seat of power, such as the Kremlin, are bodies of their own.
        if lines.bytes[$0].elementsEqual(capital) || GazetteerLoader.oldCapitals.contains(Array(lines.bytes[$0])) {
          add($0, of: lines, as: number, [.metonym, .firstCapital])
        }
      }
    }
  }

  private static let oldCapitals: [[UInt8]] = ["Chisinau", "Kishinev", "Nur-Sultan", "Kiev", "Peking", "Jerusalem", "Delhi"].map { Array($0.utf8) }

  mutating func addRegions(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.region, .regions, line, range)
      records[Int(number)].country = lines.country(fields[3])
      let code = lines.code(fields[0])
      regionsByCode[code] = number
      regionNumbers.insert(number, for: code.mixed)
      let sort = lines.code(fields[2])
      let isTheatre = sort != sorts.division
      if isTheatre { records[Int(number)].traits.insert(.theatre) }
      // A city that is a region of its own is met as a settlement.
      if sort == sorts.city { return }
      add(fields[1], of: lines, as: number, isTheatre ? [.main, .firstCapital] : [.main, .firstCapital, .doubtful])
      lines.forEachValue(in: fields[4]) { add($0, of: lines, as: number, [.base, .firstCapital]) }
      lines.forEachValue(in: fields[5]) { add($0, of: lines, as: number, .firstCapital) }
      lines.forEachValue(in: fields[6]) { add($0, of: lines, as: number, .firstCapital) }
    }
  }

  mutating func addPlaces(_ lines: TableLines, of table: Gazetteer.Table) {
    tables.append(lines)
    lines.forEach(columns: 11) { line, range, fields in
      let sort = lines.code(fields[7])
      let isWater = sort == sorts.river || sort == sorts.water
      let isPlace = isWater || sort == sorts.facility || sort == sorts.island || sort == sorts.landform
      var traits = traits(fields[9], of: lines)
      if isWater { traits.insert(.water) }
      if sort == sorts.capital { traits.insert(.capital) }
      if sort == sorts.village { traits.insert(.village) }
      var record = record(isPlace ? .place : .settlement, table, line, range)
      record.traits = traits
      record.country = lines.country(fields[2])
      record.region = regionNumbers[lines.code(fields[3]).mixed] ?? -1
      record.population = lines.number(fields[6])
      record.tier = UInt8(clamping: lines.number(fields[8]))
      let number = append(record)
      let form: PhraseTrie.Form = traits.isDisjoint(with: [.alsoWord, .alsoPerson]) ? .firstCapital : [.firstCapital, .doubtful]
      add(fields[0], of: lines, as: number, form.union(.main))
      lines.forEachValue(in: fields[1]) { add($0, of: lines, as: number, form) }
    }
  }

  private func traits(_ field: Range<Int>, of lines: TableLines) -> NameRecord.Traits {
    var traits: NameRecord.Traits = []
    lines.forEachValue(in: field) { flag in
      switch lines.code(flag) {
      case sorts.notable: traits.insert(.notable)
      case sorts.approx: traits.insert(.approximate)
      case sorts.region: traits.insert(.sharesRegionName)
      case sorts.person: traits.insert(.alsoPerson)
      case sorts.word: traits.insert(.alsoWord)
      case sorts.district: traits.insert(.district)
      default: if lines.holds("dup", in: flag.prefix(3)) { traits.insert(.shared) }
      }
    }
    return traits
  }

  mutating func addPeople(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 5) { line, range, fields in
      let number = append(.person, .people, line, range)
      records[Int(number)].country = lines.country(fields[3])
      add(fields[0], of: lines, as: number, [.main, .eachCapital])
      if let surname = words.last { surnames[surname, default: []].append(number) }
      lines.forEachValue(in: fields[1]) {
        let standsAlone = lines.bytes[$0.upperBound - 1] == .asterisk
        let name = standsAlone ? $0.lowerBound..<$0.upperBound - 1 : $0
        add(name, of: lines, as: number, standsAlone ? [.eachCapital, .alone] : .eachCapital)
        guard !standsAlone, let surname = words.last else { return }
        if !(surnames[surname]?.contains(number) ?? false) { surnames[surname, default: []].append(number) }
      }
    }
  }

  mutating func addBodies(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 5) { line, range, fields in
      let number = append(.organisation, .bodies, line, range)
      records[Int(number)].country = lines.country(fields[3])
      if lines.holds("media", in: fields[2]) { records[Int(number)].traits.insert(.media) }
      if lines.has("platform", in: fields[4]) { records[Int(number)].traits.insert(.platform) }
      if lines.holds("government", in: fields[2]) { records[Int(number)].traits.insert(.government) }
      let doubtful = GazetteerLoader.doubtfulNames(in: lines.bytes[fields[4]])
      func form(_ range: Range<Int>) -> PhraseTrie.Form {
        doubtful.contains { $0.elementsEqual(lines.bytes[range]) } ? .doubtful : []
      }
      add(fields[0], of: lines, as: number, form(fields[0]).union(.main))
      lines.forEachValue(in: fields[1]) { add($0, of: lines, as: number, form($0)) }
    }
  }

  /// The names after `also a common word, name or place:` in a body's note.
  private static func doubtfulNames(in note: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard let colon = note.lastIndex(of: 0x3A), note.starts(with: "also".utf8) || note.contains(0x3B) else { return [] }
    return note[note.index(after: colon)...].split(separator: .comma).map { $0.drop { $0 == .space } }
  }

  mutating func addOffices(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 3) { line, range, fields in
      let number = append(.office, .roles, line, range)
      let isRank = lines.holds("rank", in: fields[2])
      if isRank { records[Int(number)].traits.insert(.rank) }
      if lines.holds("profession", in: fields[2]) { records[Int(number)].traits.insert(.profession) }
      if lines.holds("relation", in: fields[2]) { records[Int(number)].traits.insert(.relation) }
      let form: PhraseTrie.Form = isRank ? [.office, .rank] : .office
      for (field, form) in [(fields[0], form), (fields[1], form.union(.plural))] where !field.isEmpty {
        lines.words(field, folding: folding, into: &words)
        trie.add(words, record: number, form: form)
      }
    }
  }

  mutating func finish() { WordLists.add(to: &lexicon, folding: folding) }

  private mutating func append(_ sort: NameRecord.Sort, _ table: Gazetteer.Table, _ line: Int32, _ range: Range<Int>) -> Int32 {
    append(record(sort, table, line, range))
  }

  private mutating func append(_ record: NameRecord) -> Int32 {
    records.append(record)
    return record.row.record
  }

  private func record(_ sort: NameRecord.Sort, _ table: Gazetteer.Table, _ line: Int32, _ range: Range<Int>) -> NameRecord {
    NameRecord(
      sort: sort, row: Gazetteer.Row(table: table, line: line, record: Int32(records.count)), line: Int32(range.lowerBound)..<Int32(range.upperBound))
  }

  /// Adds a spelling; leaves its words in `words`.
  private mutating func add(_ range: Range<Int>, of lines: TableLines, as record: Int32, _ form: PhraseTrie.Form) {
    lines.words(range, folding: folding, into: &words)
    var form = form
    let hasArticle = range.count > 4 && lines.bytes[range.lowerBound] == 0x74 && lines.holds("the ", in: range.prefix(4))
    if hasArticle { words.removeFirst() }
    let first = hasArticle ? range.lowerBound + 4 : range.lowerBound
    if !range.isEmpty, lines.bytes[first].isCapitalLetter { form.insert(.firstCapital) }
    if words.count == 1, range.count > 1, lines.isAllCapitals(range) { form.insert(.allCaps) }
    trie.add(words, record: record, form: form)
  }
}

/// The words of the tables that say what a place is.
private struct SortWords {
  let division: WordHash = "admin1"
  let city: WordHash = "city"
  let river: WordHash = "river"
  let water: WordHash = "water"
  let facility: WordHash = "facility"
  let island: WordHash = "island"
  let landform: WordHash = "landform"
  let capital: WordHash = "capital"
  let village: WordHash = "village"
  let notable: WordHash = "notable"
  let approx: WordHash = "approx"
  let region: WordHash = "region"
  let person: WordHash = "person"
  let word: WordHash = "word"
  let district: WordHash = "district"
}

extension TableLines {
  /// Two letters, or three of which two tell.
  fileprivate func country(_ field: Range<Int>) -> UInt16 { NameRecord.country(bytes[field]) }

  /// A code of ISO 3166-2, or another word that is one of a few.
  fileprivate func code(_ field: Range<Int>) -> WordHash {
    let text = bytes.span.extracting(field)
    var code = WordHash()
    for at in text.indices { code.add(text[at].lowercased) }
    return code
  }

  /// Letters among it, and none of them small.
  fileprivate func isAllCapitals(_ name: Range<Int>) -> Bool {
    let text = bytes.span.extracting(name)
    var hasLetter = false
    for at in text.indices {
      if text[at].isSmallLetter { return false }
      if text[at].isLetter { hasLetter = true }
    }
    return hasLetter
  }
}
