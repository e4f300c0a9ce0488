/// Finds reported numbers of people and weapons in one item: killed, injured, captured, launched, shot down and so on.
struct FigureFinder {
  private let scan: BriefScan

  init(_ scan: BriefScan) { self.scan = scan }

  func figures(inItem number: Int) -> [Figure] {
    let item = scan.items[number]
    let numbers = NumberReader(scan: scan).numbers(in: item).filter { !isAgeOfPerson($0) }
    var found: [Figure] = []
    var last: (number: ReadNumber, kind: Figure.Kind, isWeapon: Bool)?
    for (index, number) in numbers.enumerated() {
      let context = Context(number: number, previous: index > 0 ? numbers[index - 1] : nil, next: index + 1 < numbers.count ? numbers[index + 1] : nil, sentence: scan.sentence(of: number.tokens.lowerBound))
      let noun = counted(after: number.tokens.upperBound, in: context)
      guard let kind = kind(of: number, noun: noun, in: context, last: last.map { ($0.number, $0.kind, $0.isWeapon) }) else { continue }
      last = (number, kind, noun.kind == .weapon)
      found.append(figure(kind, number, noun, in: context))
    }
    return found
  }

  private struct Context {
    let number: ReadNumber
    let previous: ReadNumber?
    let next: ReadNumber?
    let sentence: Range<Int>
  }

  /// What a number counts.
  private struct Noun {
    enum Kind { case people, weapon, measure, none }
    var kind: Kind
    /// The token after the noun phrase.
    var end: Int
    var head: Int?
    /// `36 of [the] 43 missiles`, `24 of them`: a part of what was launched.
    var isPart = false
  }

  private func counted(after start: Int, in context: Context) -> Noun {
    var index = start
    let limit = min(context.sentence.upperBound, start + 7)
    var isPart = false
    while index < limit {
      let token = scan.tokens[index]
      if index > start, token.gap.endsClause { break }
      if index == start, token.gap.endsClause { return Noun(kind: .none, end: start, head: nil) }
      if scan.isWord(index, .of), index == start {
        isPart = true
        index += 1
        while index < limit, scan.isAny(index, [.the, .all, .those, .a, .about, .around, .some]) { index += 1 }
        if index < limit, scan.isWord(index, .them) || scan.isWord(index, .which) || scan.isWord(index, .whom) { return Noun(kind: .none, end: index + 1, head: nil, isPart: true) }
        if index < limit, scan.tokens[index].isNumber || scan.tokens[index].classes.contains(.numberWord) {
          while index < limit, scan.tokens[index].isNumber || scan.tokens[index].classes.contains(.numberWord) { index += 1 }
        }
        continue
      }
      if token.classes.contains(.people), !(token.classes.contains(.weapon) && isAircraft(index, from: start)) {
        // "prisoner exchange", "officer cadets": the last noun of the phrase counts.
        if index + 1 < limit, scan.joins(index + 1), scan.tokens[index + 1].classes.contains(.measure), !scan.tokens[index + 1].classes.contains(.people) { return Noun(kind: .measure, end: index + 2, head: index + 1) }
        return Noun(kind: .people, end: index + 1, head: index, isPart: isPart)
      }
      if token.classes.contains(.weapon) {
        var head = index
        while head + 1 < limit, scan.joins(head + 1), scan.tokens[head + 1].classes.contains(.weapon) { head += 1 }
        if head + 1 < limit, scan.joins(head + 1), !scan.tokens[head + 1].classes.isDisjoint(with: [.measure]) { return Noun(kind: .measure, end: head + 2, head: head + 1) }
        return Noun(kind: .weapon, end: head + 1, head: head, isPart: isPart)
      }
      if token.classes.contains(.measure) { return Noun(kind: .measure, end: index + 1, head: index) }
      if token.isNumber || token.classes.contains(.numberWord), index > start, token.gap != .hyphen { break }
      if !token.classes.isDisjoint(with: [.auxiliary, .killed, .injured, .capture, .speech, .dead, .killedNoun, .injuredNoun]), token.classes.isDisjoint(with: .people) { break }
      if token.classes.contains(.function), !scan.isAny(index, [.other, .others, .more, .further, .another]) { break }
      if scan.isAny(index, [.others, .more]), index + 1 >= limit || !scan.tokens[index + 1].classes.contains(.people) { return Noun(kind: .none, end: index + 1, head: nil) }
      index += 1
    }
    return Noun(kind: .none, end: start, head: nil, isPart: isPart)
  }

