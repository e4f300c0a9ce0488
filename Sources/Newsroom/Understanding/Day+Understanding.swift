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
    return Day(brief: brief, entities: cast.characters.map(\.entity), readings: readings)
  }
}
