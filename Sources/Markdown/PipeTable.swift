/// A table found in the lines of a paragraph, its cells not yet read.
struct PipeTable {
  var paragraph: ParagraphPlace
  /// Lines of the text, counted from 0: header, delimiter row, rows.
  var lines: Range<Int>
  var alignments: [Table.Alignment]
  /// The header first. Ranges of the text; no row has more than there are columns.
  var cells: [[Range<Int>]]
  /// What stands in rows beyond the last column.
  var dropped: [Dropped]
}

/// Lines that may hold a table: a paragraph, or a heading that is underlined.
struct ParagraphPlace {
  /// Lines of the text, counted from 0.
  var lines: Range<Int>
  /// Where the text of the first line starts, behind the marks of quotes and lists.
  var start: Int
  var quoteDepth: Int
  var isHeading: Bool
}

/// A row of cells, by the rules of GitHub Flavored Markdown.
struct PipeRow {
  /// Without the white space around them.
  private(set) var cells: [Range<Int>] = []
  private(set) var hasBar = false

  /// - Parameter range: the row in its line, without the line's end.
  init(_ range: Range<Int>, of text: borrowing Span<UInt8>) {
    var row = text.trimming(range)
    if !row.isEmpty, text[row.lowerBound] == .bar {
      hasBar = true
      row = (row.lowerBound + 1)..<row.upperBound
    }
    var start = row.lowerBound
    var offset = start
    while offset < row.upperBound {
      switch text[offset] {
      // The byte after a backslash parts no cells.
      case .backslash: offset += 2
      case .bar:
        hasBar = true
        cells.append(text.trimming(start..<offset))
        offset += 1
        start = offset
      default: offset += 1
      }
    }
    if start < row.upperBound || cells.isEmpty { cells.append(text.trimming(start..<row.upperBound)) }
  }

  /// What the row says if it is the one that parts header and rows: each cell hyphens, with a colon at an end or both.
  func alignments(in text: borrowing Span<UInt8>) -> [Table.Alignment]? {
    var alignments: [Table.Alignment] = []
    for cell in cells {
      var hyphens = cell
      let isLeft = !hyphens.isEmpty && text[hyphens.lowerBound] == .colon
      if isLeft { hyphens = (hyphens.lowerBound + 1)..<hyphens.upperBound }
      let isRight = !hyphens.isEmpty && text[hyphens.upperBound - 1] == .colon
      if isRight { hyphens = hyphens.lowerBound..<(hyphens.upperBound - 1) }
      guard !hyphens.isEmpty else { return nil }
      for offset in hyphens where text[offset] != .hyphen { return nil }
      switch (isLeft, isRight) {
      case (false, false): alignments.append(.natural)
      case (true, false): alignments.append(.left)
      case (true, true): alignments.append(.centre)
      case (false, true): alignments.append(.right)
      }
    }
    return alignments
  }
}

extension Span<UInt8> {
  /// The range without the white space at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isWhiteSpace { start += 1 }
    while start < end, self[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }
}
