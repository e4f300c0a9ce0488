/// Bodies that are told by where they are, or by a number that shares its noun.
extension BriefScan {
  /// `Hroza district court`, `Kharkiv prosecutor's office`, `Kherson regional military administration`
  mutating func takeLocalBody(at noun: Int, in item: Range<Int>) {
    guard spanAt[noun] < 0 else { return }
    var start = noun
    func takes(_ words: [Word]) -> Bool {
      guard start > item.lowerBound, joins(start), isAny(start - 1, words) else { return false }
      start -= 1
      return true
    }
    var isRegional = false
    switch tokens[noun].word {
    case .court:
      guard takes([.district, .city, .regional, .military, .garrison, .municipal, .oblast]) else { return }
      while takes([.district, .city, .regional, .garrison, .municipal, .oblast]) {}
    case .office:
      guard takes([.prosecutor, .prosecutors]) else { return }
      while takes([.regional, .district, .city, .military, .oblast, .general]) { isRegional = isWord(start, .regional) || isWord(start, .oblast) }
    case .council: guard takes([.provincial, .regional, .city, .municipal, .town, .district, .village]) else { return }
    case .command: guard takes([.operations]) else { return }
    default:
      guard takes([.military, .state, .civil, .regional, .district]) else { return }
      while takes([.military, .state, .civil, .regional, .oblast, .city, .district]) { isRegional = isWord(start, .regional) || isWord(start, .oblast) }
    }
    // "the regional prosecutor's office", "the Prosecutor's Office", without its region
    if isWord(noun, .office), isRegional || tokens[noun].isCapital && tokens[start].isCapital && !isWord(noun + 1, .of), isWord(start - 1, .the), joins(start) {
      let office = start..<noun + 1
      if let same = bodyBefore(office, in: item) { return place(NameSpan(tokens: office, character: same, rule: "a body named before")) }
      let number = cast.character(named: text(office), kind: .organisation)
      return place(NameSpan(tokens: office, character: number, rule: "a prosecutor's office without its region", isUnsure: true))
    }
    guard start > item.lowerBound, joins(start), !tokens[start - 1].isPossessive, tokens[start - 1].isCapital else { return }
    let first: Int
    var region: NamedWords?
    if let place = span(at: start - 1) {
      let kind = cast.kind(place.character)
      guard kind == .settlement || kind == .region, place.tokens.upperBound >= start, !place.isAdjective else { return }
      first = place.tokens.lowerBound
      // "Hesk Oblast Military Administration" names Hesk Oblast, too.
      if kind == .region, place.tokens.contains(where: { isWord($0, .oblast) }) { region = place }
      // So does "Hesk City Military Administration" name Hesk.
      if kind == .settlement, isWord(start, .city), isWord(noun, .administration) { region = place }
    } else {
      guard isNameWord(start - 1), tokens[start - 1].classes.isDisjoint(with: [.function, .direction]), !tokens[start - 1].flags.contains(.sentenceStart) || tokens[start - 1].classes.isEmpty
      else { return }
      first = start - 1
    }
    let range = first..<noun + 1
    if let known = localBody(first..<start, of: noun) {
      place(NameSpan(tokens: range, character: cast.character(forRecord: known), rule: "a body by the place that it is of", record: known))
    } else {
      let name = isWord(noun, .office) && !isRegional && start == noun - 1 ? text(first..<start) + " regional prosecutor's office" : text(range)
      place(NameSpan(tokens: range, character: cast.character(named: name, kind: .organisation), rule: "a body by the place that it is of"))
    }
    if let region { spans.append(NameSpan(tokens: region.tokens, character: region.character, rule: "the region that a body is of", record: region.record, isAdjective: true)) }
  }

  /// The table's body of that place: the regional prosecutor's office of `Kharkiv`.
  private func localBody(_ name: Range<Int>, of noun: Int) -> Int32? {
    let kinds: [[WordHash]]
    switch tokens[noun].word {
    case .office: kinds = [["regional", "prosecutor", "office"]]
    case .administration where isWord(name.upperBound, .city): kinds = [["city", "military", "administration"]]
    case .administration: kinds = [["regional", "military", "administration"], ["city", "military", "administration"]]
    default: return nil
    }
    for kind in kinds {
      var node: Int32? = 0
      for word in name.map({ tokens[$0].hash }) + kind { node = node.flatMap { gazetteer.trie.child(of: $0, by: word) } }
      if let node, case let sense = gazetteer.trie.firstSense(at: node), sense >= 0 { return gazetteer.trie.senses[Int(sense)].record }
    }
    return nil
  }

  /// In `the 11th and 44th Army Corps` the noun belongs to each number.
  mutating func takeSharedUnit(at index: Int, in item: Range<Int>) {
    guard tokens[index].flags.contains(.ordinal), spanAt[index] < 0 else { return }
    var next = index + 1
    while next < min(item.upperBound, index + 8), spanAt[next] < 0 {
      if isWord(next, .and) || isWord(next, .or) { next += 1 }
      guard next < item.upperBound, tokens[next].flags.contains(.ordinal) else { return }
      if let unit = span(at: next) {
        guard unit.tokens.lowerBound == next, cast.kind(unit.character) == .organisation else { return }
        let words = text(next + 1..<unit.tokens.upperBound)
        add(
          NameSpan(
            tokens: index..<index + 1, character: cast.character(named: text(index..<index + 1) + " " + singular(words), kind: .organisation), rule: "a numbered unit, whose noun follows"))
        return
      }
      next += 1
    }
  }

  /// `Mechanised Brigades` of one of them.
  private func singular(_ words: String) -> String { words.hasSuffix("s") && !words.lowercased().hasSuffix("corps") ? String(words.dropLast()) : words }
}
