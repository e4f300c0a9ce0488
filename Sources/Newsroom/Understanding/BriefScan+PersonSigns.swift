/// What tells that capitals are somebody’s name, or nobody’s.
extension BriefScan {
  /// `Spartak Moscow`: a capital of the theatre, which is nobody's surname, behind a given name.
  func isClub(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard range.count == 2, tokens[last].gap == .space, let match = longestMatch(at: last), match.end == last + 1 else { return false }
    return match.senses.contains { record($0.record).sort == .settlement && record($0.record).traits.contains(.capital) && [0x5541, 0x5255].contains(record($0.record).country) }
  }

  /// `Carl Gustaf [anti-tank weapons]`, `Carl Gustaf [launchers]`
  func isWeapon(after next: Int) -> Bool {
    guard isWithinItem(next), joins(next), !tokens[next - 1].isPossessive, !tokens[next].isCapital, spanAt[next] < 0 else { return false }
    return isWord(next, .anti) || ends(next, in: .s) && classes(next).contains(.weapon) || isAny(next, [.launchers, .launcher, .howitzers, .howitzer])
  }

  /// `, one of the biggest publishers of the north`: what is said of a firm.
  func isOneOfTheBiggest(after next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.contains(.comma), isWord(next, .one), isWord(next + 1, .of) else { return false }
    return (next + 2..<min(tokens.count, next + 8)).contains {
      isAny($0, [.publishers, .producers, .makers, .manufacturers, .exporters, .retailers, .suppliers, .banks, .operators, .companies, .brands])
    }
  }

  /// `Nuriddin al-Tarsi, another group, said`: an armed group that is called after somebody.
  func isGroup(after next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.contains(.comma), isAny(next, [.another, .a, .an, .the]) else { return false }
    var noun = next + 1
    while isWithinItem(noun), noun < next + 4, joins(noun), spanAt[noun] >= 0 || !isAny(noun, BriefScan.armedGroups) { noun += 1 }
    guard isWithinItem(noun), noun < next + 4, isAny(noun, BriefScan.armedGroups) else { return false }
    return !isWithinItem(noun + 1) || !joins(noun + 1) || isAny(noun + 1, [.that, .which])
  }

  private static let armedGroups: [Word] = [.group, .faction, .militia, .brigade, .alliance, .coalition, .movement]

  /// `General Security`, `Public Security`, `Civil Affairs`: what a body is for, and nobody's surname.
  func isAbstract(_ index: Int) -> Bool { isAny(index, [.security, .society, .intelligence, .affairs, .defence, .defense, .health, .finance, .justice, .energy, .rights, .cell]) }

  /// `In Bab al-Nuriz, an ambulance driver was hurt`: a preposition of place opens the sentence, and no article of an office follows.
  func isPlaceBefore(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    return isAny(first - 1, [.in, .near]) && tokens[first - 1].flags.contains(.sentenceStart) && isAny(next, [.a, .an])
  }

  /// `in Aisha Bakkar, a neighbourhood of the capital`
  func isPlaceByApposition(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard isAny(first - 1, [.in, .at, .near]), joins(first), isWithinItem(next), isWithinItem(next + 1), tokens[next].gap.subtracting(.space) == .comma, isAny(next, [.a, .an, .the]) else {
      return false
    }
    return (next + 1..<min(itemRange(of: first).upperBound, next + 4)).contains { classes($0).contains(.settlementNoun) || isAny($0, [.neighbourhood, .neighborhood, .suburb]) }
  }

  /// `together with a Moroccan, [X].`: somebody by their people alone, and the name between commas or at the end.
  func isCloseToPeople(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 1, tokens[first].gap.subtracting(.space) == .comma, let people = span(at: first - 1), people.isAdjective, isAny(people.tokens.lowerBound - 1, [.a, .an]) else {
      return false
    }
    return !isWithinItem(next) || tokens[next].gap.contains(.comma) || tokens[next].gap.contains(.stop)
  }

  /// `a newsreader, [X], was`: an article and a profession before a name between commas.
  func isCloseToProfession(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 1, tokens[first].gap.subtracting(.space) == .comma, classes(first - 1).contains(.role),
      !isWithinItem(next) || tokens[next].gap.contains(.comma) || tokens[next].gap.contains(.stop)
    else { return false }
    var index = first - 1
    while index > 0, index > first - 5, joins(index) {
      index -= 1
      if isAny(index, [.a, .an]) { return true }
      if !tokens[index].classes.isDisjoint(with: [.function, .auxiliary, .preposition]) || tokens[index].isCapital && spanAt[index] < 0 { return false }
    }
    return false
  }

  /// Whether capitals lead back to `Minister of`.
  func isInPortfolio(_ start: Int) -> Bool {
    var index = start
    while index > 1, index > start - 4, joins(index) {
      index -= 1
      if isWord(index, .of) || isWord(index, .`for`) { return isAny(index - 1, [.minister, .ministers, .ministry, .secretary, .commissioner, .commissioners]) }
      guard tokens[index].isCapital || isWord(index, .and), spanAt[index] < 0 else { return false }
    }
    return false
  }

  /// Where `62-year-old` begins, if it ends right before a word.
  func ageStart(endingAt end: Int) -> Int? {
    guard end > 2, joins(end), isWord(end - 1, .old), tokens[end - 1].gap == .hyphen, isWord(end - 2, .year), tokens[end - 2].gap == .hyphen, tokens[end - 3].isNumber else { return nil }
    return end - 3
  }
}
