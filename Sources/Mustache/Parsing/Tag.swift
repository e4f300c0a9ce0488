/// One tag as it stands in a text, not yet judged by what stands around it.
struct Tag {
  enum Kind {
    case variable, rawVariable, section, invertedSection, sectionEnd, partial, comment, delimiters

    /// A tag that writes nothing in its own place disappears with its line, if it has the line to itself.
    var mayStandAlone: Bool { self != .variable && self != .rawVariable }
  }

  let kind: Kind
  /// From the first byte of its opening delimiter to the last of its closing one.
  let range: Range<Int>
  /// What is between the delimiters, without the sign that tells the kind and without white space at the ends.
  let content: Range<Int>
}
