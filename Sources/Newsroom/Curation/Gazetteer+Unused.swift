extension Gazetteer {
  /// A warning for each name, spelling and rule of the editors that nothing in the archive uses.
  func unusedNames(in subjects: [Subject], of days: [Day]) -> [Diagnostic] {
    guard !curated.origins.isEmpty || !curated.rules.isEmpty else { return curated.warnings }
    var warnings = curated.warnings
    let used = UsedNames(subjects, by: self)
    let holders = holders()
    for origin in curated.origins {
      switch origin.part {
      case .name: if !used.has(origin.record), !used.has(origin.phrase), !holders.contains(origin.record) { warnings.append(.unusedEntity(origin.text)) }
      case .spelling:
        // One warning is enough for an entity that nobody names.
        if used.has(origin.record), !used.has(origin.phrase, words(of: origin.text.text), of: origin.record) { warnings.append(.unusedSpelling(origin.text)) }
      case .merge:
        let isSpelled = used.subject(of: origin.record)?.spellings.contains { Slug.of($0) == origin.text.text } ?? false
        guard isSpelled || days.contains(where: { $0.merged.contains(origin.text.text) }) else {
          warnings.append(.unusedMerge(origin.text, nearest: NearestName.to(origin.text.text, among: subjects.map(\.entity.id))))
          continue
        }
      }
    }
    return warnings + unusedRules(in: days)
  }

  /// States and regions that others of the editors' names lie in, and that are needed whoever names them.
  private func holders() -> Set<Int32> {
    var holders: Set<Int32> = []
    for origin in curated.origins {
      let record = records[Int(origin.record)]
      if record.sort != .state, let state = statesByCode[record.country] { holders.insert(state) }
      holders.insert(record.region)
    }
    return holders
  }

  private func unusedRules(in days: [Day]) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    var open: [(words: [WordHash], spelling: CuratedText)] = []
    for rules in curated.rules.values {
      for rule in rules {
        open.append((words(of: rule.spelling.text), rule.spelling))
        for brief in rule.scope.briefs where !days.contains(where: { CuratedScope.isName(brief.text, of: $0.brief.path) }) {
          warnings.append(.unknownBrief(brief))
        }
      }
    }
    for item in days.lazy.flatMap(\.brief.items) where !open.isEmpty {
      var words: [WordHash] = []
      FoldedWords().forEach(in: item.text) {
        words.append($0.hash)
        return true
      }
      open.removeAll { words.contains($0.words) }
    }
    return warnings + open.map { .unusedSpelling($0.spelling) }
  }
}

/// How the archive names the entities that editors speak of.
private struct UsedNames {
  private var subjects: [Int32: Subject] = [:]
  private var phrases: [Int32: Set<WordHash>] = [:]
  /// Of states: a capital is named where its government is.
  private var statePhrases: Set<WordHash> = []

  init(_ all: [Subject], by gazetteer: Gazetteer) {
    let records = Set(gazetteer.curated.origins.map(\.record))
    for subject in all {
      guard let row = subject.entity.row else { continue }
      if subject.entity.kind == .state { for spelling in subject.spellings { statePhrases.insert(.phrase(gazetteer.words(of: spelling))) } }
      guard records.contains(row.record), !subject.spellings.isEmpty else { continue }
      subjects[row.record] = subject
      for spelling in subject.spellings {
        let words = gazetteer.words(of: spelling)
        phrases[row.record, default: []].insert(.phrase(words))
        // A region's noun may belong to the name, or to the sentence.
        if words.count > 1 { phrases[row.record, default: []].insert(.phrase(words.dropLast())) }
      }
    }
  }

  func has(_ phrase: WordHash) -> Bool { statePhrases.contains(phrase) }
  func has(_ record: Int32) -> Bool { subjects[record] != nil }
  func subject(of record: Int32) -> Subject? { subjects[record] }

  /// Whether a spelling stands somewhere, or a surname that only it can have given.
  func has(_ phrase: WordHash, _ words: [WordHash], of record: Int32) -> Bool {
    guard let used = phrases[record] else { return false }
    return used.contains(phrase) || (words.count > 1 && used.contains(.phrase(words.suffix(1))))
  }
}
