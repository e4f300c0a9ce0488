/// Everybody and everything that one brief names, each once.
struct Cast {
  private let gazetteer: Gazetteer
  private(set) var characters: [Character] = []
  private var numbers: [Key: Int] = [:]

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

  /// What a character is found by: its record, or an identifier, which is unique among actors and among places.
  private enum Key: Hashable {
    case record(Int32)
    case actor(String)
    case place(String)

    init(_ id: String, isActor: Bool) { self = isActor ? .actor(id) : .place(id) }
  }

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  subscript(number: Int) -> Character {
    get { characters[number] }
    _modify { yield &characters[number] }
  }

  func kind(_ number: Int) -> Entity.Kind { characters[number].entity.kind }

  mutating func character(forRecord record: Int32) -> Int {
    if let number = numbers[.record(record)] { return number }
    let number = append(gazetteer.entity(record), record: record)
    numbers[.record(record)] = number
    return number
  }

  /// A name that no table has.
  mutating func character(named name: String, kind: Entity.Kind) -> Int {
    let id = Slug.of(name)
    if !gazetteer.curated.redirects.isEmpty, let record = gazetteer.curated.redirects[.init(isActor: kind.isActor, id: id)] { return character(forRecord: record) }
    return numbers[Key(id, isActor: kind.isActor)] ?? append(Entity(id: id, kind: kind, name: name, row: nil), record: -1)
  }

  /// Of a name that no table has and that was taken for a person: it is a body.
  mutating func makeBody(_ number: Int) {
    let entity = characters[number].entity
    guard characters[number].record < 0, entity.kind == .person else { return }
    characters[number].entity = Entity(id: entity.id, kind: .organisation, name: entity.name, row: nil)
    characters[number].surname = nil
  }

  private mutating func append(_ entity: Entity, record: Int32) -> Int {
    let number = characters.count
    characters.append(Character(entity: entity, record: record))
    let key = Key(entity.id, isActor: entity.kind.isActor)
    if numbers[key] == nil { numbers[key] = number }
    return number
  }
}
