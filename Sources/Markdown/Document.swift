import CMark

/// A parsed Markdown text: the one owner of a cmark tree, which it frees exactly once.
///
/// CommonMark, and pipe tables as GitHub has them. As cmark knows no tables, a text with tables is parsed twice: once to
/// find them, and once with the tables taken out and their cells standing before it as paragraphs.
@safe package struct Document: ~Copyable {
  private let tree: OpaquePointer
  /// In the order of their lines.
  let tables: [PipeTable]
  /// How many lines the cells take up in front of the text.
  let cellLines: Int

  /// Never fails: to CommonMark, any text is a document.
  package init(parsing text: Span<UInt8>) {
    let text = text.extracting(droppingFirst: text.byteOrderMarkLength)
    let parsed = unsafe Document.parse(text)
    guard Document.hasBar(text), let source = TableSource(text) else {
      unsafe tree = parsed
      (tables, cellLines) = ([], 0)
      return
    }
    tables = unsafe source.tables(in: Document.paragraphs(of: MarkdownNode(parsed), in: source))
    guard !tables.isEmpty else {
      unsafe tree = parsed
      cellLines = 0
      return
    }
    unsafe cmark_node_free(parsed)
    let rewritten = source.rewritten(for: tables)
    unsafe tree = Document.parse(rewritten.text.span)
    cellLines = rewritten.cellLines
  }

  deinit { unsafe cmark_node_free(tree) }

  private static func hasBar(_ text: borrowing Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.flatMap { unsafe memchr($0, Int32(UInt8.bar), bytes.count) } != nil
    }
  }

  var root: MarkdownNode? { unsafe MarkdownNode(tree) }

  private static func parse(_ text: borrowing Span<UInt8>) -> OpaquePointer {
    let parsed = unsafe text.withUnsafeBytes {
      unsafe cmark_parse_document($0.bindMemory(to: CChar.self).baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed else { preconditionFailure("cmark returned no document") }
    return unsafe parsed
  }
}
