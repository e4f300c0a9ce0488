/// Lists of towns and regions, where one member tells what the others are.
extension BriefScan {
  /// `Hremiach, Chernihiv oblast; [Sopych], Seredyna-Buda and Volfyne, Sumy oblast`: the first of the next region's towns.
  func opensNextRegion(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 0, tokens[first].gap == [.semicolon, .space], let region = span(at: first - 1), cast.kind(region.character) == .region, isWithinItem(next), let town = span(at: next) else {
      return false
    }
    return tokens[next].gap.subtracting(.space) == .comma && [.settlement, .region].contains(cast.kind(town.character))
  }

  /// The first name of a list whose next name is a known place: `among them A and Strilecha`, `to A, B and C`.
  func opensListOfPlaces(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isWithinItem(next) else { return false }
    let second = isAny(next, [.and, .or]) && tokens[next].gap.joins ? next + 1 : tokens[next].gap.subtracting(.space) == .comma ? next : -1
    guard second > 0, second < tokens.count, tokens[second].isCapital, let span = span(at: second), cast.kind(span.character) == .settlement else {
      if second == next, isAny(range.lowerBound - 1, [.in, .near, .around, .from, .towards]), isUnlistedTown(range), hasTownLater(inListFrom: second) { return true }
      guard second == next, second < tokens.count, tokens[second].isCapital, spanAt[second] < 0, isWord(range.lowerBound - 1, .to) else { return false }
      return (max(0, range.lowerBound - 5)..<range.lowerBound).contains { tokens[$0].classes.contains(.movement) }
    }
    if isWord(range.lowerBound - 1, .between), isAmongPeople(range.lowerBound - 1) { return false }
    return isAny(range.lowerBound - 1, [.in, .near, .around, .of, .to, .on, .them, .including, .captured, .seized, .entered, .cleared, .liberated, .between, .from, .towards])
      || classes(range.lowerBound - 1).contains(.strike) && tokens[range.lowerBound].gap.joins && !tokens[range.lowerBound - 1].isCapital
  }

  /// `from A, [B] and Shahba`: a town further on in a list whose names are of one word each or known.
  private func hasTownLater(inListFrom second: Int) -> Bool {
    var index = second
    for _ in 0..<5 {
      guard isWithinItem(index), tokens[index].isCapital else { return false }
      if let span = span(at: index) { return cast.kind(span.character) == .settlement && span.tokens.lowerBound == index && !tokens[span.tokens.upperBound - 1].isPossessive }
      guard isUnlisted(index) || tokens[index].classes.contains(.particle) else { return false }
      index = articleEnd(index + 1, in: itemRange(of: index)) ?? index + 1
      guard isWithinItem(index) else { return false }
      if isWord(index, .and) { index += 1 } else if tokens[index].gap.subtracting(.space) != .comma { return false }
    }
    return false
  }

  /// `entered A, B and C, three villages along the river`
  func opensListBeforeSettlements(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    while next < range.upperBound + 12, isWithinItem(next) {
      if tokens[next].gap.subtracting(.space) == .comma, !tokens[next].classes.isDisjoint(with: .numberWord) || tokens[next].isNumber || isWord(next, .all) {
        return (next + 1..<min(next + 4, tokens.count)).contains { classes($0).contains(.settlementNoun) && ends($0, in: .s) || isWord($0, .towns) || isWord($0, .villages) }
      }
      let name = isAny(next, [.and, .or]) ? next + 1 : next
      guard name > next || tokens[next].gap.subtracting(.space) == .comma, isWithinItem(name), tokens[name].isCapital, tokens[name].classes.isDisjoint(with: [.role, .weekday, .month]) else {
        return false
      }
      next = name + 1
      while isWithinItem(next), joins(next), tokens[next].isCapital, next < name + 3 { next += 1 }
    }
    return false
  }

  /// `the El Tarsa and Drenna neighbourhoods`, `the Drenna, Hesk and Sund districts`: quarters of a town, whose noun follows them all.
  func opensNeighbourhoods(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    guard tokens[range.lowerBound].classes.isDisjoint(with: .givenName), !BriefScan.sortsOfNeighbourhoods.contains(tokens[range.lowerBound].hash) else { return false }
    for _ in 0..<4 {
      guard isWithinItem(next) else { return false }
      if joins(next), isAny(next, [.neighbourhoods, .neighborhoods, .districts, .suburbs, .quarters, .villages, .localities, .municipalities, .communes, .chiefdoms, .townships]) {
        return true
      }
      let isLinked = isAny(next, [.and, .or]) && joins(next)
      guard isLinked || tokens[next].gap.subtracting(.space) == .comma, isWithinItem(next + 1) else { return false }
      let name = isAny(next, [.and, .or]) ? next + 1 : next
      guard tokens[name].isCapital, tokens[name].classes.isDisjoint(with: [.role, .weekday, .month]), !BriefScan.sortsOfNeighbourhoods.contains(tokens[name].hash) else { return false }
      next = name + 1
      while isWithinItem(next), joins(next), tokens[next].isCapital, next < name + 3 { next += 1 }
      if let end = articleEnd(next, in: itemRange(of: name)) { next = end }
    }
    return false
  }

  /// `the rebel [quarters] of`, not `three quarters of`, `close quarters of`
  func isQuarters(_ index: Int) -> Bool {
    guard isWord(index, .quarters), index > 1, joins(index) else { return false }
    return isWord(index - 1, .the) || isWord(index - 2, .the) && classes(index - 1).isDisjoint(with: [.numberWord, .function]) && !tokens[index - 1].isNumber
  }

