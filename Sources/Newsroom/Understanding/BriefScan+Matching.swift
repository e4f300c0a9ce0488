/// What the tables know of the words at a place in the text.
struct PhraseMatch {
  /// The token after the last word.
  var end: Int
  var senses: [PhraseTrie.Sense]
}

extension BriefScan {
  /// The longest phrase of the tables that begins at a token and is written as it should be.
  /// - Parameter offices: true for office words only, false for names only.
  func longestMatch(at start: Int, offices: Bool = false) -> PhraseMatch? {
    guard let (end, first) = longestPhrase(at: start, offices: offices) else { return nil }
    var senses: [PhraseTrie.Sense] = []
    var next = first
    while next >= 0 {
      let sense = gazetteer.trie.senses[Int(next)]
      if fits(sense, from: start, to: end, offices: offices) { senses.append(sense) }
      next = sense.next
    }
    return PhraseMatch(end: end, senses: senses)
  }

  /// Where the longest match ends, for those who ask no more.
  func longestEnd(at start: Int, offices: Bool = false) -> Int? { longestPhrase(at: start, offices: offices)?.end }

  private func longestPhrase(at start: Int, offices: Bool) -> (end: Int, first: Int32)? {
    guard start < tokens.count, gazetteer.trie.mayBegin(with: tokens[start].hash) else { return nil }
    var node: Int32 = 0
    var at = start
    var best: (end: Int, first: Int32)?
    while at < tokens.count {
      if at > start {
        let gap = tokens[at].gap
        guard joins(at) || gap.subtracting([.slash, .space]).isEmpty, !tokens[at].flags.contains(.itemStart) else { break }
        // A possessive may stand inside a phrase (Ukraine's navy), not end a word of a person's name.
      }
      guard let child = gazetteer.trie.child(of: node, by: tokens[at].hash) else { break }
      node = child
      at += 1
      let sense = gazetteer.trie.firstSense(at: node)
      if sense >= 0, hasFittingSense(sense, from: start, to: at, offices: offices) { best = (at, sense) }
    }
    return best
  }

  private func hasFittingSense(_ first: Int32, from start: Int, to end: Int, offices: Bool) -> Bool {
    var next = first
    while next >= 0 {
      let sense = gazetteer.trie.senses[Int(next)]
      if fits(sense, from: start, to: end, offices: offices) { return true }
      next = sense.next
    }
    return false
  }

  private func fits(_ sense: PhraseTrie.Sense, from start: Int, to end: Int, offices: Bool) -> Bool {
    let record = gazetteer.records[Int(sense.record)]
    guard (record.sort == .office) == offices else { return false }
    if sense.form.contains(.ruled), !gazetteer.curated.allows(sense, of: .phrase(tokens[start..<end].lazy.map(\.hash)), in: brief) { return false }
    if offices { return !record.traits.contains(.rank) || tokens[start].isCapital }
    if sense.form.contains(.allCaps) { return tokens[start].flags.contains(.allCaps) || tokens[start].flags.contains(.initial) || tokens[start].isNumber }
    if sense.form.contains(.firstCapital), !tokens[start].isCapital, !tokens[start].isNumber { return false }
    if sense.form.contains(.eachCapital) {
      for index in start..<end {
        // "Kim Jong-un": what a hyphen ties to a capital may be small.
        guard tokens[index].isCapital || tokens[index].classes.contains(.particle) || index > start && tokens[index].gap == .hyphen else { return false }
        if index + 1 < end, tokens[index].isPossessive { return false }
      }
    }
    // A common word written small is no name: the last word of "Security Service" must not be read from "us".
    if end - start == 1, !tokens[start].isCapital, !tokens[start].isNumber { return false }
    if !tokens[start].isCapital, !tokens[start].isNumber { return sense.form.contains(.firstCapital) == false }
    return true
  }

  /// Where an office that ends just before `end` begins, reading back at most eight words; nil where none does.
  func officeStart(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    var found: Int?
    var start = end - 1
    let first = itemRange(of: end - 1).lowerBound
    while start >= first, start >= end - 8 {
      if longestEnd(at: start, offices: true) == end { found = start }
      if start < end - 1, !joins(start + 1) { break }
      start -= 1
    }
    return found
  }

  func record(_ number: Int32) -> NameRecord { gazetteer.records[Int(number)] }
}
