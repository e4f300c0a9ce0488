/// Bodies and plants that a word or number stands for where their own name is left out: the Civil Defence, the 27, his ministry.
extension BriefScan {
  /// `the 27`: the European Union, by how many states it has had since 2020.
  mutating func membersEnd(at start: Int, in item: Range<Int>) -> Int? {
    guard tokens[start].value == 27, tokens[start].isNumber, tokens[start].flags.isDisjoint(with: [.ordinal, .decimal, .money, .percent]), isWord(start - 1, .the), joins(start),
      brief.date.year > 2019, standsForMembers(start + 1), item.contains(where: { isAny($0, [.eu, .european, .brussels]) }), let union = bodyRecord(named: "European Union")
    else { return nil }
    add(NameSpan(tokens: start..<start + 1, character: cast.character(forRecord: union), rule: "a union by the number of its members", record: union))
    return start + 1
  }

  /// Whether nothing follows that the number would count.
  private func standsForMembers(_ next: Int) -> Bool {
    guard !isWord(next, .of), classes(next).isDisjoint(with: [.killed, .injured, .detain, .rescue, .missing, .people, .weapon, .measure]) else { return false }
    return endsPhrase(next) || !classes(next).isDisjoint(with: [.policy, .movement]) || isWord(next, .put) || ends(next, in: .ed)
  }

  /// `the Commission`, beside the European Union.
  mutating func findCommission() {
    for index in words.capitals where isWord(index, .commission) && spanAt[index] < 0 {
      guard isWord(index - 1, .the), joins(index), !tokens[index].flags.contains(.sentenceStart),
        endsPhrase(index + 1) || tokens[index].isPossessive || isAny(index + 1, [.president, .chief, .spokesperson, .spokesman, .spokeswoman]),
        itemRange(of: index).contains(where: { isAny($0, [.eu, .european, .brussels]) }),
        let commission = bodyRecord(named: "European Commission")
      else { continue }
      add(NameSpan(tokens: index..<index + 1, character: cast.character(forRecord: commission), rule: "a body beside the European Union", record: commission, isUnsure: true))
    }
  }

  /// `the Civil Defence`: of the state that stands before it, else of Gaza or the state that the war is in, else as it is printed.
  mutating func findCivilDefence() {
    for index in words.capitals where isWord(index, .civil) && spanAt[index] < 0 && isAny(index + 1, [.defence, .defense]) {
      guard joins(index + 1), tokens[index + 1].isCapital, spanAt[index + 1] < 0 else { continue }
      let range = index..<index + 2
      let gaza = bodyOfGaza("Gaza civil defence")
      let owner = index > 0 && joins(index) ? span(at: index - 1).flatMap { stateRecord(of: $0) } : nil
      let number: Int
      if let state = owner {
        number = body(range, of: state)
      } else if let gaza {
        number = cast.character(forRecord: gaza)
      } else if !hasInventedState, let state = homeState ?? stateOfWar {
        number = body(range, of: state)
      } else {
        number = cast.character(named: text(range), kind: .organisation)
      }
      add(NameSpan(tokens: range, character: number, rule: "a civil defence", record: cast[number].record, isUnsure: owner == nil))
    }
  }

  /// A body of Gaza, where the brief names Gaza.
  func bodyOfGaza(_ name: String) -> Int32? {
    cast.characters.contains { $0.record >= 0 && record($0.record).country == 0x5053 } ? bodyRecord(named: name) : nil
  }

  private var hasInventedState: Bool { cast.characters.contains { $0.record < 0 && $0.entity.kind == .state } }

  /// Reads what needs all other names: `his ministry`, and the towns of `four nuclear plants: Rivne, …`.
  mutating func findMinistriesAndPlants() {
    var hasGrown = false
    for item in items {
      for index in item {
        switch tokens[index].word {
        case .ministry: takeMinistry(ofPersonBefore: index, in: item)
        case .office: takeOffice(ofPersonBefore: index, in: item)
        case .plants, .npps: if takePlants(after: index, in: item) || takePlants(before: index, in: item) { hasGrown = true }
        case .airports: takeAirports(before: index, in: item)
        case .seas: takeSeas(before: index, in: item)
        default: break
        }
      }
    }
    if hasGrown { reindex() }
  }

  /// `Prime Minister Netanyahu’s office`
  private mutating func takeOffice(ofPersonBefore noun: Int, in item: Range<Int>) {
    guard spanAt[noun] < 0, noun > item.lowerBound, joins(noun), tokens[noun - 1].isPossessive, isTelling(noun + 1), let holder = span(at: noun - 1), holder.record >= 0,
      record(holder.record).sort == .person,
      gazetteer.holdsOffice(holder.record, word: "prime", on: brief.date), let state = gazetteer.statesByCode[record(holder.record).country]
    else { return }
    let number = primeMinistersOffice(of: state)
    add(NameSpan(tokens: noun..<noun + 1, character: number, rule: "the office of a prime minister", record: cast[number].record))
  }

