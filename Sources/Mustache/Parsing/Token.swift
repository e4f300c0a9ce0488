/// A text taken apart: what to write, and where.
enum Token: Sendable {
  /// Bytes to copy.
  case literal(Range<Int>)
  /// A line begins of which something stays: here goes the indentation of an indented partial.
  case lineStart
  case variable(Name, isRaw: Bool)
  /// Holds for the tokens after it, up to `end`.
  case section(Name, end: Int)
  case invertedSection(Name, end: Int)
  /// A partial that has its line to itself indents each of its own lines by what stands before it there.
  case partial(Name, indentation: Range<Int>?)
}

/// A name in a tag, and the offset of that tag.
struct Name: Sendable {
  let text: String
  let offset: Int
  /// What the dots separate; nothing for `.` itself, which is whatever the section is over.
  let parts: [String]
  /// Which phrase it asks for, if it asks for one.
  let phrase: String?

  init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
    let dot = UInt8(ascii: ".")
    if text.utf8.contains(dot) {
      parts = text == "." ? [] : text.utf8.split(separator: dot, omittingEmptySubsequences: false).map { String(Substring($0)) }
    } else {
      parts = [text]
    }
    phrase = Phrases.name(in: text)
  }
}
