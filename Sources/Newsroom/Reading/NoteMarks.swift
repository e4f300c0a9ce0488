/// Marks of note-taking programs, which Markdown does not know: `[[links|to notes]]`, `==highlights==`, `[^1]`, `%% remarks %%`, `~~struck~~`.
///
/// Words in them stay, but for remarks, which are nobody else's business, for what is struck out, and for pictures and numbers of footnotes.
struct NoteMarks {
  /// Without them; each line is where it was.
  private(set) var text: [UInt8] = []
  private(set) var cuts: [(reason: Cut.Reason, text: String, line: Int)] = []

  private let source: [UInt8]
  private var line = 1

  /// The longest name of a note, in bytes.
  private static let longestName = 300

  /// Nil where there are none.
  init?(in markdown: [UInt8]) {
    guard NoteMarks.mayStand(in: markdown.span) else { return nil }
    source = markdown
    text.reserveCapacity(markdown.count)
    var fence: CodeFence?
    var lines = LineReader(from: 0)
    while let read = lines.next(in: source.span) {
      line = read.number
      let isCode: Bool
      if let open = fence {
        isCode = true
        if open.isClosed(by: read.text, in: source.span) { fence = nil }
      } else {
        fence = CodeFence(opening: read.text, in: source.span)
        isCode = fence != nil
      }
      // A remark may have taken the line already.
      var at = max(read.start, done)
      if isCode, at < lines.at { at = keep(at..<lines.at, to: lines.at) }
      while at < lines.at { at = copy(at) }
      done = at
    }
    guard text != source else { return nil }
  }

  /// Up to where the source has been copied or cut.
  private var done = 0

  private static func mayStand(in bytes: Span<UInt8>) -> Bool {
    for at in bytes.indices.dropLast() {
      switch bytes[at] {
      case 0x5B: if [0x5B, 0x5E, 0x21, .space, 0x78, 0x58].contains(bytes[at + 1]) { return true }  // [[ [^ [! [x
      case 0x25, 0x3D, 0x7E: if bytes[at + 1] == bytes[at] { return true }  // %% == ~~
      default: break
      }
    }
    return false
  }

  /// Copies a byte, or what a mark leaves of itself.
  /// - Returns: where to go on.
  private mutating func copy(_ at: Int) -> Int {
    switch source[at] {
    case 0x60:
      if let end = end(of: 0x60, from: at + 1) { return keep(at..<end + 1, to: end + 1) }
    case 0x25 where isMark(0x25, 0x25, at) && opens(at):
      if let end = endOfRemark(at) { return cut(.remark, at + 2..<end) }
    case 0x7E where isMark(0x7E, 0x7E, at) && opens(at):
      if let end = closing(0x7E, at) { return cut(.struck, at + 2..<end) }
    case 0x3D where isMark(0x3D, 0x3D, at) && opens(at):
      if let end = closing(0x3D, at) { return keep(at + 2..<end, to: end + 2) }
    case 0x21 where isMark(0x21, 0x5B, at) && isMark(0x5B, 0x5B, at + 1):
      if let end = end(of: 0x5D, 0x5D, from: at + 3, within: NoteMarks.longestName) { return end + 2 }
    case 0x5B where isMark(0x5B, 0x5B, at):
      // "[[1]](https://example.org)" is a link of Markdown.
      if let end = end(of: 0x5D, 0x5D, from: at + 2, within: NoteMarks.longestName), end + 2 >= source.count || source[end + 2] != 0x28 {
        let words = source[at + 2..<end].lastIndex(of: 0x7C).map { $0 + 1 } ?? at + 2
        return keep(words..<end, to: end + 2)
      }
    case 0x5B where isMark(0x5B, 0x5E, at):
      // At the head of a line and before a colon it is the note itself.
      if let end = end(of: 0x5D, from: at + 2, within: 40), !source[at..<end].contains(.space) {
        return isLineStart(at) ? next(after: end, over: [0x3A]) : end + 1
      }
    case 0x5B where isTask(at): return at + 4
    case 0x5B where isMark(0x5B, 0x21, at) && at > 1 && source[at - 2] == 0x3E:
      // `> [!note]-`: a box, opened or closed
      if let end = end(of: 0x5D, from: at + 2, within: 40) { return next(after: end, over: [.hyphen, 0x2B]) }
    default: break
    }
    text.append(source[at])
    return at + 1
  }

  private mutating func keep(_ words: Range<Int>, to next: Int) -> Int {
    text += source[words]
    return next
  }

  private mutating func cut(_ reason: Cut.Reason, _ words: Range<Int>) -> Int {
    cuts.append((reason, String(decoding: source[words], as: UTF8.self), line))
    for at in words where source[at] == .newline { text.append(.newline) }
    return words.upperBound + 2
  }

  // MARK: looking

  private func isMark(_ first: UInt8, _ second: UInt8, _ at: Int) -> Bool { at + 1 < source.count && source[at] == first && source[at + 1] == second }

  private func isLineStart(_ at: Int) -> Bool { at == 0 || source[at - 1] == .newline }

  /// Whether a mark stands where words begin: not in `50%%` or `?q=a==`.
  private func opens(_ at: Int) -> Bool { at == 0 || !(source[at - 1].isLetter || source[at - 1].isDigit || source[at - 1] == source[at] || source[at - 1] >= 0x80) }

  /// Where a mark of two like bytes closes behind words in the same line.
  private func closing(_ mark: UInt8, _ at: Int) -> Int? {
    guard at + 2 < source.count, source[at + 2] > .space, let end = end(of: mark, mark, from: at + 2), end > at + 2, source[end - 1] > .space else { return nil }
    let next = end + 2
    return next < source.count && (source[next].isLetter || source[next].isDigit) ? nil : end
  }

  /// In the same paragraph, or anywhere where the mark has a line of its own.
  private func endOfRemark(_ at: Int) -> Int? {
    let isAlone = isLineStart(at) && (at + 2 == source.count || source[at + 2] == .newline || source[at + 2] == .carriageReturn)
    guard let end = end(of: 0x25, 0x25, from: at + 2, crossingLines: true, crossingParagraphs: isAlone) else { return nil }
    return !isAlone || isLineStart(end) ? end : nil
  }

  /// Where one or two bytes stand that close a mark, in the same line unless it may cross lines.
  private func end(
    of first: UInt8, _ second: UInt8? = nil, from start: Int, within length: Int = .max, crossingLines: Bool = false, crossingParagraphs: Bool = false
  ) -> Int? {
    for at in start..<max(start, min(source.count, length == .max ? source.count : start + length)) {
      if source[at] == first, second == nil || isMark(first, second ?? first, at) { return at }
      if source[at] == .newline, !crossingLines || !crossingParagraphs && at > 0 && source[at - 1] == .newline { return nil }
    }
    return nil
  }

  private func next(after end: Int, over marks: [UInt8]) -> Int { end + 1 < source.count && marks.contains(source[end + 1]) ? end + 2 : end + 1 }

  /// `- [x] Done`
  private func isTask(_ at: Int) -> Bool {
    guard at > 1, at + 3 < source.count, source[at + 2] == 0x5D, source[at + 3] == .space, source[at - 1] == .space else { return false }
    return [.space, 0x78, 0x58].contains(source[at + 1]) && [.hyphen, .asterisk, 0x2B].contains(source[at - 2]) && (at < 3 || source[at - 3] <= .space)
  }
}
