extension RoleFinder {
  /// Whether a person's span follows another person's after a comma or `and`, with or without a state: `X of Norvalia and [Y]`.
  func isJoined(to number: Int) -> Bool {
    let first = scan.spans[number].tokens.lowerBound
    guard first > 0 else { return false }
    let last = scan.isWord(first - 1, .and) ? first - 2 : scan.tokens[first].gap.subtracting(.space) == .comma ? first - 1 : -1
    guard last >= 0, let before = scan.span(at: last) else { return false }
    if scan.cast.kind(before.character) == .person { return true }
    let link = before.tokens.lowerBound - 1
    return link > 0 && scan.isWord(link, .of) && scan.span(at: link - 1).map { scan.cast.kind($0.character) == .person && ownState(of: $0) == before.tokens } ?? false
  }

  /// Of `X of Norvalia`, the state.
  func ownState(of span: NamedWords) -> Range<Int>? {
    let next = span.tokens.upperBound
    guard scan.isWithinItem(next + 1), scan.isWord(next, .of), scan.joins(next), scan.joins(next + 1), let state = scan.span(at: next + 1), state.tokens.lowerBound == next + 1,
      scan.cast.kind(state.character) == .state, !state.isAdjective
    else { return nil }
    return state.tokens
  }

  /// In `the foreign ministers of Poland and Estonia, X and Y`, the states in their order, where as many names follow.
  func ownersOfShared(_ role: Range<Int>, from number: Int) -> [Range<Int>] {
    guard let office = scan.office(in: role), scan.isWord(office.upperBound, .of) else { return [] }
    var owners: [Range<Int>] = []
    for index in office.upperBound..<role.upperBound {
      if let span = scan.span(at: index), span.tokens.lowerBound == index, scan.cast.kind(span.character) != .person { owners.append(span.tokens) }
    }
    var people = 1
    var next = number + 1
    while next < scan.spans.count, people < owners.count + 1, scan.cast.kind(scan.spans[next].character) == .person, isJoined(to: next) {
      people += 1
      next += 1
    }
    return people == owners.count ? owners : []
  }

  /// `Four presidents – Poland's Andrzej Duda, Latvia's Egils Levits – …`: each state's holder of the office.
  func distributed() -> [Found] {
    var found: [Found] = []
    for (number, span) in scan.spans.lazy.map(\.named).enumerated() where number > 0 && scan.cast.kind(span.character) == .person {
      let owner = scan.spans[number - 1]
      let first = span.tokens.lowerBound
      guard owner.tokens.upperBound == first, scan.cast.kind(owner.character) == .state, scan.tokens[first - 1].isPossessive else { continue }
      let lowest = max(scan.sentence(of: first).lowerBound, first - BriefScan.memory)
      guard let office = (lowest..<first).last(where: { isPluralOffice($0) }), let match = scan.longestMatch(at: office, offices: true) else { continue }
      found.append(Found(character: span.character, tokens: office..<match.end, owner: owner.tokens, place: owner.tokens.lowerBound..<span.tokens.upperBound, isShared: true))
    }
    return found
  }

  private func isPluralOffice(_ index: Int) -> Bool {
    scan.tokens[index].classes.isDisjoint(with: .function) && scan.longestMatch(at: index, offices: true).map { scan.isOffice(index, $0.end) && scan.isPlural(index..<$0.end) } ?? false
  }

  /// Whose office it is where a word stands for the owner: `Sundmark, whose governor`, and `its president`, if the tables say that the
  /// holder is of that country. Else the office stays in the words of the brief: a wrong guess would give somebody an office that nobody has.
  func ownerElsewhere(of role: Range<Int>, heldBy character: Int) -> Range<Int>? {
    let before = role.lowerBound - 1
    guard before >= 0, !role.contains(where: { scan.spanAt[$0] >= 0 }) else { return nil }
    if scan.isWord(before, .whose) { return ownerBefore(before) }
    guard scan.isWord(before, .its) || scan.isWord(before, .their), let owner = ownerNamed(before: before, of: role), isOfOneCountry(character, owner) else { return nil }
    return owner
  }

  private func isOfOneCountry(_ character: Int, _ owner: Range<Int>) -> Bool {
    guard let span = scan.span(at: owner.lowerBound), span.record >= 0, case let record = scan.cast[character].record, record >= 0 else { return false }
    let country = scan.record(record).country
    return country != 0 && country == scan.record(span.record).country
  }

