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
    // What starts before the part may go on in it.
    while position < range.lowerBound {
      _ = start()
      move(to: nextChange(before: range.lowerBound))
    }
    while position < range.upperBound {
      let breaksLine = start()
      adapt(&output)
      if breaksLine { output.append(contentsOf: "<br>".utf8) }
      let next = nextChange(before: range.upperBound)
      output.append(escapingForHTML: position..<next, of: content.text)
      move(to: next)
    }
    closeAll(after: 0, &output)
  }
}

// MARK: - Moving along

extension HTMLWriter {
  private mutating func move(to offset: Int) {
    position = offset
    if current.contains(where: { $0.end <= offset }) { current.removeAll { $0.end <= offset } }
  }

  /// Starts everything that starts here, the longest first. Tells whether a line break is among it.
  private mutating func start() -> Bool {
    var breaksLine = false
    while true {
      let mark = mark(startingBefore: position + 1)
      while nextInsertion < insertions.count, insertions[nextInsertion].range.lowerBound < position { nextInsertion += 1 }
      let startsInsertion = nextInsertion < insertions.count && insertions[nextInsertion].range.lowerBound == position
      if let mark, !startsInsertion || mark.range.upperBound >= insertions[nextInsertion].range.upperBound {
        if mark.style == .lineBreak { breaksLine = true }
        start(mark)
      } else if startsInsertion {
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
    let range = insertions[nextInsertion].range
    guard !range.isEmpty, !current.contains(where: \.isInsertion), !(insertions[nextInsertion].isLink && touchesLink(range))
    else { return }
    let place = current.firstIndex { $0.end < range.upperBound } ?? current.count
    current.insert(Element(source: .insertion(nextInsertion), end: range.upperBound), at: place)
  }

  /// Whether a link of the text has started and not ended, or starts within the range.
  private func touchesLink(_ range: Range<Int>) -> Bool {
    for element in current {
      if case .mark(let index) = element.source, content.marks[index].isLink { return true }
    }
    var index = nextMark
    while index < content.marks.count, content.marks[index].range.lowerBound < range.upperBound {
      if content.marks[index].isLink { return true }
      index += 1
    }
    return false
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
    var common = 0
    while common < min(written.count, current.count), written[common] == current[common] { common += 1 }
    closeAll(after: common, &output)
    for element in current[common...] {
      open(element, &output)
      written.append(element)
    }
  }

  private mutating func closeAll(after count: Int, _ output: inout [UInt8]) {
    while written.count > count {
      close(written[written.count - 1], &output)
      written.removeLast()
    }
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
