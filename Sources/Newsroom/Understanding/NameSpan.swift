/// Words that name something, and what they name: all that rules ask of a span, and cheap to hand about.
struct NamedWords {
  var tokens: Range<Int>
  /// The number of its character in the cast.
  var character: Int
  var record: Int32
  var isUnsure: Bool
  /// An adjective or a people: it does not stand as a subject.
  var isAdjective: Bool
}

/// A run of words that names something, and how that was found.
struct NameSpan {
  var named: NamedWords
  var rule: StaticText
  /// The state that owns a body named here, as a span of its own inside this one.
  var owner: (tokens: Range<Int>, character: Int, record: Int32)?

  init(tokens: Range<Int>, character: Int, rule: StaticText, record: Int32 = -1, isUnsure: Bool = false, isAdjective: Bool = false) {
    named = NamedWords(tokens: tokens, character: character, record: record, isUnsure: isUnsure, isAdjective: isAdjective)
    self.rule = rule
  }

  var tokens: Range<Int> {
    get { named.tokens }
    set { named.tokens = newValue }
  }
  var character: Int {
    get { named.character }
    set { named.character = newValue }
  }
  var record: Int32 {
    get { named.record }
    set { named.record = newValue }
  }
  var isUnsure: Bool {
    get { named.isUnsure }
    set { named.isUnsure = newValue }
  }
  var isAdjective: Bool {
    get { named.isAdjective }
    set { named.isAdjective = newValue }
  }
}