  /// `fighters` are aircraft after `jet`, `bomber` and the like, people otherwise.
  private func isAircraft(_ index: Int, from start: Int) -> Bool {
    scan.isWord(index, .fighters) ? (start..<index).contains { scan.isWord($0, .jet) || scan.isWord($0, .f) || scan.isWord($0, .mig) } : scan.isWord(index, .boats)
  }

  // MARK: what happened to them

  private func kind(of number: ReadNumber, noun: Noun, in context: Context, last: (number: ReadNumber, kind: Figure.Kind, isWeapon: Bool)?) -> Figure.Kind? {
    let first = number.start
    if scan.isWord(first - 1, .several) || scan.isWord(first - 1, .few) || scan.isWord(first - 1, .many) { return nil }
    if isOneOf(number) { return nil }
    if isHyphenTerm(number) { return .sentencedYears }
    if let head = noun.head, scan.isWord(head, .years) || scan.isWord(head, .year) || scan.isWord(head, .months) { return isPrisonTerm(number, noun, in: context) ? .sentencedYears : nil }
    switch noun.kind {
    case .measure: return nil
    case .weapon: return weaponKind(number, noun, in: context) ?? inherited(number, noun, last: last)
    case .people, .none:
      if let kind = peopleKind(number, noun, in: context) { return kind }
      if noun.isPart || last?.isWeapon == true || noun.kind == .none, let last, last.number.tokens.upperBound >= context.sentence.lowerBound - 40, last.isWeapon, let kind = weaponKind(number, noun, in: context) { return kind }
      return noun.kind == .people ? inherited(number, noun, last: last) : nil
    }
  }

  private func isOneOf(_ number: ReadNumber) -> Bool {
    number.value == 1 && scan.isWord(number.tokens.upperBound, .of) && !scan.isWord(number.tokens.upperBound + 1, .them)
  }

  /// `a boy of six`, `a woman aged 70`, `a nurse, 40, was killed`
  private func isAgeOfPerson(_ number: ReadNumber) -> Bool {
    let first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    if (1...110).contains(number.value), number.start == first, scan.tokens[first].gap.contains(.comma), !scan.tokens[first].flags.contains(.itemStart),
      next >= scan.tokens.count || scan.tokens[next].gap.contains(.comma), !scan.classes(first - 1).isDisjoint(with: [.people, .role])
    {
      return true
    }
    guard scan.isWord(first - 1, .of) else { return false }
    return scan.isAny(first - 2, [.boy, .girl, .man, .woman, .child, .toddler, .baby, .age, .pensioner, .teenager])
  }

  private func isHyphenTerm(_ number: ReadNumber) -> Bool {
    let next = number.tokens.upperBound
    return next < scan.tokens.count && scan.tokens[next].gap == .hyphen && scan.isWord(next, .year)
  }

  private func isPrisonTerm(_ number: ReadNumber, _ noun: Noun, in context: Context) -> Bool {
    if scan.isWord(noun.end, .in), scan.isAny(noun.end + 1, [.prison, .jail, .a, .penal]) { return true }
    var index = number.start - 1
    let limit = max(context.sentence.lowerBound, number.start - 12)
    while index >= limit {
      let token = scan.tokens[index]
      if token.classes.contains(.sentence), !scan.isAny(index, [.found, .find, .given, .give, .gave, .hand, .handed, .served, .serve, .serving, .fine, .fined]) { return true }
      if scan.isAny(index, [.prison, .jail, .received, .serving, .given, .got, .gets, .receive, .term, .sentence]), number.start - index <= 4 { return true }
      if token.gap.contains(.semicolon) { return false }
      index -= 1
    }
    return false
  }

