import Markdown

extension PackedWriter {
  /// A brief and its reading, whole: what `PackedReader.day` reads differs from it in nothing.
  package mutating func write(_ day: Day) {
    var rules = RuleTable()
    for reading in day.readings { rules.add(reading) }
    write(rules.texts) { $0.write($1.description) }
    write(day.brief)
    write(day.entities) { $0.write($1) }
    write(day.readings) { $0.write($1, rules) }
    write(day.strangers) { $0.write(bits: $1.value) }
    write(day.merged.sorted()) { $0.write($1) }
    write(day.strays) { packed, strays in
      packed.write(strays) { packed, stray in
        packed.write(stray.text)
        packed.write(stray.item)
      }
    }
  }

  package mutating func write(_ entity: Entity) {
    write(entity.id)
    write(entity.kind.rawValue)
    write(entity.name)
    write(entity.row) { packed, row in
      packed.write(Int(row.table.rawValue))
      packed.write(Int(row.line))
      packed.write(Int(row.record))
    }
  }

  fileprivate mutating func write(_ reading: ItemReading, _ rules: RuleTable) {
    write(reading.mentions) { packed, mention in
      packed.write(mention.range)
      packed.write(mention.entity)
      packed.write(rules[mention.evidence.rule])
      packed.write(mention.evidence.row) { packed, row in
        packed.write(Int(row.table.rawValue))
        packed.write(Int(row.line))
        packed.write(Int(row.record))
      }
      packed.write(mention.isUnsure)
    }
    write(reading.figures) { packed, figure in
      packed.write(figure.kind.rawValue)
      packed.write(figure.count)
      packed.write(figure.hasHalf)
      packed.write(figure.qualifier.rawValue)
      packed.write(figure.range)
      packed.write(figure.unit)
      packed.write(figure.place)
      packed.write(figure.speaker)
      packed.write(figure.speakerText)
      packed.write(rules[figure.rule])
    }
    write(reading.quotes) { packed, quote in
      packed.write(quote.range)
      packed.write(quote.speaker)
      packed.write(rules[quote.rule])
    }
    write(reading.dates) { packed, date in
      packed.write(date.range)
      packed.write(date.date.daysSince1970)
      packed.write(rules[date.rule])
    }
    write(reading.roles) { packed, role in
      packed.write(role.person)
      packed.write(role.text)
      packed.write(role.range)
      packed.write(rules[role.rule])
    }
    write(reading.claims) { packed, claim in
      packed.write(claim.range)
      packed.write(claim.speaker)
      packed.write(claim.speakerText)
      packed.write(rules[claim.rule])
    }
  }
}

extension PackedReader {
  package mutating func day() throws(Malformed) -> Day {
    let rules = try list { packed throws(Malformed) in StaticText(stringLiteral: try packed.text()) }
    let brief = try brief()
    let entities = try list { packed throws(Malformed) in try packed.entity() }
    let readings = try list { packed throws(Malformed) in try packed.reading(rules) }
    guard readings.count == brief.items.count else { throw Malformed() }
    let strangers = try list { packed throws(Malformed) in WordHash(value: try packed.bits()) }
    let merged = Set(try list { packed throws(Malformed) in try packed.text() })
    let strays = try optional { packed throws(Malformed) in
      try packed.list { packed throws(Malformed) in StrayName(text: try packed.text(), item: try packed.number()) }
    }
    guard isAtEnd else { throw Malformed() }
    return Day(brief: brief, entities: entities, readings: readings, strangers: strangers, merged: merged, strays: strays)
  }

  private mutating func entity() throws(Malformed) -> Entity {
    Entity(id: try text(), kind: try choice(), name: try text(), row: try row())
  }

  private mutating func row() throws(Malformed) -> Gazetteer.Row? {
    try optional { packed throws(Malformed) in
      guard let table = Gazetteer.Table(rawValue: UInt8(truncatingIfNeeded: try packed.number())) else { throw Malformed() }
      return Gazetteer.Row(table: table, line: Int32(truncatingIfNeeded: try packed.number()), record: Int32(truncatingIfNeeded: try packed.number()))
    }
  }

  private mutating func rule(_ rules: [StaticText]) throws(Malformed) -> StaticText {
    let number = try number()
    guard rules.indices.contains(number) else { throw Malformed() }
    return rules[number]
  }

  private mutating func reading(_ rules: [StaticText]) throws(Malformed) -> ItemReading {
    var reading = ItemReading()
    reading.mentions = try list { packed throws(Malformed) in
      Mention(
        range: try packed.range(), entity: try packed.number(), evidence: Evidence(try packed.rule(rules), row: try packed.row()),
        isUnsure: try packed.flag())
    }
    reading.figures = try list { packed throws(Malformed) in
      Figure(
        kind: try packed.choice(), count: try packed.number(), hasHalf: try packed.flag(), qualifier: try packed.choice(),
        range: try packed.range(), unit: try packed.optionalText(), place: try packed.optionalNumber(), speaker: try packed.optionalNumber(),
        speakerText: try packed.optionalText(), rule: try packed.rule(rules))
    }
    reading.quotes = try list { packed throws(Malformed) in
      Quote(range: try packed.range(), speaker: try packed.optionalNumber(), rule: try packed.rule(rules))
    }
    reading.dates = try list { packed throws(Malformed) in
      DateMention(range: try packed.range(), date: CalendarDate(daysSince1970: try packed.number()), rule: try packed.rule(rules))
    }
    reading.roles = try list { packed throws(Malformed) in
      Role(person: try packed.number(), text: try packed.text(), range: try packed.range(), rule: try packed.rule(rules))
    }
    reading.claims = try list { packed throws(Malformed) in
      Claim(range: try packed.range(), speaker: try packed.optionalNumber(), speakerText: try packed.optionalText(), rule: try packed.rule(rules))
    }
    return reading
  }
}

/// The rules that one day's findings were made by, each once: a finding has the number of its own.
private struct RuleTable {
  private(set) var texts: [StaticText] = []
  private var numbers: [String: Int] = [:]

  mutating func add(_ reading: ItemReading) {
    for mention in reading.mentions { add(mention.evidence.rule) }
    for figure in reading.figures { add(figure.rule) }
    for quote in reading.quotes { add(quote.rule) }
    for date in reading.dates { add(date.rule) }
    for role in reading.roles { add(role.rule) }
    for claim in reading.claims { add(claim.rule) }
  }

  private mutating func add(_ rule: StaticText) {
    guard numbers[rule.description] == nil else { return }
    numbers[rule.description] = texts.count
    texts.append(rule)
  }

  subscript(rule: StaticText) -> Int { numbers[rule.description] ?? texts.count }
}
