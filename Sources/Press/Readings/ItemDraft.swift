import Markdown
import Newsroom

/// What has been read of an item that was kept as JSON.
struct ItemDraft {
  private var kind: String?
  private var depth = 0
  private var section: String?
  private var line = 1
  private var column = 1
  private var text: [UInt8]?
  private var marks: [RichText.Mark] = []
  private var table: Table?

  init() {}

  /// Reads a member of the item.
  /// - Returns: false for one that no item has; nothing was read then.
  mutating func read(_ name: String, _ json: inout JSONReader) throws(JSONFault) -> Bool {
    switch name {
    case "kind": kind = try json.text()
    case "depth": depth = try json.number()
    case "section": section = try json.text()
    case "line": line = try json.number()
    case "column": column = try json.number()
    case "text": text = try json.textBytes()
    case "marks": marks = try json.array { json throws(JSONFault) in try json.mark() }
    case "table": table = try json.table()
    default: return false
    }
    return true
  }

  /// Its place has no file yet.
  /// - Parameter start: where faults are told.
  func item(start: Int) throws(JSONFault) -> Item {
    guard let kind, let text else { throw .missing(kind == nil ? "kind" : "text", at: start) }
    guard text.nests(marks.map(\.range)) else { throw JSONFault(at: start, "a mark of this item lies outside its text, or across another") }
    return Item(
      kind: try self.kind(named: kind, text, start: start), section: section, content: RichText(text: text, marks: marks),
      place: SourcePlace(file: "", line: line, column: column))
  }

  private func kind(named name: String, _ text: [UInt8], start: Int) throws(JSONFault) -> Item.Kind {
    switch name {
    case "standfirst": return .standfirst
    case "paragraph": return .paragraph
    case "bullet": return .bullet(depth: depth)
    case "quote": return .quote
    case "code": return .code
    case "table":
      guard let table else { throw .missing("table", at: start) }
      guard table.fits(text) else { throw JSONFault(at: start, "a cell of this table lies outside its text, or in no column") }
      return .table(table)
    default: throw JSONFault(at: start, "no item is of the kind “\(name)”")
    }
  }
}

/// The two ends of a range.
struct SpanDraft {
  private var start: Int?
  private var end: Int?

  init() {}

  mutating func read(_ name: String, _ json: inout JSONReader) throws(JSONFault) -> Bool {
    switch name {
    case "start": start = try json.number()
    case "end": end = try json.number()
    default: return false
    }
    return true
  }

  func range(at place: Int) throws(JSONFault) -> Range<Int> {
    guard let start, let end else { throw .missing(start == nil ? "start" : "end", at: place) }
    guard start <= end else { throw JSONFault(at: place, "this ends before it begins") }
    return start..<end
  }
}

extension JSONReader {
  fileprivate mutating func mark() throws(JSONFault) -> RichText.Mark {
    let place = start
    var span = SpanDraft()
    var style: String?
    var url: String?
    var title = ""
    try object { json, name throws(JSONFault) in
      switch name {
      case "style": style = try json.text()
      case "url": url = try json.text()
      case "title": title = try json.text()
      default: guard try span.read(name, &json) else { throw JSONReader.unknown(name) }
      }
    }
    func made(_ style: RichText.Style) throws(JSONFault) -> RichText.Mark { RichText.Mark(range: try span.range(at: place), style: style) }
    switch style {
    case "strong": return try made(.strong)
    case "emphasis": return try made(.emphasis)
    case "code": return try made(.code)
    case "line_break": return try made(.lineBreak)
    case "link":
      guard let url else { throw .missing("url", at: place) }
      return try made(.link(url: url, title: title))
    case let style?: throw JSONFault(at: place, "no mark has the style “\(style)”")
    case nil: throw .missing("style", at: place)
    }
  }

  fileprivate mutating func table() throws(JSONFault) -> Table {
    let place = start
    var alignments: [Table.Alignment]?
    var table = Table(alignments: [], header: [], rows: [])
    try object { json, name throws(JSONFault) in
      switch name {
      case "alignments": alignments = try json.array { json throws(JSONFault) in try json.alignment() }
      case "header": table.header = try json.array { json throws(JSONFault) in try json.cell() }
      case "rows":
        table.rows = try json.array { json throws(JSONFault) in try json.array { json throws(JSONFault) in try json.cell() } }
      default: throw JSONReader.unknown(name)
      }
    }
    guard let alignments else { throw .missing("alignments", at: place) }
    table.alignments = alignments
    return table
  }

  private mutating func alignment() throws(JSONFault) -> Table.Alignment {
    let place = start
    switch try text() {
    case "natural": return .natural
    case "left": return .left
    case "centre": return .centre
    case "right": return .right
    case let name: throw JSONFault(at: place, "no column is aligned “\(name)”")
    }
  }

  private mutating func cell() throws(JSONFault) -> Range<Int> {
    let place = start
    let ends = try array { json throws(JSONFault) in try json.number() }
    guard ends.count == 2, ends[0] <= ends[1] else { throw JSONFault(at: place, "the start and the end of a cell should stand here") }
    return ends[0]..<ends[1]
  }
}

extension Table {
  /// Whether every cell covers whole letters of a text after the cell before it, and every row has one for each column.
  fileprivate func fits(_ text: [UInt8]) -> Bool {
    guard (header.isEmpty ? rows : [header] + rows).allSatisfy({ $0.count == alignments.count }) else { return false }
    var last = 0
    for cell in header + rows.joined() {
      guard text.hasWhole(cell), cell.lowerBound >= last else { return false }
      last = cell.upperBound
    }
    return true
  }
}
