extension Document {
  /// Reads the paragraphs before the text, which are the cells of its tables.
  func tables(readFrom walk: inout BlockWalk) -> [Block] {
    var read: [Block] = []
    for table in tables {
      var rows: [[RichText]] = []
      for row in table.cells {
        var cells: [RichText] = []
        cells.reserveCapacity(row.count)
        for _ in row {
          guard let node = walk.node else { break }
          cells.append(RichText(of: node, skipping: TableSource.cellMark.count))
          walk.advance()
        }
        rows.append(cells)
      }
      read.append(
        Block(table: table.alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()), line: table.lines.lowerBound + 1))
    }
    return read
  }

  /// The paragraphs of more than one line, and the headings that are underlined.
  static func paragraphs(of root: MarkdownNode?, in source: TableSource) -> [ParagraphPlace] {
    var paragraphs: [ParagraphPlace] = []
    var walk = BlockWalk(at: root)
    while let node = walk.node {
      if node.kind == .paragraph || node.kind == .heading {
        let (first, last) = (node.firstLine, node.lastLine)
        if last > first, let start = source.offset(line: first, column: node.firstColumn) {
          paragraphs.append(
            ParagraphPlace(
              lines: (first - 1)..<last, start: start, quoteDepth: walk.quoteDepth, isHeading: node.kind == .heading))
        }
      }
      walk.advance()
    }
    return paragraphs
  }
}
