extension GazetteerEditor {
  /// The code of a new state or region, its own or one made up; registers it.
  mutating func code(for entry: CuratedEntry, _ kind: Entity.Kind, _ number: Int32) -> String {
    switch kind {
    case .state:
      guard let code = stateCode(for: entry) else { return "" }
      let packed = NameRecord.country(Array(code.utf8)[...])
      records[Int(number)].country = packed
      if statesByCode[packed] == nil { statesByCode[packed] = number }
      return code
    case .region:
      // One without an ISO code is addressed by its name.
      let code = entry.code?.text ?? "X-" + (entry.id?.text ?? Slug.of(entry.name?.text ?? ""))
      let key = GazetteerEditor.hash(ofCode: code)
      if let holder = regionsByCode[key], let given = entry.code {
        problems.append(.codeTaken(given, by: name(of: holder)))
      } else {
        regionsByCode[key] = number
      }
      return code
    default: return ""
    }
  }

  private mutating func stateCode(for entry: CuratedEntry) -> String? {
    if let code = entry.code {
      guard code.text.utf8.count == 2, code.text.utf8.allSatisfy(\.isCapitalLetter) else {
        problems.append(.notACode(code, example: "XN"))
        return nil
      }
      if let holder = statesByCode[NameRecord.country(Array(code.text.utf8)[...])] { problems.append(.codeTaken(code, by: name(of: holder))) }
      return code.text
    }
    let free = Gazetteer.privateStateCodes.first { statesByCode[NameRecord.country(Array($0.utf8)[...])] == nil }
    if free == nil { problems.append(.tooManyStates(at: entry.place)) }
    return free
  }

  static func hash(ofCode code: String) -> WordHash {
    var hash = WordHash()
    for byte in code.utf8 { hash.add(byte.lowercased) }
    return hash
  }

  // MARK: states and regions by name

  /// The code of a state that an editor names by code, name or identifier.
  mutating func code(ofState country: CuratedText) -> UInt16? {
    let packed = NameRecord.country(Array(country.text.utf8)[...])
    if country.text.utf8.count == 2, country.text.utf8.allSatisfy(\.isCapitalLetter), statesByCode[packed] != nil { return packed }
    if GazetteerEditor.blocs.contains(country.text) { return packed }
    if let number = identifiers[country.text, true], records[Int(number)].sort == .state { return records[Int(number)].country }
    let senses = trie.senses(of: tables.words(of: country.text))
    if let state = senses.first(where: { records[Int($0.record)].sort == .state && $0.form.isDisjoint(with: [.metonym, .demonym]) }) {
      return records[Int(state.record)].country
    }
    let names = records.indices.filter { records[$0].sort == .state }.map { name(of: Int32($0)) }
    problems.append(.unknownState(country, nearest: NearestName.to(country.text, among: names)))
    return nil
  }

  /// What bodies of several states have in place of a code.
  private static let blocs: Set<String> = ["INT", "EU", "NATO"]

  /// The record of a region that an editor names by code, identifier or name.
  mutating func region(_ region: CuratedText, country: UInt16) -> Int32? {
    if let number = regionsByCode[GazetteerEditor.hash(ofCode: region.text)] { return number }
    if let number = identifiers[region.text, false], records[Int(number)].sort == .region { return number }
    var words = tables.words(of: region.text)
    var senses = trie.senses(of: words)
    if senses.isEmpty, words.count > 1, isRegionNoun(words[words.count - 1]) {
      words.removeLast()
      senses = trie.senses(of: words)
    }
    let regions = senses.filter { records[Int($0.record)].sort == .region }.map(\.record)
    if let number = regions.first(where: { records[Int($0)].country == country }) ?? regions.first { return number }
    let names = records.indices.filter { records[$0].sort == .region && (country == 0 || records[$0].country == country) }.map { name(of: Int32($0)) }
    let bare = Dictionary(names.map { (withoutNoun($0), $0) }) { first, _ in first }
    let nearest = NearestName.to(withoutNoun(region.text), among: bare.keys.sorted())
    problems.append(.unknownRegion(region, nearest: nearest.flatMap { bare[$0] }))
    return nil
  }

  /// `Kharkiv` of `Kharkiv region`.
  private func withoutNoun(_ name: String) -> String {
    guard let space = name.lastIndex(of: " "), let noun = tables.words(of: name).last, isRegionNoun(noun) else { return name }
    return String(name[..<space])
  }

  func isRegionNoun(_ word: WordHash) -> Bool { tables.lexicon[word]?.classes.contains(.regionNoun) ?? false }

  /// Lets a state's capital stand for its government where reading finds that it does.
  mutating func linkCapital(of entry: CuratedEntry) {
    guard let capital = entry.capital, let id = entry.id?.text ?? entry.name.map({ Slug.of($0.text) }), let state = identifiers[id, true],
      records[Int(state)].sort == .state
    else { return }
    let words = tables.words(of: capital.text)
    let towns = trie.senses(of: words).map(\.record).filter { records[Int($0)].sort == .settlement }
    let country = records[Int(state)].country
    guard let town = towns.first(where: { records[Int($0)].country == country }) ?? towns.first(where: { records[Int($0)].country == 0 }) else {
      return problems.append(.unknownCapital(capital))
    }
    records[Int(town)].country = country
    records[Int(town)].traits.insert(.capital)
    trie.add(words, record: state, form: [.metonym, .firstCapital])
  }
}

extension Gazetteer {
  /// ISO 3166-1 leaves these to whoever needs them.
  fileprivate static let privateStateCodes: [String] = (0x41...0x5A).map { "X" + String(UnicodeScalar($0)) } + (0x4D...0x5A).map { "Q" + String(UnicodeScalar($0)) }

  /// Whether a code tells others nothing; `XK` all use for Kosovo.
  package static func isPrivate(stateCode code: String) -> Bool { code != "XK" && privateStateCodes.contains(code) }
}
