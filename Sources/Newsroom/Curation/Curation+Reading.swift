extension Curation {
  /// Reads the two files, each of them optional. What is wrong in them waits in `problems`.
  package init(actors: SeedFile? = nil, regions: SeedFile? = nil) {
    for (seed, file) in [(actors, CurationFile.actors), (regions, .regions)] {
      guard let seed else { continue }
      do throws(Problems) {
        try read(seed, as: file)
      } catch {
        problems += error.diagnostics
      }
    }
  }

  private static let sections = ["add", "change", "merge", "split", "never-link"]
  private static let withholding = "do-not-name"

  private mutating func read(_ seed: SeedFile, as file: CurationFile) throws(Problems) {
    let text: SeedText
    do throws(Problems) {
      text = try SeedText(seed)
    } catch {
      guard error.diagnostics == [.emptyFile(at: SourcePlace(file: seed.path))] else { throw error }
      return
    }
    let document = try YAMLDocument(text.bytes[text.start...], in: seed.path, firstLine: 1, largestSize: SeedText.largestSize)
    var keys = YAMLKeys(document.root, known: Curation.sections + [Curation.withholding])
    if file == .regions, keys.has(Curation.withholding) { keys.add(.withheldInRegions(at: keys.place(of: Curation.withholding))) }
    for entry in keys.records("add", example: "{name: Ilmar Vesk, kind: person}", known: CuratedEntry.keys) { add(entry, file, isNew: true) }
    for entry in keys.records("change", example: "{id: ilmar-vesk, note: …}", known: CuratedEntry.keys) { add(entry, file, isNew: false) }
    for entry in keys.records("merge", example: "{id: ilmar-wesk, into: ilmar-vesk}", known: ["id", "into"]) { addMerge(entry, file) }
    for entry in keys.records("split", example: "{spelling: Vesk, to: anna-vesk}", known: ["spelling", "to", "from"] + CuratedScope.keys) { addSplit(entry, file) }
    for entry in keys.recordsOrTexts("never-link", known: ["spelling", "to"] + CuratedScope.keys) { addBan(entry, file) }
    if file == .actors {
      for entry in keys.recordsOrTexts(Curation.withholding, known: ["name", "spellings", "say"]) { withhold(entry) }
    }
    problems += keys.problems
  }

  private mutating func add(_ keys: YAMLKeys, _ file: CurationFile, isNew: Bool) {
    var keys = keys
    let entry = CuratedEntry(&keys, in: file, isNew: isNew)
    problems += keys.problems
    guard let entry else { return }
    if isNew { additions.append(entry) } else { changes.append(entry) }
  }

  private mutating func addMerge(_ keys: YAMLKeys, _ file: CurationFile) {
    var keys = keys
    if let old = keys.required("id", of: "a merge"), let new = keys.required("into", of: "a merge") {
      merges.append(CuratedMerge(file: file, old: old, new: new))
    }
    problems += keys.problems
  }

  private mutating func addSplit(_ keys: YAMLKeys, _ file: CurationFile) {
    var keys = keys
    let scope = CuratedScope(&keys)
    if let spelling = keys.required("spelling", of: "a split"), let to = keys.required("to", of: "a split") {
      rules.append(CuratedRule(file: file, spelling: spelling, sense: .split(to: to, from: keys.placed("from")), scope: scope))
    }
    problems += keys.problems
  }

  private mutating func addBan(_ entry: YAMLKeys.Entry, _ file: CurationFile) {
    switch entry {
    case .text(let text, let place):
      rules.append(CuratedRule(file: file, spelling: CuratedText(text: text, place: place), sense: .never(nil), scope: CuratedScope()))
    case .keys(var keys):
      let scope = CuratedScope(&keys)
      if let spelling = keys.required("spelling", of: "a link that is forbidden") {
        rules.append(CuratedRule(file: file, spelling: spelling, sense: .never(keys.placed("to")), scope: scope))
      }
      problems += keys.problems
    }
  }

  private mutating func withhold(_ entry: YAMLKeys.Entry) {
    switch entry {
    case .text(let text, let place): withhold(WithheldName(name: CuratedText(text: text, place: place)))
    case .keys(var keys):
      if let name = keys.required("name", of: "a name to withhold") {
        withhold(WithheldName(name: name, spellings: keys.texts("spellings"), substitute: keys.text("say") ?? WithheldName.usualSubstitute))
      }
      problems += keys.problems
    }
  }

  private mutating func withhold(_ name: WithheldName) {
    withheld.append(name)
    let forms = WithheldForms([name])
    for text in [name.name] + name.spellings where forms.hashes(of: text.text).isEmpty { problems.append(.notAName(text)) }
    if forms.hasMatch(in: name.substitute) { problems.append(.substituteNames(name.name, name.substitute)) }
  }
}

extension CuratedEntry {
  static let keys = [
    "id", "name", "kind", "spellings", "adjectives", "capital", "code", "country", "region", "sort", "roles", "lat", "lon",
    "importance", "doubtful", "note", "wikidata", "aliases",
  ]