  /// `launched 472 drones and [seven missiles]`: a list shares its verb.
  private func inherited(_ number: ReadNumber, _ noun: Noun, last: (number: ReadNumber, kind: Figure.Kind, isWeapon: Bool)?) -> Figure.Kind? {
    guard let last, last.isWeapon == (noun.kind == .weapon), number.start - last.number.tokens.upperBound <= 8, number.start > last.number.tokens.upperBound else { return nil }
    guard scan.tokens[number.start].sentence == scan.tokens[last.number.start].sentence else { return nil }
    let between = last.number.tokens.upperBound..<number.start
    for index in between {
      let token = scan.tokens[index]
      if !token.classes.isDisjoint(with: [.auxiliary, .killed, .injured, .speech, .strike]) && token.classes.isDisjoint(with: [.weapon, .people]) { return nil }
      if scan.isAny(index, [.with, .at, .that, .which, .of]) { return nil }
    }
    guard scan.isWord(number.start - 1, .and) || scan.isWord(number.start - 1, .plus) || scan.tokens[number.start].gap.contains(.comma) || scan.isWord(number.start - 1, .with) else { return nil }
    return last.kind
  }

  // MARK: people

  private func peopleKind(_ number: ReadNumber, _ noun: Noun, in context: Context) -> Figure.Kind? {
    if let left = verbBefore(number, in: context), let kind = personKind(left, noun) { return kind }
    if let kind = nominalBefore(number, in: context) { return kind }
    return kindAfter(noun, number, in: context)
  }

  /// A verb right before the number: `killed [at least] six`, `pulled four alive`.
  private func verbBefore(_ number: ReadNumber, in context: Context) -> Int? {
    var index = number.start - 1
    guard number.start > context.sentence.lowerBound, !scan.tokens[number.start].gap.endsClause else { return nil }
    while index > context.sentence.lowerBound, scan.isAny(index, [.another, .a, .further, .the, .all, .an, .additional, .also, .other]), !scan.tokens[index].gap.endsClause { index -= 1 }
    guard index >= context.sentence.lowerBound else { return nil }
    return index
  }

  private func personKind(_ verb: Int, _ noun: Noun) -> Figure.Kind? {
    let classes = scan.tokens[verb].classes
    let isActive = !(verb > 0 && scan.tokens[verb - 1].classes.contains(.passive) && scan.joins(verb) && noun.kind == .none)
    guard isActive else { return nil }
    if classes.contains(.killed) || scan.isWord(verb, .dead) { return .killed }
    if classes.contains(.injured), !scan.isWord(verb, .treated) { return .injured }
    guard noun.kind == .people || noun.kind == .none else { return nil }
    let hasPeople = noun.kind == .people
    if hasPeople, scan.isAny(verb, [.captured, .capturing, .capture, .seized, .took, .taken]) { return scan.isWord(verb, .captured) || scan.isWord(verb, .capturing) || scan.isWord(verb, .capture) || scan.isWord(noun.end, .prisoner) || scan.isWord(noun.end, .captive) ? .captured : nil }
    if classes.contains(.rescue), hasPeople || scan.isWord(noun.end, .alive) || scan.isWord(verb, .rescued) || scan.isWord(verb, .pulled) || scan.isWord(verb, .rescuing) { return .rescued }
    if hasPeople, classes.contains(.evacuate), !scan.isWord(verb, .left), !scan.isWord(verb, .leaving) { return .evacuated }
    if hasPeople, classes.contains(.detain), !scan.isWord(verb, .charged), !scan.isWord(verb, .hold), !scan.isWord(verb, .held), !scan.isWord(verb, .jailed) { return .detained }
    if hasPeople, classes.contains(.comeBack), isReturnable(noun) { return .returned }
    return nil
  }

  private func isReturnable(_ noun: Noun) -> Bool {
    guard let head = noun.head else { return false }
    return scan.tokens[head].classes.contains(.people)
  }

