/// Roads, quarters, rivers and whatever a word before their name makes a place.
extension BriefScan {
  /// `M-4 highway`, `E 40 motorway`: a letter and a number before the noun.
  mutating func roadEnd(at start: Int) -> Int? {
    // "the T0504 highway", "the M03 motorway"
    if isWithinItem(start + 1), tokens[start + 1].gap == .space, isAny(start + 1, [.highway, .motorway, .road]), !tokens[start + 1].isCapital, isLetterAndDigits(start) {
      return takePlace(named: start..<start + 2, kind: .place, rule: "a road by its number")
    }
    let noun = start + 2
    guard tokens[start].range.count < 3, isWithinItem(noun), tokens[start + 1].isNumber, tokens[start + 1].gap == .hyphen || tokens[start + 1].gap == .space, tokens[noun].gap == .space,
      isAny(noun, [.highway, .motorway, .road])
    else { return nil }
    return takePlace(named: start..<noun + 1, kind: .place, rule: "a road by its number")
  }

  private func isLetterAndDigits(_ index: Int) -> Bool {
    let word = brief.items[item(of: index)].text[tokens[index].range]
    return tokens[index].isCapital && (2...6).contains(word.count) && word.dropFirst().allSatisfy { $0.isDigit }
  }

  /// `in Sheikh Tarsi`: a quarter or village, where `Sheikh Tarsi said` is somebody.
  mutating func sheikhEnd(at start: Int) -> Int? {
    guard isWord(start, .sheikh), isAny(start - 1, [.in, .near, .around, .outside]), joins(start), continues(start + 1), tokens[start + 1].gap == .space, !continues(start + 2),
      !isWithinItem(start + 2) || !words.isArticleOfName(start + 2)
    else { return nil }
    return takePlace(named: start..<start + 2, kind: .settlement, rule: "a name after a word for where")
  }

  /// `the Dnipro`, `the lower Don`, `the river Ask`: the article makes a river of what else is a town or nothing.
  mutating func riverEnd(at start: Int) -> Int? {
    guard start > 0, joins(start) else { return nil }
    let isCalledRiver = isWord(start - 1, .river) && !tokens[start - 1].isCapital
    guard isCalledRiver || isWord(start - 1, .the) || (isAny(start - 1, [.lower, .upper, .middle]) && isWord(start - 2, .the)) else { return nil }
    if isCalledRiver, isWithinItem(start + 1), joins(start + 1), !classes(start + 1).isDisjoint(with: [.siteNoun, .bodyNoun]) { return nil }
    guard isCalledRiver || tokens[start].isPossessive || endsPhrase(start + 1) else { return nil }
    // "a bridge over the Tesna"
    let isBridged =
      isWord(start - 1, .the) && isAny(start - 2, [.over, .across]) && isAny(start - 3, [.bridge, .crossing, .ferry])
      && longestMatch(at: start)?.senses.contains { record($0.record).sort != .region && record($0.record).sort != .settlement } != true
    if let child = gazetteer.trie.child(of: 0, by: tokens[start].hash), let noun = gazetteer.trie.child(of: child, by: "river") {
      let sense = gazetteer.trie.firstSense(at: noun)
      if sense >= 0, record(gazetteer.trie.senses[Int(sense)].record).traits.contains(.water) {
        let river = gazetteer.trie.senses[Int(sense)].record
        add(NameSpan(tokens: start..<start + 1, character: cast.character(forRecord: river), rule: "a river, by its article", record: river))
        return start + 1
      }
    }
    guard isCalledRiver && isWord(start - 2, .the) || isBridged else { return nil }
    return takePlace(named: start..<start + 1, kind: .place, rule: "a word for a river before a name")
  }

  /// `the Gulf of Quarn`, `the island of Greater Merrin`, `the county of Eastmarch`
  mutating func placeOfNounEnd(at start: Int, known: Bool) -> Int? {
    if isAny(start, [.gulf, .bay, .strait, .isle, .sea, .straits]), isWord(start + 1, .of), continuesWithCapital(start + 2) {
      let end = start + 3
      return takePlace(named: start..<end, kind: .place, rule: "a word for a place before a name")
    }
    guard isWord(start - 1, .of), joins(start), start > 1, !tokens[start - 2].isCapital, tokens[start].classes.isDisjoint(with: [.function, .weekday, .month]) else { return nil }
    let isRegion = classes(start - 2).contains(.regionNoun) && !ends(start - 2, in: .s)
    guard isRegion && !known || isAny(start - 2, [.island, .isle, .peninsula, .bay, .gulf]) else { return nil }
    if known, longestMatch(at: start)?.senses.contains(where: { record($0.record).sort != .region || record($0.record).traits.contains(.theatre) }) ?? false { return nil }
    var end = start + 1
    while end < start + 3, continues(end), longestEnd(at: end) == nil { end += 1 }
    return takePlace(named: start..<end, kind: isRegion ? .region : .place, rule: "a word for a place before a name")
  }

  /// `the [Borek] and Festa bases`, `the Borek and [Festa] border crossings`
  func isBeforeSites(_ range: Range<Int>) -> Bool {
    func isSites(_ index: Int) -> Bool {
      let noun = isWord(index, .border) ? index + 1 : index
      return isWithinItem(noun) && joins(index) && joins(noun) && !tokens[noun].isCapital && isAny(noun, [.bases, .airfields, .airbases, .airports, .crossings, .checkpoints])
    }
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 2, joins(first) else { return false }
    if isWord(first - 1, .the) { return isWord(next, .and) && isWithinItem(next + 1) && tokens[next + 1].isCapital && (isSites(next + 2) || isSites(next + 3)) }
    return isSites(next) && isWord(first - 1, .and) && tokens[first - 2].isCapital && (isWord(first - 3, .the) || isWord(first - 4, .the))
  }

  /// `Sundmark province`, `Quarn and Sundmark provinces`: the noun belongs to both names.
  mutating func takeRegion(named words: Range<Int>) -> Int? {
    let noun = words.upperBound - 1
    guard let one = word(noun).singleRegion else { return takePlace(named: words, kind: .region, rule: "a name before a word for a region") }
    let rule: StaticText = "a name before a word for regions"
    add(NameSpan(tokens: words, character: cast.character(named: text(words.dropLast()) + " " + one, kind: .region), rule: rule))
    // "in Quarn and Sundmark provinces"
    let other = words.lowerBound - 2
    if other > itemRange(of: noun).lowerBound, isWord(other + 1, .and), joins(other + 1), joins(words.lowerBound), isAny(other - 1, [.in, .across, .of, .between, .from]), joins(other),
      tokens[other].isCapital, !tokens[other].isPossessive, spanAt[other] < 0, longestMatch(at: other) == nil
    {
      add(NameSpan(tokens: other..<other + 1, character: cast.character(named: text(other..<other + 1) + " " + one, kind: .region), rule: rule))
    }
    return words.upperBound
  }
}

extension Word {
  /// Of a word for regions, the word for one.
  fileprivate var singleRegion: String? {
    switch self {
    case .oblasts, .regions, .provinces, .voivodeships, .governorates, .prefectures: String(rawValue.dropLast())
    case .territories: "territory"
    case .counties: "county"
    default: nil
    }
  }
}
