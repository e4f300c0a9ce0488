import Newsroom

/// Readings of briefs as JSON, places in the text counted in Unicode scalars.
package struct DayJSON {
  /// One array, an object a brief, in their order.
  package let bytes: [UInt8]

  /// - Parameter hasProvenance: gives each finding the rule or table row that made it, beside what a reading has.
  package init(_ days: [Understood], hasProvenance: Bool = false) {
    var json = JSONWriter()
    json.array(days) { json, understood in
      json.lineBreak()
      json.write(understood.day, provenance: hasProvenance ? understood.gazetteer : nil)
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

extension JSONWriter {
  /// A brief, with all that was found in it.
  mutating func write(_ day: Day, provenance gazetteer: Gazetteer?) {
    let brief = day.brief
    object { json in
      json.name("source")
      json.text(SeedFile(path: brief.path, bytes: []).name)
      json.name("day")
      json.number(brief.day?.value)
      json.name("date")
      json.text(brief.isDated ? brief.date.description : nil)
      json.name("standfirst")
      json.text(brief.standfirst.map { String(decoding: $0.text, as: UTF8.self) })
      json.name("items")
      json.array(zip(brief.items, day.readings)) { json, item in json.write(item.0, item.1, of: day, provenance: gazetteer) }
    }
  }

  private mutating func write(_ item: Item, _ reading: ItemReading, of day: Day, provenance gazetteer: Gazetteer?) {
    func name(_ entity: Int?) -> String? { entity.map { day.entities[$0].name } }
    object { json in
      json.name("section")
      json.text(item.kind == .standfirst ? "standfirst" : item.section)
      json.name("text")
      json.text(item.text)
      json.name("dates")
      var dates: [CalendarDate] = []
      for mention in reading.dates where !dates.contains(mention.date) { dates.append(mention.date) }
      json.array(dates) { json, date in json.text(date.description) }

      json.name("mentions")
      var scalars = ScalarCount(of: item.text)
      json.array(reading.mentions) { json, mention in
        let entity = day.entities[mention.entity]
        json.object { json in
          json.name("text")
          json.text(item.text[mention.range])
          json.name("start")
          json.number(scalars.before(mention.range.lowerBound))
          json.name("end")
          json.number(scalars.before(mention.range.upperBound))
          json.name("kind")
          json.text(entity.kind.rawValue)
          json.name("name")
          json.text(entity.name)
          json.name("id")
          json.text(entity.id)
          guard let provenance = gazetteer?.provenance(of: mention, in: item.text) else { return }
          json.name("rule")
          json.text(provenance.rule)
          json.name("row")
          json.text(provenance.row)
          json.name("unsure")
          json.flag(provenance.isUnsure)
        }
      }

      json.name("figures")
      json.array(reading.figures) { json, figure in
        json.object { json in
          json.name("kind")
          json.text(figure.kind.rawValue)
          json.name("count")
          if figure.hasHalf { json.number(halves: 2 * figure.count + 1) } else { json.number(figure.count) }
          json.name("qualifier")
          json.text(figure.qualifier.rawValue)
          json.name("place")
          json.text(name(figure.place))
          json.rule(figure.rule, if: gazetteer != nil)
        }
      }

      json.name("quotes")
      json.array(reading.quotes) { json, quote in
        json.object { json in
          json.name("speaker")
          json.text(name(quote.speaker))
          json.name("text")
          json.text(item.text[quote.range])
          json.rule(quote.rule, if: gazetteer != nil)
        }
      }

      json.name("roles")
      json.array(reading.roles) { json, role in
        json.object { json in
          json.name("person")
          json.text(name(role.person))
          json.name("role")
          json.text(role.text)
          json.rule(role.rule, if: gazetteer != nil)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: StaticText, if isWanted: Bool) {
    guard isWanted else { return }
    name("rule")
    text(rule.description)
  }
}

/// Turns byte offsets into counts of Unicode scalars, fastest when asked from front to back.
struct ScalarCount {
  private let text: [UInt8]
  private var offset = 0
  private var count = 0

  init(of text: [UInt8]) { self.text = text }

  mutating func before(_ byteOffset: Int) -> Int {
    if byteOffset < offset { (offset, count) = (0, 0) }
    while offset < byteOffset {
      if text[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }
}
