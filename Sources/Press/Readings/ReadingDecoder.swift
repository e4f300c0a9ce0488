import Newsroom

/// Takes up readings from lines of JSON, as `ReadingLine` writes them. The members of an object may stand in any order.
struct ReadingDecoder {
  /// Why a line is no reading for this site.
  enum Fault: Error {
    /// It is no reading at all.
    case broken(JSONFault)
    /// It was made by another program or with other settings.
    case foreign(JSONFault)
  }

  private let gazetteer: Gazetteer
  private let stamp: ReadingStamp
  /// Rules that earlier lines had: each text is kept in the memory once.
  private var rules: [String: StaticText] = [:]

  init(_ gazetteer: Gazetteer, stamp: ReadingStamp) {
    self.gazetteer = gazetteer
    self.stamp = stamp
  }

  /// - Parameter line: where it stands in the bytes; offsets of faults count from the bytes' first.
  mutating func day(in bytes: [UInt8], line: Range<Int>) throws(Fault) -> Day {
    var foreign: JSONFault?
    do throws(JSONFault) {
      if let offset = bytes.extracting(line).offsetOfBadUTF8 { throw JSONFault(at: line.lowerBound + offset, "this is no UTF-8") }
      return try day(in: bytes, line: line, &foreign)
    } catch {
      throw foreign.map(Fault.foreign) ?? .broken(error)
    }
  }

  /// - Parameter foreign: set before it is thrown.
  private mutating func day(in bytes: [UInt8], line: Range<Int>, _ foreign: inout JSONFault?) throws(JSONFault) -> Day {
    var json = JSONReader(bytes, in: line)
    var version: Int?
    var brief = BriefDraft()
    var strangers: [UInt64] = []
    var merged: [String] = []
    var entities: [Entity]?
    var rules: [StaticText]?
    var items: [(Item, ItemReading)]?
    var laterItems: Int?
    try json.object { json, name throws(JSONFault) in
      switch name {
      case "daybook_reading":
        let place = json.start
        version = try json.number()
        if let version, version != ReadingLine.version { foreign = .otherVersion(version, at: place) }
      case "program":
        let place = json.start
        let program = try json.text()
        if program != stamp.program { foreign = .otherProgram(program, at: place) }
      case "tables":
        let place = json.start
        if try json.text() != stamp.tables { foreign = .otherTables(at: place) }
      case "settings":
        let place = json.start
        if try json.text() != stamp.settings { foreign = .otherSettings(at: place) }
      case "strangers":
        strangers = try json.array { json throws(JSONFault) in
          let place = json.start
          guard let number = UInt64(try json.text(), radix: 16) else { throw JSONFault(at: place, "sixteen hexadecimal digits at most should stand here") }
          return number
        }
      case "merged": merged = try json.array { json throws(JSONFault) in try json.text() }
      case "entities": entities = try json.array { json throws(JSONFault) in try entity(&json) }
      case "rules": rules = try json.array { json throws(JSONFault) in rule(try json.text()) }
      case "items":
        guard let rules, let entities else {
          laterItems = json.start
          return try json.skip()
        }
        items = try self.items(&json, rules, entities)
      default:
        guard try brief.read(name, &json) else { throw JSONReader.unknown(name) }
      }
      if let foreign { throw foreign }
    }
    try json.finish()
    guard version != nil else { throw JSONFault(at: line.lowerBound, "this is no reading", hint: "`daybook read --whole` writes readings") }
    func required<Value>(_ value: Value?, _ name: String) throws(JSONFault) -> Value {
      guard let value else { throw .missing(name, at: line.lowerBound) }
      return value
    }
    let (known, rulesOfDay) = (try required(entities, "entities"), try required(rules, "rules"))
    if let laterItems {
      json.goBack(to: laterItems)
      items = try self.items(&json, rulesOfDay, known)
    }
    let all = try required(items, "items")
    guard !all.isEmpty else { throw JSONFault(at: line.lowerBound, "this reading has no item") }
    return Day(
      kept: try brief.brief(items: all.map(\.0), lineStart: line.lowerBound), entities: known, readings: all.map(\.1), strangers: strangers,
      merged: Set(merged))
  }

  private mutating func items(_ json: inout JSONReader, _ rules: [StaticText], _ entities: [Entity]) throws(JSONFault) -> [(Item, ItemReading)] {
    let findings = FindingDecoder(rules: rules, entityCount: entities.count, gazetteer: gazetteer)
    return try json.array { json throws(JSONFault) in try findings.item(&json) }
  }

  private mutating func rule(_ text: String) -> StaticText {
    if let known = rules[text] { return known }
    let rule = StaticText(stringLiteral: text)
    rules[text] = rule
    return rule
  }

  private func entity(_ json: inout JSONReader) throws(JSONFault) -> Entity {
    let place = json.start
    var id: String?
    var kind: Entity.Kind?
    var entityName: String?
    var row: Gazetteer.Row?
    try json.object { json, name throws(JSONFault) in
      switch name {
      case "id": id = try json.text()
      case "kind": kind = try json.choice()
      case "name": entityName = try json.text()
      case "row": row = try json.row(of: gazetteer)
      default: throw JSONReader.unknown(name)
      }
    }
    guard let id, let kind, let entityName else { throw .missing(id == nil ? "id" : kind == nil ? "kind" : "name", at: place) }
    // It becomes a part of addresses.
    guard !id.isEmpty, id.utf8.allSatisfy(\.isInIdentifier) else { throw JSONFault(at: place, "“\(id)” is no identifier") }
    return Entity(id: id, kind: kind, name: entityName, row: row)
  }
}

extension JSONReader {
  mutating func choice<Choice: RawRepresentable>() throws(JSONFault) -> Choice where Choice.RawValue == String {
    let place = start
    let text = try text()
    guard let choice = Choice(rawValue: text) else { throw JSONFault(at: place, "“\(text)” is none of the words that may stand here") }
    return choice
  }

  mutating func date() throws(JSONFault) -> CalendarDate {
    let place = start
    guard let date = CalendarDate(iso: try text()) else { throw JSONFault(at: place, "this is no date") }
    return date
  }

  mutating func row(of gazetteer: Gazetteer) throws(JSONFault) -> Gazetteer.Row {
    let place = start
    guard let row = gazetteer.row(numbered: try number()) else { throw JSONFault(at: place, "no table has this row") }
    return row
  }
}

extension [UInt8] {
  fileprivate func extracting(_ range: Range<Int>) -> ArraySlice<UInt8> { self[range] }
}

extension ArraySlice<UInt8> {
  /// From its first byte.
  fileprivate var offsetOfBadUTF8: Int? {
    do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: span) } catch { return error.byteOffsets.lowerBound }
    return nil
  }
}

extension UInt8 {
  /// As slugs are written.
  fileprivate var isInIdentifier: Bool {
    self == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
