extension GazetteerEditor {
  // MARK: merging

  /// Gives everything that old entities are called to the new ones. One that no table has is met again by its identifier.
  mutating func apply(_ merges: [CuratedMerge]) {
    var targets: [CuratedNames.OldIdentifier: CuratedMerge] = [:]
    for merge in merges {
      let old = CuratedNames.OldIdentifier(isActor: merge.file == .actors, id: merge.old.text)
      if targets[old] != nil { problems.append(.mergedTwice(merge.old)) }
      targets[old] = merge
    }
    var moves: [Int32: Int32] = [:]
    for merge in merges {
      guard let number = target(of: merge, in: targets) else { continue }
      let isActor = merge.file == .actors
      curated.redirects[.init(isActor: isActor, id: merge.old.text)] = number
      if let old = identifiers[merge.old.text, isActor] {
        moves[old] = number
      } else {
        curated.origins.append(.init(part: .merge, text: merge.old, record: number, phrase: .phrase(tables.words(of: merge.old.text))))
      }
    }
    guard !moves.isEmpty else { return }
    trie.relink(moves)
    for (surname, people) in surnames where people.contains(where: { moves[$0] != nil }) {
      var merged: [Int32] = []
      for person in people.map({ moves[$0] ?? $0 }) where !merged.contains(person) && records[Int(person)].sort == .person { merged.append(person) }
      surnames[surname] = merged
    }
    for (code, number) in regionsByCode { regionsByCode[code] = moves[number] ?? number }
    for (code, number) in statesByCode { statesByCode[code] = moves[number] ?? number }
    for index in records.indices { records[index].region = moves[records[index].region] ?? records[index].region }
    for (old, new) in moves.sorted(by: { $0.key < $1.key }) { demonyms[new, default: []] += demonyms[old] ?? [] }
  }

  /// Where merging ends: an entity may be merged into one that is merged itself.
  private mutating func target(of merge: CuratedMerge, in targets: [CuratedNames.OldIdentifier: CuratedMerge]) -> Int32? {
    let isActor = merge.file == .actors
    var last = merge
    for _ in 0...targets.count {
      if last.new.text == merge.old.text { break }
      if let next = targets[.init(isActor: isActor, id: last.new.text)] {
        last = next
        continue
      }
      if let number = identifiers[last.new.text, isActor] { return number }
      if let other = identifiers[last.new.text, !isActor] {
        problems.append(.mergedAcrossFiles(last.new, into: name(of: other)))
      } else {
        reportUnknown(last.new, last.file)
      }
      return nil
    }
    problems.append(.mergedIntoItself(merge.old))
    return nil
  }

  // MARK: rules

  /// Splits and forbidden links.
  mutating func apply(_ rule: CuratedRule) {
    let words = tables.words(of: rule.spelling.text)
    guard !words.isEmpty else { return problems.append(.notAName(rule.spelling)) }
    let phrase = WordHash.phrase(words)
    switch rule.sense {
    case .split(let to, let from):
      guard let number = record(to, rule.file, elsewhere: true) else { return reportUnknown(to, rule.file) }
      if !trie.senses(of: words).contains(where: { $0.record == number && $0.form.isDisjoint(with: [.metonym, .base]) }) {
        for form in forms(of: number, words: words, []) where !form.form.contains(.base) { trie.add(form.words, record: number, form: form.form) }
      }
      let holder = from.map { CuratedNames.Holder(record: record($0, rule.file, elsewhere: true), id: $0.text) }
      curated.rules[phrase, default: []].append(.init(sense: .split(to: number, from: holder), scope: rule.scope, spelling: rule.spelling))
    case .never(let id):
      let holder = id.map { CuratedNames.Holder(record: record($0, rule.file, elsewhere: true), id: $0.text) }
      curated.rules[phrase, default: []].append(.init(sense: .never(holder), scope: rule.scope, spelling: rule.spelling))
    }
    trie.markRuled(words)
  }
}
