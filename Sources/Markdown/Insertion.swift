/// Markup to put around a range of a text, such as a link around a name. One over nothing is left out.
package struct Insertion: Sendable, Equatable {
  /// Offsets of bytes in the text.
  package var range: Range<Int>
  /// HTML, written as it is.
  package var open: [UInt8]
  package var close: [UInt8]
  /// Whether it may not touch another link: HTML has no link in a link.
  package var isLink: Bool

  package init(range: Range<Int>, open: [UInt8], close: [UInt8], isLink: Bool) {
    self.range = range
    self.open = open
    self.close = close
    self.isLink = isLink
  }
}
