import Markdown
import Newsroom

/// A reading as a line of JSON: a brief as it was read and all that was understood of it, so that a site can be built without
/// either being done again. `docs/reading.schema.json` describes it.
///
/// What a brief does not have is left out. Places in a text count its bytes in UTF-8.
struct ReadingLine {
  /// Of the form of such lines: one that reads otherwise gets another number.
  static let version = 1

  /// Ends in a line break, and has no other.
  let bytes: [UInt8]

  init(_ day: Day, stamp: ReadingStamp) {
    var rules = RuleList()
    var items = JSONWriter()
    items.array(zip(day.brief.items, day.readings)) { json, item in
      json.object { json in
        json.members(of: item.0)
        json.members(of: item.1, &rules)
      }
    }
    var json = JSONWriter()
    json.reserve(items.bytes.count * 3 / 2)
    json.object { json in
      json.name("daybook_reading")
      json.number(ReadingLine.version)
      json.member("program", stamp.program)
      json.member("tables", stamp.tables)
      json.member("settings", stamp.settings)
      json.members(of: day.brief)
      json.list("strangers", day.strangerNumbers) { json, number in json.text(String(number, radix: 16)) }
      json.list("merged", day.merged.sorted()) { json, id in json.text(id) }
      json.name("entities")
      json.array(day.entities) { json, entity in
        json.object { json in
          json.member("id", entity.id)
          json.member("kind", entity.kind.rawValue)
          json.member("name", entity.name)
          json.member("row", entity.row?.number)
        }
      }
      json.name("rules")
      json.array(rules.all) { json, rule in json.text(rule.description) }
      json.name("items")
      json.json(items.bytes)
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

/// The rules of a reading, each once, in the order of their first finding.
private struct RuleList {
  private(set) var all: [StaticText] = []
  private var numbers: [StaticText: Int] = [:]

  mutating func number(of rule: StaticText) -> Int {
    if let number = numbers[rule] { return number }
    numbers[rule] = all.count
    all.append(rule)
    return all.count - 1
  }
}

extension JSONWriter {
  fileprivate mutating func list<Element>(_ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    guard !elements.isEmpty else { return }
    self.name(name)
    array(elements, write)
  }

  fileprivate mutating func member(_ name: String, _ date: CalendarDate?) {
    guard let date else { return }
    self.name(name)
    self.date(date)
  }

  /// Left out where it does not hold.
  fileprivate mutating func member(_ name: String, _ flag: Bool) {
    guard flag else { return }
    self.name(name)
    self.flag(true)
  }

  fileprivate mutating func span(_ range: Range<Int>) {
    member("start", range.lowerBound)
    member("end", range.upperBound)
  }

  fileprivate mutating func place(_ place: SourcePlace, in file: String) {
    if place.file != file { member("file", place.file) }
    member("line", place.line)
    member("column", place.column)
  }

  // MARK: the brief

  fileprivate mutating func members(of brief: Brief) {
    member("seed", brief.path)
    member("format", brief.format.rawValue)
    member("series", brief.series)
    member("date", brief.date)
    member("date_origin", brief.dateOrigin.rawValue)
    member("day", brief.day?.value)
    member("day_by_date", brief.dayByDate?.value)
    member("day_one", brief.dayOne)
    member("war", brief.war)
    member("title", brief.title)
    member("language", brief.language)
    member("updated", brief.updated)
    member("draft", brief.isDraft)
    list("sources", brief.sources) { json, source in
      json.object { json in
        json.member("title", source.title)
        json.member("publisher", source.publisher)
        json.member("url", source.url)
      }
    }
    corrections(of: brief)
    list("cuts", brief.cuts) { json, cut in
      json.object { json in
        json.member("reason", cut.reason.rawValue)
        json.member("text", cut.text)
        json.place(cut.place, in: brief.path)
      }
    }
    list("warnings", brief.warnings) { json, warning in
      json.object { json in
        json.member("severity", warning.severity.rawValue)
        json.member("message", warning.message)
        json.member("hint", warning.hint)
        json.place(warning.place, in: brief.path)
      }
    }
    list("withheld", brief.withheld) { json, name in json.number(name) }
  }

  fileprivate mutating func members(of item: Item) {
    member("kind", item.kind.name)
    if case .bullet(let depth) = item.kind { member("depth", depth) }
    member("section", item.section)
    member("line", item.place.line)
    member("column", item.place.column)
    name("text")
    text(item.text)
    list("marks", item.content.marks) { json, mark in
      json.object { json in
        json.span(mark.range)
        json.member("style", mark.style.name)
        guard case .link(let url, let title) = mark.style else { return }
        json.member("url", url)
        if !title.isEmpty { json.member("title", title) }
      }
    }
    guard case .table(let table) = item.kind else { return }
    name("table")
    object { json in
      json.name("alignments")
      json.array(table.alignments) { json, alignment in json.text(alignment.name) }
      json.list("header", table.header) { json, cell in json.cell(cell) }
      json.name("rows")
      json.array(table.rows) { json, row in json.array(row) { json, cell in json.cell(cell) } }
    }
  }

  private mutating func cell(_ range: Range<Int>) {
    array([range.lowerBound, range.upperBound]) { json, offset in json.number(offset) }
  }

  // MARK: what was understood

  fileprivate mutating func members(of reading: ItemReading, _ rules: inout RuleList) {
    list("mentions", reading.mentions) { json, mention in
      json.finding(at: mention.range, by: rules.number(of: mention.evidence.rule)) { json in
        json.member("entity", mention.entity)
        json.member("row", mention.evidence.row?.number)
        json.member("unsure", mention.isUnsure)
      }
    }
    list("figures", reading.figures) { json, figure in
      json.finding(at: figure.range, by: rules.number(of: figure.rule)) { json in
        json.member("kind", figure.kind.rawValue)
        json.member("count", figure.count)
        json.member("half", figure.hasHalf)
        json.member("qualifier", figure.qualifier.rawValue)
        json.member("unit", figure.unit)
        json.member("place", figure.place)
        json.member("speaker", figure.speaker)
        json.member("speaker_text", figure.speakerText)
      }
    }
    list("quotes", reading.quotes) { json, quote in
      json.finding(at: quote.range, by: rules.number(of: quote.rule)) { json in json.member("speaker", quote.speaker) }
    }
    list("dates", reading.dates) { json, date in
      json.finding(at: date.range, by: rules.number(of: date.rule)) { json in json.member("date", date.date) }
    }
    list("roles", reading.roles) { json, role in
      json.finding(at: role.range, by: rules.number(of: role.rule)) { json in
        json.member("person", role.person)
        json.member("text", role.text)
      }
    }
    list("claims", reading.claims) { json, claim in
      json.finding(at: claim.range, by: rules.number(of: claim.rule)) { json in
        json.member("speaker", claim.speaker)
        json.member("speaker_text", claim.speakerText)
      }
    }
  }

  private mutating func finding(at range: Range<Int>, by rule: Int, _ members: (inout JSONWriter) -> Void) {
    object { json in
      json.span(range)
      json.member("rule", rule)
      members(&json)
    }
  }
}

extension Item.Kind {
  /// As data files and readings call it.
  var name: String {
    switch self {
    case .standfirst: "standfirst"
    case .paragraph: "paragraph"
    case .bullet: "bullet"
    case .quote: "quote"
    case .code: "code"
    case .table: "table"
    }
  }
}

extension RichText.Style {
  fileprivate var name: String {
    switch self {
    case .strong: "strong"
    case .emphasis: "emphasis"
    case .code: "code"
    case .link: "link"
    case .lineBreak: "line_break"
    }
  }
}

extension Table.Alignment {
  fileprivate var name: String {
    switch self {
    case .natural: "natural"
    case .left: "left"
    case .centre: "centre"
    case .right: "right"
    }
  }
}
