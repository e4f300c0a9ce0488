/// Nouns that make the name of a body by the words before them: `defence ministry`, `air force`, `security council`.
extension BriefScan {
  /// The words of a body's name that end at its noun, without its owner: `defence ministry`, `air force`.
  /// Nil for nouns that make no named body by themselves, such as `forces` or `group`.
  func bodyPhrase(endingAt noun: Int, in item: Range<Int>) -> Range<Int>? {
    var end = noun + 1
    var start = noun
    func before(_ words: Word...) -> Bool { noun - 1 >= item.lowerBound && joins(noun) && isAny(noun - 1, words) }
    switch tokens[noun].word {
    case .ministry:
      if isWord(noun + 1, .of), let last = ministryOf(noun, in: item) {
        end = last
      } else {
        while start > item.lowerBound, noun - start < 3, isModifier(start - 1), joins(start) { start -= 1 }
      }
    case .force: guard before(.air) else { return nil }; start = noun - 1
    case .forces:
      // "Britain's armed forces minister"
      if isAny(noun + 1, [.minister, .ministers]), joins(noun + 1) { return nil }
      guard before(.armed, .ground, .land, .naval, .missile, .aerospace, .airborne, .defence, .defense) else { return nil }
      start = noun - 1
    case .staff: guard before(.general) else { return nil }; start = noun - 1
    case .navy, .army, .military, .parliament, .senate, .congress, .treasury, .duma: break
    case .service, .agency, .directorate:
      guard before(.security, .intelligence, .emergency, .emergencies, .guard, .border, .rescue) else { return nil }
      start = noun - 1
      while start > item.lowerBound, noun - start < 4, joins(start),
        isAny(start - 1, [.state, .foreign, .military, .domestic, .border, .federal, .defence, .defense, .main, .national, .counterintelligence])
      { start -= 1 }
    case .intelligence: guard before(.military, .defence, .defense, .foreign) else { return nil }; start = noun - 1
    case .coastguard: guard noun > item.lowerBound, joins(noun), span(at: noun - 1).flatMap({ stateRecord(of: $0) }) != nil else { return nil }
    case .guard: guard before(.border, .national, .coast, .revolutionary) else { return nil }; start = noun - 1
    case .guards:
      // "five Ukrainian border guards": people, counted
      guard before(.border, .revolutionary), !isCounted(noun - 1, in: item) else { return nil }
      start = noun - 1
    case .assembly: guard before(.general), isWord(noun - 2, .the), !isWord(noun + 1, .of) else { return nil }; start = noun - 1
    case .council:
      guard before(.security, .defence, .defense) else { return nil }
      start = noun - 1
      while start > item.lowerBound, noun - start < 5, joins(start), isAny(start - 1, [.national, .security, .and, .defence, .defense]) { start -= 1 }
      if isWord(start, .and) { start += 1 }
    case .court: guard before(.supreme, .constitutional) else { return nil }; start = noun - 1
    case .bank: guard before(.central, .national) else { return nil }; start = noun - 1
    case .office:
      guard before(.president, .presidential, .general, .minister) else { return nil }
      start = noun - 1
      if before(.minister) {
        guard noun - 2 >= item.lowerBound, joins(noun - 1), isWord(noun - 2, .prime) else { return nil }
        start = noun - 2
      }
      if before(.general) {
        guard noun - 2 >= item.lowerBound, joins(noun - 1), isWord(noun - 2, .prosecutor) else { return nil }
        start = noun - 2
      }
    case .presidency:
      guard noun > item.lowerBound, joins(noun), let owner = span(at: noun - 1), stateRecord(of: owner) != nil, noun + 1 < item.upperBound, classes(noun + 1).contains(.speech) else {
        return nil
      }
    case .embassy: guard noun > item.lowerBound, joins(noun), let owner = span(at: noun - 1), stateRecord(of: owner) != nil else { return nil }
    case .administration: guard before(.presidential) else { return nil }; start = noun - 1
    case .department: guard before(.state, .defence, .defense, .justice, .treasury) else { return nil }; start = noun - 1
    case .command:
      guard
        before(.central, .european, .joint, .africa) || before(.southern, .northern, .eastern, .western) && noun - 2 >= item.lowerBound && joins(noun - 1) && tokens[noun - 2].isPossessive
      else { return nil }; start = noun - 1
    case .police: guard before(.national, .federal, .border) else { return nil }; start = noun - 1
    case .committee: guard before(.investigative) else { return nil }; start = noun - 1
    default: return nil
    }
    return start..<end
  }

  /// Whether a number stands before a noun, past the adjective of a people.
  private func isCounted(_ index: Int, in item: Range<Int>) -> Bool {
    guard index - 1 > item.lowerBound else { return false }
    let number = span(at: index - 1)?.isAdjective == true ? index - 2 : index - 1
    return tokens[number].isNumber || classes(number).contains(.numberWord) || isAny(number, [.several, .some, .many, .few])
  }

  /// The token after `Ministry of Foreign Affairs`, `Ministry of Defence`.
  private func ministryOf(_ noun: Int, in item: Range<Int>) -> Int? {
    var end = noun + 2
    guard end < item.upperBound, joins(end), spanAt[end] < 0, tokens[end].classes.isDisjoint(with: [.pronoun, .auxiliary, .weekday]), !isWord(end, .the), !isWord(end, .a),
      !isDeed(end, ofMinistry: noun)
    else { return nil }
    end += 1
    while end < min(item.upperBound, noun + 6), joins(end), spanAt[end] < 0,
      (tokens[end].isCapital && tokens[noun].isCapital && isModifier(end)) || isAny(end, [.affairs, .situations, .resources, .policy])
    { end += 1 }
    return end
  }

  /// What a ministry is accused of, not what it is for: `its defence ministry of negligence`, `the ministry of arming rebels`.
  private func isDeed(_ index: Int, ofMinistry noun: Int) -> Bool {
    guard !tokens[index].isCapital else { return false }
    if joins(noun), isAny(noun - 1, [.defence, .defense, .foreign, .interior, .health, .justice, .finance, .energy]) { return true }
    return ends(index, in: .ing) && !isAny(index, [.housing, .planning, .mining, .engineering, .training, .farming, .fishing, .shipping, .broadcasting])
  }

  private func isModifier(_ index: Int) -> Bool {
    (tokens[index].classes.isDisjoint(with: [.function, .speech, .auxiliary, .weekday, .people, .pronoun]) || isWord(index, .energy)) && !tokens[index].isNumber
      && !tokens[index].isPossessive && spanAt[index] < 0
  }
}
