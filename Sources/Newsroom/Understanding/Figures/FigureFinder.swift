/// Finds reported numbers of people and weapons in one item: killed, injured, captured, launched, shot down and so on.
struct FigureFinder {
  let scan: BriefScan
  private let numbers: NumberReader
  private let nouns: CountReader
  let governors: GovernorReader
  let predicates: PredicateReader
  let weapons: WeaponReader
  private let terms: PrisonTermReader
  private let places: FigurePlaces
  private let tables: TableFigures
  private let labels: FigureLabels
  private let companions: Companions

  init(_ scan: BriefScan) {
    self.scan = scan
    numbers = NumberReader(scan: scan)
    nouns = CountReader(scan: scan)
    governors = GovernorReader(scan)
    predicates = PredicateReader(scan)
    weapons = WeaponReader(scan)
    terms = PrisonTermReader(scan: scan)
    places = FigurePlaces(scan: scan)
    tables = TableFigures(scan: scan)
    labels = FigureLabels(scan: scan)
    companions = Companions(scan: scan)
  }

  /// What was found so far in an item.
  struct Memory {
    var figures: [Figure] = []
    /// The phrase, its kind and the number of its sentence.
    var last: (phrase: CountedPhrase, kind: Figure.Kind)?
    /// The sentence in which weapons were last counted.
    var weaponSentence: Int32 = -9
    var hasKilled = false
    var place: FigurePlaces.Earlier?
  }

  func figures(inItem number: Int) -> [Figure] {
    if let figures = tables.figures(inItem: number) { return figures }
    let item = scan.items[number]
    let phrases = nouns.phrases(of: numbers.numbers(in: item))
    guard !phrases.isEmpty else { return [] }
    var memory = Memory()
    var first = 0
    while first < phrases.count {
      let sentence = scan.sentence(of: phrases[first].number.tokens.lowerBound)
      var end = first + 1
      while end < phrases.count, sentence.contains(phrases[end].number.tokens.lowerBound) { end += 1 }
      read(phrases[first..<end], in: sentence, into: &memory)
      first = end
    }
    return memory.figures
  }

  private func read(_ phrases: ArraySlice<CountedPhrase>, in sentence: Range<Int>, into memory: inout Memory) {
    for index in phrases.indices {
      var phrase = phrases[index]
      if nouns.isModifierOfNoun(phrase, in: sentence) || isOfAnimals(phrase) || isOfPosts(phrase) || isBombOnTheGround(phrase) { phrase.sort = .other }
      if phrase.isPart, predicates.isOfOwn(phrase) { phrase.isPart = false }
      let later = phrases[(index + 1)...]
      // "four and five years"
      if phrase.sort == .unnamed, let next = later.first, next.sort == .years, next.start == phrase.end + 1,
        scan.word(phrase.end) == .and || scan.word(phrase.end) == .or || scan.word(phrase.end) == .to && scan.word(phrase.start - 1) == .from
      {
        phrase.sort = .years
      }
      // "two salvos of 20 and 10 missiles"
      if phrase.sort == .unnamed, let next = later.first, next.sort == .weapon, next.start == phrase.end + 1, scan.word(phrase.end) == .and,
        scan.word(phrase.start - 1) == .of && scan.word(phrase.start - 2).isAttackNoun
      {
        phrase.sort = .weapon
      }
      if phrase.sort == .unnamed, isAnotherTerm(phrase, after: memory.last, in: sentence) {
        add((.sentencedYears, "a term of years"), phrase, in: sentence, to: &memory)
        continue
      }
      if phrase.sort == .people, isAge(phrase.end, in: sentence) { phrase.end += 2 }
      if isModelInQuotes(phrase.number.tokens) || isAgeBetweenCommas(phrase, in: sentence) { continue }
      // "two drones were shot down, one near Drenn and the other in Hesk": both are counted.
      if isOneOfBoth(phrase, after: memory.last, in: sentence) { continue }
      // "All but three have been let go": how many is not told.
      let isOfNumber = later.first.map { $0.isWhole } ?? false
      if phrase.sort.mayBePeople || phrase.isPart && !isOfNumber, scan.word(phrase.start - 1) == .but, scan.word(phrase.start - 2) == .all { continue }
      guard !phrase.isIncluded, !phrase.isRate, !isVague(phrase, in: sentence), !isPartOfNext(phrase, later.first, in: sentence) else { continue }
      if index > phrases.startIndex, isApposition(phrase, to: phrases[index - 1], in: sentence) { continue }
      switch phrase.sort {
      case .other: continue
      case .years: readTerm(phrase, in: sentence, into: &memory)
      case .weapon: readWeapons(phrase, before: later, in: sentence, into: &memory)
      default:
        if phrase.number.hasHalf { continue }
        readPeople(phrase, before: later, in: sentence, into: &memory)
      }
    }
  }