  /// `the deaths of 12 people`, `the death toll rose to 34`
  private func nominalBefore(_ number: ReadNumber, in context: Context) -> Figure.Kind? {
    let first = number.start
    if scan.isWord(first - 1, .of) {
      if scan.isAny(first - 2, [.deaths, .death, .killing, .killings, .execution, .executions, .murder, .murders, .bodies]) { return scan.isWord(first - 2, .bodies) ? nil : .killed }
      if scan.isAny(first - 2, [.return, .release, .repatriation, .exchange]) { return .returned }
      if scan.isAny(first - 2, [.evacuation]) { return .evacuated }
      if scan.isAny(first - 2, [.arrest, .detention]) { return .detained }
    }
    guard scan.isWord(first - 1, .to) || scan.isWord(first - 1, .at) || scan.isWord(first - 1, .of) || scan.isWord(first - 1, .is) || scan.isWord(first - 1, .reached) || scan.isWord(first - 1, .was) else { return nil }
    for index in max(context.sentence.lowerBound, first - 9)..<first where scan.isWord(index, .toll) {
      return .killed
    }
    return nil
  }

  /// What stands after the number and its noun: `were killed`, `wounded`, `dead`, `came home`.
  private func kindAfter(_ noun: Noun, _ number: ReadNumber, in context: Context) -> Figure.Kind? {
    var index = noun.end
    let stop = min(context.sentence.upperBound, noun.end + 14, context.next.map { $0.start > noun.end ? max($0.start, noun.end) : context.sentence.upperBound } ?? context.sentence.upperBound)
    var commas = 0
    var hasAuxiliary = false
    while index < stop {
      let token = scan.tokens[index]
      if index > noun.end || token.gap.endsClause {
        if token.gap.contains(.semicolon) || token.gap.contains(.colon) { return nil }
        if token.gap.contains(.comma) || token.gap.contains(.dash) || token.gap.contains(.openBracket) { commas += 1 }
      }
      if token.classes.contains(.passive) || scan.isWord(index, .had) || scan.isWord(index, .have) || scan.isWord(index, .has) {
        hasAuxiliary = true
        index += 1
        continue
      }
      if let kind = afterKind(index, noun, hasAuxiliary: hasAuxiliary, isAdjacent: index == noun.end && !token.gap.contains(.comma)) { return kind }
      if commas == 0, !hasAuxiliary, noun.kind == .none, index > noun.end, !scan.isAny(index, [.people, .others, .more]) { return nil }
      // Another verb takes the sentence elsewhere.
      if commas == 0, token.classes.contains(.speech) || token.classes.contains(.policy), !hasAuxiliary { return nil }
      if commas == 0, hasAuxiliary, index > noun.end + 6 { return nil }
      if scan.isAny(index, [.who, .whose, .that, .when, .after, .because, .while, .but, .as, .by]), commas == 0 {
        // "the man who was killed": let the clause speak for the noun before it.
        if !scan.isWord(index, .who) { return nil }
      }
      if scan.isWord(index, .and), commas == 0, !hasAuxiliary { return nil }
      index += 1
    }
    return nil
  }

