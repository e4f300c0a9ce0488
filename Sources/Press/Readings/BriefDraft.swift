import Newsroom

/// What has been read of a brief that was kept as JSON.
struct BriefDraft {
  private var path: String?
  private var format: SeedFile.Format?
  private var series: String?
  private var date: CalendarDate?
  private var dateOrigin: DateOrigin?
  private var dayOne: CalendarDate?
  private var language: String?
  private var day: DayNumber?
  private var dayByDate: DayNumber?
  private var war: String?
  private var title: String?
  private var updated: CalendarDate?
  private var isDraft = false
  private var sources: [Source] = []
  private var corrections: [Correction] = []
  private var cuts: [Cut] = []
  private var warnings: [(Diagnostic.Severity, PlaceDraft, message: String, hint: String?)] = []
  private var cutPlaces: [PlaceDraft] = []
  private var withheld: [Int] = []

  init() {}

  /// Reads a member of the line.
  /// - Returns: false for one that no brief has; nothing was read then.
  mutating func read(_ name: String, _ json: inout JSONReader) throws(JSONFault) -> Bool {
    switch name {
    case "seed": path = try json.text()
    case "format": format = try json.choice()
    case "series": series = try json.text()
    case "date": date = try json.date()
    case "date_origin": dateOrigin = try json.choice()
    case "day": day = try json.dayNumber()
    case "day_by_date": dayByDate = try json.dayNumber()
    case "day_one": dayOne = try json.date()
    case "war": war = try json.text()
    case "title": title = try json.text()
    case "language": language = try json.text()
    case "updated": updated = try json.date()
    case "draft": isDraft = try json.flag()
    case "sources": sources = try json.array { json throws(JSONFault) in try json.source() }
    case "corrections": corrections = try json.array { json throws(JSONFault) in try json.correction() }
    case "cuts": try readCuts(&json)
    case "warnings": try readWarnings(&json)
    case "withheld": withheld = try json.array { json throws(JSONFault) in try json.number() }
    default: return false
    }
    return true
  }

  /// - Parameters:
  ///   - items: their places need no file yet.
  ///   - lineStart: where faults are told.
  func brief(items: [Item], lineStart: Int) throws(JSONFault) -> Brief {
    func required<Value>(_ value: Value?, _ name: String) throws(JSONFault) -> Value {
      guard let value else { throw .missing(name, at: lineStart) }
      return value
    }
    let path = try required(path, "seed")
    var brief = Brief(
      path: path, format: try required(format, "format"), series: try required(series, "series"), date: try required(date, "date"),
      day: day, dayByDate: dayByDate, dayOne: try required(dayOne, "day_one"), war: war, title: title, language: try required(language, "language"),
      items: items.map { item in
        var item = item
        item.place = SourcePlace(file: path, line: item.place.line, column: item.place.column)
        return item
      },
      sources: sources, corrections: corrections, updated: updated,
      cuts: zip(cuts, cutPlaces).map { Cut(reason: $0.reason, text: $0.text, place: $1.place(in: path)) },
      warnings: warnings.map { Diagnostic($0.0, at: $0.1.place(in: path), $0.message, hint: $0.hint) },
      isDraft: isDraft, dateOrigin: try required(dateOrigin, "date_origin"))
    brief.withheld = withheld
    return brief
  }

  private mutating func readCuts(_ json: inout JSONReader) throws(JSONFault) {
    (cuts, cutPlaces) = ([], [])
    _ = try json.array { json throws(JSONFault) in
      let start = json.start
      var place = PlaceDraft()
      var reason: Cut.Reason?
      var text: String?
      try json.object { json, name throws(JSONFault) in
        switch name {
        case "reason": reason = try json.choice()
        case "text": text = try json.text()
        default: guard try place.read(name, &json) else { throw JSONReader.unknown(name) }
        }
      }
      guard let reason, let text else { throw .missing(reason == nil ? "reason" : "text", at: start) }
      cuts.append(Cut(reason: reason, text: text, place: SourcePlace(file: "")))
      cutPlaces.append(place)
    }
  }

  private mutating func readWarnings(_ json: inout JSONReader) throws(JSONFault) {
    warnings = try json.array { json throws(JSONFault) in
      let start = json.start
      var place = PlaceDraft()
      var severity: Diagnostic.Severity?
      var message: String?
      var hint: String?
      try json.object { json, name throws(JSONFault) in
        switch name {
        case "severity": severity = try json.choice()
        case "message": message = try json.text()
        case "hint": hint = try json.text()
        default: guard try place.read(name, &json) else { throw JSONReader.unknown(name) }
        }
      }
      guard let severity, let message else { throw .missing(severity == nil ? "severity" : "message", at: start) }
      return (severity, place, message, hint)
    }
  }
}

/// A place in a file, the brief's own unless told.
private struct PlaceDraft {
  private var file: String?
  private var line = 1
  private var column = 1

  mutating func read(_ name: String, _ json: inout JSONReader) throws(JSONFault) -> Bool {
    switch name {
    case "file": file = try json.text()
    case "line": line = try json.number()
    case "column": column = try json.number()
    default: return false
    }
    return true
  }

  func place(in path: String) -> SourcePlace { SourcePlace(file: file ?? path, line: line, column: column) }
}

extension JSONReader {
  fileprivate mutating func dayNumber() throws(JSONFault) -> DayNumber {
    let place = start
    guard let day = DayNumber(try number()) else { throw JSONFault(at: place, "no war has a day of this number") }
    return day
  }

  fileprivate mutating func source() throws(JSONFault) -> Source {
    var source = Source(title: nil, publisher: nil, url: nil)
    try object { json, name throws(JSONFault) in
      switch name {
      case "title": source.title = try json.text()
      case "publisher": source.publisher = try json.text()
      case "url": source.url = try json.text()
      default: throw JSONReader.unknown(name)
      }
    }
    return source
  }

  fileprivate mutating func correction() throws(JSONFault) -> Correction {
    let place = start
    var date: CalendarDate?
    var text: String?
    try object { json, name throws(JSONFault) in
      switch name {
      case "date": date = try json.date()
      case "text": text = try json.text()
      default: throw JSONReader.unknown(name)
      }
    }
    guard let date, let text else { throw .missing(date == nil ? "date" : "text", at: place) }
    return Correction(date: date, text: text)
  }
}