  /// `all 300 animals were dead`
  private func isOfAnimals(_ phrase: CountedPhrase) -> Bool { phrase.head.map { GovernorReader.animals.contains(scan.tokens[$0].hash) } ?? false }

  /// `two posts were captured`: no people.
  private func isOfPosts(_ phrase: CountedPhrase) -> Bool {
    phrase.sort != .people && phrase.sort != .weapon && FigureFinder.posts.contains(scan.tokens[min(phrase.number.tokens.upperBound, scan.tokens.count - 1)].hash)
  }

  private static let posts: Set<WordHash> = ["posts", "outposts", "bases", "checkpoints", "positions", "hills", "bridges", "barracks"]

  /// `five car bombs`: nobody has launched them.
  private func isBombOnTheGround(_ phrase: CountedPhrase) -> Bool {
    guard phrase.sort == .weapon, let head = phrase.head, head > phrase.start, scan.isAny(head, [.bomb, .bombs]) else { return false }
    return FigureFinder.carriersOfBombs.contains(scan.tokens[head - 1].hash)
  }

  private static let carriersOfBombs: Set<WordHash> = ["car", "truck", "lorry", "roadside", "suicide", "pipe", "nail", "petrol", "magnetic", "parcel", "letter", "homemade"]

  // MARK: the three sorts

  private typealias Decision = (kind: Figure.Kind, rule: StaticText)

  private func readTerm(_ phrase: CountedPhrase, in sentence: Range<Int>, into memory: inout Memory) {
    guard terms.isTerm(phrase, in: sentence) || isAnotherTerm(phrase, after: memory.last, in: sentence), let (years, hasHalf) = terms.years(of: phrase, in: sentence), years > 0 else {
      return
    }
    var phrase = phrase
    if phrase.number.upper != nil { phrase.number.qualifier = .exactly }
    let term: Decision = (.sentencedYears, "a term of years")
    add(term, phrase, count: years, hasHalf: hasHalf, in: sentence, to: &memory)
    if let upper = phrase.number.upper { add(term, phrase, count: upper, in: sentence, to: &memory) }
  }

  private func readWeapons(_ phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>, into memory: inout Memory) {
    let (first, second) =
      labels.kind(of: phrase, in: sentence).map { ($0, nil) } ?? weapons.kindOfTargets(before: phrase, in: sentence).map { ($0, nil) }
      ?? weapons.kinds(of: phrase, before: later, in: sentence)
    memory.weaponSentence = scan.tokens[phrase.start].sentence
    let rule: StaticText = "weapons, and what is done with them"
    if phrase.isWhole, let last = memory.last, let first {
      // What follows `36 of 43 drones` in a list was shot down as well.
      add((first, rule), phrase, in: sentence, to: &memory)
      memory.last = (phrase, last.kind)
      return
    }
    // "shot down 12 drones, along with one missile launched from"
    if first == .launched, second == nil, let list = ofList(phrase, in: sentence, memory), list.kind == .downed {
      add(list, phrase, in: sentence, to: &memory)
      // "and 60 of the 81 drones fired": all of them were fired.
      if !phrase.isPart { add((.launched, rule), phrase, in: sentence, to: &memory) }
      memory.last = (phrase, .downed)
      return
    }
    // "629 weapons were used, comprising 598 drones and 31 missiles"
    if first == nil, scan.word(phrase.start - 1) == .comprising, let last = memory.last, last.phrase.sort == .weapon, sentence.contains(last.phrase.start) {
      return add((last.kind, rule), phrase, in: sentence, to: &memory)
    }
    // "brought down eight drones, while the ministry spoke of 11 over the sea"
    if first == nil, isSpokenOf(phrase, after: memory.last, in: sentence) {
      return add((.downed, "another number for what was counted before"), phrase, in: sentence, to: &memory)
    }
    // "shot down 14 drones. It later added ten more drones"
    if first == nil, isAddition(phrase, to: memory.last, in: sentence) { return add((.downed, rule), phrase, in: sentence, to: &memory) }
    guard let decision = first.map({ ($0, rule) }) ?? (isAmongThem(phrase, in: sentence) ? nil : ofList(phrase, in: sentence, memory)) else { return }
    add(decision, phrase, in: sentence, to: &memory)
    if let second {
      add((second, rule), phrase, in: sentence, to: &memory)
      // "intercepted six missiles fired at the base and seven drones": what a list shares is its verb.
      memory.last = (phrase, decision.kind)
    }
    if decision.kind == .launched, second == nil, weapons.areAllDowned(phrase) {
      add((.downed, "all that were launched"), phrase, in: sentence, to: &memory)
      memory.last = (phrase, .launched)
    }
  }

