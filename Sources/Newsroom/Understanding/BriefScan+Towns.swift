extension BriefScan {
  /// Links a settlement or other place of the tables, if the words around allow it.
  mutating func takePlace(_ senses: [PhraseTrie.Sense], base: PhraseTrie.Sense?, range: Range<Int>, match: PhraseMatch, in item: Range<Int>) -> Int? {
    let isSingle = range.count == 1
    if let end = regionNounEnd(after: match.end), let base { return takeRegion(base, range.lowerBound..<end) }
    // A surname of somebody in this brief, or a word of an unknown longer name.
    let isDoubtful = senses.allSatisfy { $0.form.contains(.doubtful) }
    let hasSign = isPlaceContext(range) || opensListOfCities(range)
    if isSingle, tokens[range.lowerBound].classes.contains(.givenName), !hasSign, !classes(range.lowerBound - 1).contains(.strike) { return nil }
    if isDoubtful, !hasSign { return nil }
    if isSingle, tokens[range.lowerBound].flags.contains(.sentenceStart), isCommonWord(range.lowerBound) { return nil }
    if isSingle, tokens[range.lowerBound].flags.contains(.allCaps), !isRunInHeading(range, of: senses) { return nil }
    // The Moskva is a ship.
    if isSingle, senses.allSatisfy({ record($0.record).sort == .settlement }), isShip(range) || isSurnameOfUnit(range) { return nil }
    if isNamedVessel(range.lowerBound) { return nil }
    // The landing ship Northern Tarsina.
    if range.lowerBound > item.lowerBound, joins(range.lowerBound), tokens[range.lowerBound - 1].isCapital, spanAt[range.lowerBound - 1] < 0, isNamedVessel(range.lowerBound - 1) {
      return nil
    }
    // Kreminna Balka is another village than Kreminna.
    if isSingle, match.end < item.upperBound, joins(match.end), tokens[match.end].isCapital, !tokens[range.lowerBound].isPossessive, isVillageName(range.lowerBound..<match.end + 1) {
      add(
        NameSpan(
          tokens: range.lowerBound..<match.end + 1, character: cast.character(named: text(range.lowerBound..<match.end + 1), kind: .settlement), rule: "a name before a word for a settlement"
        ))
      return match.end + 1
    }
    // Ras Tarsina is another place than Tarsina.
    if isSingle, opensArabicName(range.lowerBound - 1), joins(range.lowerBound), spanAt[range.lowerBound - 1] < 0 {
      let whole = range.lowerBound - 1..<match.end
      add(NameSpan(tokens: whole, character: cast.character(named: text(whole), kind: .settlement), rule: "a town named after another"))
      return match.end
    }
    guard let chosen = bestPlace(senses, range: range, hasSign: hasSign) else { return nil }
    if let elsewhere = townElsewhere(range, than: senses) {
      add(NameSpan(tokens: range, character: elsewhere, rule: "a town in a region where the table has none of that name"))
      return match.end
    }
    add(
      NameSpan(
        tokens: range, character: cast.character(forRecord: chosen.record), rule: chosen.isTie ? "one of several places of that name" : "named in the table of places", record: chosen.record,
        isUnsure: chosen.isTie))
    return match.end
  }

  /// `[Geneva], Istanbul and Budapest were named`: what opens a sentence, and cities of note behind it.
  private func opensListOfCities(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard tokens[range.lowerBound].flags.contains(.sentenceStart), isWithinItem(next + 1), tokens[next].isCapital, tokens[next].gap.subtracting(.space) == .comma,
      let match = longestMatch(at: next), isWithinItem(match.end), isWord(match.end, .and) || tokens[match.end].gap.subtracting(.space) == .comma && tokens[match.end].isCapital
    else { return false }
    return match.senses.contains { record($0.record).sort == .settlement && record($0.record).tier <= 2 }
  }

  /// `the village of Petropavlovka in Voronezh region`: in another state than any place of that name, which is no town of note.
  private mutating func townElsewhere(_ range: Range<Int>, than senses: [PhraseTrie.Sense]) -> Int? {
    if isOfRegionBefore(range, otherThan: senses) { return cast.character(named: text(range), kind: .settlement) }
    var first = range.upperBound
    guard isWithinItem(first), joins(first), isWord(first, .`in`) else { return nil }
    first += isWord(first + 1, .the) ? 2 : 1
    guard isWithinItem(first), joins(first), let match = longestMatch(at: first), isWithinItem(match.end), joins(match.end), classes(match.end).contains(.regionNoun),
      let region = match.senses.first(where: { record($0.record).sort == .region })
    else { return nil }
    let country = record(region.record).country
    let isElsewhere = senses.allSatisfy { sense in
      let place = record(sense.record)
      return place.sort == .settlement && place.tier > 1 && !place.traits.contains(.capital) && place.country != country && place.country != 0
    }
    return isElsewhere ? cast.character(named: text(range), kind: .settlement) : nil
  }

  /// `In Russia's Belgorod region, a man was hurt in the village of Zhuravlyovka`: another spelling of a village of another state than the one whose
  /// region alone the sentence names.
  func isOfRegionBefore(_ range: Range<Int>, otherThan senses: [PhraseTrie.Sense]) -> Bool {
    guard senses.allSatisfy({ !$0.form.contains(.main) && record($0.record).sort == .settlement && record($0.record).tier > 2 }) else { return false }
    var country: UInt16?
    for index in sentence(of: range.lowerBound).lowerBound..<range.lowerBound {
      guard let span = span(at: index), span.record >= 0, record(span.record).sort == .region, span.tokens.upperBound == index + 1 else { continue }
      guard classes(index).contains(.regionNoun), country == nil || country == record(span.record).country else { return false }
      country = record(span.record).country
    }
    return country.map { country in senses.allSatisfy { record($0.record).country != country } } ?? false
  }

  /// `ODESA. A warehouse burned.`, `DNIPRO – Four people were hurt`: a town in capitals that a stop, colon or dash parts from what is told of it.
  private func isRunInHeading(_ range: Range<Int>, of senses: [PhraseTrie.Sense]) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard tokens[first].flags.contains(.sentenceStart), tokens[first].range.count > 3, tokens[first].classes.isEmpty, isWithinItem(next),
      tokens[next].isCapital || tokens[next].isNumber || tokens[next].gap.contains(.colon)
    else { return false }
    guard !tokens[next].gap.isDisjoint(with: [.stop, .colon, .dash]), tokens[next].gap.isDisjoint(with: [.quote, .openQuote, .comma]) else { return false }
    return senses.contains { record($0.record).tier <= 2 && !$0.form.contains(.doubtful) }
  }

  /// `The Moskva sank`: an article before a town's name that nothing follows.
  func isShip(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard isWord(first - 1, .the), joins(first) else { return false }
    // "the Kupiansk and Lyman directions"
    if isWithinItem(next), isAny(next, [.and, .or]), isWithinItem(next + 1), joins(next + 1), tokens[next + 1].isCapital { return false }
    return endsPhrase(next) && !(isWithinItem(next) && tokens[next].isCapital && !tokens[next].gap.isDisjoint(with: [.comma, .dash, .hyphen]))
  }

  /// Whether what stands at a token is no noun that a name before it would go with.
  func endsPhrase(_ next: Int) -> Bool {
    guard isWithinItem(next), joins(next) else { return true }
    return !classes(next).isDisjoint(with: [.auxiliary, .preposition, .clauseWord, .speech, .negation]) && classes(next).isDisjoint(with: [.people, .unnamed])
  }

  /// `the Kharkiv battalion` is a unit and no town.
  private func isSurnameOfUnit(_ range: Range<Int>) -> Bool {
    isWord(range.lowerBound - 1, .the) && isWithinItem(range.upperBound) && joins(range.upperBound) && isAny(range.upperBound, [.brigade, .regiment, .battalion, .battalions, .brigades])
  }

  /// `the corvette Ivanovets`, `HMS Sheffield`, `the Admiral Tarsin`, where an admiral has no article.
  func isNamedVessel(_ first: Int) -> Bool {
    guard first > 0, joins(first) else { return false }
    if isWord(first - 1, .admiral) { return tokens[first - 1].isCapital && isWord(first - 2, .the) }
    return isAny(
      first - 1,
      [
        .cruiser, .ship, .vessel, .tanker, .frigate, .flagship, .submarine, .ferry, .destroyer, .corvette, .minesweeper, .trawler, .freighter, .icebreaker, .gunboat, .hms, .uss, .rfa,
        .carrier,
      ])
  }

  /// `Nove Shakhove`, `Velyka Rohan`: an adjective that opens the names of Ukrainian villages.
  private func opensVillageName(_ index: Int) -> Bool {
    isAny(
      index,
      [
        .nove, .nova, .novyi, .stare, .stara, .staryi, .velyke, .velyka, .velykyi, .mala, .malyi, .verkhnia, .verkhnie, .nyzhnia, .nyzhnie, .zolotyi, .zelenyi, .chervonyi, .bilyi,
      ])
  }

  /// What opens the names of many places in Arabic, Hebrew and Aramaic: cape, convent, mother of, hill, village, spring.
  func opensArabicName(_ index: Int) -> Bool {
    index >= 0 && tokens[index].isCapital && !(isWord(index, .tell) && tokens[index].flags.contains(.sentenceStart))
      && isAny(
        index,
        [
          .ras, .deir, .dayr, .umm, .um, .tell, .tall, .tal, .kafr, .kfar, .ain, .ayn, .ein, .khirbet, .khirbat, .wadi, .jabal, .jebel, .maarat, .burj, .nahr, .bir, .beit, .bayt, .bani,
          .bab,
        ])
  }

  /// `an MP for Newark`
  func isSeat(_ first: Int) -> Bool { isWord(first - 1, .`for`) && isAny(first - 2, [.mp, .mps]) && joins(first) }

  /// `Lozovaya Rudka`, `Bolshoye Soldatskoye`: a Russian adjective before a noun that no table has as anything else.
  func isAdjectiveOfVillage(_ range: Range<Int>) -> Bool {
    guard range.count == 2, tokens[range.upperBound - 1].classes.isEmpty, isObscure(longestMatch(at: range.upperBound - 1)), gazetteer.surnames[tokens[range.upperBound - 1].hash] == nil,
      !isSpeaker(range)
    else { return false }
    let word = brief.items[item(of: range.lowerBound)].text[tokens[range.lowerBound].range]
    return word.count >= 6 && [Array("aya".utf8), Array("oye".utf8)].contains { word.suffix(3).elementsEqual($0) }
  }

  private func isVillageName(_ range: Range<Int>) -> Bool {
    guard tokens[range.upperBound - 1].classes.isDisjoint(with: [.role, .rank, .weekday, .month, .siteNoun, .bodyNoun, .unitNoun, .regionNoun, .givenName]),
      longestEnd(at: range.upperBound - 1, offices: true) == nil
    else { return false }
    return opensVillageName(range.lowerBound) || isAdjectiveOfVillage(range) || isBeforeSettlementNoun(range.upperBound) || classes(range.lowerBound - 1).contains(.settlementNoun)
      || (isWord(range.lowerBound - 1, .of) && classes(range.lowerBound - 2).contains(.settlementNoun))
  }

  private func isCommonWord(_ index: Int) -> Bool { !tokens[index].classes.isDisjoint(with: [.function, .speech, .strike, .people]) }

  /// Whether the words around say that a place is meant: a preposition, `village of`, a list of places, `, a village`.
  func isPlaceContext(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let next = range.upperBound
    // "according to Austin", who is named in full elsewhere
    if isWord(first - 1, .to), isWord(first - 2, .according), range.count == 1, cast.hasSurname(tokens[first].hash) { return false }
    if next < tokens.count, joins(next), !tokens[next].classes.isDisjoint(with: [.regionNoun]) { return true }
    if isAny(next, [.district, .direction, .sector, .front, .directions, .sectors, .fronts, .axis]) { return true }
    // "through the Astara crossing"
    if isWord(first - 1, .the), joins(first), isWithinItem(next), joins(next),
      isAny(next, [.crossing, .checkpoint]) || isWord(next, .border) && isAny(next + 1, [.crossing, .checkpoint, .post])
    {
      return true
    }
    if next < tokens.count, tokens[next].gap.contains(.comma), isWord(next, .a) || isWord(next, .the) || isWord(next, .an),
      (next + 1..<min(next + 5, tokens.count)).contains(where: { tokens[$0].classes.contains(.settlementNoun) })
    {
      return true
    }
    guard first > 0, !tokens[first].flags.contains(.itemStart) else { return false }
    let before = tokens[first - 1]
    if tokens[first].gap.joins {
      if before.classes.contains(.settlementNoun) || isSeat(first) { return true }
      if before.classes.contains(.placePreposition),
        !isWord(first - 1, .of) || classes(first - 2).contains(.settlementNoun) || classes(first - 2).contains(.direction) || classes(first - 2).contains(.regionNoun)
          || isWord(first - 2, .outskirts) || isWord(first - 2, .centre) || isWord(first - 2, .part) || isWord(first - 2, .out)
      {
        return true
      }
      if before.classes.contains(.direction) { return true }
    } else if tokens[first].gap.subtracting(.space) == .comma, before.classes.contains(.settlementNoun), ends(first - 1, in: .s) {
      return true  // six villages, A and B among them
    }
    // In a list: the neighbour before is a place.
    let isAfterLink = isWord(first - 1, .and) || isWord(first - 1, .or)
    let neighbour = isAfterLink ? first - 2 : tokens[first].gap.contains(.comma) ? first - 1 : -1
    if neighbour >= 0, let span = span(at: neighbour), !cast.kind(span.character).isActor, itemRange(of: neighbour) == itemRange(of: first) { return true }
    return false
  }

  /// The likeliest of several places of one name: near what else is named, else the one better known.
  func bestPlace(_ senses: [PhraseTrie.Sense], range: Range<Int>, hasSign: Bool, isListed: Bool = false) -> (record: Int32, isTie: Bool)? {
    var best: (record: Int32, score: Int)?
    var second = Int.min
    for sense in senses {
      let place = record(sense.record)
      var score = 0
      if place.traits.contains(.notable) { score += 40 }
      score += place.sort == .place ? 30 : (4 - Int(place.tier)) * 12
      // Another spelling that is also the name of a larger place: New York the village.
      score += sense.form.contains(.main) ? 4 : senses.count > 1 && place.tier > 1 ? -75 : 0
      score += Int(min(place.population / 20_000, 11))
      // London is a city of millions, where nothing else decides.
      if place.population >= 2_000_000 { score += 3 }
      let nearby = surroundings.nearness(of: place)
      score += nearby
      var need = Int(place.tier)
      if place.sort == .place || place.traits.contains(.notable) { need = min(need, 2) }
      if sense.form.contains(.doubtful) { need += 1 }
      if !isListed, !isAllowed(place, need: need, nearby: nearby, hasSign: hasSign) { continue }
      if let leader = best {
        if score > leader.score {
          second = leader.score
          best = (sense.record, score)
        } else {
          second = max(second, score)
        }
      } else {
        best = (sense.record, score)
      }
    }
    guard let best else { return nil }
    return (best.record, best.score == second)
  }

  /// Villages need a sign that a place is meant, and something near them in the brief; for towns beyond the theatre it is enough that
  /// the brief names their state.
  private func isAllowed(_ place: NameRecord, need: Int, nearby: Int, hasSign: Bool) -> Bool {
    switch need {
    case ...2: true
    case 3: hasSign || nearby >= 20 || [.furtherPlaces, .towns].contains(place.row.table) && surroundings.hasNamed(stateWithCountry: place.country)
    default: hasSign && nearby > 0
    }
  }
}