  /// `Belousov said … His ministry`: a guess at another state's would be worse than none.
  private mutating func takeMinistry(ofPersonBefore noun: Int, in item: Range<Int>) {
    guard spanAt[noun] < 0, noun > item.lowerBound, isAny(noun - 1, [.his, .her]), joins(noun), let body = personBefore(noun - 1, in: item).flatMap(ministry(headedBy:)) else { return }
    add(NameSpan(tokens: noun..<noun + 1, character: cast.character(forRecord: body), rule: "the ministry of whoever was named last", record: body, isUnsure: true))
  }

  /// `Vnukovo and Domodedovo [airports]`: towns less known than their airports.
  private mutating func takeAirports(before noun: Int, in item: Range<Int>) {
    var end = noun
    while end > item.lowerBound, let name = span(at: end - 1), name.tokens.upperBound == end, !cast.kind(name.character).isActor, joins(noun) {
      if name.record >= 0, record(name.record).sort == .settlement, record(name.record).tier > 1,
        let airport = gazetteer.trie.senses(of: name.tokens.map { tokens[$0].hash } + ["airport"]).first(where: { record($0.record).sort == .place })
      {
        relink(Int(spanAt[end - 1]), to: airport.record, rule: "airports named together")
      }
      let first = name.tokens.lowerBound
      if isWord(first - 1, .and), first - 1 > item.lowerBound {
        end = first - 1
      } else if tokens[first].gap.subtracting(.space) == .comma {
        end = first
      } else {
        return
      }
    }
  }

  /// `the Black and Caspian [seas]`
  private mutating func takeSeas(before noun: Int, in item: Range<Int>) {
    let second = noun - 1
    guard second - 2 >= item.lowerBound, joins(noun), isWord(second - 1, .and), joins(second), joins(second - 1) else { return }
    for name in [second - 2, second] where tokens[name].isCapital && spanAt[name] < 0 {
      guard let sea = gazetteer.trie.senses(of: [tokens[name].hash, WordHash("sea")]).first(where: { record($0.record).sort == .place }) else { continue }
      add(NameSpan(tokens: name..<name + 1, character: cast.character(forRecord: sea.record), rule: "seas named together", record: sea.record))
    }
  }

  /// `the South Ukraine and Rivne [NPPs]`, `the Khmelnytskyi and Rivne nuclear [plants]`
  ///
  /// - Returns: whether a name has taken in the word before it.
  private mutating func takePlants(before noun: Int, in item: Range<Int>) -> Bool {
    var end = noun
    while end > item.lowerBound, isAny(end - 1, [.nuclear, .power]), joins(end) { end -= 1 }
    guard isWord(noun, .npps) || end < noun && (end..<noun).contains(where: { isWord($0, .nuclear) }), joins(end) else { return false }
    // "in Kursk nuclear plants shut down": one town alone has its article
    if let only = span(at: end - 1), !isWord(only.tokens.lowerBound - 1, .and), !isWord(only.tokens.lowerBound - 1, .the) { return false }
    var hasGrown = false
    for _ in 0..<6 {
      guard end > item.lowerBound, let name = span(at: end - 1), name.tokens.upperBound == end else { break }
      var town = name.tokens
      if town.lowerBound > item.lowerBound, isWord(town.lowerBound - 1, .south), joins(town.lowerBound) { town = town.lowerBound - 1..<end }
      guard let plant = powerPlant(town) else { break }
      hasGrown = hasGrown || town != name.tokens
      let number = Int(spanAt[end - 1])
      spans[number].tokens = town
      relink(number, to: plant, rule: "a power plant by its town")
      let isLinked = isWord(town.lowerBound - 1, .and) && joins(town.lowerBound)
      guard isLinked || tokens[town.lowerBound].gap.subtracting(.space) == .comma else { break }
      end = isLinked ? town.lowerBound - 1 : town.lowerBound
    }
    return hasGrown
  }

  /// - Returns: whether a name has taken in the word before it: `South Ukraine`.
  private mutating func takePlants(after noun: Int, in item: Range<Int>) -> Bool {
    var index = noun + 1
    guard index < item.upperBound, (max(item.lowerBound, noun - 3)..<noun).contains(where: { isWord($0, .nuclear) }) else { return false }
    guard isWord(index, .at) || !tokens[index].gap.isDisjoint(with: [.dash, .colon, .openBracket]) else { return false }
    if isWord(index, .at) { index += 1 }
    var hasGrown = false
    while index < item.upperBound, index < noun + 16 {
      let first = index
      if isWord(index, .south), let name = span(at: index + 1), name.tokens.lowerBound == index + 1, let plant = powerPlant(index..<index + 2) {
        spans[Int(spanAt[index + 1])].tokens = index..<index + 2
        relink(Int(spanAt[index + 1]), to: plant, rule: "a power plant by its town")
        hasGrown = true
        index += 2
      } else if let name = span(at: index), name.tokens.lowerBound == index, !cast.kind(name.character).isActor, let plant = powerPlant(name.tokens) {
        relink(Int(spanAt[index]), to: plant, rule: "a power plant by its town")
        index = name.tokens.upperBound
      }
      guard index > first, index < item.upperBound else { break }
      if isAny(index, [.and, .or]) { index += 1 } else if tokens[index].gap.subtracting(.space) != .comma { break }
      if isAny(index, [.and, .or]) { index += 1 }
    }
    return hasGrown
  }
}