  /// What can be told of any entity; the rest is for some kinds alone.
  private static let common: Set<String> = ["id", "name", "kind", "spellings", "doubtful", "note", "wikidata", "aliases"]

  /// Which kinds a key is for.
  static func kinds(for key: String) -> [Entity.Kind] {
    switch key {
    case "adjectives", "capital": [.state]
    case "code": [.state, .region]
    case "country": [.person, .organisation, .region, .settlement, .place]
    case "region", "importance": [.settlement, .place]
    case "sort": [.person, .organisation, .region, .settlement, .place]
    case "roles": [.person]
    case "lat", "lon": [.state, .region, .settlement, .place]
    default: Entity.Kind.allCases
    }
  }

  /// Nil where what must be there is not, or cannot be read.
  init?(_ keys: inout YAMLKeys, in file: CurationFile, isNew: Bool) {
    let what = isNew ? "an entity to add" : "a change"
    let anchor = isNew ? keys.required("name", of: what) : keys.required("id", of: what)
    self.init(file: file, place: anchor?.place ?? keys.place)
    (id, name) = (keys.placed("id"), keys.placed("name"))
    readKind(&keys, isNew: isNew)
    for key in CuratedEntry.keys where keys.has(key) && !CuratedEntry.common.contains(key) {
      let kinds = CuratedEntry.kinds(for: key)
      if let kind, !kinds.contains(kind) { keys.add(.keyOfOtherKind(key, kind: kind, kinds: kinds, at: keys.place(of: key))) }
    }
    spellings = keys.texts("spellings")
    adjectives = keys.texts("adjectives")
    (capital, code) = (keys.placed("capital"), keys.placed("code"))
    (country, region) = (keys.placed("country"), keys.placed("region"))
    sort = keys.placed("sort")
    roles = keys.roles()
    latitude = keys.degrees("lat", in: -90...90)
    longitude = keys.degrees("lon", in: -180...180)
    if keys.has("lat") != keys.has("lon") { keys.add(.halfAPoint(at: keys.place(of: keys.has("lat") ? "lat" : "lon"))) }
    if let number = keys.wholeNumber("importance") {
      if !(1...4).contains(number) { keys.add(.importanceOutOfRange(number, at: keys.place(of: "importance"))) }
      importance = number
    }
    isDoubtful = keys.flag("doubtful")
    note = keys.placed("note")
    wikidata = keys.placed("wikidata")
    aliases = keys.texts("aliases")
    if let wikidata, !CuratedEntry.isWikidata(wikidata.text) { keys.add(.notWikidata(wikidata)) }
    for id in aliases + (id.map { [$0] } ?? []) where Slug.of(id.text) != id.text { keys.add(.notAnIdentifier(id)) }
    for text in spellings + adjectives + (name.map { [$0] } ?? []) where text.text.utf8.contains(.bar) || !text.text.utf8.contains(where: { $0.isLetter || $0 >= 0xC3 }) {
      keys.add(.notAName(text))
    }
    for text in spellings + adjectives + roles.map(\.role) + (name.map { [$0] } ?? []) where text.text.utf8.count > CuratedText.longestName {
      keys.add(.nameTooLong(text))
    }
    checkSort(&keys)
    guard anchor != nil, !isNew || kind != nil else { return nil }
  }

  private mutating func readKind(_ keys: inout YAMLKeys, isNew: Bool) {
    guard let word = isNew ? keys.required("kind", of: "an entity to add") : keys.placed("kind") else { return }
    guard let kind = Entity.Kind(rawValue: word.text) else {
      return keys.add(.unknownKind(word, nearest: NearestName.kind(word.text), kinds: file.kinds))
    }
    guard file.kinds.contains(kind) else { return keys.add(.kindOfOtherFile(kind, file: file, at: word.place)) }
    self.kind = kind
  }

  private static func isWikidata(_ text: String) -> Bool {
    text.utf8.first == 0x51 && text.utf8.count > 1 && text.utf8.count < 13 && text.utf8.dropFirst().allSatisfy(\.isDigit)
  }

  private func checkSort(_ keys: inout YAMLKeys) {
    guard let sort, let kind, let known = CuratedEntry.sorts[kind], !known.contains(sort.text) else { return }
    keys.add(.unknownSort(sort, kind: kind, nearest: NearestName.to(sort.text, among: known), known: known))
  }

  /// The sorts that reading knows to tell apart; other kinds take any word.
  private static let sorts: [Entity.Kind: [String]] = [
    .organisation: [
      "media", "company", "unit", "ministry", "military", "agency", "energy", "monitor", "party", "service", "parliament", "government",
      "alliance", "international", "court", "aid", "church", "other",
    ],
    .settlement: ["capital", "city", "town", "settlement", "village"],
    .place: ["facility", "water", "river", "landform", "island"],
  ]
}

extension CuratedScope {
  static let keys = ["since", "until", "briefs"]

  init(_ keys: inout YAMLKeys) {
    since = keys.date("since")
    until = keys.date("until")
    briefs = keys.texts("briefs")
    if let since, let until, until < since { keys.add(.endsBeforeItBegins(at: keys.place(of: "until"))) }
  }
}
