/// Finds which office each person is said to hold, in the words of the brief.
struct RoleFinder {
  private let scan: BriefScan

  struct Found {
    var character: Int
    var tokens: Range<Int>
    /// A verb that tells the office: `heads the city's defence council`.
    var isVerbal = false
    /// Whose office, where that stands apart from it.
    var owner: Range<Int>?
    var rule: StaticText
  }

  init(_ scan: BriefScan) { self.scan = scan }

  func roles() -> [Found] {
    var found: [Found] = []
    var shared: Range<Int>?
    for (number, span) in scan.spans.enumerated() where scan.cast.kind(span.character) == .person {
      if let role = before(span) {
        found.append(Found(character: span.character, tokens: role, rule: "an office before the name"))
        shared = isPlural(role) ? role : nil
      } else if let role = shared, isJoined(to: number) {
        found.append(Found(character: span.character, tokens: role, rule: "an office before several names"))  // US senators X and Y
      } else {
        shared = nil
      }
      if let role = after(span) { found.append(role) }
    }
    return found + distributed() + unnamed(besides: found) + appointed()
  }

  private func isPlural(_ role: Range<Int>) -> Bool {
    role.contains { index in
      scan.longestMatch(at: index, offices: true).map { $0.end == role.upperBound && $0.senses.contains { $0.form.contains(.plural) } } ?? false
    }
  }

  /// Whether a person's span follows another person's after a comma or `and`.
  private func isJoined(to number: Int) -> Bool {
    let first = scan.spans[number].tokens.lowerBound
    guard first > 0 else { return false }
    let before = scan.isWord(first - 1, .and) ? first - 2 : scan.tokens[first].gap.subtracting(.space) == .comma ? first - 1 : -1
    return before >= 0 && scan.span(at: before).map { scan.cast.kind($0.character) == .person } ?? false
  }

  /// `Four presidents – Poland's Andrzej Duda, Latvia's Egils Levits – …`: each state's holder of the office.
  private func distributed() -> [Found] {
    var found: [Found] = []
    for (number, span) in scan.spans.enumerated() where number > 0 && scan.cast.kind(span.character) == .person {
      let owner = scan.spans[number - 1]
      let first = span.tokens.lowerBound
      guard owner.tokens.upperBound == first, scan.cast.kind(owner.character) == .state, scan.tokens[first - 1].isPossessive else { continue }
      let sentence = scan.sentence(of: first)
      guard let office = (max(sentence.lowerBound, first - BriefScan.memory)..<first).last(where: { index in
        scan.tokens[index].classes.isDisjoint(with: .function) && scan.longestMatch(at: index, offices: true).map { $0.senses.contains { $0.form.contains(.plural) && !scan.record($0.record).traits.contains(.rank) } } ?? false
      }), let match = scan.longestMatch(at: office, offices: true) else { continue }
      found.append(Found(character: span.character, tokens: office..<match.end, owner: owner.tokens, rule: "an office that several states' people share"))
    }
    return found
  }

  /// `Russia's president`, `the German chancellor`, where one person of the brief holds that office by the table of people.
  private func unnamed(besides known: [Found]) -> [Found] {
    var found: [Found] = []
    let taken = Set(known.flatMap { Array($0.tokens) })
    let people = scan.cast.characters.indices.filter { scan.cast[$0].record >= 0 && scan.cast.kind($0) == .person }.prefix(200)
    for owner in scan.spans where scan.cast.kind(owner.character) == .state && owner.record >= 0 {
      let first = owner.tokens.upperBound
      guard scan.isWithinItem(first), scan.joins(first), owner.isAdjective || scan.tokens[first - 1].isPossessive, let match = scan.longestMatch(at: first, offices: true), isOffice(first, match.end) else { continue }
      let range = owner.tokens.lowerBound..<match.end
      if range.contains(where: taken.contains) || match.senses.contains(where: { $0.form.contains(.plural) }) { continue }
      guard owner.isAdjective ? scan.isWord(range.lowerBound - 1, .the) : true, let head = range.last.map({ scan.tokens[$0].hash }) else { continue }
      let holders = people.filter { number in
        let record = scan.cast[number].record
        return scan.record(record).country == scan.record(owner.record).country && scan.gazetteer.holdsOffice(record, word: head, on: scan.brief.date)
      }
      if holders.count == 1 { found.append(Found(character: holders[0], tokens: range, rule: "an office of a state that the table of people knows its holder of")) }
    }
    return found
  }