  /// `the Shia and Sunni neighbourhoods`, `the Business and Embassy districts`: who lives there, or what they are for.
  private static let sortsOfNeighbourhoods: Set<WordHash> = [
    "shia", "shiite", "sunni", "alawite", "druze", "christian", "orthodox", "catholic", "maronite", "jewish", "muslim", "yazidi", "yezidi", "assyrian", "bedouin", "turkmen", "arab",
    "hazara", "tajik", "kurdish", "armenian", "business", "embassy", "neighbouring", "neighboring", "other",
  ]

  /// `of Stupochky and Otradne in Donetsk oblast`: names after a word for where, and the region of them all.
  func opensListInRegion(_ range: Range<Int>) -> Bool {
    guard joins(range.lowerBound), isAny(range.lowerBound - 1, [.in, .near, .around, .of, .to, .on, .captured, .seized, .entered, .between, .towards, .struck, .hit]),
      tokens[range.lowerBound].classes.isDisjoint(with: .givenName)
    else { return false }
    var next = range.upperBound
    while next < range.upperBound + 12, isWithinItem(next) {
      let isLinked = isAny(next, [.and, .or]) && tokens[next].gap.joins
      guard isLinked || tokens[next].gap.subtracting(.space) == .comma else { return false }
      let name = isLinked ? next + 1 : isAny(next, [.and, .or]) ? next + 1 : next
      guard isWithinItem(name), tokens[name].isCapital, tokens[name].classes.isDisjoint(with: [.role, .weekday, .month, .givenName]) else { return false }
      next = name + 1
      while isWithinItem(next), joins(next), tokens[next].isCapital, next < name + 3 { next += 1 }
      if isWord(next, .in), isBeforeRegion(next, from: range.lowerBound) { return true }
    }
    return false
  }

  /// Whether a name stands in a list that has a place in it, or that a word for settlements opens: `four villages, A, B and C`.
  func isInListOfPlaces(_ first: Int) -> Bool {
    var at = first
    var steps = 0
    while steps < 8, at > 0, !tokens[at].flags.contains(.itemStart) {
      steps += 1
      let isAfterLink = isAny(at - 1, [.and, .or])
      guard isAfterLink ? !tokens[at - 1].flags.contains(.itemStart) : tokens[at].gap.subtracting(.space) == .comma else { break }
      let before = isAfterLink ? at - 2 : at - 1
      guard before >= 0, item(of: before) == item(of: at) else { return false }
      if let span = span(at: before) {
        return cast.kind(span.character) == .settlement && !tokens[before].isPossessive && !isAfterLink
          || cast.kind(span.character) == .settlement && isAfterLink
            && (isPlaceContext(span.tokens)
              || isWord(span.tokens.lowerBound - 1, .of) && (isQuarters(span.tokens.lowerBound - 2) || isAny(span.tokens.lowerBound - 2, [.direction, .vicinity, .outskirts, .areas]))
              || isAny(span.tokens.lowerBound - 2, [.residents, .people, .inhabitants]) && isWord(span.tokens.lowerBound - 1, .of)
              || isAny(span.tokens.lowerBound - 1, [.captured, .seized, .retook, .recaptured, .overran, .shelled, .bombed, .struck, .took]))
      }
      if !isAfterLink, tokens[before].classes.contains(.settlementNoun) { return true }
      guard isPlausiblePlace(before..<before + 1), tokens[before].isCapital else { return false }
      at = before
      // A name of two words.
      if at > 0, tokens[at].gap == .space, tokens[at - 1].isCapital, !tokens[at - 1].flags.contains(.sentenceStart), !tokens[at].flags.contains(.itemStart) { at -= 1 }
    }
    // The first of the list after a word for where, with at least two names in it.
    return steps > 1 && at < first && tokens[at].gap.joins && at > 0
      && (isAny(at - 1, [.in, .near, .around, .of]) || (isWord(at - 1, .to) && (max(0, at - 5)..<at).contains { tokens[$0].classes.contains(.movement) }))
  }

  /// `in four districts, among them A, B and C`, `three towns: A and B`: a list that a word for settlements opens.
  func isInOpenedList(_ first: Int) -> Bool {
    var at = first
    for _ in 0..<8 {
      if followsSettlements(at) { return true }
      let isLinked = isAny(at - 1, [.and, .or])
      let last = isLinked ? at - 2 : at - 1
      guard isLinked || tokens[at].gap.subtracting(.space) == .comma, last >= 0, item(of: last) == item(of: first), tokens[last].isCapital else { return false }
      let name = span(at: last)
      if let name, cast.kind(name.character) != .settlement, cast.kind(name.character) != .place { return false }
      at = name?.tokens.lowerBound ?? last
    }
    return false
  }

  /// Whether a word is the first behind `villages, among them`, `villages of the district, including` or `villages:`.
  private func followsSettlements(_ first: Int) -> Bool {
    var link = first
    switch word(first - 1) {
    case .them where isWord(first - 2, .among), .as where isWord(first - 2, .such): link -= 2
    case .including: link -= 1
    default: if tokens[first].gap.isDisjoint(with: [.colon, .dash]) { return false }
    }
    guard first > 2, joins(first) || link == first, item(of: first - 3) == item(of: first) else { return false }
    for index in (max(itemRange(of: first).lowerBound, link - 6)..<link).reversed() {
      if classes(index).contains(.settlementNoun), ends(index, in: .s) || isWord(index, .cities) { return true }
      if link == first - 2, isAny(index, [.crossings, .airfields, .airbases, .bases]) { return true }
      if tokens[index].gap.endsClause { return false }
    }
    return false
  }
}
