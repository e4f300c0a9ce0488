extension BriefScan {
  /// Finds bodies that no table has by the words beside their name: `the broadcaster Polar TV`, `Open Window, a rights group`,
  /// `the Bazan group`, `told The Ledger`, `Hroza district court`, `the 11th and 44th Army Corps`.
  mutating func findToldBodies() {
    for item in items {
      for index in item {
        let token = tokens[index]
        if token.flags.isDisjoint(with: [.number, .capital]), token.word != .one, !token.openings.contains(.bodySort), !token.classes.contains(.bodyNoun) { continue }
        if token.isNumber {
          takeSharedUnit(at: index, in: item)
        } else if token.classes.contains(.bodyNoun), isAny(index, [.court, .office, .administration, .council, .command]) {
          takeLocalBody(at: index, in: item)
        } else if isAny(index, BriefScan.sortsOfSeveral) {
          takeBodies(afterSorts: index, in: item)
        } else if isSortOfBody(index) {
          takeBody(afterSort: index, in: item)
          takeBody(beforeSort: index, in: item)
        } else if isWord(index, .one), isOneOfTheBiggest(after: index) {
          takeFirm(before: index, in: item)
        } else if token.isCapital, isWord(index - 1, .told) || isWord(index - 1, .to) && isWord(index - 2, .according) {
          takeListener(at: index, in: item)
        } else if token.isCapital, isWord(index - 1, .the), isAny(index - 2, [.for, .of]), isAny(index - 3, [.spokesman, .spokeswoman, .spokesperson]) {
          takeSpokenFor(index, in: item)
        }
      }
    }
    spans.removeAll { $0.tokens.isEmpty }
    spans.sort { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
    reindex()
  }

  /// A noun for a body that a name may stand beside.
  func isSortOfBody(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].openings.contains(.bodySort), !tokens[index].isCapital || isWord(index, .ngo), !tokens[index].isPossessive else { return false }
    switch tokens[index].word {
    case .channel: return isAny(index - 1, [.television, .tv, .news, .telegram])
    case .site: return isWord(index - 1, .news)
    case .weekly, .daily, .tabloid: return isPaper(index)
    default: return true
    }
  }

  /// `the Swiss weekly Die Woche`, `told the daily Sud Matin`: a paper's name follows, and no noun that `daily` would go with.
  private func isPaper(_ index: Int) -> Bool {
    guard index > 0, joins(index), isAny(index - 1, [.the, .a]) || span(at: index - 1)?.isAdjective == true else { return false }
    var end = index + 1
    while isWithinItem(end), joins(end), tokens[end].isCapital { end += 1 }
    return end > index + 1 && (endsPhrase(end) || !classes(end).isDisjoint(with: [.policy, .weekday]) || ends(end, in: .ed))
  }

  /// Capitals in a row that name nothing yet; four words at most, and no more than a short number after them.
  private func unnamedRun(from start: Int, in item: Range<Int>) -> Range<Int>? {
    guard start < item.upperBound, isNameWord(start) || words.isArticleOfName(start), longestEnd(at: start, offices: true) == nil else { return nil }
    var end = start + (words.isArticleOfName(start) ? 2 : 1)
    var count = 1
    while end < item.upperBound, count < 5, joins(end), !tokens[end - 1].isPossessive {
      let isArticle = words.isArticleOfName(end)
      guard isArticle || isNameWord(end) || tokens[end].isNumber && tokens[end].value < 100 && tokens[end].gap == .space else { break }
      end += isArticle ? 2 : 1
      count += 1
    }
    guard count < 5 else { return nil }
    // Known words only, such as "Monday" or a month, name nothing; nor does a name that the tables have.
    guard longestMatch(at: start).map({ $0.end < end || $0.senses.allSatisfy { record($0.record).sort == .organisation && !record($0.record).traits.contains(.platform) } }) ?? true else {
      return nil
    }
    return start..<end
  }

  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapital && spanAt[index] < 0 && token.classes.isDisjoint(with: [.weekday, .month, .titleNoun, .pronoun])
      && (!token.classes.contains(.function) || !token.flags.contains(.sentenceStart)) && (token.range.count > 1 || token.flags.contains(.initial))
  }

  /// `the broadcaster Polar TV`; `an Indian drug company, Kusum, said`
  private mutating func takeBody(afterSort noun: Int, in item: Range<Int>) {
    var next = noun + 1
    // "a photo agency called Northern Images"
    if isAny(next, [.called, .named, .dubbed]), joins(next), next + 1 < item.upperBound, joins(next + 1) { next += 1 + (isWord(next + 1, .the) ? 1 : 0) }
    guard next < item.upperBound, !isAny(noun, BriefScan.sortsOfFighters) || next > noun + 1 else { return }
    let gap = tokens[next].gap.subtracting(.space)
    guard joins(next) && gap.isEmpty || gap == .comma, let run = unnamedRun(from: next, in: item) else { return }
    if gap == .comma {
      let isClosed = run.upperBound >= item.upperBound || tokens[run.upperBound].gap.contains(.comma) || tokens[run.upperBound].gap.contains(.stop)
      guard isClosed, isDetermined(noun, in: item), !isListed(run.upperBound, in: item) else { return }
    }
    takeUnnamed(run.lowerBound..<endOfName(run, in: item), rule: "a name after a word for a body")
  }

  /// Past the `of Winter` of `the charity Angels of Winter`: of what people are, and no place that a table has.
  private func endOfName(_ run: Range<Int>, in item: Range<Int>) -> Int {
    let link = run.upperBound
    guard link + 1 < item.upperBound, isWord(link, .of), joins(link), joins(link + 1), ends(link - 1, in: .s), isNameWord(link + 1), longestEnd(at: link + 1) == nil else {
      return link
    }
    return link + 2
  }

  /// `the charities Open Door and Winter Kitchen`
  private mutating func takeBodies(afterSorts noun: Int, in item: Range<Int>) {
    var next = noun + 1
    if isWord(noun, .channels), !isAny(noun - 1, [.telegram, .tv, .television, .news]) { return }
    // "media outlets such as Nord and Baltika"
    if isWord(next, .such), isWord(next + 1, .as), joins(next), joins(next + 1) { next += 2 }
    guard !tokens[noun].isCapital || isWord(noun, .ngos), !tokens[noun].isPossessive, next < item.upperBound, joins(next), tokens[next].gap == .space else { return }
    var isLast = false
    while true {
      if let named = span(at: next) {
        next = named.tokens.upperBound
      } else if let run = unnamedRun(from: next, in: item) {
        takeUnnamed(run, rule: "a name after a word for a body")
        next = run.upperBound
      } else {
        return
      }
      guard !isLast, next < item.upperBound else { return }
      if isWord(next, .and), joins(next), next + 1 < item.upperBound, joins(next + 1) {
        isLast = true
        next += 1
      } else if tokens[next].gap != [.comma, .space] {
        return
      }
    }
  }

  /// No third name follows, as in a list: `companies, X, Y and Z`.
  private func isListed(_ next: Int, in item: Range<Int>) -> Bool {
    next < item.upperBound && tokens[next].isCapital && spanAt[next] < 0 && tokens[next].gap.contains(.comma) && !tokens[next].flags.contains(.sentenceStart)
  }

  /// Whether `a` or `the` opens the noun phrase that ends here.
  private func isDetermined(_ noun: Int, in item: Range<Int>) -> Bool {
    var index = noun
    while index > item.lowerBound, index > noun - 6, joins(index) || index == noun {
      index -= 1
      if isAny(index, [.a, .an, .the, .another]) { return true }
      if tokens[index].isPossessive { return true }
      if tokens[index].classes.contains(.function) { return false }
    }
    return false
  }

  /// `Open Window, a rights group, said`; `the Bazan group`
  private mutating func takeBody(beforeSort noun: Int, in item: Range<Int>) {
    guard isHead(noun, in: item) else { return }
    // "the Bazan group", "the Karim al-Din brigade"
    if isAny(noun, BriefScan.sortsAfterNames) || isAny(noun, BriefScan.sortsOfFighters), joins(noun), let start = startOfName(endingAt: noun, in: item) {
      let isBare = noun - start == 1
      if isWord(start - 1, .the), joins(start), unnamedRun(from: start, in: item)?.upperBound == noun, !isBare || !tokens[start].classes.contains(.properNoun),
        !isWord(noun, .front) || hasArticle(start..<noun)
      {
        takeUnnamed(start..<(isAny(noun, [.brigade, .battalion, .division]) ? noun + 1 : noun), rule: "a name before a word for a body")
      }
      return
    }
    // "the General Security agency"
    if isWord(noun, .agency), joins(noun), let start = startOfName(endingAt: noun, in: item), (2...3).contains(noun - start), isWord(start - 1, .the), joins(start),
      longestEnd(at: start) == nil
    {
      return takeUnnamed(start..<noun + 1, rule: "a name before a word for a body")
    }
    // "Open Window, a rights group"
    var first = noun
    while first > item.lowerBound, first > noun - 6, joins(first) {
      first -= 1
      if tokens[first].isPossessive || classes(first).contains(.preposition) || isWord(first, .of) || isWord(first, .the) { return }
      if isAny(first, [.a, .an, .another]) { break }
    }
    guard isAny(first, [.a, .an, .another]), first > item.lowerBound, tokens[first].gap.subtracting(.space) == .comma else { return }
    var start = first
    while start > item.lowerBound, start > first - 4, start == first || joins(start), isName(start - 1), !tokens[start - 1].isPossessive {
      start -= 1
      // Nuriddin al-Tarsi, another group
      if start > item.lowerBound + 1, tokens[start].gap == .hyphen, words.isArticleOfName(start - 1), joins(start - 1) { start -= 1 }
    }
    guard start < first else { return }
    if spanAt[start] >= 0 {
      // Taken for a person by what stands around; the noun knows better.
      guard let span = span(at: start), span.tokens == start..<first, cast.kind(span.character) == .person, span.record < 0, !tokens[start].classes.contains(.givenName) else { return }
    }
    guard spanAt[start] >= 0 || unnamedRun(from: start, in: item)?.upperBound == first else { return }
    takeUnnamed(start..<first, rule: "a name and what sort of body it is")
  }

  /// `Tarsi Druk, one of the biggest publishers`
  private mutating func takeFirm(before next: Int, in item: Range<Int>) {
    var start = next
    while start > item.lowerBound, start > next - 4, start == next || joins(start), isNameWord(start - 1), !tokens[start - 1].isPossessive { start -= 1 }
    guard start < next, unnamedRun(from: start, in: item)?.upperBound == next else { return }
    takeUnnamed(start..<next, rule: "a name and what sort of body it is")
  }

  private static let sortsAfterNames: [Word] = [.group, .company, .firm, .corporation, .conglomerate, .militia, .party, .channel, .newspaper, .airline]
  private static let sortsOfSeveral: [Word] = [
    .companies, .firms, .newspapers, .broadcasters, .magazines, .charities, .ngos, .organisations, .organizations, .outlets, .channels,
  ]
  private static let sortsOfFighters: [Word] = [.brigade, .battalion, .division, .faction, .movement, .front]

  /// Where capitals begin that end right before a word, with articles such as `al` among them.
  private func startOfName(endingAt end: Int, in item: Range<Int>) -> Int? {
    var start = end
    while start > max(item.lowerBound, end - 6), start == end || joins(start), isNameWord(start - 1), !tokens[start - 1].isPossessive {
      start -= 1
      if start > item.lowerBound, words.isArticleOfName(start - 1) { start -= 1 } else if start == end - 1, tokens[start].gap != .space { return nil }
    }
    return start < end ? start : nil
  }

  private func hasArticle(_ range: Range<Int>) -> Bool { range.contains { words.isArticleOfName($0) } }

  private func isName(_ index: Int) -> Bool {
    tokens[index].isCapital && (spanAt[index] >= 0 || isNameWord(index)) && longestEnd(at: index, offices: true) == nil
  }

  /// Not `a group leader`, `an agency report`.
  private func isHead(_ noun: Int, in item: Range<Int>) -> Bool {
    let next = noun + 1
    guard next < item.upperBound, joins(next) else { return true }
    if tokens[next].gap == .hyphen { return false }
    return tokens[next].isCapital || !tokens[next].classes.isDisjoint(with: [.function, .auxiliary, .speech, .preposition]) || ends(next, in: .ed) || ends(next, in: .ing)
  }

  private mutating func takeUnnamed(_ range: Range<Int>, rule: StaticText, isUnsure: Bool = false) {
    // The sort of body may have let one of the tables through whose name is also a common word.
    if let match = longestMatch(at: range.lowerBound), match.end == range.upperBound, let body = match.senses.first(where: { record($0.record).sort == .organisation }) {
      place(NameSpan(tokens: range, character: cast.character(forRecord: body.record), rule: rule, record: body.record))
      return
    }
    let number = cast.character(named: text(range), kind: .organisation)
    cast.makeBody(number)
    place(NameSpan(tokens: range, character: number, rule: rule, isUnsure: isUnsure))
  }

  /// Puts a span in place of those that it covers.
  mutating func place(_ span: NameSpan) {
    for index in span.tokens where spanAt[index] >= 0 { spans[Int(spanAt[index])].tokens = index..<index }
    add(span)
  }

  /// `the spokesman for the National Tarsim, a force led by`: whoever has somebody to speak for it.
  private mutating func takeSpokenFor(_ index: Int, in item: Range<Int>) {
    guard spanAt[index] < 0, let run = unnamedRun(from: index, in: item), run.count > 1, run.upperBound >= item.upperBound || !joins(run.upperBound) || endsPhrase(run.upperBound) else {
      return
    }
    takeUnnamed(run, rule: "a name after an office that bodies have", isUnsure: true)
  }

  /// `told The Ledger`, `told the Lindow Mercury`, `according to Nournews`
  private mutating func takeListener(at index: Int, in item: Range<Int>) {
    let isTold = isWord(index - 1, .told)
    let start = isWord(index, .the) ? index + 1 : index
    guard start < item.upperBound, start == index || joins(start), spanAt[start] < 0, let run = unnamedRun(from: start, in: item) else { return }
    if isTold, start == index { return }  // "told Petrenko"
    if isTold, !tokens[run.lowerBound].classes.isDisjoint(with: [.bodyNoun, .people]) { return }
    if !isTold {
      // A surname alone is somebody's.
      let last = tokens[run.upperBound - 1].hash
      guard gazetteer.surnames[last] == nil, !cast.hasSurname(last) else { return }
      guard run.count == 1 || start > index, longestEnd(at: start) == nil, tokens[start].classes.isDisjoint(with: [.givenName, .properNoun]), !tokens[run.upperBound - 1].isPossessive else {
        return
      }
      guard run.upperBound >= item.upperBound || !joins(run.upperBound) else { return }
    }
    takeUnnamed(index..<run.upperBound, rule: "a name that is told or quoted", isUnsure: true)
  }

  /// `told Reuters`, `according to X`, `X reported`.
  func isTold(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if isWord(first - 1, .to), isWord(first - 2, .according) { return true }
    if isWord(first - 1, .the), isWord(first - 2, .to), isWord(first - 3, .according) { return true }
    // "wrote in X", "published in X", "an article in X"
    if isWord(first - 1, .in), joins(first), isAny(first - 2, [.wrote, .writing, .writes, .published, .article, .essay, .column, .op, .ed, .interview, .editorial]) { return true }
    // "in an interview with the Economist", "the editor of the Times and the Guardian"
    let name = isWord(first - 1, .the) ? first - 1 : first
    if isWord(name - 1, .and), let partner = span(at: name - 2), partner.record >= 0, record(partner.record).traits.contains(.media) { return true }
    if isAny(name - 1, [.with, .to]), (max(0, name - 5)..<max(0, name - 1)).contains(where: { isWord($0, .interview) }) { return true }
    if isWord(name - 1, .of), isAny(name - 2, [.editor, .editors, .correspondent, .correspondents]) { return true }
    // "High Representative for Foreign Affairs" writes for no magazine.
    if isWord(first - 1, .for), first > 1, tokens[first - 2].isCapital || classes(first - 2).contains(.role) { return false }
    return isAny(first - 1, [.told, .tell, .telling, .by, .with, .for]) || isAny(name - 1, [.told, .telling])
  }

  func isSpeaker(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < tokens.count, !tokens[next].flags.contains(.itemStart) else { return false }
    return classes(next).contains(.speech) && tokens[next].gap.joins
  }
}