  private func readPeople(_ phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>, into memory: inout Memory) {
    let isOfWeapons = (phrase.sort == .unnamed || phrase.sort == .others) && memory.last?.phrase.sort == .weapon && scan.tokens[phrase.start].sentence - memory.weaponSentence <= 1
    if let decision = deed(to: phrase, before: later, in: sentence, memory), !isOfWeapons || decision.kind == .killed || decision.kind == .injured {
      let kind = decision.kind
      // "detained three people. All three were let go"
      if kind == .returned, let last = memory.last, last.kind == .detained, phrase.isPart || phrase.sort == .unnamed && phrase.number.value == last.phrase.number.value { return }
      // "Twenty came home. Among them are 14 who had been captured"
      if kind == .captured, memory.last?.kind == .returned, isAmong(phrase, in: sentence) || startsAmong(sentence) { return }
      // "200 were exchanged. It said 106 of its soldiers had come home"
      let isOwn =
        phrase.isPart && [.its, .their, .our, .his, .her].contains(scan.word(phrase.number.tokens.upperBound + 1))
        && (kind == .returned || !(memory.last.map { sentence.contains($0.phrase.start) } ?? true))
      if !isOwn, phrase.isPart || isAmong(phrase, in: sentence), memory.last?.kind == kind || kind == .killed && memory.hasKilled && !isDying(phrase) { return }
      add(decision, phrase, in: sentence, to: &memory)
      return
    }
    if phrase.sort == .unnamed, let kind = weapons.kindOfNumber(phrase, in: sentence) {
      memory.weaponSentence = scan.tokens[phrase.start].sentence
      var phrase = phrase
      phrase.sort = .weapon
      return add((kind, "the number of weapons of a sort"), phrase, in: sentence, to: &memory)
    }
    if phrase.sort == .unnamed, !phrase.isWhole,
      weapons.areShotDown(phrase, in: sentence)
        || scan.tokens[phrase.start].sentence - memory.weaponSentence <= 1 && weapons.areDownedRespectively(phrase, in: sentence)
    {
      memory.weaponSentence = scan.tokens[phrase.start].sentence
      var phrase = phrase
      phrase.sort = .weapon
      return add((.downed, "nothing but weapons is shot down"), phrase, in: sentence, to: &memory)
    }
    // "of which 79 were shot down": the noun was named before.
    guard phrase.sort == .unnamed || phrase.sort == .others, scan.tokens[phrase.start].sentence - memory.weaponSentence <= 1, !isWholeOfPeople(phrase, in: sentence) else { return }
    var phrase = phrase
    phrase.sort = .weapon
    readWeapons(phrase, before: later, in: sentence, into: &memory)
  }

