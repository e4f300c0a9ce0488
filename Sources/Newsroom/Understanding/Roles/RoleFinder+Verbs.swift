extension RoleFinder {
  /// `X took over as Nato secretary general`, `X was appointed governor of Y`, `Z named X defence minister`, `X is the mayor`
  func byVerb() -> [Found] {
    var found: [Found] = []
    for index in scan.tokens.indices where scan.tokens[index].openings.contains(.office) {
      switch scan.tokens[index].word {
      case .appointed, .named, .elected, .confirmed, .sworn, .nominated, .inaugurated, .took, .dismissed, .replaced, .succeeded, .resigned, .stepped, .approved, .sacked, .removed, .fired,
        .ousted:
        if mayTell(index), let role = appointed(index) { found.append(role) }
      case .`is`, .was, .became, .becomes, .remains, .has:
        guard mayTell(index) else { continue }
        // "X is the governor": the name right before.
        guard scan.joins(index), let span = scan.span(at: index - 1), scan.cast.kind(span.character) == .person, !scan.tokens[index - 1].isPossessive, !isBound(span.tokens.lowerBound),
          let office = officeAfterCopula(index)
        else {
          if let role = holder(after: index) { found.append(role) }
          continue
        }
        found.append(Found(character: span.character, tokens: office))
      case .become, .remain:
        if mayTell(index), let role = holderToBe(index) { found.append(role) }
      case .heads, .leads, .runs, .governs, .commands, .chairs:
        if mayTell(index), let role = leads(index) { found.append(role) }
      case .serve, .serves, .served, .serving:
        if mayTell(index), let role = serves(index) { found.append(role) }
      case .`as`:
        if mayTell(index), let role = nominated(as: index) {
          found.append(role)
        } else if mayTell(index) || scan.tokens[index].flags.contains(.itemStart), let role = held(as: index) {
          found.append(role)
        }
      case .by:
        if mayTell(index), let role = led(by: index) { found.append(role) }
      default: continue
      }
    }
    return found
  }

  /// `In her first speech as prime minister, X said`, `As mayor, X had`, `X, in his role as chair of Y`: an office that somebody holds who stands beside it.
  private func held(as link: Int) -> Found? {
    let sentence = scan.sentence(of: link)
    let first = scan.isWord(link + 1, .the) ? link + 2 : link + 1
    guard scan.isWithinItem(first), scan.joins(first), let office = officePhrase(from: first, to: sentence.upperBound), !scan.hasPlural(office) else { return nil }
    let opensSentence = scan.tokens[link].flags.contains(.sentenceStart)
    let own = (max(sentence.lowerBound, link - 6)..<link).last { scan.isWord($0, .his) || scan.isWord($0, .her) }
    guard
      opensSentence
        || own.map({ own in own + 1 < link && (own + 1...link).allSatisfy { scan.joins($0) && scan.spanAt[$0] < 0 && scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .pronoun]) } })
          ?? false
    else { return nil }
    let start = opensSentence ? link : own ?? link
    if opensSentence || start - sentence.lowerBound < 3 && scan.classes(sentence.lowerBound).contains(.preposition) {
      // "In his first speech as president, X said"
      let name = scan.rankEnd(from: office.upperBound)
      guard scan.isWithinItem(office.upperBound), scan.tokens[office.upperBound].gap.subtracting(.space) == .comma, let span = scan.span(at: name), span.tokens.lowerBound == name,
        scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive
      else { return nil }
      return Found(character: span.character, tokens: office)
    }
    return subject(of: start, in: sentence).map { Found(character: $0, tokens: office) }
  }

  /// Whether a verb is no part of a name or compound.
  private func mayTell(_ index: Int) -> Bool { scan.isWithinItem(index) && scan.spanAt[index] < 0 && !scan.tokens[index].gap.contains(.hyphen) }

  /// `whose envoy is X`, `the new commander is X`
  private func holder(after verb: Int) -> Found? {
    guard scan.isWord(verb, .`is`) || scan.isWord(verb, .was), scan.isWithinItem(verb + 1), scan.joins(verb), scan.joins(verb + 1) else { return nil }
    let name = scan.rankEnd(from: verb + 1)
    guard let span = scan.span(at: name), span.tokens.lowerBound == name, scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive,
      let start = officeStart(endingAt: verb)
    else { return nil }
    let first = extended(start, item: scan.itemRange(of: verb))
    guard isDefinite(first) else { return nil }
    return Found(character: span.character, tokens: first..<verb, owner: ownerElsewhere(of: first..<verb, heldBy: span.character))
  }

  /// `X heads the Northern Bell`: whoever stands before the verb leads the body after it.
  private func leads(_ verb: Int) -> Found? {
    guard scan.joins(verb), let span = scan.span(at: verb - 1), scan.cast.kind(span.character) == .person, !scan.tokens[verb - 1].isPossessive, !isBound(span.tokens.lowerBound) else {
      return nil
    }
    let body = scan.isWord(verb + 1, .the) ? verb + 2 : verb + 1
    guard scan.isWithinItem(body), scan.joins(verb + 1), scan.joins(body) else { return nil }
    if let named = scan.span(at: body) {
      guard scan.cast.kind(named.character) == .organisation, named.tokens.lowerBound == body else { return nil }
    } else {
      // "X heads the military administration"
      let end = phraseEnd(from: verb + 1)
      guard body == verb + 2, end - body < 6, scan.classes(end - 1).contains(.bodyNoun) else { return nil }
    }
    return Found(character: span.character, tokens: verb..<phraseEnd(from: verb + 1), isVerbal: true)
  }

  /// `X will serve as acting commander`, `X served as an envoy`
  private func serves(_ verb: Int) -> Found? {
    var last = verb - 1
    while last > 0, scan.joins(last + 1), scan.spanAt[last] < 0, scan.classes(last).contains(.auxiliary) || scan.word(last).isModal || scan.isAny(last, [.now, .then, .also]) { last -= 1 }
    guard scan.joins(last + 1), let span = scan.span(at: last), scan.cast.kind(span.character) == .person, !scan.tokens[last].isPossessive, !isBound(span.tokens.lowerBound),
      let office = officeAfterService(verb)
    else { return nil }
    return Found(character: span.character, tokens: office)
  }

  /// `the ministry, led by X`
  private func led(by index: Int) -> Found? {
    guard index > 1, scan.joins(index), scan.isWithinItem(index + 1), scan.joins(index + 1) else { return nil }
    let verb: String
    switch scan.tokens[index - 1].word {
    case .led: verb = "leads"
    case .headed: verb = "heads"
    case .run: verb = "runs"
    case .commanded: verb = "commands"
    case .chaired: verb = "chairs"
    default: return nil
    }
    let name = scan.rankEnd(from: index + 1)
    guard let person = scan.span(at: name), person.tokens.lowerBound == name, scan.cast.kind(person.character) == .person, !scan.tokens[person.tokens.upperBound - 1].isPossessive else {
      return nil
    }
    // "the Northern Bell, which is headed by X"
    let last = scan.isWord(index - 3, .which) && (scan.isWord(index - 2, .`is`) || scan.isWord(index - 2, .was)) ? index - 4 : index - 2
    guard let body = scan.span(at: last), body.tokens.upperBound == last + 1, scan.cast.kind(body.character) == .organisation else {
      return plainBody(endingAt: last + 1).map { Found(character: person.character, tokens: $0, isVerbal: true, verb: verb) }
    }
    return Found(character: person.character, tokens: body.tokens, isVerbal: true, verb: verb)
  }

  /// `The region's occupation administration`, past its article: a body that has no name of its own.
  private func plainBody(endingAt end: Int) -> Range<Int>? {
    guard scan.classes(end - 1).contains(.bodyNoun), scan.spanAt[end - 1] < 0, scan.isWithinItem(end), !scan.tokens[end].flags.contains(.sentenceStart) else { return nil }
    let lowest = max(scan.sentence(of: end - 1).lowerBound, end - 6)
    guard let article = (lowest..<end - 1).last(where: { scan.isWord($0, .the) }), (article + 1..<end).allSatisfy({ scan.joins($0) && !scan.isTelling($0) }) else { return nil }
    return article + 1..<end
  }

  private func appointed(_ verb: Int) -> Found? {
    let sentence = scan.sentence(of: verb)
    var index = verb + 1
    var person: Int?
    if let span = scan.span(at: scan.rankEnd(from: index)), index < sentence.upperBound, scan.joins(index), scan.cast.kind(span.character) == .person,
      !scan.tokens[span.tokens.upperBound - 1].isPossessive
    {
      person = span.character
      index = span.tokens.upperBound
      // "approved X, 34, as minister"
      if scan.isAge(after: index), scan.isWord(index + 1, .as) { index += 1 }
    }
    // "replaced X with Y as minister": Y.
    if scan.isWord(verb, .replaced), person != nil, scan.isWord(index, .with), let successor = scan.span(at: scan.rankEnd(from: index + 1)), scan.cast.kind(successor.character) == .person {
      person = successor.character
      index = successor.tokens.upperBound
    }
    if person == nil { person = whom(before: verb, in: sentence) }
    if scan.isWord(verb, .approved) || scan.isWord(verb, .stepped), person == nil, !scan.isWord(verb + 1, .down) { return nil }
    // "as" may stand a few words on: took over from Y as Z.
    var hasAs = false
    let limit = min(sentence.upperBound, index + 10)
    if person != nil, let link = linkBehindApposition(from: index, to: sentence.upperBound) {
      index = link + 1
      hasAs = true
    } else if let link = (index..<max(index, limit)).first(where: { scan.isWord($0, .`as`) }), !(index..<link).contains(where: { scan.tokens[$0].gap.contains(.comma) }) {
      index = link + 1
      hasAs = true
    }
    guard hasAs || takesOffice(verb), index < sentence.upperBound, hasAs || scan.joins(index) else { return nil }
    switch scan.tokens[index].word {
    case .the, .a, .an, .its, .his, .her, .their: index += 1
    default: break
    }
    guard let tokens = officePhrase(from: index, to: sentence.upperBound) else { return nil }
    guard let holder = person ?? subject(of: verb, in: sentence), !(scan.hasPlural(tokens) && scan.isAny(verb - 1, [.were, .are])) else { return nil }
    return Found(character: holder, tokens: tokens)
  }

  /// The `as` of `named X, the head of its air force, [as] commander`.
  private func linkBehindApposition(from index: Int, to end: Int) -> Int? {
    guard index < end, scan.tokens[index].gap.contains(.comma), let close = (index + 1..<max(index + 1, min(end, index + 14))).first(where: { scan.tokens[$0].gap.contains(.comma) }) else {
      return nil
    }
    return scan.isWord(close, .`as`) ? close : nil
  }

  /// Verbs with which an office needs no `as`.
  private func takesOffice(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .appointed, .named, .elected, .nominated: true
    default: false
    }
  }

  func officePhrase(from first: Int, to limit: Int) -> Range<Int>? {
    var index = first
    while index < min(limit, first + 6), index == first || scan.joins(index) {
      if let match = scan.longestMatch(at: index, offices: true), scan.isOffice(index, match.end) {
        let end = withComplement(match.end)
        // "named as its target minister X": the name's own office.
        if scan.isWithinItem(match.end), scan.joins(match.end), let span = scan.span(at: match.end), scan.cast.kind(span.character) == .person { return nil }
        return first..<end
      }
      if let span = scan.span(at: index) {
        guard scan.cast.kind(span.character) != .person || scan.tokens[span.tokens.upperBound - 1].isPossessive else { return nil }
        index = span.tokens.upperBound
        continue
      }
      guard scan.tokens[index].classes.isDisjoint(with: [.function, .auxiliary, .speech, .preposition]) || isQualifier(index) else { return nil }
      index += 1
    }
    return nil
  }

  /// The nearest person before a verb whom no preposition binds.
  private func subject(of verb: Int, in sentence: Range<Int>) -> Int? {
    var index = verb - 1
    while index >= max(sentence.lowerBound, verb - 40) {
      if let span = scan.span(at: index) {
        if scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive, !isBound(span.tokens.lowerBound) { return span.character }
        index = min(index, span.tokens.lowerBound)
      }
      index -= 1
    }
    return nil
  }

  func isBound(_ start: Int) -> Bool {
    guard start > 0, scan.joins(start) else { return false }
    switch scan.tokens[start - 1].word {
    case .of, .to, .with, .by, .from, .for, .`in`, .against, .on, .about, .between, .over, .under, .`like`, .than: return true
    default: return false
    }
  }

  /// `Russia's president`, `the German chancellor`, where one person of the brief holds that office by the table of people.
  func unnamed(besides known: [Found]) -> [Found] {
    var found: [Found] = []
    let people = scan.cast.characters.indices.filter { scan.cast[$0].record >= 0 && scan.cast.kind($0) == .person }.prefix(200)
    guard !people.isEmpty else { return [] }
    var isTaken = [Bool](repeating: false, count: scan.tokens.count)
    for role in known { for index in role.tokens { isTaken[index] = true } }
    for owner in scan.spans.lazy.map(\.named) where scan.cast.kind(owner.character) == .state && owner.record >= 0 {
      let first = owner.tokens.upperBound
      guard scan.isWithinItem(first), scan.joins(first), owner.isAdjective || scan.tokens[first - 1].isPossessive || scan.tokens[first - 1].flags.contains(.allCaps),
        let match = scan.longestMatch(at: first, offices: true), scan.isOffice(first, match.end)
      else { continue }
      let range = owner.tokens.lowerBound..<match.end
      if range.contains(where: { isTaken[$0] }) || scan.isPlural(first..<match.end) { continue }
      guard !scan.tokens[first - 1].isPossessive ? scan.isWord(range.lowerBound - 1, .the) : true else { continue }
      let country = scan.record(owner.record).country
      var holder: Int?
      var isOne = true
      for number in people {
        let record = scan.cast[number].record
        guard scan.record(record).country == country, scan.gazetteer.holds(record, office: first..<match.end, in: scan) else { continue }
        isOne = holder == nil
        holder = number
      }
      if let holder, isOne { found.append(Found(character: holder, tokens: range)) }
    }
    return found
  }
}
