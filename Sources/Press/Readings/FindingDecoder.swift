import Markdown
import Newsroom

/// Takes up the items of one reading, and what was found in them.
struct FindingDecoder {
  let rules: [StaticText]
  let entityCount: Int
  let gazetteer: Gazetteer

  /// Its place has no file yet.
  func item(_ json: inout JSONReader) throws(JSONFault) -> (Item, ItemReading) {
    let start = json.start
    var item = ItemDraft()
    var reading = ItemReading()
    try json.object { json, name throws(JSONFault) in
      switch name {
      case "mentions": reading.mentions = try json.array { json throws(JSONFault) in try mention(&json) }
      case "figures": reading.figures = try json.array { json throws(JSONFault) in try figure(&json) }
      case "quotes": reading.quotes = try json.array { json throws(JSONFault) in try quote(&json) }
      case "dates": reading.dates = try json.array { json throws(JSONFault) in try date(&json) }
      case "roles": reading.roles = try json.array { json throws(JSONFault) in try role(&json) }
      case "claims": reading.claims = try json.array { json throws(JSONFault) in try claim(&json) }
      default: guard try item.read(name, &json) else { throw JSONReader.unknown(name) }
      }
    }
    let whole = try item.item(start: start)
    guard reading.fits(whole.text) else { throw JSONFault(at: start, "a finding of this item lies outside its text, or across another") }
    return (whole, reading)
  }

  // MARK: findings

  private func mention(_ json: inout JSONReader) throws(JSONFault) -> Mention {
    var entity: Int?
    var row: Gazetteer.Row?
    var isUnsure = false
    let place = json.start
    let (range, rule) = try finding(&json) { json, name throws(JSONFault) in
      switch name {
      case "entity": entity = try self.entity(&json)
      case "row": row = try json.row(of: gazetteer)
      case "unsure": isUnsure = try json.flag()
      default: throw JSONReader.unknown(name)
      }
    }
    guard let entity else { throw .missing("entity", at: place) }
    return Mention(range: range, entity: entity, evidence: Evidence(rule, row: row), isUnsure: isUnsure)
  }

  private func figure(_ json: inout JSONReader) throws(JSONFault) -> Figure {
    var kind: Figure.Kind?
    var count: Int?
    var qualifier: Figure.Qualifier?
    var figure = Figure(kind: .killed, count: 0, qualifier: .exactly, range: 0..<0)
    let place = json.start
    (figure.range, figure.rule) = try finding(&json) { json, name throws(JSONFault) in
      switch name {
      case "kind": kind = try json.choice()
      case "count": count = try json.number()
      case "half": figure.hasHalf = try json.flag()
      case "qualifier": qualifier = try json.choice()
      case "unit": figure.unit = try json.text()
      case "place": figure.place = try entity(&json)
      case "speaker": figure.speaker = try entity(&json)
      case "speaker_text": figure.speakerText = try json.text()
      default: throw JSONReader.unknown(name)
      }
    }
    guard let kind, let count, let qualifier else {
      throw .missing(kind == nil ? "kind" : count == nil ? "count" : "qualifier", at: place)
    }
    (figure.kind, figure.count, figure.qualifier) = (kind, count, qualifier)
    return figure
  }

  private func quote(_ json: inout JSONReader) throws(JSONFault) -> Quote {
    var speaker: Int?
    let (range, rule) = try finding(&json) { json, name throws(JSONFault) in
      guard name == "speaker" else { throw JSONReader.unknown(name) }
      speaker = try entity(&json)
    }
    return Quote(range: range, speaker: speaker, rule: rule)
  }

  private func date(_ json: inout JSONReader) throws(JSONFault) -> DateMention {
    var date: CalendarDate?
    let place = json.start
    let (range, rule) = try finding(&json) { json, name throws(JSONFault) in
      guard name == "date" else { throw JSONReader.unknown(name) }
      date = try json.date()
    }
    guard let date else { throw .missing("date", at: place) }
    return DateMention(range: range, date: date, rule: rule)
  }

  private func role(_ json: inout JSONReader) throws(JSONFault) -> Role {
    var person: Int?
    var text: String?
    let place = json.start
    let (range, rule) = try finding(&json) { json, name throws(JSONFault) in
      switch name {
      case "person": person = try entity(&json)
      case "text": text = try json.text()
      default: throw JSONReader.unknown(name)
      }
    }
    guard let person, let text else { throw .missing(person == nil ? "person" : "text", at: place) }
    return Role(person: person, text: text, range: range, rule: rule)
  }

  private func claim(_ json: inout JSONReader) throws(JSONFault) -> Claim {
    var speaker: Int?
    var speakerText: String?
    let (range, rule) = try finding(&json) { json, name throws(JSONFault) in
      switch name {
      case "speaker": speaker = try entity(&json)
      case "speaker_text": speakerText = try json.text()
      default: throw JSONReader.unknown(name)
      }
    }
    return Claim(range: range, speaker: speaker, speakerText: speakerText, rule: rule)
  }

  /// What all findings have, and what `member` reads.
  private func finding(
    _ json: inout JSONReader, _ member: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(JSONFault) -> (Range<Int>, StaticText) {
    let place = json.start
    var span = SpanDraft()
    var rule: StaticText?
    try json.object { json, name throws(JSONFault) in
      if name == "rule" {
        let place = json.start
        let number = try json.number()
        guard rules.indices.contains(number) else { throw JSONFault(at: place, "this reading has no rule of this number") }
        rule = rules[number]
      } else if try !span.read(name, &json) {
        try member(&json, name)
      }
    }
    guard let rule else { throw .missing("rule", at: place) }
    return (try span.range(at: place), rule)
  }

  private func entity(_ json: inout JSONReader) throws(JSONFault) -> Int {
    let place = json.start
    let number = try json.number()
    guard (0..<entityCount).contains(number) else { throw JSONFault(at: place, "this reading has no entity of this number") }
    return number
  }
}

extension ItemReading {
  /// Whether every finding covers whole letters of a text, and no mention crosses another.
  fileprivate func fits(_ text: [UInt8]) -> Bool {
    let others = figures.map(\.range) + quotes.map(\.range) + dates.map(\.range) + roles.map(\.range) + claims.map(\.range)
    return others.allSatisfy { text.hasWhole($0) } && text.nests(mentions.map(\.range))
  }
}

extension [UInt8] {
  /// Whether a range lies within the text and cuts no letter in two.
  func hasWhole(_ range: Range<Int>) -> Bool {
    func isBoundary(_ offset: Int) -> Bool { offset == count || (offset >= 0 && offset < count && self[offset] & 0xC0 != 0x80) }
    return isBoundary(range.lowerBound) && isBoundary(range.upperBound)
  }

  /// Whether ranges cover whole letters, are sorted by where they start, and each that begins within another ends there, too.
  func nests(_ ranges: [Range<Int>]) -> Bool {
    var open: [Int] = []
    var last = 0
    for range in ranges {
      guard hasWhole(range), range.lowerBound >= last else { return false }
      last = range.lowerBound
      while let end = open.last, end <= range.lowerBound { open.removeLast() }
      if let end = open.last, end < range.upperBound { return false }
      open.append(range.upperBound)
    }
    return true
  }
}
