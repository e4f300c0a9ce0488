extension NumberReader {
  // MARK: ages

  /// `aged 35 and 41` · `a boy of six` · `a woman, 63,` · `Danil Mukhametov (32)`
  func isAge(_ number: ReadNumber, endOfAge: Int, in item: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    guard first > item.lowerBound, number.value <= 120 else { return false }
    let before = scan.word(first - 1)
    let token = scan.tokens[first]
    if before == .aged || before == .age || before == .ages { return true }
    if endOfAge >= 0 {
      if first == endOfAge, token.gap.contains(.comma) { return true }
      if first - 1 == endOfAge, before == .and || before == .to || before == .or, scan.tokens[first - 1].gap == .space, !counts(number, in: item) { return true }
    }
    if before == .between, scan.word(first - 2) == .aged || scan.word(first - 2) == .ages { return true }
    if before == .of, isSinglePerson(first - 2) || scan.word(first - 2) == .age { return true }
    // "girls of nine and 12"
    if before == .of, [.boys, .girls, .men, .women].contains(scan.word(first - 2)), !counts(number, in: item) { return true }
    // "and another of nine": the noun of "a boy of 14" is left out.
    if before == .of, scan.word(first - 2) == .another, !counts(number, in: item) { return true }
    // "a man under 30 was"
    if before == .under || before == .over, isSinglePerson(first - 2), !counts(number, in: item) { return true }
    // "prisoners, all under 25, were exchanged"
    if before == .under || before == .over, [.all, .both, .most, .mostly].contains(scan.word(first - 2)), number.value >= 10, !counts(number, in: item) { return true }
    if isAgeOfAll(number, in: item) { return true }
    let next = number.tokens.upperBound
    let isSetOff = next >= item.upperBound || scan.tokens[next].gap.endsClause
    if token.gap.contains(.openBracket), next < item.upperBound, scan.tokens[next].gap.contains(.closeBracket) { return true }
    guard token.gap.contains(.comma), isSetOff || scan.word(next) == .and && next + 1 < item.upperBound && scan.tokens[next + 1].isNumber else { return false }
    return isSinglePerson(first - 1) || scan.classes(first - 1).contains(.people) || scan.tokens[first - 1].isCapital && token.isNumber && number.value >= 10
      || isBetweenCommas(first, next, in: item) && isSingleNoun(first - 1)
  }

  /// `two teenagers, both [18],`, not `the crew, all nine,` or `nine passengers, all nine,`: others have been counted right before.
  private func isAgeOfAll(_ number: ReadNumber, in item: Range<Int>) -> Bool {
    let (all, next) = (number.tokens.lowerBound - 1, number.tokens.upperBound)
    guard scan.isAny(all, [.both, .all, .each]), scan.tokens[all].gap == [.comma, .space], scan.joins(all + 1), ((scan.word(all) == .all ? 5 : 1)...105).contains(number.value),
      next >= item.upperBound || scan.tokens[next].gap.endsClause
    else { return false }
    let before = max(item.lowerBound, all - 6)..<all
    guard let people = before.last(where: { scan.classes($0).contains(.people) && scan.classes($0).isDisjoint(with: .numberWord) }) else { return false }
    // "five sailors and 20 passengers, all 25", "two families of residents, all 12": others are in the number, too.
    guard !before.contains(where: { scan.isAny($0, [.and, .of]) }) else { return false }
    return (before.lowerBound..<people).contains { (scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord)) && Int(scan.tokens[$0].value) != number.value }
  }

  private func isBetweenCommas(_ first: Int, _ next: Int, in item: Range<Int>) -> Bool {
    scan.tokens[first].gap == [.comma, .space] && next < item.upperBound && scan.tokens[next].gap == [.comma, .space]
      && !scan.isAny(next, [.including, .among, .mostly, .of, .all])
  }

  /// `her grandson`, `a welder`: one person by a noun that no list has.
  private func isSingleNoun(_ noun: Int) -> Bool {
    guard noun > 0, scan.joins(noun), !scan.tokens[noun].isNumber, !scan.ends(noun, in: .s), scan.classes(noun).isDisjoint(with: [.numberWord, .weapon, .measure, .killed, .injured]) else {
      return false
    }
    return scan.isAny(noun - 1, [.her, .his, .their, .a, .an])
  }

  /// Whether people stand right behind: `a man, 45, and two women`.
  private func counts(_ number: ReadNumber, in item: Range<Int>) -> Bool {
    let next = number.tokens.upperBound
    return next < item.upperBound && scan.tokens[next].gap == .space && scan.tokens[next].classes.contains(.people)
  }

  private func isSinglePerson(_ index: Int) -> Bool {
    switch scan.word(index) {
    case .boy, .girl, .man, .woman, .child, .toddler, .baby, .pensioner, .teenager, .mother, .father, .husband, .wife, .son, .daughter: true
    default: false
    }
  }

  // MARK: what is no count

  func isCount(_ number: ReadNumber, in item: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    let token = scan.tokens[first]
    if !token.flags.isDisjoint(with: [.money, .percent]) || scan.spanAt[first] >= 0 { return false }
    if first > item.lowerBound ? isLabel(number, in: item) : isTimeStamp(first, of: item) && scan.items.contains(where: { $0 != item && isTimeStamp($0.lowerBound, of: $0) }) { return false }
    // "every one of the drones"
    if scan.isWord(first, .one), scan.isWord(first - 1, .every) { return false }
    let next = number.tokens.upperBound
    guard next < item.upperBound else { return true }
    let after = scan.tokens[next]
    if after.flags.contains(.sentenceStart) { return true }
    let gap = after.gap
    // 60km, 5.30, 24/7, 46- and 58-year-old
    if gap.isEmpty || gap == .colon || gap.contains(.slash) && !scan.isBehindBar(next) || gap.contains(.hyphen) && gap.contains(.space) && gap != [.hyphen, .space] { return false }
    if gap == [.hyphen, .space], scan.word(next) == .and || scan.word(next) == .or || scan.word(next) == .to { return false }
    if after.classes.contains(.month), after.isCapital, gap == .space { return false }
    if gap == .hyphen { return scan.word(next) == .year && isTermAhead(next + 1, in: item) }
    // "the 2022 sabotage of the pipelines"
    if isYear(number), scan.word(first - 1) == .the, after.classes.isDisjoint(with: [.people, .weapon, .killed, .injured, .missing]), gap == .space { return false }
    // "since 24 February 2022 Russia's troops"
    if isYear(number), scan.classes(first - 1).contains(.month), scan.tokens[first - 1].isCapital, token.gap == .space { return false }
    if isYear(number), isTime(first - 1), gap.endsClause || after.classes.contains(.function) || after.classes.contains(.auxiliary) { return false }
    switch after.word {
    case .billion, .percent, .bn, .per, .pc, .am, .pm, .degrees: return false
    default: return true
    }
  }

  /// `2055 The ambassador told`: the time at which a live page was added to, in four digits.
  private func isTimeStamp(_ first: Int, of item: Range<Int>) -> Bool {
    guard item.contains(first + 1), scan.tokens[first].isNumber, scan.tokens[first].range.count == 4, scan.tokens[first].value % 100 < 60, scan.tokens[first].value < 2400 else {
      return false
    }
    return scan.tokens[first + 1].gap == .space && scan.tokens[first + 1].isCapital
  }

  /// Kh-101 · day 987 · October 9 · 06:30 · No 12
  private func isLabel(_ number: ReadNumber, in item: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    let token = scan.tokens[first]
    let gap = token.gap
    if gap == .hyphen || gap == .colon || (gap.contains(.slash) || gap == .other || gap == [.space, .other]) && !scan.isBehindBar(first) { return true }
    let before = scan.tokens[first - 1]
    // "on October 26 and 27"
    if scan.word(first - 1) == .and, first > item.lowerBound + 2 && scan.classes(first - 3).contains(.month) && scan.tokens[first - 3].isCapital && scan.tokens[first - 2].isNumber,
      number.value <= 31, token.isNumber, !counts(number, in: item)
    {
      return true
    }
    if before.classes.contains(.month), before.isCapital, number.value <= 31, token.isNumber, gap == .space || gap == [.space, .stop] { return true }
    guard gap == .space || gap == [.space, .stop] && !token.flags.contains(.sentenceStart) else { return false }
    if isModel(before: first, of: number, in: item) { return true }
    switch before.word {
    case .day:
      switch scan.word(first - 2) {
      case .one, .a, .the, .that, .this, .same, .each, .per, .every, .next, .previous, .single, .following, .past, .last: return false
      default: return true
      }
    case .article, .resolution, .number, .no, .flight, .unit, .brigade, .class, .su, .mig, .kh, .route, .chapter, .order, .phase, .line,
      .boeing, .airbus, .channel, .version, .level, .stage:
      return true
    default: return false
    }
  }

  /// `a French Mirage [2000]`: a capital that nothing has read between `a` and the number, which counts nothing.
  private func isModel(before first: Int, of number: ReadNumber, in item: Range<Int>) -> Bool {
    let name = first - 1
    guard scan.tokens[first].isNumber, scan.tokens[name].isCapital, scan.spanAt[name] < 0, scan.tokens[name].classes.isDisjoint(with: [.month, .weekday, .function]),
      name - 1 > item.lowerBound || scan.word(name - 1) == .a
    else { return false }
    let next = number.tokens.upperBound
    if next < item.upperBound, scan.joins(next), !scan.tokens[next].classes.isDisjoint(with: [.people, .weapon, .measure]) { return false }
    // "on board the Embraer Legacy 600"
    let isOfMake = scan.word(name - 2) == .the && scan.tokens[name - 1].isCapital && scan.joins(name)
    return (isOfMake || (max(item.lowerBound, name - 2)..<name).contains { scan.word($0) == .a || scan.word($0) == .an })
      && (max(item.lowerBound, name - 2) + 1...first).allSatisfy { scan.joins($0) || scan.tokens[$0].flags.contains(.sentenceStart) }
  }

  /// Whether `year` in `25-year` goes on with a court's sentence.
  private func isTermAhead(_ index: Int, in item: Range<Int>) -> Bool {
    var at = index
    while at < min(item.upperBound, index + 4), !scan.tokens[at].gap.endsClause {
      if scan.word(at).isPrison || scan.word(at).isSentencing { return true }
      at += 1
    }
    return false
  }

  private func isYear(_ number: ReadNumber) -> Bool {
    (1900...2100).contains(number.value) && number.tokens.count == 1 && scan.tokens[number.tokens.lowerBound].range.count == 4
  }

  private func isTime(_ index: Int) -> Bool {
    switch scan.word(index) {
    case .in, .since, .of, .from, .until, .by, .and, .early, .late, .mid, .before, .after, .during, .or: true
    default: scan.classes(index).contains(.month)
    }
  }

  // MARK: qualifiers

  func qualify(_ number: inout ReadNumber, in item: Range<Int>) {
    (number.qualifier, number.start) = qualifier(before: number.tokens.lowerBound, in: item)
    if number.upper != nil {
      number.qualifier = .atLeast
      if scan.word(number.start - 1) == .between { number.start -= 1 }
    }
    guard number.qualifier == .exactly else { return }
    // "20 or more", "a dozen or so"
    let next = number.tokens.upperBound
    guard next + 1 < item.upperBound, scan.word(next) == .or else { return }
    if scan.word(next + 1) == .more { number.qualifier = .atLeast }
    if scan.word(next + 1) == .so { number.qualifier = .about }
    if number.qualifier != .exactly { number.tokens = number.tokens.lowerBound..<next + 2 }
  }

  private func qualifier(before start: Int, in item: Range<Int>) -> (Figure.Qualifier, Int) {
    // "at least another 12", "some of the 12" stay apart: only words that stand between hedge and number are stepped over.
    var end = start
    while end - 1 > item.lowerBound, scan.tokens[end].gap == .space,
      scan.word(end - 1) == .another || scan.word(end - 1) == .a || scan.word(end - 1) == .further || scan.word(end - 1) == .total
        || scan.word(end - 1) == .of && scan.word(end - 2) == .total
    {
      end -= 1
    }
    for edge in end == start ? start...start : end...start where edge == start || edge == end {
      if let found = hedge(before: edge, in: item) { return found }
    }
    return (.exactly, start)
  }

  private func hedge(before start: Int, in item: Range<Int>) -> (Figure.Qualifier, Int)? {
    guard start > item.lowerBound, scan.tokens[start].gap == .space || scan.tokens[start].gap == .hyphen else { return nil }
    let one = scan.word(start - 1)
    let two = start - 2 >= item.lowerBound ? scan.word(start - 2) : .unlisted
    let three = start - 3 >= item.lowerBound ? scan.word(start - 3) : .unlisted
    switch one {
    case .least where two == .at: return (.atLeast, start - 2)
    case .minimum where two == .a: return (.atLeast, start - 2)
    case .most where two == .at: return (.upTo, start - 2)
    case .than:
      switch two {
      case .fewer, .less: return three == .no || three == .not ? (.atLeast, start - 3) : (.upTo, start - 2)
      case .more, .greater: return three == .no || three == .not ? (.upTo, start - 3) : (.moreThan, start - 2)
      default: return nil
      }
    case .under where two == .not: return (.atLeast, start - 2)
    case .under where two == .just: return (.nearly, start - 2)
    case .over where two == .just || two == .well: return (.moreThan, start - 2)
    case .over where two.isHandingOver || two == .took || two == .turned || two == .gave: return nil
    case .over, .exceeding: return (.moreThan, start - 1)
    case .of where two == .upwards: return (.moreThan, start - 2)
    case .of where two == .excess && three == .in: return (.moreThan, start - 3)
    case .to where two == .up && three != .gone && three != .went && three != .moved: return (.upTo, start - 2)
    case .to where two == .close: return (.nearly, start - 2)
    case .as where two == .many && three == .as: return (.upTo, start - 3)
    case .nearly, .almost: return (.nearly, start - 1)
    case .estimated where two == .an: return (.about, start - 2)
    case .about, .around, .some, .roughly, .approximately, .estimated, .circa: return (.about, start - 1)
    default: return nil
    }
  }
}
