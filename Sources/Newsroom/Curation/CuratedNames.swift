/// What editors changed in the tables, beside the records and phrases themselves; empty where they changed nothing.
struct CuratedNames: Sendable {
  /// Lines of the curated table that stand in for a record's own.
  var lines: [Int32: Range<Int32>] = [:]
  var identifiers: [Int32: String] = [:]
  var notes: [Int32: String] = [:]
  var wikidata: [Int32: String] = [:]
  /// Where places lie that the tables do not have or have elsewhere.
  var points: [Int32: Gazetteer.Point] = [:]
  /// What single phrases link to, by `WordHash.phrase`.
  var rules: [WordHash: [Rule]] = [:]
  /// Identifiers that are another entity's by now.
  var redirects: [OldIdentifier: Int32] = [:]
  /// What warnings and explanations speak of, in the order of the files.
  var origins: [Origin] = []
  /// What is no error in the editors' files.
  var warnings: [Diagnostic] = []

  /// An identifier is unique among actors, and among places.
  struct OldIdentifier: Hashable, Sendable {
    var isActor: Bool
    var id: String
  }

  struct Rule: Sendable {
    enum Sense: Sendable {
      case split(to: Int32, from: Holder?)
      case never(Holder?)
    }
    var sense: Sense
    var scope: CuratedScope
    var spelling: CuratedText
  }

  /// An entity that a rule takes a phrase from. One that no table has is known by its identifier alone.
  struct Holder: Sendable {
    var record: Int32?
    var id: String
  }

  /// A name in a file, and the record that it became part of.
  struct Origin: Sendable {
    enum Part: Sendable {
      case name, spelling, merge
    }
    var part: Part
    var text: CuratedText
    var record: Int32
    /// Of the words.
    var phrase: WordHash
  }
}

extension CuratedNames {
  /// Whether a phrase may mean a record in a brief. Asked for phrases that have rules only.
  func allows(_ sense: PhraseTrie.Sense, of phrase: WordHash, in brief: Brief) -> Bool {
    guard let rules = rules[phrase] else { return true }
    var isTaken = false
    for rule in rules {
      let isActive = rule.scope.covers(brief)
      switch rule.sense {
      case .split(let to, let from):
        if to == sense.record {
          if !isActive { isTaken = true }
        } else if isActive, from?.record == sense.record || (from == nil && !sense.form.contains(.base)) {
          return false
        }
      case .never(let holder):
        if isActive, holder?.record == sense.record || (holder == nil && !sense.form.contains(.base)) { return false }
      }
    }
    return !isTaken
      || rules.contains { rule in
        if case .split(sense.record, _) = rule.sense { rule.scope.covers(brief) } else { false }
      }
  }
}

extension WordHash {
  /// The identity of a run of words.
  static func phrase(_ words: some Sequence<WordHash>) -> WordHash {
    var phrase = WordHash()
    for word in words {
      for shift in stride(from: 0, to: 64, by: 8) { phrase.add(UInt8(truncatingIfNeeded: word.value >> UInt64(shift))) }
    }
    return phrase
  }
}

extension Gazetteer {
  /// The words of a name as reading cuts and folds them, without a leading `the`.
  func words(of name: String) -> [WordHash] {
    let lines = TableLines(bytes: Array(name.utf8))
    var words = lines.words(0..<lines.bytes.count, folding: folding)
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return words
  }

  /// What editors say of an entity beside its names.
  package func note(on row: Row) -> String? { curated.notes[row.record] }

  /// Identifiers that entities had before, each with the entity that it leads to now.
  package var formerIdentifiers: [(id: String, entity: Entity)] {
    curated.redirects.map { ($0.key.id, entity($0.value)) }.sorted { ($0.id, $0.entity.id) < ($1.id, $1.entity.id) }
  }
}
