/// What one table tells, before it is joined with the others: its records, and the phrases that name them.
///
/// Numbers of records count from 0 in each table, so that tables may be read side by side.
struct TableReading: Sendable {
  /// A spelling of a record's name.
  struct Phrase {
    let record: Int32
    let form: PhraseTrie.Form
    /// One after the last of its words among the table's.
    let end: Int32
  }

  let table: Gazetteer.Table
  let lines: TableLines
  private(set) var records: [NameRecord] = []
  private(set) var phrases: [Phrase] = []
  /// The words of all phrases, one after another.
  private(set) var words: [WordHash] = []
  /// For each region its own code, for each place the code of the region that it lies in; empty for other tables.
  private(set) var regionCodes: [WordHash] = []
  private let folding: LetterFolding
  private let sorts = SortWords()

  /// Of a table that the program has: not of the curated one.
  init(_ table: Gazetteer.Table, folding: LetterFolding) {
    let (text, lineCount) = table.builtIn
    self.table = table
    self.folding = folding
    lines = TableLines(bytes: Array(text.utf8))
    records.reserveCapacity(lineCount)
    phrases.reserveCapacity(lineCount * 2)
    words.reserveCapacity(lineCount * 3)
    switch table {
    case .countries: addStates()
    case .regions: addRegions()
    case .places, .furtherPlaces, .towns: addPlaces()
    case .people: addPeople()
    case .bodies: addBodies()
    case .roles: addOffices()
    case .curated: break
    }
  }

  /// Calls `body` with each phrase and its words.
  func forEachPhrase(_ body: (Phrase, Span<WordHash>) -> Void) {
    let words = words.span
    var start = 0
    for phrase in phrases {
      body(phrase, words.extracting(start..<Int(phrase.end)))
      start = Int(phrase.end)
    }
  }
}

extension Gazetteer.Table {
  /// The table's text, and about how many lines it has.
  fileprivate var builtIn: (text: String, lineCount: Int) {
    switch self {
    case .countries: (countriesTable, 260)
    case .regions: (regionsTable, 4_400)
    case .places: (placesTable, 17_000)
    case .furtherPlaces: (furtherPlacesTable, 2_400)
    case .towns: (townsTable, 3_000)
    case .people: (peopleTable, 2_000)
    case .bodies: (bodiesTable, 2_200)
    case .roles: (rolesTable, 1_200)
    case .curated: preconditionFailure("editors' names are no table of the program's own")
    }
  }
}

