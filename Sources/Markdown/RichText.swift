/// Text with its inline markup: UTF-8 bytes, and marks over ranges of them.
///
/// Marks are sorted by where they start, outer before inner, and properly nested. In a text that this module has read no
/// mark is empty, and none lies within another of its own style (strong within strong is just strong).
package struct RichText: Sendable, Equatable {
  package var text: [UInt8]
  package var marks: [Mark]

  package init(text: [UInt8] = [], marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }

  package struct Mark: Sendable, Equatable {
    /// Offsets of bytes in `text`.
    package var range: Range<Int>
    package var style: Style

    package init(range: Range<Int>, style: Style) {
      self.range = range
      self.style = style
    }
  }

  package enum Style: Sendable, Equatable {
    case strong, emphasis, code
    /// `url` is relative, or http, https or mailto. `title` may be empty.
    case link(url: String, title: String)
    /// A line that the writer ended on purpose. It covers the newline, one byte.
    case lineBreak
  }

  /// The same with plain words before it.
  package func led(by words: [UInt8]) -> RichText {
    RichText(text: words + text, marks: marks.map { Mark(range: $0.range.lowerBound + words.count..<$0.range.upperBound + words.count, style: $0.style) })
  }

  /// Whether there is nothing to read: no bytes, or only no-break and zero-width spaces.
  package var isBlank: Bool {
    guard let first = text.first else { return true }
    guard first >= 0xC2 || first.isWhiteSpace else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
    }
  }
}
