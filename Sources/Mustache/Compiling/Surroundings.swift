/// Where a token stands, and what names mean there.
struct Surroundings {
  var parsed: ParsedText
  let stretch: Int
  var isIndented: Bool
  /// The tag that this text is read for, if it is a partial or a phrase.
  var inclusion: TextPlace?
  var contexts: Contexts
  /// How many sections and partials are around it.
  var depth: Int
  /// Of the tag, in its text.
  var offset = 0

  var place: TextPlace { TextPlace(text: parsed.text, offset: offset) }
}

/// A text taken apart, and where its bytes start among the literals of the program.
struct ParsedText {
  let text: TemplateText
  let tokens: [Token]
  let literalStart: Int
}
