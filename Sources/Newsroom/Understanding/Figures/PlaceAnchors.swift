/// Tells what a place is to its sentence: where something happens, where it comes from, or whose office is spoken of.
struct PlaceAnchors {
  let scan: BriefScan

  enum Relation { case `where`, target, from, to, office, speaker, none }

  func relation(of span: NamedWords, in sentence: Range<Int>) -> Relation {
    let next = span.tokens.upperBound
    if next < sentence.upperBound, scan.joins(next) {
      if scan.tokens[next].classes.contains(.role) || scan.longestEnd(at: next, offices: true) != nil { return .office }
      if scan.tokens[next].classes.contains(.speech), !scan.tokens[next].classes.contains(.strike) { return scan.word(span.tokens.lowerBound - 1) == .in ? .office : .speaker }
    }
    if isAnother(span, in: sentence) { return .speaker }
    var index = span.tokens.lowerBound - 1
    var isOf = false
    let limit = max(sentence.lowerBound, span.tokens.lowerBound - 8)
    while index >= limit {
      if !scan.tokens[index + 1].gap.subtracting([.space, .hyphen]).isEmpty {
        return scan.tokens[index + 1].gap.contains(.comma) && !isOf ? listed(before: index, in: sentence) ?? .none : .none
      }
      let token = scan.tokens[index]
      let word = token.word
      if word == .of {
        isOf = true
      } else if word == .with, isOf {
        return .speaker  // with the help of X
      } else if let relation = relation(of: word, at: index, in: sentence) {
        return relation
      } else if word == .and || word == .or {
        return listed(before: index, in: sentence) ?? .none
      } else if token.classes.contains(.strike) || word.isAttackNoun || word == .down {
        return .target
      } else if token.classes.contains(.role), scan.spanAt[index] < 0 {
        return .office
      } else if !isPassable(index, isOf: isOf) {
        return .none
      }
      index -= 1
    }
    return .none
  }

  /// A place of which something else is told: `as Odesa mourns`, `since Mariupol fell`, `under the Istanbul agreements`.
  private func isAnother(_ span: NamedWords, in sentence: Range<Int>) -> Bool {
    let next = span.tokens.upperBound
    guard next < sentence.upperBound, scan.joins(next), scan.spanAt[next] < 0, !scan.tokens[next - 1].isPossessive else { return false }
    let token = scan.tokens[next]
    switch token.word {
    case .agreement, .agreements, .accord, .accords, .memorandum, .protocol, .pact, .treaty, .convention, .conventions, .declaration, .talks, .summit: return true
    default: break
    }
    guard span.tokens.lowerBound > sentence.lowerBound, !token.isCapital else { return false }
    switch scan.word(span.tokens.lowerBound - 1) {
    case .since: return scan.ends(next, in: .ed) || token.word == .fell || token.word == .was
    case .as, .while:
      return scan.ends(next, in: .s) && token.classes.isDisjoint(with: [.strike, .auxiliary, .killed, .injured]) && !token.word.isAttackNoun && token.word != .was && token.word != .is
        && token.word != .has
    default: return false
    }
  }

  /// What a preposition makes of the place behind it: nothing before a day, and nil for other words.
  private func relation(of word: Word, at index: Int, in sentence: Range<Int>) -> Relation? {
    // "On Saturday night Norvalia launched": when, not where.
    if scan.spanAt[index + 1] < 0, !scan.classes(index + 1).isDisjoint(with: [.weekday, .month]) { return Relation.none }
    switch word {
    case .in, .at, .near, .outside, .inside, .around, .within, .across, .over, .above, .between, .along, .throughout, .through, .approaching:
      return isWhereSpoken(index, in: sentence) ? .speaker : .where
    case .on, .against, .into: return .where
    case .from: return .from
    case .to, .towards, .toward: return .to
    case .for: return .speaker
    default: return nil
    }
  }

  /// `said in Sochi`, `told reporters in Kyiv`, `the air force in Kyiv`
  private func isWhereSpoken(_ preposition: Int, in sentence: Range<Int>) -> Bool {
    let before = preposition - 1
    guard before >= sentence.lowerBound, scan.tokens[preposition].gap == .space else { return false }
    if let span = scan.span(at: before) {
      let kind = scan.cast.kind(span.character)
      return kind == .person || kind == .organisation
    }
    let word = scan.word(before)
    return word == .reporters || word == .conference || word == .speaking || word == .said && preposition > sentence.lowerBound
      || scan.tokens[before].classes.contains(.speech) && scan.tokens[before].classes.isDisjoint(with: [.strike, .function])
        && (scan.ends(before, in: .ed) || word == .told || word == .spoke)
  }

  /// Articles, adjectives, owners and the nouns of `the centre of the city of X`.
  private func isPassable(_ index: Int, isOf: Bool) -> Bool {
    if let span = scan.span(at: index) { return span.isAdjective || scan.tokens[index].isPossessive || scan.joins(index + 1) && !scan.cast.kind(span.character).isActor }
    let token = scan.tokens[index]
    if token.word == .the || token.word == .a || token.word == .its || token.word.isPreposition { return true }
    if !token.classes.isDisjoint(with: [.settlementNoun, .siteNoun, .regionNoun, .waterNoun, .direction]) { return true }
    if !token.classes.isDisjoint(with: [.auxiliary, .speech, .pronoun, .function, .people, .killed, .injured]) { return isOf && token.classes.contains(.people) }
    return !token.isNumber
  }

