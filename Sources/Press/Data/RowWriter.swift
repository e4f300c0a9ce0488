import Newsroom

/// Writes the rows of a table, cell by cell in the order of its columns: as CSV, or as an object a line with the columns' names.
struct RowWriter {
  enum Form: Sendable { case csv, objects }

  private let columns: [DataShape.Member]
  private let form: Form
  private var csv: CSVWriter
  private var objects: [UInt8]
  /// Of the row that is being written, if rows are objects; nil for an empty cell.
  private var cells: [Cell?] = []

  private enum Cell {
    case text([UInt8])
    case date(CalendarDate)
    case number(Int, hasHalf: Bool)
  }

  /// - Parameter bytes: what is there already.
  init(of columns: [DataShape.Member], as form: Form, after bytes: [UInt8]) {
    self.columns = columns
    self.form = form
    csv = CSVWriter(form == .csv ? bytes : [])
    objects = form == .csv ? [] : bytes
  }

  var bytes: [UInt8] { form == .csv ? csv.bytes : objects }

  /// What stands before the first row.
  static func head(of columns: [DataShape.Member], as form: Form) -> [UInt8] {
    guard form == .csv else { return [] }
    var csv = CSVWriter()
    for column in columns { csv.cell(column.name) }
    csv.endRow()
    return csv.bytes
  }

  mutating func cell(_ text: String?) {
    if form == .csv { csv.cell(text) } else { cells.append(text.map { .text(Array($0.utf8)) }) }
  }

  mutating func cell(_ text: ArraySlice<UInt8>) {
    if form == .csv { csv.cell(text) } else { cells.append(text.isEmpty ? nil : .text(Array(text))) }
  }

  mutating func cell(_ text: [UInt8]) { cell(text[...]) }

  mutating func cell(_ date: CalendarDate) {
    if form == .csv { csv.cell(date) } else { cells.append(.date(date)) }
  }

  mutating func cell(_ number: Int?, hasHalf: Bool = false) {
    if form == .csv { csv.cell(number, hasHalf: hasHalf) } else { cells.append(number.map { .number($0, hasHalf: hasHalf) }) }
  }

  mutating func endRow() {
    guard form == .objects else { return csv.endRow() }
    var json = JSONWriter()
    json.object { json in
      for case (let column, let cell?) in zip(columns, cells) {
        json.name(column.name)
        switch cell {
        case .text(let text):
          // A list in a cell has spaces between its addresses.
          if case .list = column.shape { json.array(text.split(separator: 0x20)) { json, part in json.text(part) } } else { json.text(text) }
        case .date(let date): json.date(date)
        case .number(let number, let hasHalf): if hasHalf { json.number(halves: 2 * number + 1) } else { json.number(number) }
        }
      }
    }
    json.lineBreak()
    objects += json.bytes
    cells = []
  }
}