  /// The body or state that `its` before an office means.
  private func ownerNamed(before: Int, of role: Range<Int>) -> Range<Int>? {
    if role.contains(where: { scan.isWord($0, .mayor) || scan.isWord($0, .governor) }) { return placeGoverned(by: role, before: before) }
    let sentence = scan.sentence(of: before)
    let lowest = max(scan.itemRange(of: before).lowerBound, before - BriefScan.memory)
    var nearest: Range<Int>?
    var index = before - 1
    var isOwnSentence = true
    while index >= lowest {
      defer { index -= 1 }
      if index < sentence.lowerBound, isOwnSentence {
        if nearest != nil { break }
        isOwnSentence = false
      }
      guard let span = scan.span(at: index), scan.cast.kind(span.character) == .organisation || scan.cast.kind(span.character) == .state,
        !span.isAdjective || scan.tokens[span.tokens.upperBound - 1].isPossessive
      else { continue }
      let first = span.tokens.lowerBound
      index = first
      nearest = nearest ?? span.tokens
      let start = first > 0 && scan.isWord(first - 1, .the) ? first - 1 : first
      // "Wagner's founder, X, and its commander": the body spoken of just before.
      if isOwnSentence, scan.isWord(before - 1, .and), span.isAdjective || scan.tokens[span.tokens.upperBound - 1].isPossessive || scan.tokens[before - 1].gap.contains(.comma) {
        return span.tokens
      }
      // The subject rather than an object: "Finland will apply to Nato, its prime minister said".
      if scan.tokens[start].flags.contains(.sentenceStart) || scan.tokens[start].gap.contains(.comma) { return span.tokens }
    }
    return nearest
  }

  /// Of `X, whose governor`, the name X.
  private func ownerBefore(_ whose: Int) -> Range<Int>? {
    guard whose > 0, scan.tokens[whose].gap.contains(.comma), let span = scan.span(at: whose - 1), scan.cast.kind(span.character) != .person else { return nil }
    return span.tokens
  }

  /// Of `its governor` and `its mayor`, the region or town named last in the sentence or the one before.
  private func placeGoverned(by role: Range<Int>, before: Int) -> Range<Int>? {
    let isMayor = role.contains { scan.isWord($0, .mayor) }
    guard isMayor || role.contains(where: { scan.isWord($0, .governor) }) else { return nil }
    let lowest = max(scan.itemRange(of: before).lowerBound, before - 60)
    var index = before - 1
    while index >= lowest {
      if let span = scan.span(at: index), !span.isAdjective {
        let kind = scan.cast.kind(span.character)
        if kind == (isMayor ? .settlement : .region) { return span.tokens }
        index = min(index, span.tokens.lowerBound)
      }
      index -= 1
    }
    return nil
  }

  /// `his Polish counterpart, X` and `X, his Polish counterpart`: the same office of another state.
  func counterparts(besides known: [Found]) -> [Found] {
    var found: [Found] = []
    for index in scan.tokens.indices where scan.isWord(index, .counterpart) {
      let sentence = scan.sentence(of: index)
      let adjective =
        index > 0
        ? scan.span(at: index - 1).flatMap {
          $0.isAdjective || scan.tokens[index - 1].isPossessive || scan.cast.kind($0.character) == .state && scan.tokens[index].gap.contains(.space) ? $0.tokens : nil
        } : nil
      let start = (adjective?.lowerBound ?? index) - 1
      guard start >= sentence.lowerBound, scan.isWord(start, .his) || scan.isWord(start, .her) || scan.isWord(start, .their) || adjective != nil,
        let person = counterpart(at: index, start: start)
      else { continue }
      let place = (adjective?.lowerBound ?? index)..<index + 1
      let model = known.last { $0.character != person && $0.tokens.upperBound <= index && $0.tokens.lowerBound >= scan.itemRange(of: index).lowerBound && !$0.isVerbal }
      if let adjective, let model, let office = scan.office(in: model.tokens), !scan.isPlural(office), model.tokens.lowerBound >= sentence.lowerBound - 40 {
        found.append(Found(character: person, tokens: office, owner: adjective, place: place))
      } else {
        found.append(Found(character: person, tokens: place))
      }
    }
    return found
  }

  /// Whose name stands beside `counterpart`.
  private func counterpart(at index: Int, start: Int) -> Int? {
    let next = scan.rankEnd(from: index + 1)
    if scan.isWithinItem(index + 1), let span = scan.span(at: next), span.tokens.lowerBound == next, scan.cast.kind(span.character) == .person,
      scan.joins(index + 1) || scan.tokens[index + 1].gap.subtracting(.space) == .comma
    {
      return span.character
    }
    guard scan.tokens[start].gap.contains(.comma), let span = scan.span(at: start - 1), scan.cast.kind(span.character) == .person, !scan.tokens[start - 1].isPossessive else { return nil }
    return span.character
  }
}
