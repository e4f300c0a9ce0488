import Markdown

/// A table of a brief, with links in its cells.
struct TableView: Viewed {
  /// Nil where the table opens a section, whose anchor it shares.
  let anchor: [UInt8]?
  let columns: [Cell]
  let rows: [Row]

  static let view = View<TableView>(
    .html("anchor") { $0.anchor },
    .flag("hasHeader") { !$0.columns.isEmpty },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows })

  struct Row: Viewed {
    let cells: [Cell]

    static let view = View<Row>(.list("cells") { $0.cells })
  }

  struct Cell: Viewed {
    let text: [UInt8]
    /// The first of its row, which tells what the row is about.
    let isFirst: Bool
    /// In a column that is set to the right.
    let isNumber: Bool

    static let view = View<Cell>(
      .html("text") { $0.text },
      .flag("isFirst") { $0.isFirst },
      .flag("isNumber") { $0.isNumber })
  }

  init(_ table: Table, of item: Int, _ text: ItemText, anchor: [UInt8]?) {
    self.anchor = anchor
    let texts = text.markup(of: item, cells: table.header + table.rows.flatMap(\.self))
    var next = texts.makeIterator()
    func cells(_ ranges: [Range<Int>]) -> [Cell] {
      ranges.indices.map { column in
        Cell(
          text: next.next() ?? [], isFirst: column == 0,
          isNumber: table.alignments.indices.contains(column) && table.alignments[column] == .right)
      }
    }
    columns = cells(table.header)
    rows = table.rows.map { Row(cells: cells($0)) }
  }
}
