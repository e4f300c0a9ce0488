/// A table. Its cells are ranges in the text of its block, where cells are joined by ` | ` and rows by a newline.
package struct Table: Sendable, Equatable {
  package enum Alignment: Sendable, Equatable { case natural, left, centre, right }

  /// One a column.
  package var alignments: [Alignment]
  /// Empty if the table has no header, as tables in HTML may.
  package var header: [Range<Int>]
  /// Each has a cell for every column; where the writer left cells out, they are empty.
  package var rows: [[Range<Int>]]

  package init(alignments: [Alignment], header: [Range<Int>], rows: [[Range<Int>]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

extension Block {
  /// - Parameters:
  ///   - header: empty for a table without one.
  ///   - rows: one that has fewer cells than there are alignments is filled up.
  init(table alignments: [Table.Alignment], header: [RichText], rows: [[RichText]], line: Int) {
    var content = RichText()
    var table = Table(alignments: alignments, header: [], rows: [])
    table.rows.reserveCapacity(rows.count)
    if !header.isEmpty { table.header = content.append(row: header, columns: alignments.count) }
    for row in rows {
      if !(table.header.isEmpty && table.rows.isEmpty) { content.text.append(.newline) }
      table.rows.append(content.append(row: row, columns: alignments.count))
    }
    self.init(kind: .table(table), content: content, line: line)
  }
}

extension RichText {
  fileprivate mutating func append(row: [RichText], columns: Int) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(columns)
    for column in 0..<columns {
      if column > 0 { text.append(contentsOf: " | ".utf8) }
      let start = text.count
      if column < row.count {
        let cell = row[column]
        text.append(contentsOf: cell.text)
        for mark in cell.marks {
          let range = (start + mark.range.lowerBound)..<(start + mark.range.upperBound)
          marks.append(Mark(range: range, style: mark.style))
        }
      }
      cells.append(start..<text.count)
    }
    return cells
  }
}
