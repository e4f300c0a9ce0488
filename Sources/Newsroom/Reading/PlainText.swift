import Markdown

/// A plain text cut into passages.
///
/// A blank line parts passages, and so does a bullet. Lines that follow one another without either are one paragraph if they
/// look as if somebody had broken it at a margin; else each is one.
struct PlainText {
  struct Passage {
    var kind: Block.Kind
    /// In the seed.
    var line: Int
    /// Its part of `text`.
    var range: Range<Int>
  }

  /// One passage after the other, without bullets and numbers; a space where a line was broken.
  private(set) var text: [UInt8] = []
  private(set) var passages: [Passage] = []

  private var lastNumber = 0
  /// Where the bullets of each depth are indented, the outermost first.
  private var indents: [Int] = []

  /// Where a margin can lie: a longer line was never broken, and a run of shorter ones neither.
  static let margins = 50...120

  init(_ bytes: [UInt8], from start: Int, firstLine: Int) {
    text.reserveCapacity(bytes.count - start)
    var lines = LineReader(from: start, line: firstLine)
    var run: [PlainLine] = []
    while let line = lines.next(in: bytes.span) {
      if line.text.isEmpty {
        add(run, of: bytes)
        run.removeAll(keepingCapacity: true)
      } else {
        run.append(PlainLine(line, in: bytes.span))
      }
    }
    add(run, of: bytes)
  }

  private mutating func add(_ run: [PlainLine], of bytes: [UInt8]) {
    var margin: Margin?
    for (index, line) in run.enumerated() {
      switch line.marker {
      case .rule:
        if index == 1, run[0].marker == .none { passages[passages.count - 1].kind = .heading(level: 2) }
      case .heading(let level):
        begin(.heading(level: level), line, line.content, bytes)
      case .bullet(let stars):
        begin(.bullet(depth: depth(line.indent, stars)), line, line.content, bytes)
      case .number(let number) where number == 1 || number == lastNumber + 1:
        lastNumber = number
        begin(.numbered(depth: 1, number: number), line, line.content, bytes)
      case .none, .number:
        if index > 0, continues(run, at: index, bytes, &margin) {
          text.append(.space)
          text += bytes[line.whole]
          let last = passages.count - 1
          passages[last].range = passages[last].range.lowerBound..<text.count
        } else {
          if line.indent == 0 { indents.removeAll(keepingCapacity: true) }
          begin(.paragraph, line, line.whole, bytes)
        }
      }
    }
  }

  /// Whether a line goes on with the sentence of the line before it.
  private func continues(_ run: [PlainLine], at index: Int, _ seed: [UInt8], _ margin: inout Margin?) -> Bool {
    let bytes = seed.span
    let before = run[index - 1]
    let line = run[index]
    switch before.marker {
    case .rule, .heading: return false
    case .bullet, .number: if line.indent > before.indent { return true }
    case .none: break
    }
    if bytes[line.whole.lowerBound].isSmallLetter { return !Furniture.isListLabel(seed[line.whole]) }
    if bytes.isAllCapitals(before.whole) { return false }
    let width = bytes.width(before.whole)
    let found = margin ?? Margin(run, bytes)
    margin = found
    guard let column = found.column, width <= PlainText.margins.upperBound else { return false }
    // A line broken at the margin had no room for the next word.
    return width + 1 + bytes.width(bytes.firstWord(line.whole)) > column
  }

  /// Where the lines of a run were broken, if they were.
  private struct Margin {
    var column: Int?

    init(_ run: [PlainLine], _ bytes: Span<UInt8>) {
      var widest = 0
      var breaksSentence = false
      for line in run {
        let width = bytes.width(line.whole)
        if width <= PlainText.margins.upperBound { widest = max(widest, width) }
      }
      for line in run.dropLast() where !bytes.endsSentence(line.whole) { breaksSentence = true }
      // Where every line ends a sentence, each is a paragraph.
      column = breaksSentence && PlainText.margins.contains(widest) ? widest : nil
    }
  }

  private mutating func depth(_ indent: Int, _ stars: Int) -> Int {
    if stars > 1 { return stars }
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent { indents.append(indent) }
    return indents.count
  }

  private mutating func begin(_ kind: Block.Kind, _ line: PlainLine, _ content: Range<Int>, _ bytes: [UInt8]) {
    passages.append(Passage(kind: kind, line: line.number, range: text.count..<text.count + content.count))
    text += bytes[content]
  }
}

extension PlainText {
  /// The passages that have a text.
  func blocks() -> [Block] {
    let text = text.span
    var blocks: [Block] = []
    blocks.reserveCapacity(passages.count)
    for passage in passages {
      let content = RichText(plain: text.extracting(passage.range))
      if !content.isBlank { blocks.append(Block(kind: passage.kind, content: content, line: passage.line)) }
    }
    return blocks
  }
}

extension Span<UInt8> {
  /// In scalars.
  func width(_ range: Range<Int>) -> Int {
    var width = 0
    for index in range where !self[index].isContinuation { width += 1 }
    return width
  }

  /// Whether a line ends with a mark that ends a sentence, or with a bracket or quotation mark that may follow one.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    switch self[last] {
    case .fullStop, 0x21, 0x3F, 0x5D, .quotationMark: return true
    case 0xA6, 0x9D, 0x99: return last >= range.lowerBound + 2 && self[last - 2] == 0xE2 && self[last - 1] == 0x80
    default: return false
    }
  }

  /// The bytes before the first space.
  func firstWord(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, self[end] > .space { end += 1 }
    return range.lowerBound..<end
  }

  /// Whether a line shouts, as headings do: three capitals or more, and no small letter.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for index in range {
      if self[index].isSmallLetter { return false }
      if self[index].isCapitalLetter { capitals += 1 }
    }
    return capitals >= 3
  }
}
