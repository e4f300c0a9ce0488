import Newsroom

/// A date's briefs with all that was found in them, and the rule or table row that found it.
///
/// Written for every day of the archive, so a name's identity and row stand once, under `entities`, and mentions point there.
struct DayData {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - number: of the date, among the archive's dates.
  ///   - paper: blank.
  init(date number: Int, in edition: Edition, on paper: consuming [UInt8] = []) {
    let date = edition.date(at: number)
    let links = edition.outwardLinks(from: .home)
    var json = JSONWriter(on: paper)
    json.reserve(24_576)
    json.object { json in
      json.name("date")
      json.date(date)
      json.name("url")
      json.text(links.to(.day(date)))
      json.name("briefs")
      json.array(edition.archive.dates[number]) { json, day in json.write(day: day, in: edition, links) }
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(day number: Int, in edition: Edition, _ links: Permalink) {
    let (card, day) = (edition.briefs[number], edition.archive.days[number])
    let brief = day.brief
    object { json in
      json.member("series", card.series)
      json.member("day", card.number?.value)
      json.member("day_by_date", brief.dayByDate?.value)
      json.member("headline", card.headline.text)
      json.member("language", brief.language)
      json.member("seed", card.seed)
      json.member("date_origin", brief.dateOrigin.rawValue)
      json.name("updated")
      json.date(card.lastChange)
      json.sources(of: brief)
      json.corrections(of: brief)
      json.name("entities")
      json.array(day.entities) { json, entity in
        json.object { json in
          json.member("id", entity.id)
          json.member("kind", entity.kind.rawValue)
          json.member("name", entity.name)
          json.name("url")
          json.text(links.to(.entity(entity)))
          json.member("row", entity.row.map(edition.archive.gazetteer.citation(of:)))
        }
      }
      json.name("items")
      json.array(brief.items.indices) { json, item in
        json.lineBreak()
        json.write(item: item, ofDay: number, in: edition)
      }
    }
    lineBreak()
  }

  /// An item, and all that was found in it.
  /// - Parameter members: what stands before.
  mutating func write(item number: Int, ofDay dayNumber: Int, in edition: Edition, after members: (inout JSONWriter) -> Void = { _ in }) {
    // No more of the day is taken than what is told of the item.
    let entities = edition.archive.days[dayNumber].entities
    let (item, reading) = (edition.archive.days[dayNumber].brief.items[number], edition.archive.days[dayNumber].readings[number])
    let gazetteer = edition.archive.gazetteer
    let scalars = ScalarIndex(of: item.text)
    object { json in
      members(&json)
      json.member("kind", item.kind.name)
      json.member("section", item.section)
      let anchor = edition.items.anchor(number, onDay: dayNumber)
      if !anchor.isEmpty {
        json.name("anchor")
        json.text(anchor)
      }
      json.name("text")
      json.text(item.text)
      json.findings("mentions", reading.mentions) { json, mention in
        let entity = entities[mention.entity]
        json.span(mention.range, scalars)
        json.member("id", entity.id)
        json.member("rule", mention.evidence.rule.description)
        // A row that is not the entity's own, or a spelling that editors added.
        if gazetteer.isCurated || mention.evidence.row != entity.row {
          let row = gazetteer.provenance(of: mention, in: item.text).row
          if row != entity.row.map(gazetteer.citation(of:)) { json.member("row", row) }
        }
        if mention.isUnsure {
          json.name("unsure")
          json.flag(true)
        }
      }
      json.findings("figures", reading.figures) { json, figure in
        let speaker = figure.speaker.map { entities[$0] }
        json.span(figure.range, scalars)
        json.member("kind", figure.kind.rawValue)
        json.name("count")
        if figure.hasHalf { json.number(halves: 2 * figure.count + 1) } else { json.number(figure.count) }
        json.member("qualifier", figure.qualifier.rawValue)
        json.member("unit", figure.unit)
        json.member("place", figure.place.map { entities[$0].id })
        json.member("said_by", speaker?.name ?? figure.speakerText)
        json.member("said_by_id", speaker?.id)
        json.member("rule", figure.rule.description)
      }
      json.findings("quotes", reading.quotes) { json, quote in
        json.span(quote.range, scalars)
        json.member("speaker", quote.speaker.map { entities[$0].id })
        json.member("rule", quote.rule.description)
      }
      json.findings("dates", reading.dates) { json, date in
        json.span(date.range, scalars)
        json.name("date")
        json.date(date.date)
        json.member("rule", date.rule.description)
      }
      json.findings("roles", reading.roles) { json, role in
        json.span(role.range, scalars)
        json.member("person", entities[role.person].id)
        json.member("rule", role.rule.description)
      }
    }
  }

  /// Left out where nothing was found.
  private mutating func findings<Finding>(_ name: String, _ findings: [Finding], _ members: (inout JSONWriter, Finding) -> Void) {
    guard !findings.isEmpty else { return }
    self.name(name)
    array(findings) { json, finding in
      json.object { json in members(&json, finding) }
    }
  }

  private mutating func span(_ range: Range<Int>, _ scalars: ScalarIndex) {
    name("start")
    number(scalars[range.lowerBound])
    name("end")
    number(scalars[range.upperBound])
  }
}

/// Turns byte offsets into counts of Unicode scalars, in any order.
private struct ScalarIndex {
  /// By offset; empty where the text is ASCII and the two are one.
  private let counts: [Int32]

  init(of text: [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else {
      counts = []
      return
    }
    var counts: [Int32] = []
    counts.reserveCapacity(text.count + 1)
    var count: Int32 = 0
    for byte in text {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  subscript(byteOffset: Int) -> Int { counts.isEmpty ? byteOffset : Int(counts[byteOffset]) }
}
