/// Text with its inline markup.
package struct RichText: Sendable, Equatable {
  package var text: [UInt8]
  package var marks: [Mark]
  package init(text: [UInt8] = [], marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }

  package struct Mark: Sendable, Equatable {
    package var range: Range<Int>
    package var style: Style
  }

  package enum Style: Sendable, Equatable {
    case strong, emphasis, code, link(url: String, title: String), lineBreak
  }
}

package struct Table: Sendable, Equatable {}
