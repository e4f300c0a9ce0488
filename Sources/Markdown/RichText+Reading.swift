extension RichText {
  /// The text of a paragraph or heading. HTML tags in it go, what stands between them stays. An image's description stays.
  /// - Parameter skipped: how many bytes at the start are not the writer's.
  init(of block: MarkdownNode, skipping skipped: Int = 0) {
    var content = RichTextBuilder()
    var skipped = skipped
    var node = block.firstChild
    while let current = node {
      switch current.kind {
      case .text:
        current.withText { content.append($0.extracting(droppingFirst: skipped)) }
        skipped = 0
      case .softBreak: content.appendSpace()
      case .lineBreak: content.appendLineBreak()
      case .code:
        content.open(.code, as: .code)
        current.withText { content.append($0) }
        content.close(.code)
      case .tag: current.withText { content.append(tag: $0) }
      case .strong: content.open(.strong, as: .strong)
      case .emphasis: content.open(.emphasis, as: .emphasis)
      case .link: content.open(link: current.withAddress { LinkTarget($0) }, title: current.title)
      default: break
      }
      node = current.firstChild ?? content.close(current, before: block)
    }
    self = content.take()
  }

  /// The text of a code block.
  init(code block: MarkdownNode) {
    var content = RichTextBuilder()
    block.withText { content.appendVerbatim($0) }
    self = content.take()
  }
}

extension RichTextBuilder {
  /// Closes what a node, and those that end with it, have opened. Gives the node that follows, nil where the block ends.
  fileprivate mutating func close(_ node: MarkdownNode, before block: MarkdownNode) -> MarkdownNode? {
    var node = node
    while true {
      switch node.kind {
      case .strong: close(.strong)
      case .emphasis: close(.emphasis)
      case .link: close(.link)
      default: break
      }
      if let next = node.next { return next }
      guard let parent = node.parent, parent != block else { return nil }
      node = parent
    }
  }

  /// Appends what a tag in the middle of a text means: a new line, space between words, mostly nothing.
  fileprivate mutating func append(tag: borrowing Span<UInt8>) {
    var name: [UInt8] = []
    var offset = tag.count > 1 && tag[1] == .slash ? 2 : 1
    while offset < tag.count, tag[offset].isLetter || tag[offset].isDigit {
      name.append(tag[offset].lowercased)
      offset += 1
    }
    switch HTMLTag(String(decoding: name, as: UTF8.self)) {
    case .lineBreak: appendLineBreak()
    case .inline, .strong, .emphasis, .code, .link, .quotation: break
    default: appendSpace()
    }
  }
}
