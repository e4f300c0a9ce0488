extension Document {
  /// The document's blocks in reading order, with the text of its HTML blocks among them. Breaks between themes, link
  /// definitions and what has no text are left out.
  package func blocks() -> [Block] {
    var dropped: [Dropped] = []
    return blocks(dropped: &dropped)
  }

  /// As above.
  /// - Parameter dropped: gets what is left out of HTML blocks, and table cells beyond the last column.
  package func blocks(dropped: inout [Dropped]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(16)
    var walk = BlockWalk(at: root?.firstChild)
    var tables = tables(readFrom: &walk)[...]
    for table in self.tables { dropped.append(contentsOf: table.dropped) }
    while let node = walk.node {
      let line = node.firstLine - cellLines
      while let table = tables.first, table.line <= line { blocks.append(tables.removeFirst()) }
      switch node.kind {
      case .paragraph, .heading:
        // That of what stands in for a table is blank.
        let content = RichText(of: node)
        if !content.isBlank { blocks.append(Block(kind: Document.kind(at: walk), content: content, line: line)) }
      case .codeBlock:
        let content = RichText(code: node)
        if !content.isBlank { blocks.append(Block(kind: .code, content: content, line: line)) }
      case .htmlBlock:
        let html = node.withText { HTMLDocument(parsing: $0) }
        for var block in html.blocks() {
          block.line += line - 1
          blocks.append(block)
        }
        for var left in html.dropped {
          left.line += line - 1
          dropped.append(left)
        }
      default: break
      }
      walk.advance()
    }
    blocks.append(contentsOf: tables)
    return blocks
  }

  /// What the paragraph or heading at which the walk stands is.
  private static func kind(at walk: borrowing BlockWalk) -> Block.Kind {
    if let node = walk.node, node.kind == .heading { return .heading(level: node.headingLevel) }
    if walk.opensItem, let list = walk.lists.last {
      let depth = walk.lists.count
      return list.number.map { .numbered(depth: depth, number: $0) } ?? .bullet(depth: depth)
    }
    return walk.quoteDepth > 0 ? .quote : .paragraph
  }
}
