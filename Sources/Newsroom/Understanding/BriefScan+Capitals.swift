extension BriefScan {
  /// Decides, for names that are a town and a region or a capital and its government, which is meant.
  mutating func resolveTowns() {
    var titles: Set<Int> = []
    for number in spans.indices {
      let span = spans[number].named
      guard span.record >= 0, span.tokens.count <= 3 else { continue }
      let place = record(span.record)
      if place.sort == .state {
        resolveNamesakeOfState(number)
        continue
      }
      guard place.sort == .settlement, let match = longestMatch(at: span.tokens.lowerBound) else { continue }
      if isWord(span.tokens.lowerBound, .brussels) {
        resolveBrussels(number)
      } else if let metonym = match.senses.first(where: { $0.form.contains(.metonym) && record($0.record).sort == .state }), place.country == record(metonym.record).country {
        if isTitleOfTreaty(span.tokens.upperBound) {
          titles.insert(number)
        } else {
          resolveCapital(number, government: metonym.record)
        }
      } else if let base = match.senses.first(where: {
        $0.form.contains(.base) || ($0.form.contains(.firstCapital) && record($0.record).sort == .region && record($0.record).traits.contains(.theatre))
      }) {
        resolveRegion(number, region: base.record)
      }
    }
    guard !titles.isEmpty else { return }
    spans = spans.enumerated().filter { !titles.contains($0.offset) }.map(\.element)
    reindex()
  }

  /// The Budapest Memorandum, the Warsaw Pact: named after a town, and not the town.
  private func isTitleOfTreaty(_ next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.joins, tokens[next].isCapital else { return false }
    return isAny(next, [.memorandum, .pact, .convention, .conventions, .protocol, .accords, .agreements, .treaty, .declaration])
  }

  /// Brussels speaks for the European Union.
  private mutating func resolveBrussels(_ number: Int) {
    guard let union = bodyRecord(named: "European Union") else { return }
    resolveCapital(number, government: union)
  }

  /// Georgia beside Atlanta, or as "the state of Georgia", is the American one; "Lebanon, Pennsylvania" is a town.
  private mutating func resolveNamesakeOfState(_ number: Int) {
    let range = spans[number].tokens
    guard range.count == 1, !spans[number].isAdjective else { return }
    let next = range.upperBound
    if isWithinItem(next), tokens[next].gap.subtracting(.space) == .comma, let region = span(at: next), region.record >= 0, isAmericanState(region.record),
      record(spans[number].record).country != record(region.record).country
    {
      spans[number].record = -1
      spans[number].character = cast.character(named: text(range), kind: .settlement)
      spans[number].rule = "a town before its region"
      return
    }
    guard let match = longestMatch(at: range.lowerBound) else { return }
    if isVenueOfMeeting(range), let town = match.senses.first(where: { record($0.record).traits.contains(.capital) && record($0.record).country == record(spans[number].record).country }),
      gazetteer.fieldBytes(0, of: record(town.record)).elementsEqual(gazetteer.fieldBytes(1, of: record(spans[number].record)))
    {
      return relink(number, to: town.record, rule: "a capital with the name of its state, where people meet")
    }
    guard let american = match.senses.first(where: { isAmericanState($0.record) }) else { return }
    if isWord(range.lowerBound - 1, .of), isWord(range.lowerBound - 2, .state) {
      return relink(number, to: american.record, rule: "an American state, by its noun")
    }
    let country = record(spans[number].record).country
    let item = itemRange(of: range.lowerBound)
    let near = max(item.lowerBound, range.lowerBound - BriefScan.memory)..<min(item.upperBound, range.upperBound + BriefScan.memory)
    var hasAmerican = false
    for index in near where index != range.lowerBound {
      guard let other = span(at: index), other.record >= 0 else { continue }
      let place = record(other.record)
      if place.sort == .settlement || place.sort == .region, place.country == 0x5553, !place.traits.contains(.capital), place.population < 8_000_000 { hasAmerican = true }
      if place.sort == .settlement || place.sort == .person || place.sort == .organisation, place.country == country { return }
    }
    if hasAmerican { relink(number, to: american.record, rule: "beside other American places") }
  }

  /// `ministers met in Luxembourg`, `X said in Singapore that`, `In Luxembourg, where ministers met`
  private func isVenueOfMeeting(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    guard isWord(first - 1, .in), joins(first), !tokens[name.upperBound - 1].isPossessive else { return false }
    if joins(first - 1), isTelling(first - 2) || isAny(first - 2, [.met, .meet, .meeting, .meetings, .summit, .talks, .gathered]) { return true }
    let sentence = sentence(of: first)
    // "the Tarsim Dialogue in Norvalia", "a meeting of ministers in Norvalia"
    if (max(sentence.lowerBound, first - 8)..<first - 1).contains(where: { isAny($0, [.meeting, .summit, .talks, .conference, .forum, .dialogue, .gathering]) }) { return true }
    // "In Norvalia, where ministers met"
    let next = name.upperBound
    return next + 1 < sentence.upperBound && isWord(next, .where) && (next + 1..<min(sentence.upperBound, next + 8)).contains { isAny($0, [.met, .meet, .meeting, .gathered, .discussed]) }
  }

  private func isAmericanState(_ number: Int32) -> Bool { record(number).sort == .region && record(number).country == 0x5553 }

  // MARK: capital or government

  private mutating func resolveCapital(_ number: Int, government: Int32) {
    let range = spans[number].tokens
    let (first, next) = (range.lowerBound, range.upperBound)
    if isHyphenated(next) {
      if isAny(next, [.based, .born, .bound]) { return }
      relink(number, to: government, rule: "a capital for its government, in a compound")
      spans[number].isAdjective = true
      return
    }
    if isCertainTown(range) || isLabel(range) || isRideTo(first) || isHome(first) { return }
    // "is back from Washington, where he met"
    if isAny(first - 1, [.from, .to]), isWithinItem(next), isWord(next, .where), tokens[next].gap.contains(.comma) { return }
    // "in the provinces of Tehran, Khuzestan and Ilam"
    if isWord(first - 1, .of), classes(first - 2).contains(.regionNoun), ends(first - 2, in: .s), let match = longestMatch(at: first),
      let base = match.senses.first(where: { $0.form.contains(.base) })
    {
      return relink(number, to: base.record, rule: "in a list of regions")
    }
    // "Kyiv said", "Moscow has denied"
    if speaks(after: next) || acts(after: next), !isPlacePreposition(first - 1), !isGoal(first) {
      return relink(number, to: government, rule: "a capital that speaks is its government")
    }
    if isWord(first - 1, .on), isPressedUpon(first - 1) { return relink(number, to: government, rule: "a capital for its government") }
    if isWord(first - 1, .for) || isWord(first - 1, .of) {
      // "bound for Moscow", "the airport of Ankara"
      let before = max(itemRange(of: first).lowerBound, first - 3)..<first
      if before.contains(where: {
        tokens[$0].classes.contains(.movement) || isWord(first - 1, .of) && isAny($0, [.quarter, .quarters, .neighbourhood, .neighborhood, .suburb, .district])
          || isWord(first - 1, .`for`) && isAny($0, [.left, .leave, .leaves, .leaving])
          || (tokens[$0].classes.contains(.siteNoun) && isWord(first - 1, .of))
      }) {
        return
      }
    }
    if isWord(first - 1, .and) || isWord(first - 1, .or), let partner = span(at: first - 2),
      cast.kind(partner.character) == .settlement || (cast.kind(partner.character) == .region && partner.tokens.count > 1)
    {
      return
    }
    if isInListOfTowns(range) || isInListAfterPreposition(first) { return }
    if tokens[range.upperBound - 1].isPossessive, let site = span(at: next), !cast.kind(site.character).isActor { return }
    if tokens[range.upperBound - 1].isPossessive || isWord(first - 1, .between) || isWord(first - 1, .with) || isWord(first - 1, .against) || isWord(first - 1, .by)
      || isWord(first - 1, .for) || isWord(first - 1, .of)
    {
      relink(number, to: government, rule: "a capital for its government")
      return
    }
    if isWord(first - 1, .to) || isWord(first - 1, .from) {
      // "from Khartoum to Darfur"
      if isWord(first - 1, .from), isWord(next, .to), let goal = span(at: next + 1), !cast.kind(goal.character).isActor { return }
      let sentence = self.sentence(of: first)
      let before = max(sentence.lowerBound, first - 12)..<first
      // "Kyiv's ambassador to Warsaw, X": an office, where nobody travels.
      if isWord(first - 1, .to), isWord(first - 2, .ambassador), isWithinItem(next), tokens[next].gap.subtracting(.space) == .comma, let holder = span(at: rankEnd(from: next)),
        cast.kind(holder.character) == .person
      {
        return relink(number, to: government, rule: "a capital for its government")
      }
      // "drew an angry reply from Ankara"
      if isWord(first - 1, .from), isAny(first - 2, [.reply, .response, .answer, .reaction, .rebuke]),
        (max(0, first - 7)..<first - 2).contains(where: { isAny($0, [.drew, .provoked, .prompted, .brought]) })
      {
        return relink(number, to: government, rule: "a capital for its government")
      }
      // "said by telephone from Dakar"
      if isWord(first - 1, .from), isAny(first - 2, [.telephone, .phone, .video]) { return }
      // "tweeted from Vilnius", "said from Paris"
      if isWord(first - 1, .from), classes(first - 2).contains(.speech), spanAt[first - 2] < 0 { return }
      // "from the Gaza Strip to Abu Dhabi"
      if isWord(first - 1, .to), let origin = span(at: first - 2), !cast.kind(origin.character).isActor, case let start = origin.tokens.lowerBound,
        isWord(start - 1, .from) || isWord(start - 1, .the) && isWord(start - 2, .from)
      {
        return
      }
      // "delegations from Kyiv and Moscow"
      if isWord(first - 1, .from), isAny(first - 2, BriefScan.sentPeople) { return relink(number, to: government, rule: "a capital for its government") }
      if !before.contains(where: { tokens[$0].classes.contains(.movement) || isAny($0, BriefScan.travellers) }), !isVenue(next) {
        relink(number, to: government, rule: "a capital for its government")
      }
      return
    }
    if isPlacePreposition(first - 1) || isWord(first - 1, .after), tokens[first].gap.joins { return }
    if next < tokens.count, isWord(next, .and) || isWord(next, .or), let partner = span(at: next + 1), cast.kind(partner.character) == .state {
      relink(number, to: government, rule: "a capital beside a state")
      return
    }
    if isVenue(next) { return }
    relink(number, to: government, rule: "a capital, likelier its government than the town", isUnsure: true)
  }

  /// `by bus for Yerevan`
  private func isRideTo(_ first: Int) -> Bool { isWord(first - 1, .for) && isAny(first - 2, [.bus, .buses, .train, .trains, .plane, .planes, .flight, .road, .car]) }

  /// `a photographer from Tripoli`: where somebody is from who speaks for no government.
  private func isHome(_ first: Int) -> Bool {
    guard isWord(first - 1, .from), joins(first), joins(first - 1) else { return false }
    if isAny(first - 2, [.man, .woman, .boy, .girl, .student, .resident, .journalist]) { return true }
    guard let trade = longestMatch(at: first - 2, offices: true), trade.end == first - 1 else { return false }
    return trade.senses.allSatisfy { record($0.record).traits.contains(.profession) }
  }

  /// `flew to Belgrade for talks`
  private func isGoal(_ first: Int) -> Bool { isWord(first - 1, .to) && joins(first) && (max(0, first - 4)..<first - 1).contains { tokens[$0].classes.contains(.movement) } }

  /// Who goes to a town when a state sends them: `an envoy to Juba`.
  private static let travellers: [Word] = [.envoy, .envoys, .negotiators, .delegates, .diplomats, .ambassador, .ambassadors, .team, .officials, .invitation, .invited, .invite]

  /// Whom a government sends.
  private static let sentPeople: [Word] = [.delegation, .delegations, .negotiators, .delegates, .representatives, .teams]

  /// `after Kyiv had raised hopes`, `after Washington put sanctions on`: what governments do, and towns do not.
  private func acts(after next: Int) -> Bool {
    guard isWithinItem(next), joins(next), !tokens[next - 1].isPossessive else { return false }
    if isWord(next, .put), isAny(next + 1, [.sanctions, .tariffs, .pressure]) { return true }
    guard isWord(next, .had) || isWord(next, .has), isWithinItem(next + 1), joins(next + 1), spanAt[next + 1] < 0 else { return false }
    return isWord(next + 1, .raised)
  }

  /// Whether a verb of speech or policy follows, past auxiliaries and adverbs.
  private func speaks(after next: Int) -> Bool {
    let speaks: WordClass = [.speech, .policy]
    var verb = next
    while verb < min(next + 4, tokens.count), joins(verb), !tokens[verb].classes.isDisjoint(with: [.auxiliary, .negation, .function]), tokens[verb].classes.isDisjoint(with: speaks) {
      verb += 1
    }
    return verb < tokens.count && joins(verb) && !tokens[next - 1].isPossessive && !tokens[verb].classes.isDisjoint(with: speaks)
  }

  /// `called on Tehran to`, `sanctions on Minsk`, `pressure on Kyiv`, `blame it on Moscow`
  private func isPressedUpon(_ preposition: Int) -> Bool {
    let sentence = self.sentence(of: preposition)
    if isAny(preposition - 1, [.lean, .leaning]) || isAny(preposition - 1, [.it, .this, .that, .them]) && isAny(preposition - 2, [.blame, .blamed, .blaming]) { return true }
    return (max(sentence.lowerBound, preposition - 3)..<preposition).contains {
      isAny(
        $0,
        [.called, .calls, .call, .calling, .sanctions, .pressure, .rely, .relies, .relied, .leaned, .leverage, .influence, .imposed, .tariffs])
    }
  }

  /// `as the place for a summit`
  private func isVenue(_ next: Int) -> Bool {
    guard isWithinItem(next) else { return false }
    return (next..<min(next + 5, tokens.count)).contains { isWord($0, .`as`) && (($0 + 1)..<min($0 + 4, tokens.count)).contains { isAny($0, [.venue, .host, .place, .site]) } }
  }

  /// `Kyiv: …` before what happened there.
  private func isLabel(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].flags.contains(.itemStart) && isWithinItem(range.upperBound) && tokens[range.upperBound].gap.contains(.colon)
  }

  /// `in Berlin, Paris and London`
  private func isInListAfterPreposition(_ first: Int) -> Bool {
    var at = first
    var steps = 0
    while at > 0, steps < 8, !tokens[at].flags.contains(.itemStart) {
      if isAny(at - 1, [.in, .near, .at, .around, .outside]), tokens[at].gap.joins { return steps > 0 }
      // "has toured Oslo, Paris and Rome"
      if isAny(at - 1, [.toured, .visited]), tokens[at].gap.joins { return steps > 0 }
      // "before going on to London, Paris and Rome": the first is a town already.
      if isWord(at - 1, .to), tokens[at].gap.joins { return steps > 0 }
      let before = isAny(at - 1, [.and, .or]) ? at - 2 : tokens[at].gap.subtracting(.space) == .comma ? at - 1 : -1
      guard before >= 0, let span = span(at: before), cast.kind(span.character) == .settlement, !tokens[before].isPossessive else { return false }
      // "In Budapest, Moscow said": a list has at least three members or an "and".
      if steps == 0, !isAny(first - 1, [.and, .or]), !isWithinItem(first + 1) || !(tokens[first + 1].gap.contains(.comma) || isAny(first + 1, [.and, .or])) { return false }
      at = span.tokens.lowerBound
      steps += 1
    }
    return false
  }

  /// `in Kharkiv, Odesa, Kyiv and other cities`, `Kyiv, Lviv and Odesa were hit`
  private func isInListOfTowns(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    func isTown(_ span: NamedWords?) -> Bool {
      guard let span, cast.kind(span.character) == .settlement else { return false }
      return span.record < 0 || !record(span.record).traits.contains(.capital)
    }
    let endsOrGoesOn = !isWithinItem(next) || isAny(next, [.and, .or]) || !tokens[next].gap.isDisjoint(with: [.comma, .stop])
    if first > 0, tokens[first].gap.subtracting(.space) == .comma, isTown(span(at: first - 1)), endsOrGoesOn { return true }
    guard isWithinItem(next) else { return false }
    if isAny(next, [.and, .or]), tokens[next].gap.joins { return isTown(span(at: next + 1)) }
    return tokens[next].gap.subtracting(.space) == .comma && isTown(span(at: next)) && !isPlacePreposition(first - 1)
  }
}
