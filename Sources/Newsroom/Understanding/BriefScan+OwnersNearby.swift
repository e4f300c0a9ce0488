/// Which state the names before a body point to: the one named last, the only one, that of another body.
extension BriefScan {
  /// The last body before that ends in the same words.
  func bodyBefore(_ phrase: Range<Int>, in item: Range<Int>) -> Int? {
    var index = phrase.lowerBound - 1
    while index >= max(item.lowerBound, phrase.lowerBound - BriefScan.memory) {
      if let span = span(at: index), cast.kind(span.character) == .organisation, ends(span.tokens, as: phrase) { return span.character }
      index -= 1
    }
    return nil
  }

  func ends(_ name: Range<Int>, as phrase: Range<Int>) -> Bool {
    name.count >= phrase.count && zip(name.suffix(phrase.count), phrase).allSatisfy { tokens[$0].hash == tokens[$1].hash }
  }

  /// The state that the sentence begins with.
  func subjectState(before index: Int, in item: Range<Int>) -> Int32? {
    var start = sentence(of: index).lowerBound
    if tokens[start].isNumber, tokens[start].flags.contains(.itemStart) { start += 1 }  // the time of an entry
    let first = isWord(start, .the) ? start + 1 : start
    guard first < index, let span = span(at: first), !span.isAdjective else { return nil }
    return stateRecord(of: span)
  }

  /// The state by which an item begins, as in a digest of many: `In Niger, …`.
  func landOpening(_ item: Range<Int>) -> Int32? {
    guard item.count > 3, isWord(item.lowerBound, .in), let land = span(at: item.lowerBound + 1), land.tokens.lowerBound == item.lowerBound + 1, !land.isAdjective,
      case let next = land.tokens.upperBound, isWithinItem(next), tokens[next].gap.subtracting(.space) == .comma
    else { return nil }
    return stateRecord(of: land)
  }

  /// The one country that the people named before in the item are of.
  func onlyCountry(before index: Int, in item: Range<Int>) -> Int32? {
    var country: UInt16?
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = span(at: at) {
        if span.record >= 0, record(span.record).sort == .person, gazetteer.statesByCode[record(span.record).country] != nil {
          if let country, country != record(span.record).country { return nil }
          country = record(span.record).country
        }
        at = min(at, span.tokens.lowerBound)
      }
      at -= 1
    }
    return country.flatMap { gazetteer.statesByCode[$0] }
  }

  /// The one state in which the towns and regions lie that are named before in the item, or in another stretch of tokens.
  func onlyLand(before index: Int, in item: Range<Int>) -> Int32? {
    var country: UInt16?
    for at in max(item.lowerBound, index - BriefScan.memory)..<index {
      guard let span = span(at: at), span.record >= 0, [.settlement, .region].contains(record(span.record).sort) else { continue }
      if let country, country != record(span.record).country { return nil }
      country = record(span.record).country
    }
    return country.flatMap { gazetteer.statesByCode[$0] }
  }

  /// Whether an item names a state or something that lies in it.
  func namesLand(of state: Int32, in item: Range<Int>) -> Bool {
    item.contains { at in span(at: at).map { $0.record >= 0 && record($0.record).country == record(state).country } ?? false }
  }

  /// The state of the ministry that the item named last.
  func stateOfMinistry(before index: Int, in item: Range<Int>) -> Int32? {
    stateOfBody(before: index, in: item) { classes($0).contains(.ministry) }
  }

  /// The state of the armed force that the item named last.
  func stateOfArmy(before index: Int, in item: Range<Int>) -> Int32? {
    stateOfBody(before: index, in: item) { isAny($0, [.army, .military, .forces, .navy, .staff]) || isWord($0, .force) && isWord($0 - 1, .air) }
  }

  /// The state of the body that the item named last with a word in its name.
  private func stateOfBody(before index: Int, in item: Range<Int>, with isWanted: (Int) -> Bool) -> Int32? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = span(at: at) {
        if cast.kind(span.character) == .organisation, span.tokens.contains(where: isWanted) {
          return span.record >= 0 ? gazetteer.statesByCode[record(span.record).country] : cast[span.character].state.flatMap { cast[$0].record >= 0 ? cast[$0].record : nil }
        }
        at = min(at, span.tokens.lowerBound)
      }
      at -= 1
    }
    return nil
  }

  /// The state that the item has named last before a word.
  /// - Parameters:
  ///   - hasMinistries: the United States, which have none, are passed over.
  ///   - other: passed over where another state is named.
  func stateBefore(_ index: Int, in item: Range<Int>, hasMinistries: Bool = false, besides other: Int32? = nil) -> Int32? {
    var passed: Int32?
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = span(at: at), let state = stateRecord(of: span) ?? capitalsState(span), !(hasMinistries && record(state).country == 0x5553) {
        guard state == other else { return isCompound(span) ? nil : state }
        passed = passed ?? (isCompound(span) ? nil : state)
      }
      at -= 1
    }
    return passed
  }

  /// `The defence ministry said in a statement that [Tarsia] had fired`: what a body tells of a state, it does not tell of its own.
  func stateToldOf(by phrase: Range<Int>) -> Int32? {
    let end = min(sentence(of: phrase.lowerBound).upperBound, phrase.upperBound + 12)
    guard let verb = (phrase.upperBound..<max(phrase.upperBound, end)).first(where: { isTelling($0) && spanAt[$0] < 0 }) else { return nil }
    let link = (verb + 1..<max(verb + 1, end)).first { isWord($0, .that) } ?? verb
    guard link + 2 < end, let span = span(at: link + 1), span.tokens.lowerBound == link + 1, !span.isAdjective, classes(span.tokens.upperBound).contains(.auxiliary) else { return nil }
    return stateRecord(of: span)
  }

  /// `Norvalia's envoy in [Ankara] was summoned to the foreign ministry`: who summons does so in its capital.
  func stateThatSummons(to ministry: Int, in item: Range<Int>) -> Int32? {
    guard isWord(ministry - 1, .the), isWord(ministry - 2, .to), isWord(ministry - 3, .summoned) else { return nil }
    var at = ministry - 4
    while at > max(sentence(of: ministry).lowerBound, ministry - 16) {
      if isWord(at - 1, .in), joins(at), let town = span(at: at), let state = capitalsState(town) { return state }
      at -= 1
    }
    return nil
  }

  /// `[Norvalia's] commissioner for the armed forces`: the state that opens the office beside a body.
  func stateOpeningOffice(before first: Int) -> Int32? {
    guard first > 3, isWord(first - 1, .the), isAny(first - 2, [.for, .of]), joins(first), joins(first - 1), joins(first - 2), classes(first - 3).contains(.role) else { return nil }
    var index = first - 4
    while index >= max(0, first - 9), joins(index + 1) {
      if let span = span(at: index) {
        // "IDF chief of the General Staff"
        if cast.kind(span.character) == .organisation, span.record >= 0 { return gazetteer.statesByCode[record(span.record).country] }
        return span.isAdjective || tokens[index].isPossessive ? stateRecord(of: span) : nil
      }
      guard classes(index).isDisjoint(with: [.function, .auxiliary, .preposition]) else { return nil }
      index -= 1
    }
    return nil
  }

  /// `the Bosnian [Serbs]`, who are no state.
  private func isCompound(_ people: NamedWords) -> Bool {
    let first = people.tokens.lowerBound
    guard people.isAdjective, first > 0, joins(first), let before = span(at: first - 1) else { return false }
    return before.isAdjective && before.character != people.character && tokens[first].gap == .space
  }
}
