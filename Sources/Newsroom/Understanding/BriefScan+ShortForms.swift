extension BriefScan {
  /// Links surnames to the people of the brief, or to people of the table who may stand by surname alone, and acronyms to what they shorten.
  mutating func findShortForms() {
    let people = peopleBySurname()
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
      linkSurname(at: index, people: people, item: itemRange(of: index))
    }
  }

  /// RSF of Sudan, or of Paris: of bodies that share an acronym, the one that the brief names in full, else the one whose country it names most.
  private func namesake(of span: NamedWords, at index: Int, known: inout [WordHash: Int32?]) -> Int32? {
    guard span.tokens.count == 1, span.record >= 0, record(span.record).sort == .organisation else { return nil }
    if let other = known[tokens[index].hash] { return other == span.record ? nil : other }
    var best: (record: Int32, score: Int)?
    let bodies = longestMatch(at: index)?.senses.map(\.record).filter { record($0).sort == .organisation } ?? []
    if bodies.count > 1 {
      for body in bodies {
        let isNamed = spans.contains { $0.record == body && $0.tokens.count > 1 }
        let country = record(body).country
        let score = isNamed ? Int.max : spans.reduce(0) { $0 + ($1.record >= 0 && !bodies.contains($1.record) && record($1.record).country == country ? 1 : 0) }
        if best.map({ score > $0.score }) ?? true { best = (body, score) }
      }
    }
    known[tokens[index].hash] = .some(best?.record)
    return best?.record == span.record ? nil : best?.record
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

  private mutating func linkSurname(at index: Int, people: [WordHash: Bearers], item: Range<Int>) {
    var end = index + 1
    while end < item.upperBound, tokens[end].gap == .hyphen, tokens[end].isCapital, !tokens[end - 1].isPossessive { end += 1 }
    let range = index..<end
    if isBeforeTown(end), !tokens[index].isPossessive { return }
    if let known = people[end - index > 1 ? key(of: range) : tokens[index].hash] {
      guard !isPartOfLongerName(range) else { return }
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

  /// `[von der] Leyen`, where the name in full has it so.
  private func withParticles(_ surname: Range<Int>, of person: Int) -> Range<Int> {
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
    return (nearest.character, !named.contains(nearest.token) || named.contains(nearest.other))
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

  /// The noun that ends the name of a weapon, paper or measure, and of no body: `Small Diameter [Bomb] (SDB)`, `Peace [Agreement] (PA)`.
  private func isThing(_ index: Int) -> Bool {
    if !classes(index).isDisjoint(with: [.weapon, .measure]), !isAny(index, [.nations, .states]) { return true }
    return isAny(
      index,
      [
        .system, .systems, .vehicle, .launcher, .howitzer, .radar, .agreement, .accord, .treaty, .act, .plan, .initiative, .zone, .line, .region, .corridor, .index, .product,
        .classification, .day, .war, .protocol, .convention, .resolution, .operation,
      ])
  }

  private func initial(of index: Int) -> UInt8 { brief.items[item(of: index)].text[Int(tokens[index].start)] }

  /// `the Karsund Relief Agency (KRA)`: what an acronym in brackets shortens.
  private mutating func acronymsInBrackets() -> [WordHash: Int] {
    var acronyms: [WordHash: Int] = [:]
    for index in words.capitals where index > 0 && tokens[index].flags.contains(.allCaps) && tokens[index].gap.contains(.openBracket) {
      guard tokens[index].range.count >= 2, !tokens[index].flags.contains(.itemStart) else { continue }
      // "(IOM DTM)" is of two bodies
      if isWithinItem(index + 1), joins(index + 1), tokens[index + 1].flags.contains(.allCaps) { continue }
      if let named = span(at: index - 1) {
        if let other = bodyOfAcronym(index, unlike: named) {
          relink(Int(spanAt[index - 1]), to: other, rule: "the acronym in brackets behind it")
          acronyms[tokens[index].hash] = spans[Int(spanAt[index - 1])].character
          continue
        }
        if cast.kind(named.character) == .organisation || cast.kind(named.character) == .place { acronyms[tokens[index].hash] = named.character }
        continue
      }
      // Capitals before it, one for each of its letters at least in part.
      var start = index
      while start > 0, start > index - 8, tokens[start - 1].isCapital || isAny(start - 1, [.of, .for, .and, .the, .on]),
        start == index || joins(start), spanAt[start - 1] < 0 || tokens[start - 1].isCapital && !tokens[start - 1].isPossessive
      { start -= 1 }
      while start < index, !tokens[start].isCapital || tokens[start].classes.contains(.function) { start += 1 }
      // "Chancellor X's Social Democrats (SPD)": from the word that its first letter stands for.
      if let first = (start..<index).first(where: { tokens[$0].isCapital && !tokens[$0].isPossessive && initial(of: $0) == initial(of: index) }), index - first >= 2 { start = first }
      guard index - start >= 2, !isThing(index - 1) || (start..<index - 1).contains(where: { classes($0).contains(.bodyNoun) }) else { continue }
      let number = cast.character(named: text(start..<index), kind: .organisation)
      for inner in start..<index where spanAt[inner] >= 0 { spans[Int(spanAt[inner])].tokens = inner..<inner }
      add(NameSpan(tokens: start..<index, character: number, rule: "a name explained by an acronym"))
      acronyms[tokens[index].hash] = number
    }
    spans.removeAll { $0.tokens.isEmpty }
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    reindex()
    return acronyms
  }

  /// Of `Defence Intelligence (DIU)`, a name that several bodies bear, the one that the tables have by that acronym.
  private func bodyOfAcronym(_ index: Int, unlike named: NamedWords) -> Int32? {
    guard named.record >= 0, record(named.record).sort == .organisation, let match = longestMatch(at: index), match.end == index + 1 else { return nil }
    let bodies = match.senses.map(\.record).filter { record($0).sort == .organisation }
    guard bodies.count == 1, bodies[0] != named.record, !brief.items[item(of: index)].text[tokens[index].range].elementsEqual(initials(of: named.tokens)) else { return nil }
    return gazetteer.field(0, of: record(bodies[0])).contains(text(named.tokens)) ? bodies[0] : nil
  }

  private func initials(of words: Range<Int>) -> [UInt8] { words.filter { tokens[$0].isCapital }.map { brief.items[item(of: $0)].text[Int(tokens[$0].start)] } }
}

/// Where the people of a surname are named in full, in the order of the brief.
private struct Bearers {
  struct Mention {
    let character: Int
    let token: Int
    /// Where another of them was named most lately before, or -1.
    let other: Int
  }

  private var mentions: [Mention] = []
  /// Where each is first named; a few of them, should there be many.
  private(set) var first: [(character: Int, token: Int)] = []

  var areSeveral: Bool { first.count > 1 }

  mutating func add(_ character: Int, at token: Int) {
    let other = mentions.last.map { $0.character == character ? $0.other : $0.token } ?? -1
    mentions.append(Mention(character: character, token: token, other: other))
    if first.count < 8, !first.contains(where: { $0.character == character }) { first.append((character, token)) }
  }

  /// The last before a token, else the first after it.
  func nearest(to token: Int) -> Mention {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return mentions[max(0, low - 1)]
  }
}