  /// `X took over … as Nato secretary general`
  private func appointed() -> [Found] {
    var found: [Found] = []
    for index in scan.tokens.indices where scan.isWord(index, .as) && !scan.tokens[index].flags.contains(.itemStart) {
      let sentence = scan.sentence(of: index)
      guard (max(sentence.lowerBound, index - 9)..<index).contains(where: { at in scan.isAny(at, [.appointed, .named, .took, .elected, .confirmed, .sworn, .nominated, .dismissed, .replaced, .succeeded, .resigned, .inaugurated]) }) else { continue }
      var start = index + 1
      if scan.isWord(start, .the) || scan.isWord(start, .its) { start += 1 }
      var at = start
      while at < min(scan.tokens.count, start + 6), scan.joins(at), !scan.tokens[at].flags.contains(.itemStart) {
        if let match = scan.longestMatch(at: at, offices: true), isOffice(at, match.end) {
          let subject = (max(sentence.lowerBound, index - 40)..<index).first { scan.span(at: $0).map { scan.cast.kind($0.character) == .person } ?? false }
          if let subject, let span = scan.span(at: subject), scan.span(at: match.end).map({ scan.cast.kind($0.character) != .person }) ?? true {
            let end = match.end < scan.tokens.count && isComplement(match.end) && scan.joins(match.end) ? phraseEnd(from: match.end + 1) : match.end
            found.append(Found(character: span.character, tokens: start..<end, rule: "an appointment to an office"))
          }
          break
        }
        at += 1
      }
    }
    return found
  }

  // MARK: before the name

  private func before(_ span: NameSpan) -> Range<Int>? {
    let name = span.tokens.lowerBound
    let item = scan.itemRange(of: name)
    guard name > item.lowerBound else { return nil }
    let gap = scan.tokens[name].gap.subtracting(.space)
    let isJoined = scan.joins(name)
    guard isJoined || gap == .comma else { return nil }
    // Ranks and courtesy titles may stand between office and name.
    var end = name
    while let rank = rankStart(endingAt: end) { end = rank }
    guard end > item.lowerBound else { return nil }
    if let start = officeStart(endingAt: end) {
      let first = extended(start, item: item)
      if !isJoined, !isDefinite(first) { return nil }
      return first..<end
    }
    guard !isJoined else { return nil }
    return officeWithComplement(endingAt: name, item: item)
  }

  /// `The spokesperson for Ukraine's defence ministry, X`
  private func officeWithComplement(endingAt end: Int, item: Range<Int>) -> Range<Int>? {
    var index = end - 1
    while index > max(item.lowerBound, end - 12) {
      guard scan.tokens[index].gap.joins || scan.tokens[index].gap.subtracting([.space, .quote]).isEmpty else { return nil }
      if isComplement(index), let start = officeStart(endingAt: index) {
        let first = extended(start, item: item)
        return isDefinite(first) ? first..<end : nil
      }
      if !scan.tokens[index].classes.isDisjoint(with: .auxiliary) { return nil }
      index -= 1
    }
    return nil
  }

  private func isComplement(_ index: Int) -> Bool {
    scan.isAny(index, [.of, .for, .at, .to, .in, .from, .with])
  }

  private func officeStart(endingAt end: Int) -> Int? {
    guard end > 0, let start = scan.officeStart(endingAt: end), isOffice(start, end) else { return nil }
    return start
  }

  private func isOffice(_ start: Int, _ end: Int) -> Bool {
    guard let match = scan.longestMatch(at: start, offices: true) else { return false }
    return match.senses.contains {
      let record = scan.record($0.record)
      return !record.traits.contains(.rank) && !record.traits.contains(.relation)
    }
  }

  private func rankStart(endingAt end: Int) -> Int? {
    guard end > 0, scan.tokens[end - 1].isCapital, scan.joins(end), let start = scan.officeStart(endingAt: end), !isOffice(start, end) else { return nil }
    guard let match = scan.longestMatch(at: start, offices: true), match.senses.contains(where: { scan.record($0.record).traits.contains(.rank) }) else { return nil }
    return start
  }

  /// Takes in what stands before an office: whose it is, `former`, `acting`.
  private func extended(_ start: Int, item: Range<Int>) -> Int {
    var first = start
    var hasOwner = false
    while first > item.lowerBound, first > start - 7, scan.joins(first) {
      let token = scan.tokens[first - 1]
      if hasOwner, !isQualifier(first - 1), !token.isPossessive { break }
      if let span = scan.span(at: first - 1), span.tokens.upperBound == first, scan.cast.kind(span.character) != .person || token.isPossessive {
        first = span.tokens.lowerBound
        if token.isPossessive, scan.cast.kind(span.character) == .person { break }
        hasOwner = true
        continue
      }
      guard token.classes.isDisjoint(with: [.function, .speech, .auxiliary, .weekday, .month, .numberWord, .movement]) || token.word == .former || token.word == .chief, !token.isNumber else { break }
      if token.flags.contains(.sentenceStart), token.isCapital, !isQualifier(first - 1) { break }
      first -= 1
    }
    return first
  }

