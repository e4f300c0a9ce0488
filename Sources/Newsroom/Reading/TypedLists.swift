import Markdown

/// Lists and paragraphs that an HTML page makes of typed marks and line breaks: `<p>• One.<br>• Two.</p>`, `<p>1. One.</p><p>2. Two.</p>`.
struct TypedLists {
  /// The passages, each entry and each paragraph one of its own.
  private(set) var blocks: [Block] = []

  /// A line that begins with a mark, and the passage it stands in.
  private struct Entry {
    var passage: Int
    var line: PlainLine
    /// Its first byte.
    var mark: UInt8
  }

  /// Entries times marks of a passage, beyond which it stays whole: no brief has so many items.
  private static let mostWork = 4_000_000

  init(in passages: [Block]) {
    let entries = TypedLists.entries(of: passages)
    blocks.reserveCapacity(passages.count + entries.count)
    var next = 0
    for (index, passage) in passages.enumerated() {
      let first = next
      while next < entries.count, entries[next].passage == index { next += 1 }
      add(passage, entries[first..<next])
    }
  }

  private mutating func add(_ passage: Block, _ entries: ArraySlice<Entry>) {
    func add(_ part: Range<Int>, _ kind: Block.Kind) {
      let content = passage.content.part(part)
      if !content.isBlank { blocks.append(Block(kind: kind, content: content, line: passage.line)) }
    }
    let cost = max(entries.count, 1) * passage.content.marks.count
    if cost > TypedLists.mostWork {
      blocks.append(passage)
    } else if let first = entries.first {
      add(0..<first.line.whole.lowerBound, .paragraph)
      // A line without a mark goes on with what stands above it.
      let ends = entries.dropFirst().map(\.line.whole.lowerBound) + [passage.content.text.count]
      for (entry, end) in zip(entries, ends) { add(entry.line.content.lowerBound..<end, entry.line.kindOfEntry) }
    } else if passage.kind == .paragraph, case let lines = passage.content.lines, PastedParagraphs.areParagraphs(lines, passage.content.text.span) {
      for line in lines { add(line, .paragraph) }
    } else {
      blocks.append(passage)
    }
  }

  // MARK: entries

  private static func entries(of passages: [Block]) -> [Entry] {
    var entries: [Entry] = []
    /// Lines in a row with marks that say something else where they stand alone, such as whose words stand above.
    var row: [Entry] = []
    func endRow() {
      if row.count > 1 { entries += row }
      row.removeAll(keepingCapacity: true)
    }
    for (index, passage) in passages.enumerated() {
      guard passage.kind == .paragraph else {
        endRow()
        continue
      }
      let text = passage.content.text.span
      for line in passage.content.lines where !line.isEmpty {
        let plain = PlainLine(LineReader.Line(number: passage.line, start: line.lowerBound, text: line), in: text)
        let entry = Entry(passage: index, line: plain, mark: text[line.lowerBound])
        switch entry.line.marker {
        // A hyphen, dash or asterisk has other uses.
        case .bullet where entry.mark < 0x80 || PlainLine.isDash(text, line.lowerBound):
          if row.last?.mark != entry.mark { endRow() }
          row.append(entry)
        case .bullet:
          endRow()
          entries.append(entry)
        case .number(let number):
          if row.last.map({ $0.line.marker != .number(number - 1) }) ?? false { endRow() }
          if number == 1 || !row.isEmpty { row.append(entry) }
        // Under an entry of the same passage it goes on with that.
        case .none, .heading, .rule: if row.last?.passage != index { endRow() }
        }
      }
    }
    endRow()
    return entries
  }
}

extension PlainLine {
  fileprivate var kindOfEntry: Block.Kind {
    if case .number(let number) = marker { .numbered(depth: 1, number: number) } else { .bullet(depth: 1) }
  }
}

extension RichText {
  /// What stands between breaks that the writer made, without white space at either end.
  fileprivate var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for mark in marks where mark.style == .lineBreak {
      lines.append(text.span.trimmed(start..<mark.range.lowerBound))
      start = mark.range.upperBound
    }
    return lines + [text.span.trimmed(start..<text.count)]
  }
}
