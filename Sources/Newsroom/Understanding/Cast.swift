/// Everybody and everything that one brief names, each once.
struct Cast {
  private(set) var characters: [Character] = []
  private let index: CastIndex

  struct Character {
    var entity: Entity
    var record: Int32
    /// Of a person: the last words of the name, for later mentions.
    fileprivate(set) var surname: WordHash?
    var givenName: WordHash?
    /// The state that a person or body belongs to, as a character, where the text told.
    var state: Int?
    var isFemale: Bool?
  }

  init(shelf: EntityShelf) { index = CastIndex(shelf: shelf) }

  /// Identifiers that editors have merged into others, as far as the brief has a name for them.
  var merged: Set<String> { index.merged }

  subscript(number: Int) -> Character {
    get { characters[number] }
    _modify { yield &characters[number] }
  }

  func kind(_ number: Int) -> Entity.Kind { characters[number].entity.kind }

  mutating func character(forRecord record: Int32) -> Int {
    if let number = index.numbers[Cast.key(record)] { return Int(number) }
    let number = append(index.shelf.entity(record), record: record)
    index.numbers.insert(Int32(number), for: Cast.key(record))
    return number
  }

  /// A name that no table has.
  mutating func character(named name: String, kind: Entity.Kind) -> Int { character(named: name, id: Slug.of(name), kind: kind) }

  /// Somebody of whom a brief gives one name and no more.
  mutating func character(calledOnly name: String, on date: CalendarDate) -> Int { character(named: name, id: "\(Slug.of(name))-\(date)", kind: .person) }

  private mutating func character(named name: String, id: String, kind: Entity.Kind) -> Int {
    let redirects = index.shelf.gazetteer.curated.redirects
    if !redirects.isEmpty, let record = redirects[.init(isActor: kind.isActor, id: id)] {
      index.merged.insert(id)
      return character(forRecord: record)
    }
    return index.numbers[Cast.key(id, isActor: kind.isActor)].map(Int.init) ?? append(Entity(id: id, kind: kind, name: name, row: nil), record: -1)
  }

  /// Whether somebody of the brief is called so.
  func hasSurname(_ surname: WordHash) -> Bool { index.surnames[surname] != nil }

  mutating func give(_ number: Int, surname: WordHash?) {
    if let old = characters[number].surname, let count = index.surnames[old] { index.surnames[old] = count > 1 ? count - 1 : nil }
    characters[number].surname = surname
    if let surname { index.surnames[surname, default: 0] += 1 }
  }

  /// Of a name that no table has and that was taken for a person: it is a body.
  mutating func makeBody(_ number: Int) {
    let entity = characters[number].entity
    guard characters[number].record < 0, entity.kind == .person else { return }
    characters[number].entity = Entity(id: entity.id, kind: .organisation, name: entity.name, row: nil)
    give(number, surname: nil)
  }

  private mutating func append(_ entity: Entity, record: Int32) -> Int {
    let number = characters.count
    characters.append(Character(entity: entity, record: record))
    index.numbers.insert(Int32(number), for: Cast.key(entity.id, isActor: entity.kind.isActor))
    return number
  }

  private static func key(_ record: Int32) -> UInt64 { (UInt64(UInt32(bitPattern: record)) + 1) &* 0x9E37_79B9_7F4A_7C15 }

  /// An identifier is unique among actors, and among places.
  private static func key(_ id: String, isActor: Bool) -> UInt64 {
    var hash = WordHash()
    hash.add(isActor ? 0x61 : 0x72)
    for byte in id.utf8 { hash.add(byte) }
    return hash.mixed
  }
}

/// Where to find the characters of a cast. A class, so that the scan that has the cast stays small: see `BriefScan`.
private final class CastIndex {
  let shelf: EntityShelf
  var numbers = NumberTable()
  /// How many people of the brief have each surname.
  var surnames: [WordHash: Int] = [:]
  var merged: Set<String> = []

  init(shelf: EntityShelf) { self.shelf = shelf }
}