  private func isQualifier(_ index: Int) -> Bool {
    scan.isAny(index, [.former, .acting, .deputy, .regional, .interim, .senior, .chief, .outgoing, .local, .exiled, .retired])
  }

  /// `the …`, `Poland's …`, `US …`
  private func isDefinite(_ first: Int) -> Bool {
    if let span = scan.span(at: first), scan.cast.kind(span.character) != .person || scan.tokens[span.tokens.upperBound - 1].isPossessive { return true }
    return scan.isAny(first - 1, [.the, .its, .his, .her, .their, .another]) || scan.tokens[first].flags.contains(.sentenceStart)
  }

  // MARK: after the name

  private func after(_ span: NameSpan) -> Found? {
    var next = span.tokens.upperBound
    guard !scan.tokens[next - 1].isPossessive else { return nil }
    if scan.isAge(after: next) { next += 1 }
    guard next < scan.tokens.count, !scan.tokens[next].flags.contains(.itemStart) else { return nil }
    let gap = scan.tokens[next].gap
    guard gap.contains(.comma) || gap.contains(.openBracket) || gap.contains(.dash), !gap.contains(.stop) else { return nil }
    if scan.isWord(next, .who), isLeading(next + 1) {
      let end = phraseEnd(from: next + 2)
      return end > next + 2 ? Found(character: span.character, tokens: next + 1..<end, isVerbal: true, rule: "a verb that tells an office") : nil
    }
    var first = next
    if scan.isAny(first, [.the, .a, .an, .his, .her, .its, .their]) { first += 1 }
    var office: Int?
    var index = first
    while index < min(scan.tokens.count, first + 7) {
      if index > first, !scan.joins(index) { break }
      if index > next, scan.tokens[index].gap.endsClause { break }
      if let match = scan.longestMatch(at: index, offices: true), isOffice(index, match.end) {
        office = match.end
        break
      }
      if let name = scan.span(at: index) {
        if scan.cast.kind(name.character) == .person, !scan.tokens[name.tokens.upperBound - 1].isPossessive { break }
        index = max(index + 1, name.tokens.upperBound)
        continue
      }
      if !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .pronoun, .weekday]) { break }
      if scan.tokens[index].classes.contains(.function), !isQualifier(index), index > first { break }
      if scan.tokens[index].classes.contains(.speech), !scan.tokens[index].classes.contains(.role) { break }
      index += 1
    }
    // "a colonel of Russia's Federal Security Service": a rank in a body is an office.
    if office == nil, scan.longestMatch(at: first, offices: true) != nil, let match = scan.longestMatch(at: first, offices: true), scan.isWord(match.end, .of) { office = match.end }
    if office == nil, scan.isWord(first, .member), scan.isWord(first + 1, .of) { office = first + 1 }
    guard var end = office else { return nil }
    // A verb after the office and no comma: the office belongs to the next clause.
    if end < scan.tokens.count, scan.tokens[end].gap.joins, !isComplement(end), scan.tokens[end].classes.contains(.auxiliary) || scan.tokens[end].classes.contains(.speech) { return nil }
    if end < scan.tokens.count, isComplement(end), scan.tokens[end].gap.joins { end = phraseEnd(from: end + 1) }
    return Found(character: span.character, tokens: first..<end, rule: "an office after the name")
  }

  private func isLeading(_ index: Int) -> Bool {
    scan.isAny(index, [.heads, .leads, .runs, .governs, .chairs, .commands, .coordinates, .directs, .oversees, .headed, .led])
  }

  /// The end of a noun phrase: up to a comma, a verb or `who`.
  private func phraseEnd(from start: Int) -> Int {
    var index = start
    while index < min(scan.tokens.count, start + 9) {
      let token = scan.tokens[index]
      if token.flags.contains(.itemStart) || token.gap.endsClause { break }
      if let span = scan.span(at: index) {
        index = max(index + 1, span.tokens.upperBound)
        continue
      }
      if !token.classes.isDisjoint(with: [.auxiliary, .weekday]) || (token.classes.contains(.speech) && token.classes.isDisjoint(with: [.role, .bodyNoun, .strike])) { break }
      if scan.isAny(index, [.who, .which, .that, .after, .before, .during, .when, .on, .as, .and, .by]), !(scan.isWord(index, .and) && scan.isWord(index - 1, .security)) { break }
      index += 1
    }
    return index
  }
}
