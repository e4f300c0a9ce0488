extension BriefScan {
  /// Finds bodies by their noun: `Romania's defence ministry`, `the Danish navy`, `the ministry` later on.
  mutating func findBodiesByNoun() {
    for item in items {
      var lastMinistry: Int?
      for index in item where tokens[index].classes.contains(.bodyNoun) {
        if let covering = span(at: index) {
          if tokens[index].classes.contains(.ministry), cast.kind(covering.character) == .organisation { lastMinistry = covering.character }
          continue
        }
        guard let phrase = bodyPhrase(endingAt: index, in: item), phrase.allSatisfy({ spanAt[$0] < 0 }), isWholeName(phrase, in: item), !isTailOfName(phrase, in: item) else { continue }
        if phrase.count == 1, tokens[index].classes.contains(.ministry), isWord(index - 1, .the), let lastMinistry {
          add(NameSpan(tokens: phrase, character: lastMinistry, rule: "a ministry named before"))
          continue
        }
        guard let owner = owner(of: phrase, in: item) else { continue }
        if let council = owner.council {
          add(NameSpan(tokens: phrase, character: cast.character(forRecord: council), rule: owner.rule, record: council, isUnsure: true))
          continue
        }
        if let same = owner.same {
          if tokens[index].classes.contains(.ministry) { lastMinistry = same }
          add(NameSpan(tokens: phrase, character: same, rule: owner.rule, record: cast[same].record))
          continue
        }
        if owner.isOfPeople, let range = owner.range {
          takeOver(range.lowerBound..<phrase.upperBound, rule: owner.rule)
          continue
        }
        let number = owner.invented.map { body(phrase, ofInvented: $0) } ?? body(phrase, of: owner.state)
        if tokens[index].classes.contains(.ministry) { lastMinistry = number }
        let state = owner.invented?.character ?? cast.character(forRecord: owner.state)
        cast[number].state = state
        var span = NameSpan(tokens: owner.range.map { $0.lowerBound..<phrase.upperBound } ?? phrase, character: number, rule: owner.rule, isUnsure: owner.isGuess)
        span.record = cast[number].record
        if let range = owner.range { span.owner = (range, state, owner.state) }
        replaceOwner(of: span)
      }
    }
  }

  /// Whether the words after a body's noun leave it whole: not `military facilities`, `Air Force One`.
  private func isWholeName(_ phrase: Range<Int>, in item: Range<Int>) -> Bool {
    let next = phrase.upperBound
    guard next < item.upperBound, joins(next), !tokens[next - 1].isPossessive else { return true }
    let after = tokens[next]
    if tokens[phrase.upperBound - 1].isCapital, after.isCapital { return longestEnd(at: next, offices: true) != nil || spanAt[next] >= 0 }
    if after.gap == .hyphen { return false }
    if isWord(next - 1, .military), isAny(next, [.source, .sources]) { return false }
    guard isAny(next - 1, [.military, .army, .navy, .parliament, .congress, .senate, .treasury, .intelligence, .police, .bank]) else { return true }
    if isWord(next, .and) { return !(next + 2 < item.upperBound && joins(next + 2) && !tokens[next + 1].isCapital && tokens[next + 1].classes.isDisjoint(with: [.function, .auxiliary, .speech])) }
    return !after.classes.isDisjoint(with: [.function, .auxiliary, .speech, .policy, .strike, .launch, .down, .role, .movement, .capture])
      || after.range.count > 3 && endsInVerbForm(next)
  }

  /// `the [White] Army`: a capital before it that nobody has read is part of its name.
  private func isTailOfName(_ phrase: Range<Int>, in item: Range<Int>) -> Bool {
    let first = phrase.lowerBound
    guard tokens[first].isCapital, first - 1 > item.lowerBound, joins(first), tokens[first].gap == .space, !tokens[first - 1].isPossessive else { return false }
    let before = tokens[first - 1]
    return before.isCapital && spanAt[first - 1] < 0 && !before.flags.contains(.sentenceStart) && !before.flags.contains(.allCaps)
      && before.classes.isDisjoint(with: [.function, .role, .rank, .properNoun]) && isWord(first - 2, .the) && longestEnd(at: first - 1, offices: true) == nil && longestEnd(at: first - 1) == nil
  }

  private func endsInVerbForm(_ index: Int) -> Bool {
    let text = brief.items[item(of: index)].text
    let end = Int(tokens[index].end)
    return text[end - 2] == 0x65 && text[end - 1] == 0x64
  }

  /// Two adjectives of peoples in a row: `Bosnian Serb`.
  private func compoundPeople(before first: Int, in item: Range<Int>) -> Range<Int>? {
    guard first >= item.lowerBound + 2, joins(first), joins(first - 1), let second = span(at: first - 1), let one = span(at: first - 2),
      second.isAdjective, one.isAdjective, second.character != one.character, second.tokens.upperBound == first, one.tokens.upperBound == second.tokens.lowerBound,
      tokens[second.tokens.lowerBound].gap == .space
    else { return nil }
    return one.tokens.lowerBound..<first
  }

  /// A name that has others inside it; those stay.
  private mutating func takeOver(_ range: Range<Int>, rule: StaticText) {
    spans.append(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .organisation), rule: rule))
    let number = Int32(spans.count - 1)
    for index in range { spanAt[index] = number }
  }

  /// Bodies that no table has, by the capitals of their name: `Federal Network Agency`, `OTP Bank`, `Bar Association of Hesk`.
  mutating func findCapitalisedBodies() {
    for item in items {
      for index in item where tokens[index].isCapital && spanAt[index] < 0 && !tokens[index].classes.isDisjoint(with: [.bodyNoun, .companyNoun, .unitNoun]) {
        var start = index
        while start > item.lowerBound, index - start < 5, joins(start), isPartOfBodyName(start - 1) { start -= 1 }
        // United Nations Protection Force: a body or state that has been read opens the name.
        if start > item.lowerBound, joins(start), let opening = span(at: start - 1), opening.tokens.upperBound == start, !tokens[start - 1].isPossessive, cast.kind(opening.character) == .organisation || (isWord(index, .council) || isWord(index + 1, .of) && isAny(index + 2, [.forces, .troops])) && isTown(opening) || isStateInName(opening, before: start, noun: index) { start = opening.tokens.lowerBound }
        if start == index, let end = endOfInstitute(index, in: item) {
          takeOver(start..<end, rule: "an institute and what it is for")
          continue
        }
        guard start < index, tokens[start].gap != .hyphen, !isWord(start - 1, .of) || !joins(start) else { continue }
        if let generic = bodyPhrase(endingAt: index, in: item), generic.lowerBound <= start { continue }
        var end = index + 1
        if isWord(end, .of), joins(end), end + 1 < item.upperBound, tokens[end + 1].isCapital, joins(end + 1), !tokens[index].isPossessive {
          end = span(at: end + 1)?.tokens.upperBound ?? end + 2
        } else if end < item.upperBound, joins(end), tokens[end].isCapital, !tokens[index].isPossessive { continue }
        takeOver(start..<end, rule: "capitals that end in a word for a body")
      }
    }
  }

  /// `Institute for Frontier Studies`, `Union of Railwaymen`, `Centre for the Study of War`: capitals after the noun.
  private func endOfInstitute(_ noun: Int, in item: Range<Int>) -> Int? {
    let isFor = isWord(noun + 1, .for)
    guard isFor ? isAny(noun, [.institute, .center, .centre, .committee, .council, .agency, .association, .organisation, .organization]) : isWord(noun + 1, .of) && isAny(noun, [.institute, .union, .association]) else { return nil }
    var end = isWord(noun + 2, .the) ? noun + 3 : noun + 2
    guard end < item.upperBound, joins(noun + 1), isNameOfSubject(end), !tokens[noun].isPossessive else { return nil }
    while end < min(item.upperBound, noun + 9), joins(end), isNameOfSubject(end) || isAny(end, [.and, .of]) && end + 1 < item.upperBound && joins(end + 1) && isNameOfSubject(end + 1) { end += 1 }
    return end
  }

  private func isNameOfSubject(_ index: Int) -> Bool {
    tokens[index].isCapital && joins(index) && tokens[index].classes.isDisjoint(with: [.weekday, .month, .role, .rank]) && (spanAt[index] < 0 || span(at: index)?.isAdjective == true || cast.kind(span(at: index)?.character ?? 0) == .state)
  }

  /// Of `Kosovo Liberation Army`, the state: its noun, not its adjective, before more words than the body's own.
  private func isStateInName(_ span: NameSpan, before start: Int, noun: Int) -> Bool {
    start < noun && span.tokens.count == 1 && !span.isAdjective && cast.kind(span.character) == .state && record(span.record).sort == .state
      && classes(start).isDisjoint(with: [.function, .role]) && bodyPhrase(endingAt: noun, in: itemRange(of: noun)) == nil
  }

  /// Of `Kherson City Council`, the town.
  private func isTown(_ span: NameSpan) -> Bool { !span.isAdjective && (cast.kind(span.character) == .settlement || cast.kind(span.character) == .region) }

  private func isPartOfBodyName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !token.isPossessive, !token.isNumber, spanAt[index] < 0 else { return false }
    return token.classes.isDisjoint(with: [.weekday, .month, .role, .rank]) && (!token.classes.contains(.function) || !token.flags.contains(.sentenceStart))
  }

  /// The owner's own span gives way to the body's, which has it inside.
  private mutating func replaceOwner(of span: NameSpan) {
    if let owner = span.owner, spanAt[owner.tokens.lowerBound] >= 0 {
      spans[Int(spanAt[owner.tokens.lowerBound])] = span
      for index in span.tokens { spanAt[index] = spanAt[owner.tokens.lowerBound] }
      spans.append(NameSpan(tokens: owner.tokens, character: owner.character, rule: "the state that a body belongs to", record: owner.record, isAdjective: true))
    } else {
      add(span)
    }
  }

  /// The words of a body's name that end at its noun, without its owner: `defence ministry`, `air force`.
  /// Nil for nouns that make no named body by themselves, such as `forces` or `group`.
  private func bodyPhrase(endingAt noun: Int, in item: Range<Int>) -> Range<Int>? {
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
      guard before(.armed, .ground, .land, .naval, .missile, .aerospace, .airborne, .defence, .defense) else { return nil }
      start = noun - 1
    case .staff: guard before(.general) else { return nil }; start = noun - 1
    case .navy, .army, .military, .parliament, .senate, .congress, .treasury, .duma: break
    case .service, .agency, .directorate:
      guard before(.security, .intelligence, .emergency, .emergencies, .guard, .border, .rescue) else { return nil }
      start = noun - 1
      while start > item.lowerBound, noun - start < 4, joins(start), isAny(start - 1, [.state, .foreign, .military, .domestic, .border, .federal, .defence, .defense, .main, .national, .counterintelligence]) { start -= 1 }
    case .intelligence: guard before(.military, .defence, .defense, .foreign) else { return nil }; start = noun - 1
    case .guard: guard before(.border, .national, .coast, .revolutionary) else { return nil }; start = noun - 1
    case .guards: guard before(.border, .revolutionary) else { return nil }; start = noun - 1
    case .assembly: guard before(.general), isWord(noun - 2, .the), !isWord(noun + 1, .of) else { return nil }; start = noun - 1
    case .council: guard before(.security, .defence, .defense) else { return nil }
      start = noun - 1
      while start > item.lowerBound, noun - start < 5, joins(start), isAny(start - 1, [.national, .security, .and, .defence, .defense]) { start -= 1 }
      if isWord(start, .and) { start += 1 }
    case .court: guard before(.supreme, .constitutional) else { return nil }; start = noun - 1
    case .bank: guard before(.central, .national) else { return nil }; start = noun - 1
    case .office:
      guard before(.president, .presidential, .general) else { return nil }
      start = noun - 1
      if before(.general) {
        guard noun - 2 >= item.lowerBound, joins(noun - 1), isWord(noun - 2, .prosecutor) else { return nil }
        start = noun - 2
      }
    case .administration: guard before(.presidential) else { return nil }; start = noun - 1
    case .department: guard before(.state, .defence, .defense, .justice, .treasury) else { return nil }; start = noun - 1
    case .command: guard before(.central, .european, .joint, .africa) else { return nil }; start = noun - 1
    case .police: guard before(.national, .federal) else { return nil }; start = noun - 1
    case .committee: guard before(.investigative) else { return nil }; start = noun - 1
    default: return nil
    }
    return start..<end
  }

  /// The token after `Ministry of Foreign Affairs`, `Ministry of Defence`.
  private func ministryOf(_ noun: Int, in item: Range<Int>) -> Int? {
    var end = noun + 2
    guard end < item.upperBound, joins(end), spanAt[end] < 0, tokens[end].classes.isDisjoint(with: [.pronoun, .auxiliary, .weekday]), !isWord(end, .the), !isWord(end, .a) else { return nil }
    end += 1
    while end < min(item.upperBound, noun + 6), joins(end), spanAt[end] < 0,
      (tokens[end].isCapital && tokens[noun].isCapital && isModifier(end)) || isAny(end, [.affairs, .situations, .resources, .policy])
    { end += 1 }
    return end
  }

  private func isModifier(_ index: Int) -> Bool {
    (tokens[index].classes.isDisjoint(with: [.function, .speech, .auxiliary, .weekday, .people, .pronoun]) || isWord(index, .energy)) && !tokens[index].isNumber && !tokens[index].isPossessive && spanAt[index] < 0
  }

  private struct Owner {
    var state: Int32
    /// Where the owner stands right before the body.
    var range: Range<Int>?
    var rule: StaticText
    var isGuess = false
    var isOfPeople = false
    /// The owner's span, where no table has the state.
    var invented: NameSpan?
    /// The record of the body itself, where no owner is needed.
    var council: Int32?
    /// The body itself, where it has been named before.
    var same: Int?
  }

  /// The last body before that ends in the same words.
  private func bodyBefore(_ phrase: Range<Int>, in item: Range<Int>) -> Int? {
    var index = phrase.lowerBound - 1
    while index >= max(item.lowerBound, phrase.lowerBound - BriefScan.memory) {
      if let span = span(at: index), cast.kind(span.character) == .organisation, ends(span.tokens, as: phrase) { return span.character }
      index -= 1
    }
    return nil
  }

  private func ends(_ name: Range<Int>, as phrase: Range<Int>) -> Bool {
    name.count >= phrase.count && zip(name.suffix(phrase.count), phrase).allSatisfy { tokens[$0].hash == tokens[$1].hash }
  }

  private func owner(of phrase: Range<Int>, in item: Range<Int>) -> Owner? {
    let first = phrase.lowerBound
    // "the Bosnian Serb army" is no state's.
    if let people = compoundPeople(before: first, in: item) { return Owner(state: -1, range: people, rule: "a body of a people", isOfPeople: true) }
    // "Romania's defence ministry", "the Danish navy", "Royal Danish Navy"
    if first > item.lowerBound, joins(first), let span = span(at: first - 1), let state = stateRecord(of: span), span.tokens.upperBound == first,
      span.isAdjective || tokens[first - 1].isPossessive || tokens[first - 1].flags.contains(.allCaps)
    {
      return Owner(state: state, range: span.tokens, rule: "a body with its state")
    }
    if first > item.lowerBound, joins(first), let span = span(at: first - 1), span.tokens.upperBound == first, isInvented(span) {
      return Owner(state: -1, range: span.tokens, rule: "a body with its state", invented: span)
    }
    // "the Ministry of Defence of Ukraine", "the air force in Kyiv"
    let next = phrase.upperBound
    if isWord(next, .of) || isWord(next, .in) {
      let after = isWord(next + 1, .the) ? next + 2 : next + 1
      if let span = span(at: after), let state = stateRecord(of: span) ?? capitalsState(span) { return Owner(state: state, range: nil, rule: "a body and the state after it") }
    }
    // "His ministry" waits until all people have been read.
    if phrase.count == 1, isWord(first, .ministry), isAny(first - 1, [.his, .her]), joins(first) { return nil }
    // "Putin told his security council"
    if isAny(first - 1, [.his, .her]), joins(first), let state = onlyCountry(before: first - 1, in: item) {
      return Owner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    // "The SBU, its security service, said": the body that stands before.
    if isAny(first - 1, [.its, .their, .his, .her]), joins(first), tokens[first - 1].gap.subtracting(.space) == .comma, first - 2 >= item.lowerBound, let named = span(at: first - 2), cast.kind(named.character) == .organisation {
      return Owner(state: -1, range: nil, rule: "a body beside its name", same: named.character)
    }
    // "… at southern Ukraine, its air force said"
    if isAny(first - 1, [.its, .their, .his, .her]), joins(first), let state = subjectState(before: first - 1, in: item) ?? stateBefore(first - 1, in: item) {
      return Owner(state: state, range: nil, rule: "a body of the state named last", isGuess: true)
    }
    guard isWord(first - 1, .the) || tokens[first].flags.contains(.itemStart) || tokens[first].isCapital else { return nil }
    if isWord(phrase.upperBound - 1, .assembly), let assembly = bodyRecord(named: "UN General Assembly") {
      return Owner(state: -1, range: nil, rule: "the general assembly without its owner", council: assembly)
    }
    // A security council beside the United Nations is theirs.
    if isWord(phrase.upperBound - 1, .council), isWord(phrase.lowerBound, .security), phrase.count == 2, let council = councilBesideUnitedNations(phrase, in: item) {
      return Owner(state: -1, range: nil, rule: "a body beside the United Nations", council: council)
    }
    // The same body named before, with its owner or without: the European parliament, "the parliament".
    if let same = bodyBefore(phrase, in: item), cast[same].state == nil || cast[same].record >= 0 { return Owner(state: -1, range: nil, rule: "a body named before", same: same) }
    let known = spans.prefix(400).first { cast.kind($0.character) == .organisation && cast[$0.character].state != nil && ends($0.tokens, as: phrase) }
    if let known { return Owner(state: -1, range: nil, rule: "a body named elsewhere", same: known.character) }
    if isWord(phrase.upperBound - 1, .council), isWord(phrase.upperBound - 2, .security), phrase.count == 2 { return securityCouncil(phrase) }
    let noun = isWord(phrase.lowerBound, .ministry) ? .ministry : tokens[phrase.upperBound - 1].word
    // Somebody who speaks for it: "the foreign ministry's Maria Zakharova".
    if next < tokens.count, joins(next), let person = span(at: next), cast.kind(person.character) == .person, person.record >= 0,
      let state = gazetteer.statesByCode[record(person.record).country]
    {
      return Owner(state: state, range: nil, rule: "a body and who speaks for it")
    }
    if noun == .ministry, isWord(phrase.lowerBound, .health) || isWord(phrase.upperBound - 1, .health), let gaza = bodyOfGaza("Gaza health ministry") {
      return Owner(state: -1, range: nil, rule: "the health ministry of Gaza", council: gaza)
    }
    if [.parliament, .ministry, .duma, .navy].contains(noun) {
      // The last state named in the sentence or item before it.
      if let state = stateBefore(first, in: item) { return Owner(state: state, range: nil, rule: "a body of the state named last", isGuess: true) }
    }
    // "Putin signed a decree. The defence ministry repeated": of whoever alone acts in the item.
    if noun == .ministry || noun == .staff, phrase.count > 1, let state = onlyCountry(before: first, in: item) {
      return Owner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    if [.force, .forces, .staff, .military, .intelligence, .services, .service, .ministry, .office, .guard].contains(noun), phrase.count > 1 || noun == .military, let home = homeState ?? stateOfWar {
      return Owner(state: home, range: nil, rule: "a body of the country that the war is fought in", isGuess: true)
    }
    if noun == .army || noun == .military, let home = stateOfWar {
      return Owner(state: home, range: nil, rule: "a body of the country that the war is fought in", isGuess: true)
    }
    return nil
  }

  private func councilBesideUnitedNations(_ phrase: Range<Int>, in item: Range<Int>) -> Int32? {
    guard let council = bodyRecord(named: "UN Security Council"), let united = bodyRecord(named: "United Nations") else { return nil }
    let near = max(item.lowerBound, phrase.lowerBound - 60)..<min(item.upperBound, phrase.upperBound + 60)
    return near.contains { span(at: $0)?.record == united } ? council : nil
  }

  /// A security council without its owner: of the state whose people the sentence names in its offices, else of the United Nations.
  private func securityCouncil(_ phrase: Range<Int>) -> Owner? {
    let sentence = sentence(of: phrase.lowerBound)
    for index in max(sentence.lowerBound, phrase.lowerBound - 30)..<min(sentence.upperBound, phrase.upperBound + 30) {
      guard let span = span(at: index), span.record >= 0, record(span.record).sort == .person, gazetteer.hasOffice(span.record, word: "council"), let state = gazetteer.statesByCode[record(span.record).country] else { continue }
      return Owner(state: state, range: nil, rule: "a body and who speaks for it", isGuess: true)
    }
    guard let council = bodyRecord(named: "UN Security Council") else { return nil }
    return Owner(state: -1, range: nil, rule: "the security council without its owner", isGuess: true, council: council)
  }

  /// The state that the sentence begins with.
  private func subjectState(before index: Int, in item: Range<Int>) -> Int32? {
    let start = sentence(of: index).lowerBound
    let first = isWord(start, .the) ? start + 1 : start
    guard first < index, let span = span(at: first), !span.isAdjective else { return nil }
    return stateRecord(of: span)
  }

  /// The one country that the people named before in the item are of.
  private func onlyCountry(before index: Int, in item: Range<Int>) -> Int32? {
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

  private func stateBefore(_ index: Int, in item: Range<Int>) -> Int32? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = span(at: at), let state = stateRecord(of: span) ?? capitalsState(span) { return state }
      at -= 1
    }
    return nil
  }

  /// The country in which the war is fought, where the tables know the war.
  var homeState: Int32? {
    guard let first = CalendarDate(year: 2022, month: 2, day: 24), brief.dayOne == first else { return nil }
    return gazetteer.statesByCode[0x5541]
  }

  /// The one state in the name of a war that the front matter tells: `Sudan`.
  var stateOfWar: Int32? {
    guard let war = brief.war, homeState == nil else { return nil }
    var words: [WordHash] = []
    let lines = TableLines(bytes: Array(war.utf8))
    lines.words(0..<lines.bytes.count, folding: gazetteer.folding, into: &words)
    var found: Int32?
    for word in words {
      guard let node = gazetteer.trie.child(of: 0, by: word), case let first = gazetteer.trie.firstSense(at: node), first >= 0 else { continue }
      let number = gazetteer.trie.senses[Int(first)].record
      guard record(number).sort == .state, number != found else { continue }
      if found != nil { return nil }
      found = number
    }
    return found
  }

  func stateRecord(of span: NameSpan) -> Int32? {
    span.record >= 0 && record(span.record).sort == .state ? span.record : nil
  }

  /// Of a capital that stands as a town, its state.
  func capitalsState(_ span: NameSpan) -> Int32? {
    guard span.record >= 0, record(span.record).traits.contains(.capital) else { return nil }
    return gazetteer.statesByCode[record(span.record).country]
  }

  /// A state's body: the table's, under any of its names, else one named for this brief.
  mutating func body(_ phrase: Range<Int>, of state: Int32) -> Int {
    let words = normalHashes(phrase)
    var owners = gazetteer.demonyms[state] ?? []
    owners.append(nameWords(of: state))
    for owner in owners {
      if let record = bodyRecord(owner + words) { return cast.character(forRecord: record) }
    }
    if let record = bodyRecord(words + ["of"] + nameWords(of: state)) { return cast.character(forRecord: record) }
    let adjective = adjective(of: state)
    return cast.character(named: adjective + " " + normalText(phrase), kind: .organisation)
  }

  private func isInvented(_ span: NameSpan) -> Bool { span.record < 0 && cast.kind(span.character) == .state }

  private mutating func body(_ phrase: Range<Int>, ofInvented owner: NameSpan) -> Int {
    cast.character(named: (owner.isAdjective ? text(owner.tokens) : cast[owner.character].entity.name) + " " + normalText(phrase), kind: .organisation)
  }

  func bodyRecord(_ words: [WordHash]) -> Int32? {
    var node: Int32 = 0
    for word in words {
      guard let child = gazetteer.trie.child(of: node, by: word) else { return nil }
      node = child
    }
    let sense = gazetteer.trie.firstSense(at: node)
    guard sense >= 0 else { return nil }
    let record = gazetteer.trie.senses[Int(sense)].record
    return self.record(record).sort == .organisation ? record : nil
  }

  func nameWords(of state: Int32) -> [WordHash] {
    var words: [WordHash] = []
    let lines = TableLines(bytes: Array(gazetteer.fieldBytes(1, of: record(state))))
    lines.words(0..<lines.bytes.count, folding: gazetteer.folding, into: &words)
    return words
  }

  /// `Danish` of Denmark; the state's name where the table has no adjective.
  private func adjective(of state: Int32) -> String {
    let demonyms = gazetteer.field(3, of: record(state))
    let first = demonyms.prefix { $0 != "|" }
    return first.isEmpty ? gazetteer.field(1, of: record(state)) : state == gazetteer.statesByCode[0x5553] ? "US" : String(first)
  }

  /// `Ministry of Defense` as `defence ministry`, word by word.
  private func normalHashes(_ phrase: Range<Int>) -> [WordHash] {
    var words = phrase.map { isWord($0, .defense) ? "defence" : tokens[$0].hash }
    if words.count > 2, isWord(phrase.lowerBound, .ministry), isWord(phrase.lowerBound + 1, .of) {
      words.removeFirst(2)
      switch tokens[phrase.lowerBound + 2].word {
      case .foreign: words = ["foreign"]
      case .internal: words = ["interior"]
      case .emergency: words = ["emergencies"]
      default: break
      }
      words.append("ministry")
    }
    return words
  }

  private func normalText(_ phrase: Range<Int>) -> String {
    var words = phrase.map { isWord($0, .defense) ? "defence" : text($0..<$0 + 1).lowercased() }
    if words.count > 2, isWord(phrase.lowerBound, .ministry), isWord(phrase.lowerBound + 1, .of) {
      words.removeFirst(2)
      switch tokens[phrase.lowerBound + 2].word {
      case .foreign: words = ["foreign"]
      case .internal: words = ["interior"]
      case .emergency: words = ["emergencies"]
      default: break
      }
      words.append("ministry")
    }
    return words.joined(separator: " ")
  }
}