  private func afterKind(_ index: Int, _ noun: Noun, hasAuxiliary: Bool, isAdjacent: Bool) -> Figure.Kind? {
    let token = scan.tokens[index]
    let isBound = hasAuxiliary || isAdjacent
    if scan.isWord(index, .dead), isBound || scan.isWord(index - 1, .people) { return .killed }
    if scan.isWord(index, .died) || scan.isWord(index, .perished) || scan.isWord(index, .die) { return .killed }
    if token.classes.contains(.killedNoun), isAdjacent, !scan.isWord(index, .bodies), !scan.isWord(index, .toll) { return .killed }
    if scan.isWord(index, .injuries), isAdjacent { return .injured }
    if scan.isWord(index, .missing), isBound { return .missing }
    if scan.isWord(index, .unaccounted), isBound { return .missing }
    if token.classes.contains(.killed), isBound, isParticiple(index) { return .killed }
    if token.classes.contains(.injured), isBound, isParticiple(index), !scan.isWord(index, .burned), !scan.isWord(index, .treated) || hasAuxiliary { return .injured }
    if noun.kind == .none, !hasAuxiliary, !isAdjacent { return nil }
    if scan.isWord(index, .captured) || scan.isWord(index, .prisoner) || scan.isWord(index, .captive) || scan.isWord(index, .surrendered) { return isBound ? .captured : nil }
    if scan.isWord(index, .taken), scan.isWord(index + 1, .prisoner) || scan.isWord(index + 1, .captive) || scan.isWord(index + 1, .hostage) { return .captured }
    if token.classes.contains(.rescue), hasAuxiliary, isParticiple(index) { return .rescued }
    if scan.isWord(index, .evacuated) || scan.isWord(index, .displaced) || scan.isWord(index, .relocated) || scan.isWord(index, .resettled) { return hasAuxiliary || scan.isWord(index, .evacuated) ? .evacuated : nil }
    if scan.isAny(index, [.detained, .arrested]), isBound { return .detained }
    if noun.kind == .people || noun.isPart || noun.kind == .none {
      if scan.isAny(index, [.returned, .exchanged, .freed, .released, .swapped, .repatriated]), hasAuxiliary || scan.isWord(index, .returned) { return .returned }
      if scan.isAny(index, [.came, .come, .went, .gone, .brought, .go]), scan.isWord(index + 1, .home) || scan.isWord(index + 1, .back) || scan.isWord(index + 1, .free) { return .returned }
      if scan.isWord(index, .handed), scan.isWord(index + 1, .over) || scan.isWord(index + 1, .back), hasAuxiliary, noun.kind == .people { return .returned }
    }
    return nil
  }

  private func isParticiple(_ index: Int) -> Bool {
    let text = scan.brief.items[scan.item(of: index)].text
    let end = Int(scan.tokens[index].end)
    return (end >= 2 && text[end - 2] == 0x65 && text[end - 1] == 0x64) || scan.isWord(index, .hurt) || scan.isWord(index, .slain) || scan.isWord(index, .shot)
  }

  // MARK: weapons

  private func weaponKind(_ number: ReadNumber, _ noun: Noun, in context: Context) -> Figure.Kind? {
    let isOutOf = context.previous.map { previous in
      previous.tokens.upperBound < number.start && (scan.isWord(previous.tokens.upperBound, .of) || scan.isWord(previous.tokens.upperBound, .out)) && number.start - previous.tokens.upperBound <= 4
        && (previous.tokens.upperBound..<number.start).allSatisfy { scan.tokens[$0].classes.contains(.function) || scan.isWord($0, .out) }
    } ?? false
    if isOutOf { return .launched }
    // The verb before: shot down 48, launched 29, attacked with 70
    if number.start > context.sentence.lowerBound, !scan.tokens[number.start].gap.endsClause {
      var index = number.start - 1
      while index > context.sentence.lowerBound, scan.isAny(index, [.all, .the, .a, .another, .further, .total, .of, .combined, .them, .also, .its]) { index -= 1 }
      if isDown(index) { return .downed }
      if isLaunch(index) { return .launched }
      if scan.isAny(index, [.with, .using, .involving, .by]), hasAttack(before: index, in: context) { return .launched }
      if scan.isAny(index, [.barrage, .salvo, .wave, .swarm, .volley]) { return .launched }
    }
    // The verb after: were shot down, had been launched, that Russia launched
    var index = noun.end
    let stop = min(context.sentence.upperBound, noun.end + 10)
    var hasAuxiliary = false
    while index < stop {
      let token = scan.tokens[index]
      if token.gap.contains(.semicolon) || token.gap.contains(.colon) { return nil }
      if token.classes.contains(.passive) || scan.isWord(index, .had) { hasAuxiliary = true }
      if isDown(index), hasAuxiliary || index == noun.end || scan.isWord(index, .down) { return .downed }
      if token.classes.contains(.launch), hasAuxiliary || scan.isWord(index, .launched) || scan.isWord(index, .fired) { return scan.isWord(noun.end, .that) || hasAuxiliary || index <= noun.end + 1 || scan.isWord(noun.end, .at) ? .launched : nil }
      if scan.isWord(index, .attacked) || scan.isWord(index, .targeted), noun.kind == .weapon, index <= noun.end + 1 { return .launched }
      if let next = context.next, index >= next.start, !hasAuxiliary { return nil }
      if token.classes.contains(.speech), !hasAuxiliary { return nil }
      index += 1
    }
    return nil
  }

