extension GazetteerEditor {
  /// Adds a spelling in the form that its record's sort asks for.
  /// - Parameter isListed: under `spellings`, so that one that nothing uses is told of.
  mutating func addSpelling(_ spelling: CuratedText, to number: Int32, _ extra: PhraseTrie.Form = [], isListed: Bool = false) {
    let words = tables.words(of: spelling.text)
    guard !words.isEmpty else { return }
    let phrase = WordHash.phrase(words)
    if isListed {
      curated.origins.append(.init(part: .spelling, text: spelling, record: number, phrase: phrase))
      if isKnown(spelling.text, of: number), extra.isEmpty { return problems.append(.spellingTwice(spelling, of: name(of: number))) }
    }
    if !splitPhrases.contains(phrase), let other = rival(of: number, for: words) {
      return problems.append(.spellingTaken(spelling, by: name(of: other), id: identifier(of: other)))
    }
    owners[phrase, default: []].append(number)
    for form in forms(of: number, words: words, extra) {
      trie.add(form.words, record: number, form: form.form.union(GazetteerEditor.writtenForm(spelling.text, words: form.words)))
    }
    if records[Int(number)].sort == .person, let surname = words.last, !(surnames[surname]?.contains(number) ?? false) {
      surnames[surname, default: []].append(number)
    }
  }

  /// Whether the tables have a spelling for a record already, in a form that links.
  func isKnown(_ text: String, of number: Int32) -> Bool {
    let words = tables.words(of: text)
    return trie.senses(of: words).contains { sense in
      sense.record == number && sense.form.isDisjoint(with: [.metonym, .base])
        && (records[Int(number)].sort != .person || words.count > 1 || sense.form.contains(.alone))
    }
  }

  /// How a spelling is written, and what it needs beside it.
  func forms(of number: Int32, words: [WordHash], _ extra: PhraseTrie.Form) -> [(words: [WordHash], form: PhraseTrie.Form)] {
    let record = records[Int(number)]
    let doubtful: PhraseTrie.Form = record.traits.contains(.alsoWord) ? .doubtful : []
    switch record.sort {
    case .person: return [(words, extra.union(words.count == 1 && doubtful.isEmpty ? [.eachCapital, .alone] : .eachCapital))]
    case .region:
      // `Sundmark province` is the region; `Sundmark` alone may be a town.
      guard words.count > 1, isRegionNoun(words[words.count - 1]) else { return [(words, extra.union([.firstCapital, doubtful])), (words, [.base, .firstCapital])] }
      return [(words, extra.union(.firstCapital)), (Array(words.dropLast()), [.base, .firstCapital])]
    case .organisation: return [(words, extra.union(doubtful))]
    default: return [(words, extra.union([.firstCapital, doubtful]))]
    }
  }

  private static func writtenForm(_ text: String, words: [WordHash]) -> PhraseTrie.Form {
    let name = Array(text.hasPrefix("the ") ? text.dropFirst(4).utf8 : text.utf8[...])
    var form: PhraseTrie.Form = []
    if name.first?.isCapitalLetter ?? false { form.insert(.firstCapital) }
    if words.count == 1, name.count > 1, !name.contains(where: \.isSmallLetter), name.contains(where: \.isLetter) { form.insert(.allCaps) }
    return form
  }

  /// Another entity of the same sort that has a phrase for its own; for places, one that lies in the same region.
  private func rival(of number: Int32, for words: [WordHash]) -> Int32? {
    let record = records[Int(number)]
    let senses = trie.senses(of: words).filter { $0.record != number && $0.form.isDisjoint(with: [.metonym, .base]) }
    let rival = senses.first { sense in
      let other = records[Int(sense.record)]
      switch (record.sort, other.sort) {
      case (.person, .person): return words.count > 1 || sense.form.contains(.alone)
      case (.organisation, .organisation), (.state, .state): return true
      case (.region, .region): return record.country == other.country
      case (.settlement, .settlement), (.place, .place): return record.region == other.region && record.country == other.country
      default: return false
      }
    }
    return rival?.record
  }
}
