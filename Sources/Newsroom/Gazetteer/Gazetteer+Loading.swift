extension Gazetteer {
  /// The built-in tables.
  package convenience init() {
    var loader = GazetteerLoader()
    loader.addStates(TableLines(bytes: Array(countriesTable.utf8)))
    loader.addRegions(TableLines(bytes: Array(regionsTable.utf8)))
    loader.addPlaces(TableLines(bytes: Array(placesTable.utf8)))
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
  private(set) var trie = PhraseTrie(capacity: 90_000)
  let folding = LetterFolding()
  private(set) var regionsByCode: [WordHash: Int32] = [:]
  private(set) var statesByCode: [UInt16: Int32] = [:]
  private(set) var surnames: [WordHash: [Int32]] = [:]
  private(set) var demonyms: [Int32: [[WordHash]]] = [:]
  private var words: [WordHash] = []
  private(set) var lexicon = Lexicon(capacity: 8_000)

  init() {
    records.reserveCapacity(26_000)
    surnames.reserveCapacity(2_000)
    regionsByCode.reserveCapacity(5_000)
  }

  mutating func addStates(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.state, .countries, line, range)
      let code = NameRecord.country(lines.bytes[fields[0]])
      records[Int(number)].country = code
      records[Int(number)].latitude = lines.degrees(fields[6])
      records[Int(number)].longitude = lines.degrees(fields[7])
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

  private static let oldCapitals: [[UInt8]] = ["Kiev", "Peking", "Jerusalem", "Delhi"].map { Array($0.utf8) }

  mutating func addRegions(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 10) { line, range, fields in
      let number = append(.region, .regions, line, range)
      records[Int(number)].country = NameRecord.country(lines.bytes[fields[3]])
      records[Int(number)].latitude = lines.degrees(fields[8])
      records[Int(number)].longitude = lines.degrees(fields[9])
      lines.words(fields[0], folding: folding, into: &words)
      var code = WordHash()
      for byte in lines.bytes[fields[0]] { code.add(byte.lowercased) }
      regionsByCode[code] = number
      let sort = lines.bytes[fields[2]]
      let isTheatre = !sort.elementsEqual("admin1".utf8)
      if isTheatre { records[Int(number)].traits.insert(.theatre) }
      // A city that is a region of its own is met as a settlement.
      if sort.elementsEqual("city".utf8) { return }
      add(fields[1], of: lines, as: number, isTheatre ? [.main, .firstCapital] : [.main, .firstCapital, .doubtful])
      lines.forEachValue(in: fields[4]) { add($0, of: lines, as: number, [.base, .firstCapital]) }
      lines.forEachValue(in: fields[5]) { add($0, of: lines, as: number, .firstCapital) }
      lines.forEachValue(in: fields[6]) { add($0, of: lines, as: number, .firstCapital) }
    }
  }

  mutating func addPlaces(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 11) { line, range, fields in
      let sort = lines.bytes[fields[7]]
      let isWater = sort.elementsEqual("river".utf8) || sort.elementsEqual("water".utf8)
      let isPlace = isWater || sort.elementsEqual("facility".utf8) || sort.elementsEqual("island".utf8) || sort.elementsEqual("landform".utf8)
      let number = append(isPlace ? .place : .settlement, .places, line, range)
      var traits = self.traits(lines.bytes[fields[9]])
      if isWater { traits.insert(.water) }
      if sort.elementsEqual("capital".utf8) { traits.insert(.capital) }
      if sort.elementsEqual("village".utf8) { traits.insert(.village) }
      records[Int(number)].traits = traits
      records[Int(number)].country = NameRecord.country(lines.bytes[fields[2]])
      var code = WordHash()
      for byte in lines.bytes[fields[3]] { code.add(byte.lowercased) }
      records[Int(number)].region = regionsByCode[code] ?? -1
      records[Int(number)].latitude = lines.degrees(fields[4])
      records[Int(number)].longitude = lines.degrees(fields[5])
      records[Int(number)].population = lines.number(fields[6])
      records[Int(number)].tier = UInt8(clamping: lines.number(fields[8]))
      let form: PhraseTrie.Form = traits.isDisjoint(with: [.alsoWord, .alsoPerson]) ? .firstCapital : [.firstCapital, .doubtful]
      add(fields[0], of: lines, as: number, form.union(.main))
      lines.forEachValue(in: fields[1]) { add($0, of: lines, as: number, form) }
    }
  }

  private func traits(_ flags: ArraySlice<UInt8>) -> NameRecord.Traits {
    var traits: NameRecord.Traits = []
    for flag in flags.split(separator: .bar) {
      if flag.elementsEqual("notable".utf8) { traits.insert(.notable) }
      if flag.elementsEqual("approx".utf8) { traits.insert(.approximate) }
      if flag.elementsEqual("region".utf8) { traits.insert(.sharesRegionName) }
      if flag.elementsEqual("person".utf8) { traits.insert(.alsoPerson) }
      if flag.elementsEqual("word".utf8) { traits.insert(.alsoWord) }
      if flag.elementsEqual("district".utf8) { traits.insert(.district) }
      if flag.starts(with: "dup".utf8) { traits.insert(.shared) }
    }
    return traits
  }

  mutating func addPeople(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 5) { line, range, fields in
      let number = append(.person, .people, line, range)
      records[Int(number)].country = NameRecord.country(lines.bytes[fields[3]])
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
      records[Int(number)].country = NameRecord.country(lines.bytes[fields[3]])
      if lines.bytes[fields[2]].elementsEqual("media".utf8) { records[Int(number)].traits.insert(.media) }
      if String(decoding: lines.bytes[fields[4]], as: UTF8.self).contains("platform") { records[Int(number)].traits.insert(.platform) }
      if lines.bytes[fields[2]].elementsEqual("government".utf8) { records[Int(number)].traits.insert(.government) }
      let doubtful = doubtfulNames(in: lines.bytes[fields[4]])
      func form(_ range: Range<Int>) -> PhraseTrie.Form {
        doubtful.contains { $0.elementsEqual(lines.bytes[range]) } ? .doubtful : []
      }
      add(fields[0], of: lines, as: number, form(fields[0]).union(.main))
      lines.forEachValue(in: fields[1]) { add($0, of: lines, as: number, form($0)) }
    }
  }

  /// The names after `also a common word, name or place:` in a body's note.
  private func doubtfulNames(in note: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard let colon = note.lastIndex(of: 0x3A), note.starts(with: "also".utf8) || note.contains(0x3B) else { return [] }
    return note[note.index(after: colon)...].split(separator: .comma).map { $0.drop { $0 == .space } }
  }

  mutating func addOffices(_ lines: TableLines) {
    tables.append(lines)
    lines.forEach(columns: 3) { line, range, fields in
      let number = append(.office, .roles, line, range)
      let sort = lines.bytes[fields[2]]
      if sort.elementsEqual("rank".utf8) { records[Int(number)].traits.insert(.rank) }
      if sort.elementsEqual("profession".utf8) { records[Int(number)].traits.insert(.profession) }
      if sort.elementsEqual("relation".utf8) { records[Int(number)].traits.insert(.relation) }
      for (field, form) in [(fields[0], PhraseTrie.Form()), (fields[1], PhraseTrie.Form.plural)] where !field.isEmpty {
        lines.words(field, folding: folding, into: &words)
        trie.add(words, record: number, form: form)
      }
    }
  }

  mutating func finish() { WordLists.add(to: &lexicon, folding: folding) }

  private mutating func append(_ sort: NameRecord.Sort, _ table: Gazetteer.Table, _ line: Int32, _ range: Range<Int>) -> Int32 {
    let number = Int32(records.count)
    records.append(
      NameRecord(
        sort: sort, row: Gazetteer.Row(table: table, line: line, record: number),
        line: Int32(range.lowerBound)..<Int32(range.upperBound)))
    return number
  }

  /// Adds a spelling; leaves its words in `words`.
  private mutating func add(_ range: Range<Int>, of lines: TableLines, as record: Int32, _ form: PhraseTrie.Form) {
    lines.words(range, folding: folding, into: &words)
    var form = form
    let name = lines.bytes[range]
    if name.first?.isCapitalLetter ?? false { form.insert(.firstCapital) }
    if words.count == 1, name.count > 1, !name.contains(where: \.isSmallLetter), name.contains(where: \.isLetter) {
      form.insert(.allCaps)
    }
    if name.starts(with: "the ".utf8) { words.removeFirst() }
    trie.add(words, record: record, form: form)
  }
}
