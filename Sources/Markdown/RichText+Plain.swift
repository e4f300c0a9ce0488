extension RichText {
  /// Plain text: each character is just itself, and nothing is marked. White space is as in a Markdown paragraph, one
  /// space between words; a NUL becomes �, as CommonMark has it.
  package init(plain text: borrowing Span<UInt8>) {
    var content = RichTextBuilder()
    var offset = text.byteOrderMarkLength
    while true {
      let end = text.firstIndex(orEnd: 0, from: offset)
      content.append(text.extracting(offset..<end))
      guard end < text.count else { break }
      content.append(Array("\u{FFFD}".utf8).span)
      offset = end + 1
    }
    self = content.take()
  }
}
