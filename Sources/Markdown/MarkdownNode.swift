import CMark

/// A node of a document's tree. It lives as long as the document, so only the document's own methods may hold one.
@safe struct MarkdownNode: Equatable {
  private let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  static func == (one: MarkdownNode, other: MarkdownNode) -> Bool { unsafe one.pointer == other.pointer }

  enum Kind {
    case document, quote, list, item, paragraph, heading, codeBlock, htmlBlock
    case text, softBreak, lineBreak, code, tag, strong, emphasis, link
    /// Images, whose description is their content, and what says nothing.
    case other
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .tag
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  var firstChild: MarkdownNode? { unsafe MarkdownNode(cmark_node_first_child(pointer)) }
  var next: MarkdownNode? { unsafe MarkdownNode(cmark_node_next(pointer)) }
  var parent: MarkdownNode? { unsafe MarkdownNode(cmark_node_parent(pointer)) }
  var isFirstChild: Bool { unsafe cmark_node_previous(pointer) == nil }

  /// Lines and columns are counted from 1, columns in bytes.
  var firstLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  var firstColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  /// Nil for a list that has bullets.
  var firstNumber: Int? {
    unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Lends the text of a node that has text of its own.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe MarkdownNode.lend(cmark_node_get_literal(pointer), to: body)
  }

  /// Lends the address of a link.
  func withAddress<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe MarkdownNode.lend(cmark_node_get_url(pointer), to: body)
  }

  var title: String { unsafe cmark_node_get_title(pointer).map { unsafe String(cString: $0) } ?? "" }

  private static func lend<Result>(_ text: UnsafePointer<CChar>?, to body: (Span<UInt8>) -> Result) -> Result {
    guard let text = unsafe text else { return body([UInt8]().span) }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    return unsafe body(Span(_unsafeBytes: bytes))
  }
}
