/// Puts a `RichText` together from pieces in reading order, collapsing white space across them.
struct RichTextBuilder {
  private var content = RichText()
  /// Marks that are open, outermost first: one a style at most, so four.
  private var openings: [Opening] = []

  private struct Opening {
    var family: Family
    /// Nil for a link that leads nowhere: there is no mark, but it has to be closed.
    var style: RichText.Style?
    /// How many times it was opened. Only the outermost counts.
    var depth = 1
    /// Its place among the marks.
    var mark = 0
  }

  /// A style without what goes with it.
  enum Family { case strong, emphasis, code, link }

  var isEmpty: Bool { content.text.isEmpty }

  /// Takes no-break spaces away that stand alone behind a line break.
  /// - Returns: whether the text ends with a line break.
  mutating func trimBlankLine() -> Bool {
    let end = content.text.suffix(16)
    guard let start = end.lastIndex(of: .newline).map({ $0 + 1 }), RichText(text: Array(end[start...])).isBlank,
      content.marks.last.map({ $0.range.lowerBound < start }) ?? true
    else { return false }
    content.text.removeSubrange(start...)
    return true
  }

  /// Appends text, each run of white space in it as one space.
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset].isWhiteSpace {
        appendSpace()
        repeat { offset += 1 } while offset < bytes.count && bytes[offset].isWhiteSpace
      }
      let end = bytes.endOfEvenText(from: offset)
      content.text.append(offset..<end, of: bytes)
      offset = end
    }
  }

  /// Unless there is one already, or nothing that it could part from the next word.
  mutating func appendSpace() {
    guard let last = content.text.last, last != .space, last != .newline else { return }
    content.text.append(.space)
  }

  /// Appends text with its white space, as code has it.
  mutating func appendVerbatim(_ bytes: borrowing Span<UInt8>) {
    content.text.append(0..<bytes.count, of: bytes)
  }

  mutating func appendLineBreak() {
    if content.text.last == .space { removeLastSpace() }
    guard !isEmpty else { return }
    content.marks.append(RichText.Mark(range: content.text.count..<(content.text.count + 1), style: .lineBreak))
    content.text.append(.newline)
  }
}

// MARK: - Marks

extension RichTextBuilder {
  mutating func open(_ family: Family, as style: RichText.Style?) {
    if let index = openings.firstIndex(where: { $0.family == family }) {
      openings[index].depth += 1
    } else {
      openings.append(Opening(family: family, style: style))
      begin(at: openings.count - 1)
    }
  }

  mutating func open(link target: LinkTarget?, title: String) {
    open(.link, as: target.map { .link(url: $0.url, title: title) })
  }

  mutating func close(_ family: Family) {
    guard let index = openings.lastIndex(where: { $0.family == family }) else { return }
    openings[index].depth -= 1
    if openings[index].depth == 0 { end(openings.remove(at: index)) }
  }

  /// A mark that was opened behind the space starts where the space was.
  private mutating func removeLastSpace() {
    content.text.removeLast()
    let end = content.text.count
    for opening in openings where opening.style != nil && content.marks[opening.mark].range.lowerBound > end {
      content.marks[opening.mark].range = end..<end
    }
  }

  private mutating func begin(at index: Int) {
    guard let style = openings[index].style else { return }
    openings[index].mark = content.marks.count
    content.marks.append(RichText.Mark(range: content.text.count..<content.text.count, style: style))
  }

  /// A mark neither begins nor ends with a space. One over nothing goes.
  private mutating func end(_ opening: Opening) {
    guard opening.style != nil else { return }
    var (start, end) = (content.marks[opening.mark].range.lowerBound, content.text.count)
    if start < end, content.text[start] == .space { start += 1 }
    if start < end, content.text[end - 1] == .space { end -= 1 }
    if start < end {
      content.marks[opening.mark].range = start..<end
    } else {
      content.marks.remove(at: opening.mark)
    }
  }
}

// MARK: - Taking out

extension RichTextBuilder {
  /// What has been put together, trimmed. Marks that are open go on in what is put together next.
  mutating func take() -> RichText {
    for opening in openings.reversed() { end(opening) }
    trimEnd()
    var taken = RichText()
    swap(&taken, &content)
    for index in openings.indices { begin(at: index) }
    return taken
  }

  private mutating func trimEnd() {
    guard let last = content.text.last, last == .space || last == .newline else { return }
    repeat { content.text.removeLast() } while content.text.last == .space || content.text.last == .newline
    let end = content.text.count
    content.marks.removeAll { $0.range.lowerBound >= end }
    for index in content.marks.indices where content.marks[index].range.upperBound > end {
      content.marks[index].range = content.marks[index].range.clamped(to: 0..<end)
    }
  }
}

extension Span<UInt8> {
  /// The end of the longest text from `start` on whose white space is single spaces between words.
  fileprivate func endOfEvenText(from start: Int) -> Int {
    var offset = start
    while true {
      // Vector instructions, as in `end(from:before:)`.
      while count > 32, offset + 1 < count {
        let first = Swift.min(offset, count - 33)
        let part = extracting(first...(first + 32))
        var found: UInt8 = 0
        for index in 0..<32 {
          found |= part[index].isAtMost(.space - 1) | part[index].equals(.space) & part[index + 1].isAtMost(.space)
        }
        if found != 0 { break }
        offset = first + 32
      }
      let end = Swift.min(offset + 32, count)
      while offset < end {
        let isUneven =
          self[offset].isWhiteSpace && (self[offset] != .space || offset + 1 < count && self[offset + 1].isWhiteSpace)
        if isUneven { return offset }
        offset += 1
      }
      if offset == count { return offset }
    }
  }
}