  private func isDown(_ index: Int) -> Bool {
    guard index >= 0, index < scan.tokens.count else { return false }
    if scan.isWord(index, .down) { return scan.isAny(index - 1, [.shot, .shoot, .shooting, .brought, .bring, .bringing, .taken, .took, .knocked, .brings]) || scan.isAny(index - 2, [.shot, .brought, .shoot]) }
    if scan.isAny(index, [.stopped, .eliminated, .intercepted, .neutralised, .neutralized, .destroyed, .downed, .suppressed, .repelled, .downing, .intercepting, .destroying, .thwarted, .jammed]) { return true }
    return false
  }

  private func isLaunch(_ index: Int) -> Bool {
    scan.tokens[index].classes.contains(.launch) && !scan.isAny(index, [.release, .released, .involve, .involved, .use, .using, .deploy])
  }

  private func hasAttack(before index: Int, in context: Context) -> Bool {
    for at in max(context.sentence.lowerBound, index - 8)..<index {
      if !scan.tokens[at].classes.isDisjoint(with: .strike) || scan.isAny(at, [.attack, .attacks, .strike, .strikes, .raid, .bombardment, .assault, .barrage]) { return true }
    }
    return false
  }

  // MARK: where, and who says so

  private func figure(_ kind: Figure.Kind, _ number: ReadNumber, _ noun: Noun, in context: Context) -> Figure {
    Figure(
      kind: kind, count: number.value, qualifier: number.qualifier, range: scan.bytes(number.start..<number.tokens.upperBound),
      unit: noun.head.map { scan.text($0..<$0 + 1) }, place: place(near: number, kind: kind, in: context))
  }

  /// The place that the sentence ties a number to: the nearest after a word for where, a town rather than its region; for
  /// people, where the sentence names none, the last place of the sentence before.
  private func place(near number: ReadNumber, kind: Figure.Kind, in context: Context) -> Int? {
    if let place = nearestPlace(to: number.start, in: context.sentence) { return place }
    guard kind != .launched, kind != .downed else { return nil }
    let item = scan.itemRange(of: number.start)
    let before = Int(scan.tokens[number.start].sentence) - 1
    guard before >= 0, scan.sentences[before].lowerBound >= item.lowerBound else { return nil }
    return nearestPlace(to: scan.sentences[before].upperBound, in: scan.sentences[before])
  }

  private func nearestPlace(to start: Int, in sentence: Range<Int>) -> Int? {
    var best: (character: Int, cost: Int)?
    var index = max(sentence.lowerBound, start - BriefScan.memory)
    while index < min(sentence.upperBound, start + BriefScan.memory) {
      guard let span = scan.span(at: index) else {
        index += 1
        continue
      }
      defer { index = max(index + 1, span.tokens.upperBound) }
      let kind = scan.cast.kind(span.character)
      guard !kind.isActor, !span.isAdjective, !isPartOfOffice(span) else { continue }
      let before = span.tokens.lowerBound - 1
      var cost = index > start ? index - start : (start - index) * 5 / 4
      if kind == .region { cost += 6 }
      let word = scan.isWord(before, .the) ? before - 1 : before
      if scan.isAny(word, [.in, .at, .near, .on, .over, .across, .outside]) { cost -= 4 }
      if scan.isAny(word, [.for, .to, .from, .of, .towards]) { cost += 8 }
      if scan.isWord(word, .in), let owner = scan.span(at: word - 1), scan.cast.kind(owner.character) == .organisation || scan.cast.kind(owner.character) == .person { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (span.character, cost) }
    }
    return best?.character
  }

  /// `Kherson Oblast head X`: the place is part of an office.
  private func isPartOfOffice(_ span: NameSpan) -> Bool {
    let next = span.tokens.upperBound
    return next < scan.tokens.count && scan.joins(next) && scan.longestMatch(at: next, offices: true) != nil
  }
}