  /// A list shares its preposition: `at the Odesa, Mykolaiv and Kirovohrad regions`; an apposition shares what it is in
  /// apposition to: `from the Astrakhan region, on the Caspian Sea`.
  private func listed(before index: Int, in sentence: Range<Int>) -> Relation? {
    guard let span = scan.span(at: index), !span.isAdjective, span.tokens.lowerBound > sentence.lowerBound else { return nil }
    guard !scan.cast.kind(span.character).isActor else { return nil }
    let before = scan.word(span.tokens.lowerBound - 1) == .the ? span.tokens.lowerBound - 2 : span.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return nil }
    return relation(of: scan.word(before), at: before, in: sentence)
  }

  /// Whether a word after a comma opens what only says where the place before it lies.
  func isSetOff(_ word: Word) -> Bool { word.isPreposition || word == .the || word == .a || word == .unlisted }

  // MARK: words that stand for a place

  /// The place meant by `there`, `in the city`, `the capital`; nil where a token is none of these or the text is not plain.
  func place(of index: Int, in sentence: Range<Int>) -> Int? {
    switch scan.word(index) {
    case .there:
      guard !scan.tokens[index].flags.contains(.sentenceStart), !scan.word(index + 1).isBe, !scan.word(index + 1).isHave, !scan.word(index + 1).isModal,
        !scan.tokens[index].gap.endsClause || index + 1 >= sentence.upperBound || scan.tokens[index + 1].gap.endsClause
      else { return nil }
      return last(before: index) { $0 == .settlement || $0 == .place || $0 == .region }
    case .city, .town, .village, .settlement:
      guard isDefinite(index) else { return nil }
      return last(before: index) { $0 == .settlement }
    case .region, .oblast, .province:
      guard isDefinite(index) else { return nil }
      return last(before: index) { $0 == .region }
    case .capital: return isDefinite(index) || scan.span(at: index - 1)?.isAdjective == true ? capital(at: index) : nil
    default: return nil
    }
  }

  /// `across the country`, `nationwide`
  func isWholeCountry(_ index: Int) -> Bool {
    switch scan.word(index) {
    case .country: isDefinite(index)
    case .nationwide, .countrywide: true
    default: false
    }
  }

  /// `in the city`, not `the city of Kherson`
  private func isDefinite(_ index: Int) -> Bool {
    guard scan.word(index - 1) == .the || scan.word(index - 1) == .that || scan.word(index - 1) == .same, scan.word(index + 1) != .of, !scan.tokens[index].isPossessive else { return false }
    let preposition = scan.word(index - 1) == .same ? index - 3 : index - 2
    return scan.word(preposition).isPreposition && scan.word(preposition) != .of
      && (index + 1 >= scan.tokens.count || scan.span(at: index + 1) == nil || scan.tokens[index + 1].gap != .space)
  }

  private func last(before index: Int, _ isWanted: (Entity.Kind) -> Bool) -> Int? {
    let item = scan.itemRange(of: index)
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = scan.span(at: at) {
        if isWanted(scan.cast.kind(span.character)), !span.isAdjective {
          let relation = relation(of: span, in: scan.sentence(of: at))
          if relation != .office, relation != .speaker { return span.character }
        }
        at = span.tokens.lowerBound
      }
      at -= 1
    }
    return nil
  }

  /// The capital named last in the item, or the one of the state whose adjective stands before.
  private func capital(at index: Int) -> Int? {
    let state = scan.span(at: index - 1)
    let item = scan.itemRange(of: index)
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = scan.span(at: at), span.record >= 0, scan.cast.kind(span.character) == .settlement, scan.record(span.record).traits.contains(.capital) {
        if let state, state.isAdjective, state.record >= 0, scan.record(state.record).country != scan.record(span.record).country { return nil }
        return span.character
      }
      at -= 1
    }
    guard let state, state.isAdjective, state.record >= 0 else { return nil }
    let country = scan.record(state.record).country
    return scan.cast.characters.indices.prefix(400).first { number in
      let record = scan.cast[number].record
      guard record >= 0, scan.cast.kind(number) == .settlement else { return false }
      return scan.record(record).country == country && scan.record(record).traits.contains(.capital)
    }
  }

  // MARK: events

  /// Whether a sentence tells of an attack, accident or fire.
  func tellsEvent(_ sentence: Range<Int>) -> Bool {
    for index in sentence.prefix(BriefScan.memory) {
      let token = scan.tokens[index]
      if !token.classes.isDisjoint(with: [.strike, .killed, .injured, .launch, .down]) || token.word.isAttackNoun { return true }
      switch token.word {
      case .explosion, .explosions, .blast, .blasts, .fire, .crash, .collapse, .collapsed, .rubble, .debris, .wreckage, .fell: return true
      default: break
      }
    }
    return false
  }
}
