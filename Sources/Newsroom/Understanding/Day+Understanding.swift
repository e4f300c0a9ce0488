extension Day {
  /// Finds names, figures, quotes, dates and roles. It cannot fail: what is not recognised stays plain text.
  package init(understanding brief: Brief, with gazetteer: Gazetteer) {
    var scan = BriefScan(brief, gazetteer: gazetteer)
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
      readings[item(of: role.tokens.lowerBound)].roles.append(Role(person: role.character, text: role.owner.map { text($0) + " " + text(role.tokens) } ?? text(role.tokens), range: bytes(role.tokens), rule: role.rule))
    }
    var speakers = SpeakerFinder(self, roles: roles)
    let figures = FigureFinder(self)
    let dates = DateFinder(self)
    for number in readings.indices {
      let quotes = QuoteFinder.quotes(in: brief.items[number].text)
      for (quote, speaker) in zip(quotes, speakers.speakers(of: quotes, inItem: number)) where quote.isQuote {
        readings[number].quotes.append(Quote(range: quote.range, speaker: speaker))
      }
      readings[number].claims = ClaimFinder(self, speakers: speakers).claims(inItem: number).map {
        Claim(range: bytes($0.sentence), speaker: $0.speaker, speakerText: $0.words.map(text))
      }
      readings[number].figures = figures.figures(inItem: number).map { ascribed($0, to: readings[number].claims) }
      readings[number].dates = dates.dates(inItem: number)
    }
    return Day(brief: brief, entities: cast.characters.map(\.entity), readings: readings).keepingFoundEntities()
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
