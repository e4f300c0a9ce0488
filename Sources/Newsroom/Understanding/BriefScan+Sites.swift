extension BriefScan {
  /// Reads a place that its own words name: `Lorne bridge`, `Lake Ladoga`, `the village of Hroza`, `Sundmark province`.
  mutating func siteEnd(at start: Int, match: PhraseMatch?, in item: Range<Int>) -> Int? {
    let known = match != nil
    if known, let match, match.end - start > 1 {
      return endOfSite(inTown: start..<match.end, match).flatMap { takePlace(named: start..<$0, kind: .place, rule: "a name before a word for a place") }
    }
    guard tokens[start].isCapital else { return nil }
    if let end = roadEnd(at: start) ?? sheikhEnd(at: start) ?? riverEnd(at: start) ?? placeOfNounEnd(at: start, known: known) { return end }
    guard tokens[start].classes.isDisjoint(with: [.weekday, .month]) else { return nil }
    if tokens[start].classes.contains(.function) || tokens[start].classes.contains(.properNoun) { return nil }
    // "the Indonesian Hospital", "the Saudi Maternity Hospital"
    if let match, match.senses.contains(where: { $0.form.contains(.demonym) }) {
      let isSort = isAny(match.end, [.maternity, .medical, .military, .central, .specialized, .specialised, .teaching, .general, .surgical, .field])
      let noun = isSort && joins(match.end) ? match.end + 1 : match.end
      if isWord(noun, .hospital), joins(noun), tokens[match.end].isCapital && tokens[noun].isCapital || isWord(match.end, .field) && isWord(start - 1, .the) {
        return takePlace(named: start..<noun + 1, kind: .place, rule: "a name before a word for a place")
      }
    }
    if let match, match.senses.contains(where: { $0.form.contains(.demonym) || (record($0.record).sort == .state && !$0.form.contains(.metonym)) }) { return nil }

    if isAny(start, [.port, .fort, .saint]), continues(start + 1), !known, classes(start + 1).isDisjoint(with: .bodyNoun) {
      var end = start + 2
      while end < start + 4, continues(end) { end += 1 }
      if !endsAsSite(end) { return takePlace(named: start..<end, kind: .settlement, rule: "a word for a place before a name") }
    }
    if let end = endOfSaintsChurch(start) ?? endOfOwnedSite(start, known: known) { return takePlace(named: start..<end, kind: .place, rule: "a name before a word for a place") }
    // Lake X, Cape X, Mount X
    if isAny(start, [.lake, .cape, .mount, .mt, .river, .port, .camp, .fort]),
      continues(start + 1), !known
    {
      var end = start + 2
      while end < start + 4, continues(end) { end += 1 }
      // "the Lake Tarsa Basin Commission"
      if classes(end - 1).contains(.bodyNoun) { return takeBody(start..<end, rule: "capitals that end in a word for a body") }
      return takePlace(named: start..<end, kind: .place, rule: "a word for a place before a name")
    }

    if tokens[start].range.count > 4, isListedDistrict(start + 1, in: item), match?.senses.allSatisfy({ isDistrict($0.record) }) ?? true {
      let number = cast.character(named: text(start..<start + 1) + " district", kind: .settlement)
      add(NameSpan(tokens: start..<start + 1, character: number, rule: "a district's name with its noun"))
      return start + 1
    }
    // X bridge, X airport: one to three capitals and the noun
    var end = start + 1
    while end < start + 3, continues(end), classes(end).isDisjoint(with: .siteNoun) { end += 1 }
    if end < tokens.count, joins(end), !tokens[end - 1].isPossessive {
      let noun = tokens[end].classes
      // "the Baltic island of Bornholm"
      if !tokens[end].isCapital, isAny(end, [.island, .peninsula, .port]), isWord(end + 1, .of), continuesWithCapital(end + 2) { return nil }
      // "SEVEN DEAD AT THE LAKE"
      if (start...end).allSatisfy({ tokens[$0].flags.contains(.allCaps) }), (start..<end).contains(where: { isAny($0, [.the, .at, .in, .on]) }) { return nil }
      // "FSB FOILS ATTACK ON PLANT MANAGER"
      if tokens[start].flags.contains(.allCaps), tokens[end].flags.contains(.allCaps), tokens[end].range.count > 4 { return nil }
      if isSurnameOfSite(end, after: start) { return takePerson(start..<end + 1, record: nil, rule: "a given name and a surname") }
      // "Frontline regions" begins a sentence; a name stands before one region.
      if noun.contains(.regionNoun), !known, !tokens[end].isPossessive, !(tokens[start].flags.contains(.sentenceStart) && ends(end, in: .s)) {
        // "Acting Kursk region Governor X": a region of the table behind a word that is no part of it.
        if isAny(start, [.acting, .former, .interim, .outgoing]), longestMatch(at: start + 1)?.end ?? 0 >= end { return nil }
        return takeRegion(named: start..<end + 1)
      }
      // "the Rūdninkai training ground"
      if !known, isAny(end, [.training, .proving, .firing]), isAny(end + 1, [.ground, .grounds, .range, .area]), joins(end + 1), isWord(start - 1, .the) {
        return takePlace(named: start..<end + 2, kind: .place, rule: "a name before a word for a place")
      }
      if isAny(end, [.refugee, .displacement, .transit, .detention]), isAny(end + 1, [.camp, .centre, .center]), joins(end + 1), !known {
        return takePlace(named: start..<end + 2, kind: .place, rule: "a name before a word for a place")
      }
      if isAny(end, [.neighbourhood, .neighborhood, .district]), let known = match?.senses.first(where: { record($0.record).traits.contains(.district) }) {
        add(NameSpan(tokens: start..<end + 1, character: cast.character(forRecord: known.record), rule: "a district's name with its noun", record: known.record))
        return end + 1
      }
      if isAny(end, [.district, .neighbourhood, .neighborhood, .raion, .hromada, .locality, .commune, .municipality, .chiefdom]) {
        return takePlace(named: start..<end + 1, kind: .settlement, rule: "a district's name with its noun")
      }
      if known, isAny(end, [.plant, .station]), let plant = powerPlant(start..<end) ?? powerPlant(ofTown: match) {
        add(NameSpan(tokens: start..<end + 1, character: cast.character(forRecord: plant), rule: "a power plant by its town", record: plant))
        return end + 1
      }
      if isAny(end, [.base, .airfield, .airbase, .airport]), !known, let site = siteRecord(start..<end) {
        add(NameSpan(tokens: start..<end + 1, character: cast.character(forRecord: site), rule: "the short name of a site in the table", record: site))
        return end + 1
      }
      // "the Tarsa Plain Protection Units"
      if isWord(end, .plain), tokens[end].isCapital, continues(end + 1) { return nil }
      if let stop = qualifiedSiteEnd(at: end, from: start, match: match) {
        return takePlace(named: start..<stop, kind: .place, rule: "a name before a word for a place")
      }
      if noun.contains(.siteNoun),
        !known && isNamedSite(start, end) || !isWeakSiteNoun(end) || tokens[end].isCapital || (!known && isAny(end, [.hospital, .market, .prison, .university, .church, .square]))
          || (isNamedAfterPeople(end) && isObscure(match)) || isWaterOrBridge(end)
      {
        if known, !tokens[end].isCapital {
          if !isSiteOfItsOwn(end), !(isWord(end, .river) && isWord(start - 1, .the)), !(isNamedAfterPeople(end) && isObscure(match)) { return nil }
          if isBodyAlone(match), !isWaterOrBridge(end) { return nil }  // a Lukoil refinery
        }
        // "the Tarsa Port Authority"
        if tokens[end].isCapital, continues(end + 1), classes(end + 1).contains(.bodyNoun) { return nil }
        var stop = end + 1
        // "Maternity Hospital No. 3"
        if tokens[end].isCapital, isWord(stop, .no), isWithinItem(stop + 1), tokens[stop + 1].isNumber, tokens[stop].gap == .space {
          return takePlace(named: start..<stop + 2, kind: .place, rule: "a name before a word for a place")
        }
        if isWord(stop, .plant) || isWord(stop, .power), joins(stop) { stop += 1 }
        // Joint Base Andrews, Forward Operating Base Salerno
        if tokens[end].isCapital, continues(stop), longestEnd(at: stop) == nil || isWord(end, .base) && end > start + 1 { stop += 1 }
        return takePlace(named: start..<stop, kind: .place, rule: "a name before a word for a place")
      }
    }
    return nil
  }

  /// `Wad Kasim [Teaching Hospital]`: a town's name of several words, and capitals that end in a word for a place.
  private func endOfSite(inTown town: Range<Int>, _ match: PhraseMatch) -> Int? {
    guard !tokens[town.upperBound - 1].isPossessive, match.senses.allSatisfy({ [.settlement, .region].contains(record($0.record).sort) }) else { return nil }
    var end = town.upperBound
    // "the Novi Tarsin crossing", "the Novi Tarsin border checkpoint"
    let post = isWord(end, .border) && joins(end) ? end + 1 : end
    if isWithinItem(post), joins(post), isAny(post, [.crossing, .checkpoint]) { return post + 1 }
    while end < town.upperBound + 3, continues(end) {
      if isAny(end, [.hospital, .airport, .clinic, .school, .church, .cathedral, .monastery]) { return end + 1 }
      guard longestEnd(at: end) == nil else { return nil }
      end += 1
    }
    return nil
  }

  /// `, Jimmy Hill,`: a given name before a word for a place that many a family bears, with nothing that tells of where.
  private func isSurnameOfSite(_ noun: Int, after start: Int) -> Bool {
    guard (start + 1...start + 2).contains(noun), tokens[noun].isCapital, tokens[noun].gap == .space, tokens[start].classes.contains(.givenName), !continues(noun + 1) else { return false }
    // "Colin Marsh, 41,"
    let hasAge = isWithinItem(noun + 1) && tokens[noun + 1].gap == [.comma, .space] && tokens[noun + 1].isNumber
    guard hasAge || isAny(noun, [.hill, .park, .lake, .castle, .church, .house, .tower, .banks]) else { return false }
    return !isWord(start - 1, .the) && !isPlacePreposition(start - 1) && !isWord(start - 1, .of) && !isWord(start - 1, .to) && !isWord(start - 1, .from)
  }

  func continuesWithCapital(_ index: Int) -> Bool { isWithinItem(index) && joins(index) && tokens[index].isCapital }

  /// `the Church of St Andrew`, `Monastery of Saint Elian`
  private func endOfSaintsChurch(_ start: Int) -> Int? {
    guard isAny(start, [.church, .cathedral, .monastery]), isWord(start + 1, .of), joins(start + 1), isAny(start + 2, [.st, .saint, .saints, .sts]), joins(start + 2),
      continuesWithCapital(start + 3)
    else {
      return nil
    }
    return start + 4
  }

  /// `St Anne's Hospital`, `Martyrs' Square`, `King's College Hospital`: a possessive that is part of the name, the noun in capitals.
  private func endOfOwnedSite(_ start: Int, known: Bool) -> Int? {
    let owner = isAny(start, [.saint, .st]) ? start + 1 : start
    guard owner < tokens.count, owner == start || joins(owner), tokens[owner].isCapital, tokens[owner].isPossessive, owner > start || !known, spanAt[owner] < 0 else { return nil }
    var end = owner + 1
    while end < owner + 3, isWithinItem(end), joins(end), tokens[end].isCapital, spanAt[end] < 0 {
      if !tokens[end].classes.isDisjoint(with: .siteNoun), !isWithinItem(end + 1) || !joins(end + 1) || !tokens[end + 1].isCapital { return end + 1 }
      end += 1
    }
    return nil
  }

  /// `Ryazan [oil refinery]`, `Trypilska [thermal power plant]`: words of the trade before the noun.
  private func qualifiedSiteEnd(at end: Int, from start: Int, match: PhraseMatch?) -> Int? {
    guard isAny(end, BriefScan.tradesOfSites),
      match?.senses.allSatisfy({ record($0.record).sort != .organisation && record($0.record).sort != .person }) ?? !tokens[start].flags.contains(.sentenceStart)
    else { return nil }
    var stop = end
    while stop < end + 3, isWithinItem(stop), joins(stop), isAny(stop, BriefScan.tradesOfSites) { stop += 1 }
    // "the Lukianivska metro station", "the Kyiv railway station"
    if isAny(end, BriefScan.tradesOfTowns) {
      guard isObscure(match), stop == end + 1, isWithinItem(stop), joins(stop),
        isAny(stop, [.station, .terminal, .center, .centre, .hospital, .clinic, .complex, .school, .university, .crossing, .checkpoint])
      else { return nil }
      return stop + 1
    }
    guard isWithinItem(stop), joins(stop), isAny(stop, [.refinery, .terminal, .plant, .factory, .station, .depot, .airfield, .airbase, .base, .airport, .port, .market, .prison]) else {
      return nil
    }
    return stop + 1
  }

  private static let tradesOfSites: [Word] =
    [
      .oil, .gas, .thermal, .nuclear, .power, .hydroelectric, .chemical, .steel, .metallurgical, .military, .air, .naval, .international, .ammunition, .pumping,
      .metering, .forward, .operating, .fuel, .petrochemical, .aircraft, .aviation, .tank, .helicopter, .cement, .livestock, .arms, .munitions, .explosives, .gunpowder,
    ] + tradesOfTowns

  /// Before a station, centre or crossing, which many a town has: part of a name only where no town of note bears it.
  private static let tradesOfTowns: [Word] = [.metro, .railway, .train, .bus, .border, .medical, .maternity, .psychiatric]

  /// `the Elastik plant`, `the Revithoussa terminal`: an unknown name with an article before it and a lower-case noun.
  private func isNamedSite(_ start: Int, _ noun: Int) -> Bool {
    if isAny(noun, [.street, .avenue, .highway, .boulevard]), isWord(start - 1, .on) || isWord(start - 1, .the) { return true }
    // "Rafah's Shaboura camp", "in Zamrin camp", "broke out of Munrin jail"
    let isBehindWhere = start > 0 && tokens[start - 1].isPossessive || isAny(start - 1, [.in, .at, .near, .towards, .toward]) || !isWord(noun, .camp) && isAny(start - 1, [.of, .from])
    let isLived =
      isAny(noun, [.camp, .prison, .jail, .base, .barracks, .garrison]) && noun == start + 1 && joins(start) && isBehindWhere && gazetteer.surnames[tokens[start].hash] == nil
      && (!isWithinItem(noun + 1) || !joins(noun + 1) || !classes(noun + 1).isDisjoint(with: [.function, .preposition, .auxiliary, .speech, .timeWord, .weekday]))
    return (isWord(start - 1, .the) && joins(start) || isLived)
      && isAny(
        noun,
        [
          .plant, .factory, .terminal, .prison, .jail, .camp, .base, .mine, .depot, .port, .hotel, .museum, .church, .school, .station, .gate, .plain, .hill, .citadel, .junction, .triangle,
          .barracks, .resort,
        ])
      && tokens[start].classes.isDisjoint(with: [.weapon, .direction, .givenName, .bodyNoun]) && !tokens[start].flags.contains(.allCaps)
  }

  /// Part of a city, or a region that may share its name with one.
  private func isDistrict(_ number: Int32) -> Bool {
    let place = record(number)
    return place.traits.contains(.district) || place.sort == .region && !place.traits.contains(.theatre)
  }

  /// In `Podilskyi, Holosiivskyi and Darnytskyi districts` the noun belongs to each name.
  private func isListedDistrict(_ next: Int, in item: Range<Int>) -> Bool {
    var index = next
    while index < min(item.upperBound, next + 9) {
      if isWord(index, .districts) { return joins(index) }
      guard isWord(index, .and) || (tokens[index].isCapital && (tokens[index].gap.subtracting(.space) == .comma || isWord(index - 1, .and))) else { return false }
      index += 1
    }
    return false
  }

  /// The table's nuclear power plant of a town's name: `the Zaporizhzhia plant`.
  func powerPlant(_ town: Range<Int>) -> Int32? {
    gazetteer.trie.firstSense(of: town.map { tokens[$0].hash } + ["nuclear", "power", "plant"])?.record
  }

  /// The same by the table's own spelling of the town: `the Zaporizhzhya plant`.
  private func powerPlant(ofTown match: PhraseMatch?) -> Int32? {
    guard let town = match?.senses.first(where: { record($0.record).sort == .settlement }) else { return nil }
    return bodyRecord(named: gazetteer.field(0, of: record(town.record)) + " nuclear power plant", of: .place)
  }

  func continues(_ index: Int) -> Bool {
    index < tokens.count && joins(index) && tokens[index].isCapital && !tokens[index - 1].isPossessive
      && tokens[index].classes.isDisjoint(with: [.weekday, .month])
  }

  /// Words that stand after many a town's name without making one name of the two.
  private func isWeakSiteNoun(_ index: Int) -> Bool {
    isAny(
      index,
      [
        .channel, .sound, .base, .plant, .station, .hospital, .mine, .ground, .hotel, .house, .street, .road, .church, .university, .coast, .hill, .hills, .prison, .jail, .range, .port,
        .factory,
        .school, .terminal, .depot, .corridor, .camp, .square, .delta, .museum, .gate, .plain, .junction,
      ])
  }

  private func isWaterOrBridge(_ index: Int) -> Bool { (classes(index).contains(.waterNoun) && !isAny(index, [.channel, .sound])) || isWord(index, .bridge) || isWord(index, .dam) }

  /// After a known town: `Belgorod airport` is a place of its own, `Kherson bridge` too, `Kharkiv hospital` is none.
  private func isSiteOfItsOwn(_ index: Int) -> Bool {
    isAny(index, [.island, .airbase, .pipeline, .airfield, .airport, .bridge, .reservoir, .dam, .strait, .canal, .refinery, .sea, .bay, .gulf, .crossing, .checkpoint])
  }

  /// `Shevchenko park`, `Bandera avenue`: what a town calls after people and not after villages.
  private func isNamedAfterPeople(_ noun: Int) -> Bool {
    isAny(noun, [.park, .square, .street, .avenue, .boulevard, .stadium, .arena, .theatre])
  }

  /// Whether the tables know a name only as a village's, a small town's or a person's.
  func isObscure(_ match: PhraseMatch?) -> Bool {
    match?.senses.allSatisfy { sense in
      let known = record(sense.record)
      return known.sort == .person || sense.form.contains(.doubtful) && known.sort == .settlement || known.sort == .settlement && known.tier > 2 && !known.traits.contains(.notable)
    } ?? true
  }

  private func isBodyAlone(_ match: PhraseMatch?) -> Bool {
    match.map { $0.senses.allSatisfy { record($0.record).sort == .organisation } } ?? false
  }

  mutating func takePlace(named words: Range<Int>, kind: Entity.Kind, rule: StaticText) -> Int? {
    // "al-Shifa Hospital"
    let first = words.lowerBound
    let hasArticle = tokens[first].gap == .hyphen && classes(first - 1).contains(.particle) && !tokens[first].flags.contains(.itemStart) && spanAt[first - 1] < 0
    let range = hasArticle ? first - 1..<words.upperBound : words
    let name = text(range)
    add(NameSpan(tokens: range, character: cast.character(named: name, kind: kind), rule: rule))
    return range.upperBound
  }
}
