/// A text in which pipe tables are looked for, and taken out.
struct TableSource {
  private let text: [UInt8]
  /// Where each line starts.
  private var lineStarts: [Int] = []
  /// The lines, counted from 0, that look as if they stood under a table's header.
  private var candidates: [Int] = []
  /// How many cells may be filled in where rows are too short. Without it, a wide header and many short rows would make a
  /// table that is longer than its text by far.
  private static let filledCells = 100_000

  /// Nil if no line looks like the second of a table.
  init?(_ text: borrowing Span<UInt8>) {
    var offset = 0
    while offset < text.count {
      if text.mayBeDelimiterRow(at: offset) { candidates.append(lineStarts.count) }
      lineStarts.append(offset)
      offset = text.startOfLine(after: offset)
    }
    if candidates.isEmpty { return nil }
    var copy: [UInt8] = []
    copy.append(0..<text.count, of: text)
    self.text = copy
  }

  /// Where a byte stands of which the line, counted from 1, and the column are known. Nil if there is no such byte.
  func offset(line: Int, column: Int) -> Int? {
    guard lineStarts.indices.contains(line - 1), column >= 1 else { return nil }
    let offset = lineStarts[line - 1] + column - 1
    return offset <= text.count ? offset : nil
  }

  /// - Parameter paragraphs: in the order of their lines.
  func tables(in paragraphs: [ParagraphPlace]) -> [PipeTable] {
    var tables: [PipeTable] = []
    var fillable = TableSource.filledCells
    var candidates = candidates[...]
    for paragraph in paragraphs {
      let paragraph = paragraph.isHeading ? withoutUnderline(paragraph) : paragraph
      while let line = candidates.first, line <= paragraph.lines.lowerBound { candidates.removeFirst() }
      while let line = candidates.first, line < paragraph.lines.upperBound {
        candidates.removeFirst()
        guard let delimiter = row(line, in: paragraph), let alignments = delimiter.alignments(in: text.span) else { continue }
        // As on GitHub, the first delimiter row decides: a second one under a header that fits it makes no table.
        if let header = row(line - 1, in: paragraph), header.cells.count == alignments.count, header.hasBar || delimiter.hasBar {
          tables.append(table(header, alignments, delimitedBy: line, in: paragraph, filling: &fillable))
        }
        break
      }
    }
    return tables
  }
}

// MARK: - Finding

extension TableSource {
  /// The lines that follow in the paragraph are rows, up to one that a paragraph goes on with but a table does not.
  private func table(
    _ header: PipeRow, _ alignments: [Table.Alignment], delimitedBy line: Int, in paragraph: ParagraphPlace,
    filling fillable: inout Int
  ) -> PipeTable {
    var table = PipeTable(
      paragraph: paragraph, lines: (line - 1)..<(line + 1), alignments: alignments, cells: [header.cells], dropped: [])
    for line in (line + 1)..<paragraph.lines.upperBound {
      guard let row = row(line, in: paragraph), !startsItem(line, in: paragraph) else { break }
      fillable -= max(0, alignments.count - row.cells.count)
      if fillable < 0 { break }
      table.lines = table.lines.lowerBound..<(line + 1)
      table.cells.append(Array(row.cells.prefix(alignments.count)))
      if let first = row.cells.dropFirst(alignments.count).first, let last = row.cells.last {
        let text = Array(text[first.lowerBound..<last.upperBound])
        if !text.isEmpty { table.dropped.append(Dropped(kind: .tableCells, text: text, line: line + 1)) }
      }
    }
    return table
  }

  /// The lines of a heading above its underline. Under a table, hyphens are a break between themes, and equals signs are one
  /// more row.
  private func withoutUnderline(_ heading: ParagraphPlace) -> ParagraphPlace {
    var heading = heading
    for line in heading.lines.dropFirst() {
      let content = text[text.span.trimming(start(ofLine: line, in: heading).offset..<end(ofLine: line))]
      guard let sign = content.first, sign == .hyphen || sign == .equals, content.allSatisfy({ $0 == sign }) else { continue }
      heading.lines = heading.lines.lowerBound..<(sign == .equals ? line + 1 : line)
      break
    }
    return heading
  }

  /// Nil for a lazy line.
  private func row(_ line: Int, in paragraph: ParagraphPlace) -> PipeRow? {
    let start = start(ofLine: line, in: paragraph)
    return start.isLazy ? nil : PipeRow(start.offset..<end(ofLine: line), of: text.span)
  }

  /// Whether the line starts an item of a list. Not every item can interrupt a paragraph, so it may stand in one.
  private func startsItem(_ line: Int, in paragraph: ParagraphPlace) -> Bool {
    let content = text[start(ofLine: line, in: paragraph).offset..<end(ofLine: line)]
    let number = content.prefix(9).prefix(while: \.isDigit)
    let marks: [UInt8] = number.isEmpty ? [.hyphen, .plus, .asterisk] : [.fullStop, .closingParenthesis]
    let rest = content.dropFirst(number.count)
    guard let mark = rest.first, marks.contains(mark) else { return false }
    return rest.dropFirst().first?.isSpaceOrTab ?? true
  }