extension TableReading {
  private mutating func addStates() {
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.state, line, range)
      records[Int(number)].country = lines.country(fields[0])
      add(fields[1], as: number, [.main, .firstCapital])
      lines.forEachValue(in: fields[2]) { add($0, as: number, .firstCapital) }
      lines.forEachValue(in: fields[3]) { add($0, as: number, [.demonym, .firstCapital]) }
      let capital = Array(lines.bytes[fields[4]])
      lines.forEachValue(in: fields[5]) {
        // Words for a seat of power, such as the Kremlin, are bodies of their own.
        if lines.bytes[$0].elementsEqual(capital) || TableReading.oldCapitals.contains(Array(lines.bytes[$0])) {
          add($0, as: number, [.metonym, .firstCapital])
        }
      }
    }
  }

  private static let oldCapitals: [[UInt8]] = ["Chisinau", "Kishinev", "Nur-Sultan", "Kiev", "Peking", "Jerusalem", "Delhi"].map { Array($0.utf8) }

  private mutating func addRegions() {
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.region, line, range)
      records[Int(number)].country = lines.country(fields[3])
      regionCodes.append(lines.code(fields[0]))
      let sort = lines.code(fields[2])
      let isTheatre = sort != sorts.division
      if isTheatre { records[Int(number)].traits.insert(.theatre) }
      // A city that is a region of its own is met as a settlement.
      if sort == sorts.city { return }
      add(fields[1], as: number, isTheatre ? [.main, .firstCapital] : [.main, .firstCapital, .doubtful])
      lines.forEachValue(in: fields[4]) { add($0, as: number, [.base, .firstCapital]) }
      lines.forEachValue(in: fields[5]) { add($0, as: number, .firstCapital) }
      lines.forEachValue(in: fields[6]) { add($0, as: number, .firstCapital) }
    }
  }

  private mutating func addPlaces() {
    lines.forEach(columns: 11) { line, range, fields in
      let sort = lines.code(fields[7])
      let isWater = sort == sorts.river || sort == sorts.water
      let isPlace = isWater || sort == sorts.facility || sort == sorts.island || sort == sorts.landform
      var traits = traits(fields[9])
      if isWater { traits.insert(.water) }
      if sort == sorts.capital { traits.insert(.capital) }
      if sort == sorts.village { traits.insert(.village) }
      var record = record(isPlace ? .place : .settlement, line, range)
      record.traits = traits
      record.country = lines.country(fields[2])
      record.population = lines.number(fields[6])
      record.tier = UInt8(clamping: lines.number(fields[8]))
      regionCodes.append(lines.code(fields[3]))
      let number = append(record)
      let form: PhraseTrie.Form = traits.isDisjoint(with: [.alsoWord, .alsoPerson]) ? .firstCapital : [.firstCapital, .doubtful]
      add(fields[0], as: number, form.union(.main))
      lines.forEachValue(in: fields[1]) { add($0, as: number, form) }
    }
  }

  private func traits(_ field: Range<Int>) -> NameRecord.Traits {
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

  private mutating func addPeople() {
    lines.forEach(columns: 5) { line, range, fields in
      let number = append(.person, line, range)
      records[Int(number)].country = lines.country(fields[3])
      add(fields[0], as: number, [.main, .eachCapital])
      lines.forEachValue(in: fields[1]) {
        let standsAlone = lines.bytes[$0.upperBound - 1] == .asterisk
        let name = standsAlone ? $0.lowerBound..<$0.upperBound - 1 : $0
        add(name, as: number, standsAlone ? [.eachCapital, .alone] : .eachCapital)
      }
    }
  }

  private mutating func addBodies() {
    lines.forEach(columns: 5) { line, range, fields in
      let number = append(.organisation, line, range)
      records[Int(number)].country = lines.country(fields[3])
      if lines.holds("media", in: fields[2]) { records[Int(number)].traits.insert(.media) }
      if lines.has("platform", in: fields[4]) { records[Int(number)].traits.insert(.platform) }
      if lines.holds("government", in: fields[2]) { records[Int(number)].traits.insert(.government) }
      let doubtful = TableReading.doubtfulNames(in: lines.bytes[fields[4]])
      func form(_ range: Range<Int>) -> PhraseTrie.Form {
        doubtful.contains { $0.elementsEqual(lines.bytes[range]) } ? .doubtful : []
      }
      add(fields[0], as: number, form(fields[0]).union(.main))
      lines.forEachValue(in: fields[1]) { add($0, as: number, form($0)) }
    }
  }

  /// The names after `also a common word, name or place:` in a body's note.
  private static func doubtfulNames(in note: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard let colon = note.lastIndex(of: 0x3A), note.starts(with: "also".utf8) || note.contains(0x3B) else { return [] }
    return note[note.index(after: colon)...].split(separator: .comma).map { $0.drop { $0 == .space } }
  }

  private mutating func addOffices() {
    lines.forEach(columns: 3) { line, range, fields in
      let number = append(.office, line, range)
      let isRank = lines.holds("rank", in: fields[2])
      if isRank { records[Int(number)].traits.insert(.rank) }
      if lines.holds("profession", in: fields[2]) { records[Int(number)].traits.insert(.profession) }
      if lines.holds("relation", in: fields[2]) { records[Int(number)].traits.insert(.relation) }
      let form: PhraseTrie.Form = isRank ? [.office, .rank] : .office
      for (field, form) in [(fields[0], form), (fields[1], form.union(.plural))] where !field.isEmpty {
        lines.append(wordsOf: field, folding: folding, to: &words)
        end(number, form)
      }
    }
  }

  private mutating func append(_ sort: NameRecord.Sort, _ line: Int32, _ range: Range<Int>) -> Int32 { append(record(sort, line, range)) }

  private mutating func append(_ record: NameRecord) -> Int32 {
    records.append(record)
    return record.row.record
  }

  private func record(_ sort: NameRecord.Sort, _ line: Int32, _ range: Range<Int>) -> NameRecord {
    NameRecord(
      sort: sort, row: Gazetteer.Row(table: table, line: line, record: Int32(records.count)), line: Int32(range.lowerBound)..<Int32(range.upperBound))
  }

  /// Adds a spelling.
  private mutating func add(_ range: Range<Int>, as record: Int32, _ form: PhraseTrie.Form) {
    let start = words.count
    lines.append(wordsOf: range, folding: folding, to: &words)
    var form = form
    let hasArticle = range.count > 4 && lines.bytes[range.lowerBound] == 0x74 && lines.holds("the ", in: range.prefix(4))
    if hasArticle { words.remove(at: start) }
    let first = hasArticle ? range.lowerBound + 4 : range.lowerBound
    if !range.isEmpty, lines.bytes[first].isCapitalLetter { form.insert(.firstCapital) }
    if words.count == start + 1, range.count > 1, lines.isAllCapitals(range) { form.insert(.allCaps) }
    end(record, form)
  }

  /// Ends the phrase whose words were added last.
  private mutating func end(_ record: Int32, _ form: PhraseTrie.Form) {
    phrases.append(Phrase(record: record, form: form, end: Int32(words.count)))
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
