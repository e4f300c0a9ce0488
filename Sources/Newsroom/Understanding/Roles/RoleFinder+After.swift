extension RoleFinder {
  /// The offices after a name: `X, the mayor of Y`, `X, 45, a nurse`, `X, who heads Y`.
  func after(_ span: NamedWords) -> [Found] {
    var next = span.tokens.upperBound
    guard !scan.tokens[next - 1].isPossessive else { return [] }
    if scan.isWithinItem(next), scan.isAny(next, [.jr, .sr]), scan.joins(next) { next += 1 }
    if scan.isAge(after: next) { next += 1 }
    // "Rep. X of Sundmark, the chairman"
    if scan.isWithinItem(next + 1), scan.isWord(next, .of), scan.joins(next), scan.joins(next + 1), let home = scan.span(at: next + 1), home.tokens.lowerBound == next + 1,
      !scan.cast.kind(home.character).isActor || scan.cast.kind(home.character) == .state
    {
      next = home.tokens.upperBound
    }
    guard scan.isWithinItem(next) else { return [] }
    let gap = scan.tokens[next].gap
    guard gap.contains(.comma) || gap.contains(.openBracket) || gap.contains(.dash), !gap.contains(.stop) else { return [] }
    if scan.isWord(next, .who), scan.spanAt[next] < 0 { return told(by: next + 1, of: span) }
    if scan.isWord(next, .whom) { return picked(after: next, of: span) }
    // ", the liberal who chairs the committee"
    if isArticle(next), scan.isWithinItem(next + 3), scan.spanAt[next + 1] < 0, !scan.tokens[next + 1].isCapital, !scan.classes(next + 1).contains(.role), scan.isWord(next + 2, .who),
      scan.joins(next + 1), scan.joins(next + 2),
      isLeading(next + 3)
    {
      return told(by: next + 3, of: span)
    }
    // ", the retired general who chairs the committee": a rank, which is no office
    if isArticle(next), let who = (next + 2..<next + 5).first(where: { scan.isWithinItem($0) && scan.isWord($0, .who) }),
      (next + 1...who).allSatisfy({ scan.joins($0) && scan.spanAt[$0] < 0 }),
      scan.isAny(who - 1, [.general, .colonel, .admiral, .captain, .lieutenant]), scan.isWithinItem(who + 2), isLeading(who + 1), !scan.isWord(who + 1, .led),
      isArticle(who + 2)
    {
      return told(by: who + 1, of: span)
    }
    // ", the American who commands the fleet"
    if isArticle(next), let people = scan.span(at: next + 1), people.isAdjective, case let who = people.tokens.upperBound, scan.isWithinItem(who), scan.isWord(who, .who), scan.joins(who) {
      return told(by: who + 1, of: span)
    }
    guard let role = apposition(from: next, of: span) else { return [] }
    return [role] + further(after: role)
  }

  /// `, who heads the council`, `, who is the mayor of Y`
  private func told(by first: Int, of span: NamedWords) -> [Found] {
    // "who now heads"
    let verb = scan.isAny(first, [.now, .also, .still]) ? first + 1 : first
    guard scan.isWithinItem(verb) else { return [] }
    if isLeading(verb) {
      var end = phraseEnd(from: verb + 1)
      // "who led the assault": what somebody did once
      if scan.isWord(verb, .led),
        (verb + 1..<max(verb + 1, end)).contains(where: { scan.isAny($0, [.mission, .assault, .attack, .effort, .efforts, .raid, .march, .charge, .protest, .talks, .delegation]) })
      {
        return []
      }
      // "who leads the “coalition”"
      while end > verb + 1, isArticle(end - 1) { end -= 1 }
      return end > verb + 1 ? [Found(character: span.character, tokens: verb..<end, isVerbal: true)] : []
    }
    guard let office = officeAfterCopula(verb) ?? officeAfterService(verb) else { return [] }
    return [Found(character: span.character, tokens: office)]
  }

  /// `, whom Y has picked as his special envoy`
  private func picked(after whom: Int, of span: NamedWords) -> [Found] {
    guard let link = (whom + 2..<max(whom + 2, min(scan.tokens.count, whom + 9))).first(where: { scan.isWord($0, .`as`) && scan.isWithinItem($0) && scan.joins($0) }),
      scan.isWithinItem(link + 1),
      scan.ends(link - 1, in: .ed), !scan.tokens[link - 1].classes.contains(.speech)
    else { return [] }
    let first = isArticle(link + 1) ? link + 2 : link + 1
    guard scan.isWithinItem(first), let head = officeEnd(from: first, after: link) else { return [] }
    return [Found(character: span.character, tokens: first..<withComplement(head))]
  }

  func isLeading(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .heads, .leads, .governs, .chairs, .commands, .coordinates, .directs, .oversees, .advises, .headed, .led, .organises, .organizes, .edits: true
    case .runs: !scan.isWord(index + 1, .for)  // for her life
    case .speaks: scan.isWord(index + 1, .for)
    default: false
    }
  }

  private func apposition(from next: Int, of span: NamedWords) -> Found? {
    var first = next
    // Once, now, then; also, formerly, until recently.
    while first < next + 3, scan.isWithinItem(first), first == next || scan.joins(first), isTimeOfOffice(first) { first += 1 }
    if first == next, scan.isWord(first, .soon), scan.isWord(first + 1, .to), scan.isWord(first + 2, .be) { first += 3 }
    if isArticle(first) { first += 1 }
    if scan.isWithinItem(first + 3), scan.tokens[first].isNumber, scan.isWord(first + 1, .year), scan.isWord(first + 2, .old) { first += 3 }  // a 45-year-old nurse
    // "the prosecutor, X, sent 42 investigators"
    guard scan.isWithinItem(first), !scan.isAny(first, [.and, .but, .whose]), first > next || !scan.tokens[first].word.isIrregularPast else { return nil }
    // "X, with whom Y, chairs a call": a verb
    if isLeading(first), isArticle(first + 1) { return nil }
    if let office = officeChosen(from: first) { return Found(character: span.character, tokens: office) }
    guard let head = officeEnd(from: first, after: next) else { return nil }
    // "…, Ukraine's foreign minister Y": the next name's.
    guard !isBeforeName(head) else { return nil }
    // A verb after the office and no comma: the office belongs to the next clause.
    if scan.isWithinItem(head), scan.tokens[head].gap.joins, !isComplement(head), scan.tokens[head].classes.contains(.auxiliary) || scan.tokens[head].classes.contains(.speech) { return nil }
    let tokens = first..<withComplement(head)
    guard !isOfNextName(tokens, span) else { return nil }
    return Found(character: span.character, tokens: tokens, owner: ownerElsewhere(of: tokens, heldBy: span.character))
  }

  /// `by X, the army secretary, Y, and Z`: Y's, if the table of people says so.
  private func isOfNextName(_ office: Range<Int>, _ span: NamedWords) -> Bool {
    let next = office.upperBound
    guard scan.isWithinItem(next), scan.tokens[next].gap.subtracting(.space) == .comma, let other = scan.span(at: scan.rankEnd(from: next)), other.record >= 0,
      scan.cast.kind(other.character) == .person, let words = scan.office(in: office)
    else { return false }
    return scan.gazetteer.holds(other.record, office: words, in: scan) && !(span.record >= 0 && scan.gazetteer.holds(span.record, office: words, in: scan))
  }

  /// `X, Y's choice as [envoy for Sundmark]`, `X, the nominee for [defence secretary]`
  private func officeChosen(from first: Int) -> Range<Int>? {
    guard let noun = (first..<min(scan.tokens.count, first + 5)).first(where: { scan.isAny($0, [.choice, .pick, .nominee]) }), (first...noun).allSatisfy({ $0 == first || scan.joins($0) }),
      scan.isAny(noun + 1, [.`as`, .`for`]), scan.joins(noun + 1)
    else { return nil }
    let start = isArticle(noun + 2) ? noun + 3 : noun + 2
    guard scan.isWithinItem(start), let head = officeEnd(from: start, after: noun + 1) else { return nil }
    return start..<withComplement(head)
  }

  /// Whether a person's name stands right after, but for ranks.
  private func isBeforeName(_ end: Int) -> Bool {
    let next = scan.rankEnd(from: end)
    guard scan.isWithinItem(end), scan.joins(end), scan.isWithinItem(next), let span = scan.span(at: next) else { return false }
    return span.tokens.lowerBound == next && scan.cast.kind(span.character) == .person
  }

  /// The words behind `until`: last autumn.
  private func isSpan(_ index: Int) -> Bool { scan.classes(index).contains(.timeWord) || scan.isAny(index, [.spring, .summer, .autumn, .winter]) }

  private func isTimeOfOffice(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .once, .now, .then, .also, .formerly, .until, .recently, .himself, .herself, .previously: true
    default: false
    }
  }

  private func isArticle(_ index: Int) -> Bool {
    guard scan.isWithinItem(index) else { return false }
    switch scan.tokens[index].word {
    case .the, .a, .an, .his, .her, .its, .their, .another, .one: return true
    default: return false
    }
  }

  /// The end of the first office within a few words.
  private func officeEnd(from first: Int, after next: Int) -> Int? {
    var index = first
    while index < min(scan.tokens.count, first + 8) {
      if scan.tokens[index].flags.contains(.itemStart) || index > first && !scan.joins(index) || index > next && scan.tokens[index].gap.endsClause { break }
      if let match = scan.longestMatch(at: index, offices: true), scan.isOffice(index, match.end) {
        // "the president's lawyer", "President X's envoy": an office of whoever holds this one.
        if scan.tokens[match.end - 1].isPossessive {
          index = match.end
          continue
        }
        if let holder = scan.span(at: match.end), holder.tokens.lowerBound == match.end, scan.joins(match.end), scan.cast.kind(holder.character) == .person,
          scan.tokens[holder.tokens.upperBound - 1].isPossessive
        {
          index = holder.tokens.upperBound
          continue
        }
        var end = match.end
        // official spokesperson
        if scan.isWord(index, .official), match.end == index + 1, scan.isWithinItem(end), scan.joins(end), scan.spanAt[end] < 0, let more = scan.longestMatch(at: end, offices: true),
          scan.isOffice(end, more.end)
        {
          end = more.end
        }
        // Deputy Incident Manager
        while scan.isWithinItem(end), scan.joins(end), scan.spanAt[end] < 0, isQualifier(end - 1), let more = scan.longestMatch(at: end, offices: true), scan.isOffice(end, more.end) {
          end = more.end
        }
        return end
      }
      if scan.isRankWord(index), scan.longestEnd(at: index, offices: true) == nil, isComplement(index + 1) || (first..<index).contains(where: { isQualifier($0) }) { return index + 1 }
      if let name = scan.span(at: index) {
        if scan.cast.kind(name.character) == .person, !scan.tokens[name.tokens.upperBound - 1].isPossessive { break }
        if scan.cast.kind(name.character) == .organisation, scan.office(in: name.tokens) != nil { return name.tokens.upperBound }  // UN high commissioner for refugees
        index = max(index + 1, name.tokens.upperBound)
        continue
      }
      let classes = scan.tokens[index].classes
      if !classes.isDisjoint(with: [.auxiliary, .pronoun, .weekday]) { break }
      if classes.contains(.function), !isQualifier(index), index > first, scan.tokens[index].word != .military { break }
      if classes.contains(.speech), !classes.contains(.role) { break }
      index += 1
    }
    if scan.isWord(first, .member), scan.isWord(first + 1, .of) { return first + 1 }
    return nil
  }

  /// `…, and a former president`
  private func further(after role: Found) -> [Found] {
    let link = role.tokens.upperBound
    if scan.isWithinItem(link), scan.isWord(link, .who), scan.joins(link), let office = officeAfterService(link + 1) ?? officeAfterCopula(link + 1) {
      return [Found(character: role.character, tokens: office)]
    }
    guard scan.isWithinItem(link), scan.isWord(link, .and), scan.joins(link), scan.isWithinItem(link + 1) else { return [] }
    var first = link + 1
    while first < link + 4, scan.isWithinItem(first), scan.joins(first), isTimeOfOffice(first) || first > link + 1 && isSpan(first) { first += 1 }  // and now, and until last autumn
    if isArticle(first) { first += 1 }
    guard first > link + 1 || isQualifier(first) || scan.longestEnd(at: first, offices: true) != nil, scan.isWithinItem(first), scan.spanAt[link + 1] < 0,
      let head = officeEnd(from: first, after: link)
    else { return [] }
    let end = withComplement(head)
    // "the mayor of Y and the governor, Z, said": the next name's.
    guard !(scan.isWithinItem(end) && scan.span(at: scan.rankEnd(from: end)).map { scan.cast.kind($0.character) == .person } ?? false) else { return [] }
    return [Found(character: role.character, tokens: first..<end)]
  }

  /// `who serves as an envoy`, `who worked as a driver for Y`
  func officeAfterService(_ verb: Int) -> Range<Int>? {
    guard scan.isWithinItem(verb + 2), scan.joins(verb + 1), scan.isWord(verb + 1, .`as`) else { return nil }
    switch scan.tokens[verb].word {
    case .serve, .serves, .served, .serving, .works, .worked, .acts, .acted: break
    default: return nil
    }
    let first = isArticle(verb + 2) ? verb + 3 : verb + 2
    guard scan.isWithinItem(first), let head = officeEnd(from: first, after: verb + 1) else { return nil }
    return first..<withComplement(head)
  }

  /// `is the governor of Y`, `has been mayor since`, `became a minister`
  func officeAfterCopula(_ verb: Int) -> Range<Int>? {
    var first = verb
    switch scan.tokens[verb].word {
    case .`is`, .was, .became, .become, .becomes, .remain, .remains: first += 1
    case .has where scan.isWord(verb + 1, .been): first += 2
    default: return nil
    }
    guard scan.isWithinItem(first), scan.joins(first) else { return nil }
    switch scan.tokens[first].word {
    case .appointed, .named, .elected, .nominated, .sworn, .to: return nil
    default: break
    }
    while first < verb + 4, scan.isWithinItem(first), scan.joins(first), isTimeOfOffice(first) { first += 1 }  // who is now chair
    if isArticle(first) { first += 1 }
    guard scan.isWithinItem(first), let head = officeEnd(from: first, after: verb) else { return nil }
    let end = withComplement(head)
    guard !scan.tokens[end - 1].isPossessive, !(scan.isWithinItem(end) && scan.joins(end) && scan.spanAt[end] >= 0) else { return nil }
    return first..<end
  }
}

extension BriefScan {
  /// A word for a rank, written small: a colonel.
  func isRankWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].range.count > 4 && gazetteer.trie.hasSense([.office, .rank], of: tokens[index].hash)
  }
}
