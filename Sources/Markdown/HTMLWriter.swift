/// Writes parts of a text as HTML, one after the other. As long as they are in the order of the text, all of them
/// together take the time of one.
package struct HTMLWriter {
  private let content: RichText
  private let insertions: [Insertion]
  private var position = 0
  /// The first ones that do not start before `position`.
  private var nextMark = 0
  private var nextInsertion = 0
  /// What goes on at `position`, outermost first.
  private var current: [Element] = []
  /// What the output has open.
  private var written: [Element] = []

  private struct Element: Equatable {
    var source: Source
    var end: Int
    enum Source: Equatable { case mark(Int), insertion(Int) }

    var isInsertion: Bool { if case .insertion = source { true } else { false } }
  }

  /// - Parameter insertions: sorted, and none overlaps another. Of two that do, the later is left out.
  package init(_ content: RichText, inserting insertions: [Insertion]) {
    self.content = content
    self.insertions = insertions
  }

  /// Appends part of the text. Every element that it opens it also closes.
  package mutating func write(_ range: Range<Int>, into output: inout [UInt8]) {
    let range = range.clamped(to: 0..<content.text.count)
    if range.lowerBound < position { self = HTMLWriter(content, inserting: insertions) }
    skip(to: range.lowerBound)
    while position < range.upperBound {
      let breaksLine = start()
      adapt(&output)
      if breaksLine { output.append(contentsOf: "<br>".utf8) }
      let next = nextChange(before: range.upperBound)
      output.append(escapingForHTML: position..<next, of: content.text)
      move(to: next)
    }
    let goesOn = current
    current = []
    adapt(&output)
    current = goesOn
  }
}

// MARK: - Moving along

extension HTMLWriter {
  private mutating func move(to offset: Int) {
    position = offset
    if current.contains(where: { $0.end <= offset }) { current.removeAll { $0.end <= offset } }
  }

  /// Moves over text that nobody asked for. What starts in it may go on behind it.
  private mutating func skip(to offset: Int) {
    move(to: offset)
    while let mark = mark(startingBefore: offset) { start(mark) }
    while nextInsertion < insertions.count, insertions[nextInsertion].range.lowerBound < offset {
      if insertions[nextInsertion].range.upperBound > offset { startInsertion() }
      nextInsertion += 1
    }
  }

  /// Starts everything that starts here, the longest first. Tells whether a line break is among it.
  private mutating func start() -> Bool {
    var breaksLine = false
    while true {
      let mark = mark(startingBefore: position + 1)
      while nextInsertion < insertions.count, insertions[nextInsertion].range.lowerBound < position { nextInsertion += 1 }
      let insertion =
        nextInsertion < insertions.count && insertions[nextInsertion].range.lowerBound == position
        ? insertions[nextInsertion] : nil
      if let mark, mark.range.upperBound >= insertion?.range.upperBound ?? 0 {
        if mark.style == .lineBreak { breaksLine = true }
        start(mark)
      } else if insertion != nil {
        startInsertion()
        nextInsertion += 1
      } else {
        return breaksLine
      }
    }
  }

  private func mark(startingBefore offset: Int) -> RichText.Mark? {
    guard nextMark < content.marks.count, content.marks[nextMark].range.lowerBound < offset else { return nil }
    return content.marks[nextMark]
  }

  private func nextChange(before limit: Int) -> Int {
    var next = limit
    if nextMark < content.marks.count { next = min(next, content.marks[nextMark].range.lowerBound) }
    if nextInsertion < insertions.count { next = min(next, insertions[nextInsertion].range.lowerBound) }
    for element in current { next = min(next, element.end) }
    return next
  }
}

// MARK: - Starting

extension HTMLWriter {
  private mutating func start(_ mark: RichText.Mark) {
    defer { nextMark += 1 }
    switch mark.style {
    case .lineBreak: return
    case .link where !mark.isLink: return
    case .strong, .emphasis, .code, .link: break
    }
    guard mark.range.upperBound > position else { return }
    current.append(Element(source: .mark(nextMark), end: mark.range.upperBound))
  }

  /// Goes outside of the marks that end before it, so that none of them cuts it in two.
  private mutating func startInsertion() {
    let insertion = insertions[nextInsertion]
    guard !insertion.range.isEmpty, !current.contains(where: \.isInsertion), !(insertion.isLink && touchesLink(insertion))
    else { return }
    let place = current.firstIndex { $0.end < insertion.range.upperBound } ?? current.count
    current.insert(Element(source: .insertion(nextInsertion), end: insertion.range.upperBound), at: place)
  }

  private func touchesLink(_ insertion: Insertion) -> Bool {
    let isInLink = current.contains { element in
      if case .mark(let index) = element.source { content.marks[index].isLink } else { false }
    }
    return isInLink
      || content.marks[nextMark...].prefix { $0.range.lowerBound < insertion.range.upperBound }.contains(where: \.isLink)
  }
}

extension RichText.Mark {
  /// Whether it is written as a link: an address with another scheme is not.
  fileprivate var isLink: Bool {
    guard case .link(let url, _) = style, !range.isEmpty else { return false }
    return LinkTarget.isSafe(url.utf8.span)
  }
}

// MARK: - Tags

extension HTMLWriter {
  /// Closes what does not go on, and what is inside of it; then opens what is missing.
  private mutating func adapt(_ output: inout [UInt8]) {
    guard written != current else { return }
    let common = zip(written, current).prefix { $0 == $1 }.count
    for element in written[common...].reversed() { close(element, &output) }
    for element in current[common...] { open(element, &output) }
    written = current
  }

  private func open(_ element: Element, _ output: inout [UInt8]) {
    switch element.source {
    case .insertion(let index): output.append(contentsOf: insertions[index].open)
    case .mark(let index):
      switch content.marks[index].style {
      case .strong: output.append(contentsOf: "<strong>".utf8)
      case .emphasis: output.append(contentsOf: "<em>".utf8)
      case .code: output.append(contentsOf: "<code>".utf8)
      case .lineBreak: break
      case .link(let url, let title):
        output.append(contentsOf: "<a href=\"".utf8)
        output.append(escapingForHTML: url)
        if !title.isEmpty {
          output.append(contentsOf: "\" title=\"".utf8)
          output.append(escapingForHTML: title)
        }
        output.append(contentsOf: "\" rel=\"noopener\">".utf8)
      }
    }
  }

  private func close(_ element: Element, _ output: inout [UInt8]) {
    switch element.source {
    case .insertion(let index): output.append(contentsOf: insertions[index].close)
    case .mark(let index):
      switch content.marks[index].style {
      case .strong: output.append(contentsOf: "</strong>".utf8)
      case .emphasis: output.append(contentsOf: "</em>".utf8)
      case .code: output.append(contentsOf: "</code>".utf8)
      case .lineBreak: break
      case .link: output.append(contentsOf: "</a>".utf8)
      }
    }
  }
}
