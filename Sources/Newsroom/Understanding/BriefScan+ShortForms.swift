extension BriefScan {
  /// Links surnames to the people of the brief, or to people of the table who may stand by surname alone, and acronyms to what they shorten.
  mutating func findShortForms() {
    var people = peopleBySurname()
    let acronyms = acronymsInBrackets()
    var namesakes: [WordHash: Int32?] = [:]
    for index in words.capitals {
      let covering = span(at: index)
      if !acronyms.isEmpty, tokens[index].flags.contains(.allCaps), let body = acronyms[tokens[index].hash] {
        if covering == nil {
          add(NameSpan(tokens: index..<index + 1, character: body, rule: "an acronym explained in brackets"))
          continue
        }
        // RSF is what this brief says it is, whatever the tables have.
        if let covering, covering.tokens.count == 1, covering.character != body, cast.kind(covering.character) == .organisation {
          replace(index..<index + 1, with: NameSpan(tokens: index..<index + 1, character: body, rule: "an acronym explained in brackets", record: cast[body].record))
          continue
        }
      }
      if tokens[index].flags.contains(.allCaps), let covering, let other = namesake(of: covering, at: index, known: &namesakes) {
        replace(
          index..<index + 1,
          with: NameSpan(tokens: index..<index + 1, character: cast.character(forRecord: other), rule: "an acronym of several bodies, by what else is named", record: other))
        continue
      }
      // A town or region of one word gives way to a person of the brief with that surname.
      if let covering, covering.tokens.count > 1 || !giveWay(covering, at: index) { continue }
      linkSurname(at: index, people: &people, item: itemRange(of: index))
    }
  }

  private func giveWay(_ span: NamedWords, at index: Int) -> Bool {
    span.record >= 0 && record(span.record).sort == .settlement && !isPlaceContext(span.tokens)
  }

  private func peopleBySurname() -> [WordHash: Bearers] {
    var people: [WordHash: Bearers] = [:]
    for span in spans.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) where cast.kind(span.character) == .person {
      guard let surname = cast[span.character].surname else { continue }
      people[surname, default: Bearers()].add(span.character, at: span.tokens.lowerBound)
    }
    return people
  }

  private mutating func linkSurname(at index: Int, people: inout [WordHash: Bearers], item: Range<Int>) {
    var end = index + 1
    // "Al-Tarsini": the next word is the surname.
    if end < item.upperBound, tokens[end].gap == .hyphen, isArticleOfSurname(index) { return }
    while end < item.upperBound, tokens[end].gap == .hyphen, tokens[end].isCapital, !tokens[end - 1].isPossessive { end += 1 }
    let range = index..<end
    if isBeforeTown(end) && !tokens[index].isPossessive || isNamedVessel(index) { return }
    if let known = people[end - index > 1 ? key(of: range) : tokens[index].hash] {
      guard !isPartOfLongerName(range) else { return }
      if let holder = unnamedHolder(at: index, among: known) {
        takeShort(range, record: holder, rule: "a surname after an office that nobody else of the name holds")
        people[tokens[index].hash]?.add(cast.character(forRecord: holder), at: index)
        return
      }
      let bearer = bearer(among: known, at: index, item: item)
      // The given name too, where the word is one only beside this surname: Will Ardley.
      let hasGivenName =
        span(at: index) == nil && index > item.lowerBound && joins(index) && tokens[index - 1].isCapital && spanAt[index - 1] < 0
        && tokens[index - 1].hash == cast[bearer.character].givenName
      let range = hasGivenName ? index - 1..<end : withParticles(range, of: bearer.character)
      let rule: StaticText = bearer.isUnsure ? "a surname that two people of the brief bear" : "a surname of somebody named in full"
      return replace(range, with: NameSpan(tokens: range, character: bearer.character, rule: rule, record: cast[bearer.character].record, isUnsure: bearer.isUnsure))
    }
    guard span(at: index) == nil else { return }
    if let stranger = stranger(range, item: item), let acquaintance = strangers.meet(stranger) { return greet(acquaintance, range) }
    guard end - index == 1 else { return }
    // "von der Leyen", whom the table has by these words alone
    if case let first = particlesStart(before: index), first < index,
      let person = gazetteer.trie.senses(of: tokens[first..<end].map(\.hash)).first(where: { $0.form.contains(.alone) && record($0.record).sort == .person })
    {
      return takeShort(first..<end, record: person.record, rule: "a surname that stands for one person")
    }
    let match = longestMatch(at: index)
    if let match, match.end == end, let person = match.senses.first(where: { $0.form.contains(.alone) && record($0.record).sort == .person }) {
      guard !isPartOfLongerName(range), !tokens[index].classes.contains(.givenName) || isAfterTitle(index) || isSpeaker(range) else { return }
      return takeShort(range, record: person.record, rule: "a surname that stands for one person")
    }
    guard isAfterTitle(index), !isAbstract(index), !tokens[index - 1].isPossessive, tokens[index].classes.isDisjoint(with: [.function, .bodyNoun, .siteNoun, .unitNoun, .companyNoun]),
      tokens[index].classes.isDisjoint(with: [.weekday, .properNoun])
    else { return }
    guard match == nil || tokens[index].gap.joins, !tokens[index].flags.contains(.allCaps), !endsAsSite(end), !isShipNumber(end) else { return }
    if tokens[index].gap.contains(.comma) || isNamedVessel(index - 1) || isAny(index - 2, [.yacht, .boat]) { return }
    if longestEnd(at: index, offices: true) != nil { return }
    // "its partner Right to Protection": the first word of a longer name.
    if isWord(end, .to), joins(end), isWithinItem(end + 1), joins(end + 1), tokens[end + 1].isCapital, spanAt[end + 1] < 0 { return }
    // "Governor Lysak": one of the table with that surname and office.
    let candidates = gazetteer.surnames[tokens[index].hash] ?? []
    let office = tokens[index - 1].hash
    let fitting = candidates.filter { gazetteer.hasOffice($0, word: office) }
    if fitting.count == 1 || (candidates.count == 1 && fitting.isEmpty) {
      return takeShort(range, record: fitting.first ?? candidates[0], rule: "a surname after an office")
    }
    guard isUnknownName(range) else { return }
    // "Sir Keir": a title that goes with the given name.
    if isAny(index - 1, [.sir, .dame, .prince, .princess]), let known = onlyPerson(givenName: tokens[index].hash) {
      return replace(range, with: NameSpan(tokens: range, character: known, rule: "a given name after a title", record: cast[known].record))
    }
    let number = cast.character(named: text(range), kind: .person)
    cast.give(number, surname: tokens[index].hash)
    replace(range, with: NameSpan(tokens: range, character: number, rule: "a name after a title or office"))
  }

  private func onlyPerson(givenName: WordHash) -> Int? {
    let known = cast.characters.indices.filter { cast[$0].givenName == givenName && cast.kind($0) == .person }
    return known.count == 1 ? known[0] : nil
  }

  /// The identity of a surname that nothing in the brief or the tables explains.
  private func stranger(_ range: Range<Int>, item: Range<Int>) -> WordHash? {
    let first = range.lowerBound
    guard tokens[first].range.count > 2, !tokens[first].flags.contains(.allCaps), gazetteer.lexicon[tokens[first].hash] == nil, !isPartOfLongerName(range) else { return nil }
    let surname = key(of: range)
    guard gazetteer.trie.senses(of: [surname]).allSatisfy({ record($0.record).sort == .person && !$0.form.contains(.alone) }) else { return nil }
    // "Anna Vesk" and "Vesk-3" are not whom the archive knows.
    if first > item.lowerBound, joins(first), tokens[first - 1].isCapital, !tokens[first - 1].isPossessive, !isAfterTitle(first), !tokens[first - 1].classes.contains(.function),
      spanAt[first - 1] < 0
    {
      return nil
    }
    if tokens[first].gap == .hyphen || range.upperBound < item.upperBound && (tokens[range.upperBound].gap == .hyphen || tokens[range.upperBound].isNumber && joins(range.upperBound)) {
      return nil
    }
    if isAny(first - 1, [.the, .`in`, .near, .at, .from]), joins(first) { return nil }
    return surname
  }

  /// Links a surname to the one person in the archive who bears it; sure only where an office beside it is that person's elsewhere.
  private mutating func greet(_ person: Acquaintances.Person, _ range: Range<Int>) {
    let first = range.lowerBound
    let isSure = isAfterTitle(first) && person.offices.contains(tokens[first - 1].hash)
    let number = person.entity.row.map { cast.character(forRecord: $0.record) } ?? cast.character(named: person.entity.name, kind: .person)
    if cast[number].surname == nil { cast.give(number, surname: key(of: range)) }
    replace(range, with: NameSpan(tokens: range, character: number, rule: "a surname that one person in the archive bears", record: person.entity.row?.record ?? -1, isUnsure: !isSure))
  }

  /// `[von der] Leyen`, where the name in full has it so; `[Al]-Tarsini`
  private func withParticles(_ surname: Range<Int>, of person: Int) -> Range<Int> {
    let first = surname.lowerBound
    if first > 0, tokens[first].gap == .hyphen, isArticleOfSurname(first - 1), spanAt[first - 1] < 0 { return first - 1..<surname.upperBound }
    let start = particlesStart(before: surname.lowerBound)
    return start < surname.lowerBound && cast[person].entity.name.hasSuffix(text(start..<surname.upperBound)) ? start..<surname.upperBound : surname
  }

  /// Where small particles begin that stand before a word.
  private func particlesStart(before index: Int) -> Int {
    var start = index
    while start > 0, joins(start), tokens[start - 1].classes.contains(.particle), !tokens[start - 1].isCapital, spanAt[start - 1] < 0 { start -= 1 }
    return start
  }

  /// Whom a surname means: of several, the one whose office stands before it, else the one named in full most lately before it,
  /// else the first to be named. Which of several is sure only where the item names no other of them.
  private func bearer(among people: Bearers, at index: Int, item: Range<Int>) -> (character: Int, isUnsure: Bool) {
    let nearest = people.nearest(to: index)
    guard people.areSeveral else { return (nearest.character, false) }
    if isAfterTitle(index) {
      let holders = people.first.filter { hasOffice(tokens[index - 1].hash, beside: $0.token) }
      if holders.count == 1 { return (holders[0].character, false) }
    }
    let named = item.lowerBound..<index
    // The one whom the world knows, where the item names neither.
    let known = people.first.filter { cast[$0.character].record >= 0 }
    if known.count == 1, !named.contains(nearest.token) { return (known[0].character, true) }
    return (nearest.character, !named.contains(nearest.token) || nearest.other.map(named.contains) ?? false)
  }

  /// Of `President X`, whom the world knows by the surname and by that office, where the brief has named others of the name alone: X's wife.
  private func unnamedHolder(at index: Int, among people: Bearers) -> Int32? {
    guard isAfterTitle(index), tokens[index].gap.joins, let match = longestMatch(at: index), match.end == index + 1 else { return nil }
    let office = tokens[index - 1].hash
    guard let holder = match.senses.first(where: { $0.form.contains(.alone) && record($0.record).sort == .person && gazetteer.holdsOffice($0.record, word: office, on: brief.date) })?.record,
      !people.first.contains(where: { cast[$0.character].record == holder || hasOffice(office, beside: $0.token) })
    else { return nil }
    return holder
  }

  /// Whether an office stands before a name or in the words that follow it, as far as the next name: `Ilmar Vesk, the town’s mayor`.
  private func hasOffice(_ office: WordHash, beside name: Int) -> Bool {
    let sentence = sentence(of: name)
    if name > sentence.lowerBound, tokens[name - 1].hash == office { return true }
    let end = span(at: name)?.tokens.upperBound ?? name + 1
    for index in end..<max(end, min(name + 10, sentence.upperBound)) {
      if let other = span(at: index), cast.kind(other.character) == .person { return false }
      if tokens[index].hash == office { return true }
    }
    return false
  }

  private func isUnknownName(_ range: Range<Int>) -> Bool {
    guard let match = longestMatch(at: range.lowerBound) else { return !isPartOfLongerName(range) }
    return match.senses.allSatisfy { record($0.record).sort == .person || record($0.record).tier == 4 }
  }

  private mutating func takeShort(_ range: Range<Int>, record: Int32, rule: StaticText) {
    let number = cast.character(forRecord: record)
    if cast[number].surname == nil { cast.give(number, surname: tokens[range.upperBound - 1].hash) }
    replace(range, with: NameSpan(tokens: range, character: number, rule: rule, record: record))
  }

  /// Capitals on either side make it part of another name: Putin Street, Biden administration is none.
  private func isPartOfLongerName(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if endsAsSite(next) { return true }
    if next < tokens.count, joins(next), tokens[next].isCapital, !tokens[next - 1].isPossessive, span(at: next) == nil,
      longestEnd(at: next, offices: true) == nil, tokens[next].classes.isDisjoint(with: [.weekday, .month, .function])
    {
      return true
    }
    return false
  }

  private mutating func replace(_ range: Range<Int>, with span: NameSpan) {
    if spanAt[range.lowerBound] >= 0 {
      spans[Int(spanAt[range.lowerBound])] = span
    } else {
      add(span)
    }
  }
}
