/// Everybody and everything that one brief names, each once.
struct Cast {
  private let gazetteer: Gazetteer
  private(set) var characters: [Character] = []
  private var byRecord: [Int32: Int] = [:]
  private var byName: [String: Int] = [:]

  struct Character {
    var entity: Entity
    var record: Int32
    /// Of a person: the last words of the name, for later mentions.
    var surname: WordHash?
    var givenName: WordHash?
    /// Offices as printed, in their last words, to find who `the governor` is.
    var offices: [WordHash] = []
    /// The state that a person or body belongs to, as a character, where the text told.
    var state: Int?
    var isFemale: Bool?
  }

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  subscript(number: Int) -> Character {
    get { characters[number] }
    set { characters[number] = newValue }
  }

  func kind(_ number: Int) -> Entity.Kind { characters[number].entity.kind }

  mutating func character(forRecord record: Int32) -> Int {
    if let number = byRecord[record] { return number }
    let entity = gazetteer.entity(record)
    let number = append(entity, record: record)
    byRecord[record] = number
    return number
  }

  /// A name that no table has.
  mutating func character(named name: String, kind: Entity.Kind) -> Int {
    let id = Slug.of(name)
    if !gazetteer.curated.redirects.isEmpty, let record = gazetteer.curated.redirects[.init(isActor: kind.isActor, id: id)] { return character(forRecord: record) }
    let key = (kind.isActor ? "a" : "r") + id
    if let number = byName[key] { return number }
    return append(Entity(id: id, kind: kind, name: name, row: nil), record: -1)
  }

  private mutating func append(_ entity: Entity, record: Int32) -> Int {
    let key = (entity.kind.isActor ? "a" : "r") + entity.id
    let number = characters.count
    characters.append(Character(entity: entity, record: record))
    if byName[key] == nil { byName[key] = number }
    return number
  }
}
