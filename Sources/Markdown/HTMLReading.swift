/// Reads blocks from a tree of HTML.
struct HTMLReading {
  private(set) var blocks: [Block] = []
  private(set) var dropped: [Dropped] = []
  /// Of the last node.
  private(set) var lastLine = 1
  private var lastTextLine = 1

  private var text = RichTextBuilder()
  /// Where the element started in which the next block stands.
  private var startLine: Int?
  /// Where the text started that has been put together so far.
  private var textLine = 1

  /// The lists that the walk stands in, outermost first, each with the number of its last item; nil in a list of bullets.
  private var lists: [Int?] = []
  /// Whether the next block is the first of an item.
  private var opensItem = false
  private var quoteDepth = 0
  private var headingLevel: Int?
  private var preformattedDepth = 0
  private var table: HTMLTable?

  /// What is read, where the page says what it is about.
  private let story: HTMLStory?
  private var isInStory = false
  /// The page's title has yet to come: lists above it are menus.
  private var awaitsTitle: Bool

  /// Walks by the links between nodes: however deep they nest, the stack stays flat.
  init(_ tree: borrowing HTMLTree) {
    story = HTMLStory(in: tree)
    awaitsTitle = HTMLStory.hasTitleBelowMenus(tree)
    var node = tree.firstNode
    while let current = node {
      node = nil
      let isRead = enter(current)
      if isRead { node = current.firstChild }
      lastLine = max(lastLine, current.line)
      var left = current
      while node == nil {
        if isRead || left != current { leave(left) }
        node = left.next
        guard node == nil, let parent = left.parent else { break }
        left = parent
      }
    }
    endBlock()
  }
}

// MARK: - Elements

extension HTMLReading {
  /// Tells whether to read what is inside.
  private mutating func enter(_ node: HTMLNode) -> Bool {
    guard let tag = node.tag else {
      append(node)
      return false
    }
    if tag.isBlock {
      if node.isNavigation || node.isFooterOfPage {
        drop(.navigation, node.plainText, line: node.line)
        return false
      }
      endBlock()
      startLine = node.line
    }
    if node.isCaption {
      drop(.caption, node.plainText, line: node.line)
      return false
    }
    if node == story?.node { isInStory = true }
    switch tag {
    case .heading(let level): headingLevel = level
    case .list(let isNumbered): lists.append(isNumbered ? (node.number("start") ?? 1) - 1 : nil)
    case .item: startItem(node)
    case .quote: quoteDepth += 1
    case .preformatted: preformattedDepth += 1
    case .table: if HTMLTable.isData(node) { table = HTMLTable(line: node.line) }
    case .row: table?.startRow()
    case .cell(let isHeader): table?.startCell(isHeader: isHeader, alignment: node.alignment)
    case .strong: text.open(.strong, as: .strong)
    case .emphasis: text.open(.emphasis, as: .emphasis)
    case .code: text.open(.code, as: .code)
    case .link: text.open(link: LinkTarget(node.string("href").utf8.span), title: node.string("title"))
    case .quotation: append("“", line: node.line)
    case .lineBreak: breakLine()
    case .image: drop(.imageDescription, node.string("alt").collapsed, line: node.line)
    case .metadata: if node.tellsPublication { drop(.published, node.string("content").collapsed, line: node.line) }
    case .dropped(let kind):
      drop(kind, node.plainText, line: node.line)
      return false
    case .block, .part, .inline: break
    }
    return true
  }

  private mutating func leave(_ node: HTMLNode) {
    guard let tag = node.tag else { return }
    if case .cell = tag, table != nil {
      table?.endCell(text.take())
      return
    }
    if tag.isBlock { endBlock() }
    if node == story?.node { isInStory = false }
    switch tag {
    case .heading: headingLevel = nil
    case .list: lists.removeLast()
    case .item: opensItem = false
    case .quote: quoteDepth -= 1
    case .preformatted: preformattedDepth -= 1
    case .table:
      if let block = table?.block { blocks.append(block) }
      table = nil
    case .strong: text.close(.strong)
    case .emphasis: text.close(.emphasis)
    case .code: text.close(.code)
    case .link: text.close(.link)
    case .quotation: append("”", line: node.line)
    case .row, .cell, .lineBreak, .image, .metadata, .dropped, .block, .part, .inline: break
    }
  }

  private mutating func startItem(_ node: HTMLNode) {
    opensItem = true
    guard let last = lists.last, let number = last else { return }
    lists[lists.count - 1] = node.number("value") ?? number + 1
  }
}

// MARK: - Text

extension HTMLReading {
  private mutating func append(_ node: HTMLNode) {
    if let story, !isInStory, headingLevel != 1 || story.hasTitle { return drop(.navigation, node.plainText, line: node.line) }
    node.withText { bytes in
      if text.isEmpty { textLine = firstLine(of: bytes, endingIn: node.line) }
      lastTextLine = node.line
      guard preformattedDepth > 0, table == nil else { return text.append(bytes) }
      // The newline that follows the tag is not part of the text.
      let skipped = text.isEmpty && bytes.count > 0 && bytes[0] == .newline ? 1 : 0
      text.appendVerbatim(bytes.extracting(droppingFirst: skipped))
    }
  }

  /// The parser knows the line in which a text ends. The first word may stand some lines above, yet not above what came
  /// before the text. An element without a tag of its own, which the parser adds around loose text, has that line too.
  private func firstLine(of text: Span<UInt8>, endingIn line: Int) -> Int {
    var (lines, blankLines, isBlank) = (0, 0, true)
    for offset in text.indices {
      if !text[offset].isWhiteSpace { isBlank = false }
      guard text[offset] == .newline else { continue }
      lines += 1
      if isBlank { blankLines += 1 }
    }
    let isLoose = lines > 0 && startLine == line
    if let startLine, !isLoose { return startLine }
    return max(line - lines, isLoose ? lastTextLine : lastLine) + blankLines
  }

  private mutating func append(_ mark: String, line: Int) {
    if text.isEmpty { textLine = startLine ?? line }
    text.append(mark.utf8.span)
  }

  /// Two in a row end a paragraph: many feeds have no other way to.
  private mutating func breakLine() {
    if preformattedDepth > 0, table == nil {
      text.appendVerbatim([UInt8.newline].span)
    } else if table == nil, text.trimBlankLine() {
      endBlock()
    } else {
      text.appendLineBreak()
    }
  }

  private mutating func endBlock() {
    if table?.hasOpenCell == true { return text.appendSpace() }
    startLine = nil
    guard !text.isEmpty else { return }
    let content = text.take()
    guard !content.isBlank else { return }
    let kind = kind()
    switch kind {
    case .heading(level: 1): awaitsTitle = false
    case .bullet, .numbered: if awaitsTitle { return drop(.navigation, content.text, line: textLine) }
    default: break
    }
    blocks.append(Block(kind: kind, content: content, line: textLine))
  }

  private mutating func kind() -> Block.Kind {
    if let headingLevel { return .heading(level: headingLevel) }
    if preformattedDepth > 0 { return .code }
    if opensItem {
      opensItem = false
      let depth = max(lists.count, 1)
      if let last = lists.last, let number = last { return .numbered(depth: depth, number: number) }
      return .bullet(depth: depth)
    }
    return quoteDepth > 0 ? .quote : .paragraph
  }

  private mutating func drop(_ kind: Dropped.Kind, _ text: [UInt8], line: Int) {
    if !RichText(text: text).isBlank { dropped.append(Dropped(kind: kind, text: text, line: line)) }
  }
}