  /// What happened to the people who are counted.
  private func deed(to phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>, _ memory: Memory) -> Decision? {
    if case .event(let kind) = phrase.sort { return (kind, "a noun that tells what happened, such as deaths") }
    if phrase.isWhole { return predicates.kindOfWhole(phrase, in: sentence).map { ($0, "what is said of the whole") } }
    if let kind = labels.kind(of: phrase, in: sentence) { return (kind, "a label before a colon, such as Killed") }
    if let kind = labels.kindInFront(of: phrase, in: sentence) { return (kind, "a word that tells what happened, in front of all") }
    if let kind = governors.kind(of: phrase, in: sentence) { return (kind, "a verb or noun before the number") }
    // "spoke of 40 dead soldiers and five captured"
    if phrase.sort == .people, !phrase.isPart, let head = phrase.head, head > phrase.number.tokens.upperBound, scan.word(head - 1) == .dead, isCountOfDead(phrase, in: sentence) {
      return (.killed, "a word that tells what happened, before the noun")
    }
    if let kind = predicates.kindOfBodies(phrase, in: sentence) ?? predicates.kindOfDead(phrase, in: sentence) ?? predicates.estimate(phrase, before: later, in: sentence) {
      return (kind, "a verb after what is counted")
    }
    if governors.isSameCount(phrase, in: sentence), !predicates.isDeed(phrase.end, in: sentence), let last = memory.last, last.phrase.sort != .weapon,
      scan.tokens[phrase.start].sentence - scan.tokens[last.phrase.start].sentence <= 2
    {
      return (last.kind, "another number for what was counted before")
    }
    guard phrase.sort != .lives else { return areLost(phrase, in: sentence) ? (.killed, "lives lost") : nil }
    if let kind = predicates.kind(of: phrase, before: later, in: sentence) {
      return kind.isMovement && governors.isWished(phrase, in: sentence) ? nil : (kind, "a verb after what is counted")
    }
    // "224 dead and 1,277 in hospital"
    if phrase.sort == .unnamed, memory.last?.kind == .killed, scan.word(phrase.end) == .in, [.hospital, .hospitals].contains(scan.word(phrase.end + 1)),
      !scan.isAny(phrase.end + 2, [.morgue, .morgues])
    {
      return (.injured, "who is in hospital")
    }
    if areBackToo(phrase, after: memory.last, in: sentence) { return (.returned, "another number for what was counted before") }
    if liesInMorgue(phrase, after: memory.last) { return (.killed, "who lies in a morgue") }
    if let decision = ofList(phrase, in: sentence, memory) { return decision }
    if later.allSatisfy({ !$0.sort.mayBePeople }), memory.last.map({ !sentence.contains($0.phrase.start) }) ?? true, let kind = predicates.kindOfAll(phrase, in: sentence) {
      return (kind, "what is said of all of them in the next sentence")
    }
    // "the names of 51 fallen soldiers"
    if phrase.sort == .people, let head = phrase.head, scan.word(head - 1) == .fallen, scan.word(phrase.start - 1) == .of, scan.isAny(phrase.start - 2, [.names, .bodies]) {
      return (.killed, "a word that tells what happened, before the noun")
    }
    if phrase.sort == .people, !phrase.isPart, let kind = kindByAdjective(phrase, in: sentence) { return (kind, "a word that tells what happened, before the noun") }
    // "600 wounded people remain in the cellars"
    if phrase.sort == .people, !phrase.isPart, areWounded(phrase, in: sentence) {
      return (.injured, "a word that tells what happened, before the noun")
    }
    return phrase.head.map { scan.word($0) == .evacuees } ?? false ? (.evacuated, "a noun that tells what happened, such as deaths") : nil
  }

  // MARK: lists

  private func ofList(_ phrase: CountedPhrase, in sentence: Range<Int>, _ memory: Memory) -> Decision? {
    (inherited(phrase, in: sentence, memory) ?? listed(phrase, in: sentence)).map { ($0, "a list that shares its verb") }
  }

  // MARK: a figure

  private func add(_ decision: Decision, _ phrase: CountedPhrase, count: Int? = nil, hasHalf: Bool = false, in sentence: Range<Int>, to memory: inout Memory) {
    let kind = decision.kind
    let place = places.place(of: phrase, kind: kind, in: sentence, after: memory.place)
    let company = count == nil ? companions.company(of: phrase, kind, in: sentence) : nil
    memory.figures.append(
      Figure(
        kind: kind, count: count ?? company?.count ?? phrase.number.value, hasHalf: hasHalf, qualifier: phrase.number.qualifier,
        range: scan.bytes(company?.tokens ?? phrase.number.start..<phrase.number.tokens.upperBound),
        unit: company == nil ? SharedNouns(scan: scan).unit(of: phrase, kind) : nil, place: place, rule: decision.rule))
    memory.last = (phrase, kind)
    if kind == .killed { memory.hasKilled = true }
    if let place { memory.place = FigurePlaces.Earlier(place: place, sentence: scan.tokens[phrase.start].sentence) }
  }
}
