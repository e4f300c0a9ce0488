/// A table of HTML while it is read. Cells that span others count once.
struct HTMLTable {
  private let line: Int
  private var rows: [Row] = []
  /// Whether the walk stands in a cell.
  private(set) var hasOpenCell = false

  private struct Row {
    var cells: [RichText] = []
    var alignments: [Table.Alignment] = []
    /// Whether all its cells are headers.
    var isHeader = true
  }

  /// How many cells may be filled in where rows are too short, as in `TableSource`.
  private static let filledCells = 100_000

  init(line: Int) {
    self.line = line
  }

  /// Whether the table holds data. Many only lay out a page: their text reads better as paragraphs. Those hold other tables,
  /// headings, lists, or have no more than one column.
  static func isData(_ table: HTMLNode) -> Bool {
    var isData = true
    var isOutermost = true
    var (rows, columns, cells, cellsInRow) = (0, 0, 0, 0)
    table.walk { node in
      switch node.tag {
      case .table: isData = isOutermost
      case .heading, .list, .quote, .preformatted: isData = false
      case .row:
        rows += 1
        cellsInRow = 0
      case .cell:
        cells += 1
        cellsInRow += 1
        columns = max(columns, cellsInRow)
      default: break
      }
      isOutermost = false
      return isData
    }
    return isData && columns > 1 && rows * columns - cells <= filledCells
  }

  mutating func startRow() {
    rows.append(Row())
  }

  mutating func startCell(isHeader: Bool, alignment: Table.Alignment) {
    hasOpenCell = true
    if rows.isEmpty { startRow() }
    rows[rows.count - 1].isHeader = rows[rows.count - 1].isHeader && isHeader
    rows[rows.count - 1].alignments.append(alignment)
  }

  mutating func endCell(_ content: RichText) {
    hasOpenCell = false
    rows[rows.count - 1].cells.append(content)
  }

  /// Nil if no cell says anything. The first row is the header if all its cells are.
  var block: Block? {
    var rows = rows.filter { !$0.cells.isEmpty }
    guard !rows.allSatisfy({ $0.cells.allSatisfy(\.isBlank) }) else { return nil }
    let columns = rows.map(\.cells.count).max() ?? 0
    let first = rows.first?.alignments ?? []
    let alignments = (0..<columns).map { $0 < first.count ? first[$0] : .natural }
    let header = rows.first?.isHeader == true ? rows.removeFirst().cells : []
    return Block(table: alignments, header: header, rows: rows.map(\.cells), line: line)
  }
}
