/// People whom some brief of the archive names in full, by surname: who is meant where another brief has the surname alone.
package struct Acquaintances: Sendable {
  struct Person: Sendable {
    var entity: Entity
    /// Last words of the offices that the archive tells of: `the mayor Vesk` is surely the one who is a mayor elsewhere.
    var offices: Set<WordHash>

    fileprivate mutating func add(rolesOf person: Int, in day: Day, _ words: inout OfficeWords) {
      for reading in day.readings {
        for role in reading.roles where role.person == person {
          if let office = words[role.text] { offices.insert(office) }
        }
      }
    }
  }

  /// Surnames that one person alone bears, in the archive and in the table of people.
  private var people: [WordHash: Person] = [:]

  package init(of days: [Day], with gazetteer: Gazetteer) {
    let wanted = Set(days.lazy.flatMap(\.strangers))
    guard !wanted.isEmpty else { return }
    var surnames: [String: WordHash?] = [:]
    var bearers: [WordHash: [String: Person]] = [:]
    var offices = OfficeWords(gazetteer)
    for day in days {
      let entities = day.entities
      for number in entities.indices where entities[number].kind == .person {
        let entity = entities[number]
        let surname: WordHash?
        if let known = surnames[entity.id] {
          surname = known
        } else {
          surname = gazetteer.surname(of: entity.name).flatMap { wanted.contains($0) ? $0 : nil }
          surnames[entity.id] = surname
        }
        guard let surname else { continue }
        bearers[surname, default: [:]][entity.id, default: Person(entity: entity, offices: [])].add(rolesOf: number, in: day, &offices)
      }
    }
    for (surname, persons) in bearers where persons.count == 1 {
      guard let person = persons.values.first, gazetteer.leavesAlone(surname, of: person.entity) else { continue }
      people[surname] = person
    }
  }

  subscript(surname: WordHash) -> Person? { people[surname] }

  /// Whether a brief has the surname of somebody whom only others name in full, so that it is worth reading again.
  package func include(strangersOf day: Day) -> Bool { !people.isEmpty && day.strangers.contains { people[$0] != nil } }
}

extension Acquaintances {
  /// All that a reading has learnt of other briefs: a day's own list of strangers has every surname that was asked for.
  package func answers(toStrangersOf day: Day) -> PackedWriter {
    var packed = PackedWriter()
    packed.write(day.strangers) { packed, surname in
      packed.write(bits: surname.value)
      packed.write(people[surname]) { packed, person in
        packed.write(person.entity)
        packed.write(person.offices.map(\.value).sorted()) { $0.write(bits: $1) }
      }
    }
    return packed
  }
}

/// The last word of each office before what it is of. Archives say the same few thousand over and over.
private struct OfficeWords {
  private let gazetteer: Gazetteer
  private var known: [String: WordHash?] = [:]

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  subscript(role: String) -> WordHash? {
    mutating get {
      if let word = known[role] { return word }
      let words = gazetteer.words(of: role)
      let word = words.prefix { $0 != "of" && $0 != "for" && $0 != "in" && $0 != "at" }.last
      known[role] = word
      return word
    }
  }
}

extension Gazetteer {
  /// The identity of the last word of a name of two words or more, with what hyphens tie to it.
  fileprivate func surname(of name: String) -> WordHash? {
    let parts = name.split(separator: " ")
    guard parts.count > 1, let last = parts.last else { return nil }
    let words = words(of: String(last))
    return words.count > 1 ? .phrase(words) : words.first
  }

  /// Whether nothing in the tables or the language but this person bears a surname.
  fileprivate func leavesAlone(_ surname: WordHash, of person: Entity) -> Bool {
    guard lexicon[surname] == nil else { return false }
    if let known = surnames[surname], known.contains(where: { $0 != person.row?.record }) { return false }
    return trie.senses(of: [surname]).allSatisfy { records[Int($0.record)].sort == .person && $0.record == person.row?.record }
  }
}
