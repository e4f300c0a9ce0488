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
      readings[item(of: role.tokens.lowerBound)].roles.append(Role(person: role.character, text: role.owner.map { text($0) + " " + text(role.tokens) } ?? text(role.tokens), range: bytes(role.tokens)))
    }
    var speakers = SpeakerFinder(self, roles: roles)
    for number in readings.indices {
      let quotes = QuoteFinder.quotes(in: brief.items[number].text)
      for (quote, speaker) in zip(quotes, speakers.speakers(of: quotes, inItem: number)) where quote.isQuote {
        readings[number].quotes.append(Quote(range: quote.range, speaker: speaker))
      }
      readings[number].figures = FigureFinder(self).figures(inItem: number)
      readings[number].dates = DateFinder(self).dates(inItem: number)
    }
    return Day(brief: brief, entities: cast.characters.map(\.entity), readings: readings)
  }
}
