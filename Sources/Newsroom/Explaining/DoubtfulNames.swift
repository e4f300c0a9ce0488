/// Names of an archive that an editor should look at, each counted once for all its mentions.
struct DoubtfulNames {
  /// A name, how often it stands, and where first.
  struct Name {
    var text: String
    var count = 0
    var first: SourcePlace
    /// How often the words around made it what.
    var kinds: [Entity.Kind: Int] = [:]
    /// What reading took it for, where it took it for something.
    var entity: Entity?
    var rule: StaticText?
  }

  /// Capitals that are nothing to the reader.
  private(set) var unknown: [WordHash: Name] = [:]
  /// Linked, but neither for certain nor to a row of a table.
  private(set) var guessed: [String: Name] = [:]
  /// Linked to a row of a table, but not for certain: by phrase and entity.
  private(set) var unsure: [String: Name] = [:]
  /// For certain, to what no table has: perhaps a misspelled name.
  private(set) var unlisted: [String: Name] = [:]
  /// What phrases are linked to for certain.
  private var sure: [WordHash: Set<String>] = [:]
  private let gazetteer: Gazetteer

  init(_ archive: Archive) {
    gazetteer = archive.gazetteer
    var atStart: [(name: UnknownName, place: SourcePlace)] = []
    var small: Set<WordHash> = []
    for day in archive.days {
      let reader = UnknownNames(day, with: gazetteer)
      small.formUnion(reader.smallWords)
      for name in reader.names() {
        let place = day.brief.items[name.item].place
        if name.isAtStart { atStart.append((name, place)) } else { add(name, at: place) }
      }
      for (item, reading) in zip(day.brief.items, day.readings) {
        for mention in reading.mentions { add(mention, day.entities[mention.entity], item) }
      }
    }
    for (name, place) in atStart { addStart(name, at: place, small: small) }
  }

  /// Whether a phrase is linked elsewhere, for certain, to something else.
  func isSureOfOther(_ name: Name) -> Bool {
    guard let entity = name.entity, let linked = sure[.phrase(gazetteer.words(of: name.text))] else { return false }
    return linked.contains { $0 != entity.id }
  }

  // MARK: counting

  private mutating func add(_ name: UnknownName, at place: SourcePlace) {
    let key = WordHash.phrase(name.words)
    unknown[key, default: Name(text: name.text, first: place)].count += 1
    if let kind = name.kind { unknown[key]?.kinds[kind, default: 0] += 1 }
  }

  /// The first word of a sentence is a name only if it is one elsewhere, or if it is no word that the archive has in small letters.
  private mutating func addStart(_ name: UnknownName, at place: SourcePlace, small: Set<WordHash>) {
    if unknown[.phrase(name.words)] != nil { return add(name, at: place) }
    guard name.words.count > 1 else { return }
    guard small.contains(name.words[0]) || unknown[.phrase(name.words.dropFirst())] != nil else { return add(name, at: place) }
    var rest = name
    rest.words.removeFirst()
    let cut = name.text.firstIndex { $0 == " " || $0 == "-" }
    rest.text = cut.map { String(name.text[name.text.index(after: $0)...]) } ?? name.text
    if rest.words.count > 1 || unknown[.phrase(rest.words)] != nil { add(rest, at: place) }
  }

  private mutating func add(_ mention: Mention, _ entity: Entity, _ item: Item) {
    let text = String(decoding: item.text[mention.range], as: UTF8.self)
    let name = Name(text: text, first: item.place, entity: entity, rule: mention.evidence.rule)
    if !mention.isUnsure {
      sure[.phrase(gazetteer.words(of: text)), default: []].insert(entity.id)
      guard entity.row == nil, entity.kind == .person || !entity.kind.isActor else { return }
      unlisted[entity.id + entity.kind.rawValue, default: Name(text: entity.name, first: item.place, entity: entity)].count += 1
    } else if entity.row == nil {
      guessed[entity.id + entity.kind.rawValue, default: Name(text: entity.name, first: item.place, entity: entity, rule: mention.evidence.rule)].count += 1
    } else {
      unsure[text + "\u{0}" + entity.id, default: name].count += 1
    }
  }
}
