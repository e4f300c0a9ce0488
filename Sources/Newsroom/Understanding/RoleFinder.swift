/// Finds which office each person is said to hold, in the words of the brief.
struct RoleFinder {
  private let scan: BriefScan

  struct Found {
    var character: Int
    var tokens: Range<Int>
    /// A verb that tells the office: `heads the city's defence council`.
    var isVerbal = false
  }

  init(_ scan: BriefScan) { self.scan = scan }

  func roles() -> [Found] {
    var found: [Found] = []
    for span in scan.spans where scan.cast.kind(span.character) == .person {
      if let role = before(span) { found.append(Found(character: span.character, tokens: role)) }
      if let role = after(span) { found.append(role) }
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
    ["of", "for", "at", "to", "in", "from", "with"].contains { scan.isWord(index, $0) }
  }

  private func officeStart(endingAt end: Int) -> Int? {
    guard end > 0, let start = scan.officeStart(endingAt: end), isOffice(start, end) else { return nil }
    return start
  }

  private func isOffice(_ start: Int, _ end: Int) -> Bool {
    guard let match = scan.longestMatch(at: start, offices: true) else { return false }
    return match.senses.contains {
      let record = scan.record($0.record)
      return !record.traits.contains(.rank) && !record.traits.contains(.relation) && !$0.form.contains(.plural)
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
    while first > item.lowerBound, first > start - 7, scan.joins(first) {
      let token = scan.tokens[first - 1]
      if let span = scan.span(at: first - 1), span.tokens.upperBound == first, scan.cast.kind(span.character) != .person || token.isPossessive {
        first = span.tokens.lowerBound
        if token.isPossessive, scan.cast.kind(span.character) == .person { break }
        continue
      }
      guard token.classes.isDisjoint(with: [.function, .speech, .auxiliary, .weekday, .month, .numberWord, .movement]) || token.hash == "former" || token.hash == "chief", !token.isNumber else { break }
      if token.flags.contains(.sentenceStart), token.isCapital, !isQualifier(first - 1) { break }
      first -= 1
    }
    return first
  }

  private func isQualifier(_ index: Int) -> Bool {
    ["former", "acting", "deputy", "regional", "interim", "senior", "chief", "outgoing", "local", "exiled", "retired"].contains { scan.isWord(index, $0) }
  }

  /// `the …`, `Poland's …`, `US …`
  private func isDefinite(_ first: Int) -> Bool {
    if let span = scan.span(at: first), scan.cast.kind(span.character) != .person || scan.tokens[span.tokens.upperBound - 1].isPossessive { return true }
    return ["the", "its", "his", "her", "their"].contains { scan.isWord(first - 1, $0) } || scan.tokens[first].flags.contains(.sentenceStart)
  }

  // MARK: after the name

  private func after(_ span: NameSpan) -> Found? {
    var next = span.tokens.upperBound
    guard !scan.tokens[next - 1].isPossessive else { return nil }
    if scan.isAge(after: next) { next += 1 }
    guard next < scan.tokens.count, !scan.tokens[next].flags.contains(.itemStart) else { return nil }
    let gap = scan.tokens[next].gap
    guard gap.contains(.comma) || gap.contains(.openBracket) || gap.contains(.dash), !gap.contains(.stop) else { return nil }
    if scan.isWord(next, "who"), isLeading(next + 1) {
      let end = phraseEnd(from: next + 2)
      return end > next + 2 ? Found(character: span.character, tokens: next + 1..<end, isVerbal: true) : nil
    }
    var first = next
    if ["the", "a", "an", "his", "her", "its", "their"].contains(where: { scan.isWord(first, $0) }) { first += 1 }
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
    if office == nil, scan.isWord(first, "member"), scan.isWord(first + 1, "of") { office = first + 1 }
    guard var end = office else { return nil }
    // A verb after the office and no comma: the office belongs to the next clause.
    if end < scan.tokens.count, scan.tokens[end].gap.joins, !isComplement(end), scan.tokens[end].classes.contains(.auxiliary) || scan.tokens[end].classes.contains(.speech) { return nil }
    if end < scan.tokens.count, isComplement(end), scan.tokens[end].gap.joins { end = phraseEnd(from: end + 1) }
    return Found(character: span.character, tokens: first..<end)
  }

  private func isLeading(_ index: Int) -> Bool {
    ["heads", "leads", "runs", "governs", "chairs", "commands", "coordinates", "directs", "oversees", "headed", "led"].contains { scan.isWord(index, $0) }
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
      if ["who", "which", "that", "after", "before", "during", "when", "on", "as", "and", "by"].contains(where: { scan.isWord(index, $0) }), !(scan.isWord(index, "and") && scan.isWord(index - 1, "security")) { break }
      index += 1
    }
    return index
  }
}
