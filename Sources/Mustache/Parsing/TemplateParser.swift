/// Takes a text apart into tokens, by the rules of the Mustache specification for lines and delimiters.
struct TemplateParser {
  private(set) var tokens: [Token] = []
  private(set) var problems: [(problem: TemplateProblem, offset: Int)] = []
  /// False if sections open or close wrongly, so that nobody can tell which names belong where.
  private(set) var isBalanced = true
  /// After a broken tag it is no news that sections do not match.
  private var hasBrokenTag = false

  private let text: TemplateText
  /// Up to which byte the text has become tokens.
  private var done = 0
  private var open: [(name: Name, token: Int)] = []

  init(_ text: TemplateText) {
    self.text = text
    var scanner = TagScanner(text)
    while problems.count < TemplateErrors.limit, let found = scanner.next() {
      switch found {
      case .problem(let problem, let offset): broken(problem, at: offset)
      case .tag(let tag):
        let line = tag.kind.mayStandAlone ? line(around: tag) : nil
        literal(upTo: line?.lowerBound ?? tag.range.lowerBound)
        if line == nil, text.isLineStart(tag.range.lowerBound) { tokens.append(.lineStart) }
        if tag.kind == .delimiters {
          setDelimiters(tag, of: &scanner)
        } else if tag.kind != .comment {
          take(tag, indentation: line.map { $0.lowerBound..<tag.range.lowerBound })
        }
        done = line?.upperBound ?? tag.range.upperBound
      }
    }
    literal(upTo: text.bytes.count)
    for section in open.prefix(TemplateErrors.limit) {
      unbalanced(.unclosedSection(section.name.text), at: section.name.offset)
    }
    close(downTo: 0)
  }
}

// MARK: - Tags

extension TemplateParser {
  private mutating func take(_ tag: Tag, indentation: Range<Int>?) {
    let name = Name(text: text.string(tag.content), offset: tag.range.lowerBound)
    if tag.content.isEmpty { return broken(.nameless, at: name.offset) }
    if text.bytes[tag.content].contains(where: \.isWhiteSpace) || (tag.kind != .partial && name.parts.contains("")) {
      return broken(.notAName(name.text), at: name.offset)
    }
    switch tag.kind {
    case .variable, .rawVariable: tokens.append(.variable(name, isRaw: tag.kind == .rawVariable))
    case .partial: tokens.append(.partial(name, indentation: indentation))
    case .section, .invertedSection:
      open.append((name, tokens.count))
      tokens.append(tag.kind == .section ? .section(name, end: 0) : .invertedSection(name, end: 0))
    case .sectionEnd: end(name)
    case .comment, .delimiters: break
    }
  }

  private mutating func setDelimiters(_ tag: Tag, of scanner: inout TagScanner) {
    if let delimiters = Delimiters(in: tag.content, of: text) {
      scanner.delimiters = delimiters
    } else {
      broken(.badDelimiters, at: tag.range.lowerBound)
    }
  }

  /// Closes the innermost section. If that is not the one named, those inside the one named were left open; if none
  /// open has the name, the tag is wrong and closes nothing.
  private mutating func end(_ name: Name) {
    guard let index = open.suffix(Compiler.nestingLimit).lastIndex(where: { $0.name.text == name.text }) else {
      guard let section = open.last else { return unbalanced(.nothingToClose(name.text), at: name.offset) }
      let line = TextPlace(text: text, offset: section.name.offset).lineAndColumn.line
      return unbalanced(.wrongClosing(name.text, open: section.name.text, line: line), at: name.offset)
    }
    for section in open[(index + 1)...] { unbalanced(.unclosedSection(section.name.text), at: section.name.offset) }
    close(downTo: index)
  }

  private mutating func close(downTo count: Int) {
    while open.count > count, let (name, token) = open.popLast() {
      if case .section = tokens[token] {
        tokens[token] = .section(name, end: tokens.count)
      } else {
        tokens[token] = .invertedSection(name, end: tokens.count)
      }
    }
  }

  private mutating func broken(_ problem: TemplateProblem, at offset: Int) {
    problems.append((problem, offset))
    hasBrokenTag = true
  }

  private mutating func unbalanced(_ problem: TemplateProblem, at offset: Int) {
    if !hasBrokenTag { problems.append((problem, offset)) }
    isBalanced = false
  }
}

// MARK: - Lines

extension TemplateParser {
  /// The whole line of a tag that has it to itself, with its newline; of all its lines, if it goes over several.
  private func line(around tag: Tag) -> Range<Int>? {
    let bytes = text.bytes
    var start = tag.range.lowerBound
    while start > done, bytes[start - 1].isBlank { start -= 1 }
    guard text.isLineStart(start) else { return nil }

    var end = tag.range.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == .carriageReturn, end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? start..<end + 1 : nil
  }

  /// Everything before `end` that is no tag.
  private mutating func literal(upTo end: Int) {
    while done < end {
      if text.isLineStart(done) { tokens.append(.lineStart) }
      let lineEnd = text.bytes[done..<end].firstIndex(of: .newline).map { $0 + 1 } ?? end
      tokens.append(.literal(done..<lineEnd))
      done = lineEnd
    }
  }
}
