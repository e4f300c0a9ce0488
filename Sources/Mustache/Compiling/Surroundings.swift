/// Where a token stands, and what names mean there.
struct Surroundings {
  var source: Source
  let stretch: Int
  var isIndented: Bool
  /// The tag that this text is read for, if it is a partial or a phrase.
  var inclusion: TextPlace?
  var contexts: Contexts
  /// How many sections and partials are around it.
  var depth: Int
  /// Of the tag, in its text.
  var offset = 0

  var place: TextPlace { TextPlace(text: source.parsed.text, offset: offset) }
}

/// A text that a program is made from, and where its bytes start among the program's literals.
struct Source {
  let parsed: ParsedText
  let literalStart: Int
}
