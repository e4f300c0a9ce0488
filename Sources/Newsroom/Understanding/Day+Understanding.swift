extension Day {
  /// Finds names, figures, quotes, dates and roles. It cannot fail: what is not recognised stays plain text.
  /// - Parameter acquaintances: people whom other briefs name in full.
  package init(understanding brief: Brief, with gazetteer: Gazetteer, knowing acquaintances: Acquaintances? = nil) {
    var scan = BriefScan(brief, gazetteer: gazetteer, acquaintances: acquaintances)
    scan.findNames()
    self = scan.day()
  }
}

extension BriefScan {
  /// What was found, item by item.
  func day() -> Day {
    var readings = brief.items.map { _ in ItemReading() }
    for span in spans {
      readings[item(of: span.tokens.lowerBound)].mentions.append(
        Mention(
          range: bytes(span.tokens), entity: span.character,
          evidence: Evidence(span.rule, row: span.record >= 0 ? record(span.record).row : nil), isUnsure: span.isUnsure))
    }
    let roles = RoleFinder(self).roles()
    for role in roles {
      readings[item(of: (role.place ?? role.tokens).lowerBound)].roles.append(
        Role(person: role.character, text: text(of: role), range: bytes(role.place ?? role.tokens), rule: role.rule))
    }
    let quoted = QuotedText(self)
    let reader = PhraseReader(scan: self, quoted: quoted)
    let holders = OfficeHolders(scan: self, roles: roles)
    let attributions = AttributionFinder.attributions(reader, references: References(reader, holders: holders))
    let speakers = SpeakerFinder(reader, attributions: attributions)
    let claims = ClaimFinder(self, quoted: quoted, attributions: attributions, speakers: speakers.speakers)
    let figures = FigureFinder(self)
    let dates = DateFinder(self)
    for number in readings.indices {
      for run in quoted.runsOfItem[number] where quoted.runs[run].isQuote {
        readings[number].quotes.append(Quote(range: quoted.runs[run].bytes, speaker: speakers.speakers[run]?.character, rule: speakers.rules[run]))
      }
      readings[number].claims = claims.claims(inItem: number).map {
        Claim(range: bytes($0.sentence), speaker: $0.speaker, speakerText: $0.words.map(text), rule: $0.rule)
      }
      readings[number].figures = figures.figures(inItem: number).map { ascribed($0, to: readings[number].claims) }
      let earlier = number > 0 && brief.items[number - 1].section == brief.items[number].section ? readings[number - 1].dates.first?.date : nil
      readings[number].dates = dates.dates(inItem: number, quotes: quoted.runsOfItem[number].map { quoted.runs[$0].bytes }, after: earlier)
    }
    return Day(brief: brief, entities: cast.characters.map(\.entity), readings: readings, strangers: strangers, merged: cast.merged).withoutTheUnnamed()
  }

  /// A figure with whoever its sentence ascribes it to.
  private func ascribed(_ figure: Figure, to claims: [Claim]) -> Figure {
    var figure = figure
    var (low, high) = (0, claims.count)
    while low < high {  // the last claim that begins at or before the figure
      let middle = (low + high) / 2
      if claims[middle].range.lowerBound <= figure.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low > 0, claims[low - 1].range.contains(figure.range.lowerBound) {
      let claim = claims[low - 1]
      figure.speaker = claim.speaker
      figure.speakerText = claim.speakerText
    }
    return figure
  }
}

extension Day {
  /// Without entities that no mention is about: a name may first be read as a town and then as a government.
  fileprivate func withoutTheUnnamed() -> Day {
    var isNamed = [Bool](repeating: false, count: entities.count)
    for reading in readings {
      for mention in reading.mentions { isNamed[mention.entity] = true }
    }
    guard isNamed.contains(false) else { return self }
    var numbers: [Int] = []
    var kept: [Entity] = []
    for (entity, isNamed) in zip(entities, isNamed) {
      numbers.append(kept.count)
      if isNamed { kept.append(entity) }
    }
    func renumbered(_ entity: Int?) -> Int? { entity.flatMap { isNamed[$0] ? numbers[$0] : nil } }
    let readings = readings.map { reading in
      var reading = reading
      for index in reading.mentions.indices { reading.mentions[index].entity = numbers[reading.mentions[index].entity] }
      for index in reading.figures.indices {
        reading.figures[index].place = renumbered(reading.figures[index].place)
        reading.figures[index].speaker = renumbered(reading.figures[index].speaker)
      }
      for index in reading.quotes.indices { reading.quotes[index].speaker = renumbered(reading.quotes[index].speaker) }
      for index in reading.claims.indices { reading.claims[index].speaker = renumbered(reading.claims[index].speaker) }
      reading.roles = reading.roles.compactMap { role in
        renumbered(role.person).map { Role(person: $0, text: role.text, range: role.range, rule: role.rule) }
      }
      return reading
    }
    return Day(brief: brief, entities: kept, readings: readings, strangers: strangers, merged: merged)
  }
}
