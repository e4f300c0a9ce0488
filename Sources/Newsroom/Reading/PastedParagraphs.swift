/// Paragraphs of a Markdown text that stand one to a line with no blank line between them, as a page pasted into a note has them.
///
/// To Markdown they are one paragraph. But lines of which each ends a sentence, and one is wider than any margin and has several, were
/// neither broken by hand nor are they the sentences of one paragraph, each on a line of its own.
struct PastedParagraphs {
  /// With a blank line after each of them.
  private(set) var text: [UInt8] = []
  /// The lines that were put in, counted in `text`.
  private var added: [Int] = []

  private typealias Run = [LineReader.Line]

  /// Nil where there are none.
  init?(in markdown: [UInt8]) {
    let ends = PastedParagraphs.runs(in: markdown.span).flatMap { $0.dropLast() }
    guard !ends.isEmpty else { return nil }
    text.reserveCapacity(markdown.count + ends.count)
    var copied = 0
    for end in ends {
      text += markdown[copied..<end.text.upperBound]
      text.append(.newline)
      copied = end.text.upperBound
      added.append(end.number + added.count + 1)
    }
    text += markdown[copied...]
  }

  /// Which line it was before others were put in.
  func originalLine(_ line: Int) -> Int {
    var before = 0..<added.count
    while !before.isEmpty {
      let middle = before.lowerBound + before.count / 2
      before = added[middle] < line ? middle + 1..<before.upperBound : before.lowerBound..<middle
    }
    return line - before.lowerBound
  }

  private static func runs(in bytes: Span<UInt8>) -> [Run] {
    var runs: [Run] = []
    var run: Run = []
    var fence: CodeFence?
    func close() {
      let body = run.dropFirst(linesOfHead(run, bytes))
      if areParagraphs(body.map(\.text), bytes) { runs.append(run) }
      run.removeAll(keepingCapacity: true)
    }
    var lines = LineReader(from: 0)
    while let line = lines.next(in: bytes) {
      if let open = fence {
        if open.isClosed(by: line.text, in: bytes) { fence = nil }
      } else if let open = CodeFence(opening: line.text, in: bytes) {
        close()
        fence = open
      } else if line.start == line.text.lowerBound, bytes.isText(line) {
        run.append(line)
      } else {
        close()
      }
    }
    close()
    return runs
  }

  /// How many short lines that end no sentence stand above the paragraphs: title, authors, date.
  private static func linesOfHead(_ run: Run, _ bytes: Span<UInt8>) -> Int {
    let head = run.prefix(5).prefix { !bytes.endsSentence($0.text) && bytes.width($0.text) <= PlainText.margins.upperBound }
    return head.count < 5 ? head.count : 0
  }

  /// Whether lines in a row are a paragraph each.
  static func areParagraphs(_ lines: [Range<Int>], _ bytes: Span<UInt8>) -> Bool {
    guard lines.count > 1, lines.dropLast().allSatisfy({ bytes.endsSentence($0) }) else { return false }
    return lines.contains { line in bytes.width(line) > PlainText.margins.upperBound && PrintedWords(line.map { bytes[$0] }).sentences.count > 1 }
  }
}

extension Span<UInt8> {
  /// Whether Markdown takes a line for words of a paragraph, whatever stands above it.
  fileprivate func isText(_ line: LineReader.Line) -> Bool {
    guard let at = line.text.first, PlainLine(line, in: self).marker == .none else { return false }
    switch self[at] {
    case 0x23, 0x2B, 0x3C, 0x3E: return false  // # + < >
    default: return !line.text.contains { self[$0] == 0x7C }
    }
  }
}
