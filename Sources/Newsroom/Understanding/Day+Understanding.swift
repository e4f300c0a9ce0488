extension Day {
  /// Finds names, figures, quotes, dates and roles. It cannot fail: what is not recognised stays plain text.
  /// - Parameter acquaintances: people whom other briefs name in full.
  package convenience init(understanding brief: Brief, with gazetteer: Gazetteer, knowing acquaintances: Acquaintances? = nil) {
    self.init(understanding: brief, with: EntityShelf(gazetteer), knowing: acquaintances)
  }

  /// - Parameter shelf: of briefs that were understood before this one.
  package convenience init(understanding brief: Brief, with shelf: EntityShelf, knowing acquaintances: Acquaintances? = nil) {
    var scan = BriefScan(brief, shelf: shelf, acquaintances: acquaintances)
    scan.findNames()
    let found = scan.findings()
    self.init(
      brief: brief, entities: found.entities, readings: found.readings, strangers: scan.strangers.surnames, merged: scan.cast.merged, strays: found.strays)
  }
}

extension BriefScan {
  /// What was found, item by item.
  fileprivate func findings() -> (entities: [Entity], readings: [ItemReading], strays: [StrayName]) {
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
    let strays = UnknownNames(words, readings).strays()
    var entities = cast.characters.map(\.entity)
    Day.leaveOutTheUnnamed(of: &entities, in: &readings)
    entities.fit()
    for number in readings.indices { readings[number].fit() }
    return (entities, readings, strays)
  }

  /// A figure with whoever its sentence ascribes it to.
  private func ascribed(_ figure: Figure, to claims: [Claim]) -> Figure {
    var figure = figure
    let behind = claims.partition { $0.range.lowerBound <= figure.range.lowerBound }
    if behind > 0, claims[behind - 1].range.contains(figure.range.lowerBound) {
      let claim = claims[behind - 1]
      figure.speaker = claim.speaker
      figure.speakerText = claim.speakerText
    }
    return figure
  }
}

extension Day {
  /// Leaves out entities that no mention is about: a name may first be read as a town and then as a government.
  fileprivate static func leaveOutTheUnnamed(of entities: inout [Entity], in readings: inout [ItemReading]) {
    var isNamed = [Bool](repeating: false, count: entities.count)
    for reading in readings {
      for mention in reading.mentions { isNamed[mention.entity] = true }
    }
    guard isNamed.contains(false) else { return }
    var numbers: [Int?] = []
    var count = 0
    for isNamed in isNamed {
      numbers.append(isNamed ? count : nil)
      if isNamed { count += 1 }
    }
    entities = zip(entities, isNamed).lazy.filter(\.1).map(\.0)
    for reading in readings.indices { readings[reading].renumber(numbers) }
  }
}

extension ItemReading {
  /// - Parameter numbers: new numbers of entities, nil for those that are no more.
  fileprivate mutating func renumber(_ numbers: [Int?]) {
    for index in mentions.indices { mentions[index].entity = numbers[mentions[index].entity] ?? mentions[index].entity }
    for index in figures.indices {
      figures[index].place = figures[index].place.flatMap { numbers[$0] }
      figures[index].speaker = figures[index].speaker.flatMap { numbers[$0] }
    }
    for index in quotes.indices { quotes[index].speaker = quotes[index].speaker.flatMap { numbers[$0] } }
    for index in claims.indices { claims[index].speaker = claims[index].speaker.flatMap { numbers[$0] } }
    roles.removeAll { numbers[$0.person] == nil }
    for index in roles.indices { roles[index].person = numbers[roles[index].person] ?? roles[index].person }
  }
}

extension ItemReading {
  /// Gives back the room that lists asked for as they grew: a long archive keeps millions of them.
  fileprivate mutating func fit() {
    mentions.fit()
    figures.fit()
    quotes.fit()
    dates.fit()
    roles.fit()
    claims.fit()
  }
}

extension Array {
  fileprivate mutating func fit() {
    if count < capacity { self = map(\.self) }
  }
}