  /// Where a line of a paragraph has its text. A lazy line leaves out marks of the quotes that it stands in.
  private func start(ofLine line: Int, in paragraph: ParagraphPlace) -> (offset: Int, isLazy: Bool) {
    if line == paragraph.lines.lowerBound { return (paragraph.start, false) }
    let end = end(ofLine: line)
    var offset = lineStarts[line]
    var quotes = 0
    while offset < end {
      if text[offset] == .greaterThan, quotes < paragraph.quoteDepth {
        quotes += 1
      } else if !text[offset].isSpaceOrTab {
        break
      }
      offset += 1
    }
    return (offset, quotes < paragraph.quoteDepth)
  }

  /// Before the bytes that end it.
  private func end(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : text.count
    while end > lineStarts[line], text[end - 1].isLineEnd { end -= 1 }
    return end
  }
}

extension Span<UInt8> {
  fileprivate func startOfLine(after start: Int) -> Int {
    let offset = end(from: start) { $0.equals(.newline) | $0.equals(.carriageReturn) }
    let isPair = offset + 1 < count && self[offset] == .carriageReturn && self[offset + 1] == .newline
    return Swift.min(offset + (isPair ? 2 : 1), count)
  }

  /// Whether the line has bars, colons and hyphens only, behind the marks of quotes.
  fileprivate func mayBeDelimiterRow(at start: Int) -> Bool {
    var offset = start
    while offset < count, self[offset].isSpaceOrTab || self[offset] == .greaterThan { offset += 1 }
    var hasHyphen = false
    while offset < count, !self[offset].isLineEnd {
      switch self[offset] {
      case .hyphen: hasHyphen = true
      case .bar, .colon, .space, .tab: break
      default: return false
      }
      offset += 1
    }
    return hasHyphen
  }
}

// MARK: - Taking out

extension TableSource {
  /// The cells, each a paragraph, then the text with a stand-in for each table. As all of it is one text, a link in a cell
  /// finds the address that is defined elsewhere.
  ///
  /// A no-break space goes before each cell. For cmark it is white space that opens no block, so that what follows reads
  /// as it would at the start of a line, except that "# 1" or "- 1" is no heading and no bullet.
  func rewritten(for tables: [PipeTable]) -> (text: [UInt8], cellLines: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 2)
    var cellLines = 0
    for table in tables {
      for cell in table.cells.joined() {
        output.append(contentsOf: TableSource.cellMark)
        append(cell, to: &output)
        output.append(contentsOf: "\n\n".utf8)
        cellLines += 2
      }
    }
    var offset = 0
    for table in tables {
      output.append(contentsOf: text[offset..<lineStarts[table.lines.lowerBound]])
      for line in table.lines {
        appendStart(ofLine: line, in: table.paragraph, to: &output)
        if line == table.lines.lowerBound { output.append(TableSource.standIn) }
        output.append(.newline)
      }
      offset = table.lines.upperBound < lineStarts.count ? lineStarts[table.lines.upperBound] : text.count
    }
    output.append(contentsOf: text[offset...])
    return (output, cellLines)
  }

  static let cellMark = Array("\u{A0}".utf8)
  /// An empty heading: whatever is around it, it stands alone, and it has no text.
  private static let standIn = UInt8.numberSign

  /// Appends the marks before a line's text, and as much white space as the paragraph starts with: with more, which a line
  /// of a paragraph may have, the stand-in would be part of the text.
  private func appendStart(ofLine line: Int, in paragraph: ParagraphPlace, to output: inout [UInt8]) {
    func split(_ start: ArraySlice<UInt8>) -> (marks: ArraySlice<UInt8>, space: ArraySlice<UInt8>) {
      let end = start.lastIndex(of: .greaterThan).map { $0 + 1 } ?? start.startIndex
      return (start[..<end], start[end...])
    }
    let first = text[lineStarts[paragraph.lines.lowerBound]..<paragraph.start]
    guard line > paragraph.lines.lowerBound else { return output.append(contentsOf: first) }
    let (marks, space) = split(text[lineStarts[line]..<start(ofLine: line, in: paragraph).offset])
    let most = split(first).space.count
    output.append(contentsOf: marks)
    output.append(contentsOf: repeatElement(.space, count: space.contains(.tab) ? most : min(space.count, most)))
  }

  /// A bar with a backslash is just a bar, even in code.
  private func append(_ cell: Range<Int>, to output: inout [UInt8]) {
    var start = cell.lowerBound
    var offset = start
    while offset < cell.upperBound {
      guard text[offset] == .backslash, offset + 1 < cell.upperBound else {
        offset += 1
        continue
      }
      if text[offset + 1] == .bar {
        output.append(contentsOf: text[start..<offset])
        start = offset + 1
      }
      offset += 2
    }
    output.append(contentsOf: text[start..<cell.upperBound])
  }
}
