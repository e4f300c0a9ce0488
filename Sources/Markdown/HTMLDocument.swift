/// An HTML page, or part of one such as a feed has, read as the blocks that a Markdown text would give.
///
/// Broken HTML is mended as browsers mend it. Scripts, forms, navigation, embedded pages and what describes pictures are
/// no text: they are reported instead.
package struct HTMLDocument: Sendable {
  private let read: [Block]
  package let dropped: [Dropped]

  /// - Parameter text: UTF-8. What is not becomes U+FFFD, and so does NUL.
  package init(parsing text: Span<UInt8>) {
    let source = HTMLSource(text)
    var bytes = source.hasEndlessTag ? source.flattened() : source.bytes
    var tree = HTMLTree(parsing: bytes.span)
    if tree.isCutShort {
      bytes = source.flattened()
      tree = HTMLTree(parsing: bytes.span)
    }
    let reading = HTMLReading(tree)
    read = reading.blocks
    dropped = reading.dropped + (tree.isCutShort ? [Dropped(kind: .unread, text: [], line: reading.lastLine)] : [])
  }

  /// In reading order.
  package func blocks() -> [Block] { read }
}
