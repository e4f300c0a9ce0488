/// A brief cut into words, with the names found so far: what every finder reads and adds to.
///
/// It is handed about thousands of times a brief, so it is small: what is seldom asked for lies behind references.
struct BriefScan {
  let words: BriefWords
  /// For each token, what the tables have that begins there.
  let phrases: [LongestPhrases]

  /// Names found, in the order of the text; a name may lie inside a longer one, after it.
  var spans: [NameSpan] = []
  /// For each token, the outermost span that covers it, or -1.
  var spanAt: [Int32]
  var cast: Cast
  let strangers: Strangers
  /// Where the places named so far lie.
  let surroundings = Surroundings()

  /// How far back a rule looks for what a word hangs on, so that a text of one endless sentence costs no more than others.
  static let memory = 120

  init(_ brief: Brief, shelf: EntityShelf, acquaintances: Acquaintances? = nil) {
    strangers = Strangers(acquaintances)
    words = BriefWords(brief, gazetteer: shelf.gazetteer)
    phrases = words.longestPhrases()
    spanAt = [Int32](repeating: -1, count: words.tokens.count)
    cast = Cast(shelf: shelf)
  }

  var brief: Brief { words.brief }
  var gazetteer: Gazetteer { words.gazetteer }
  var tokens: [Token] { words.tokens }
  /// For each item, its run of tokens.
  var items: [Range<Int>] { words.items }
  var sentences: [Range<Int>] { words.sentences }

  func item(of token: Int) -> Int { Int(words.itemOfToken[token]) }
  func itemRange(of token: Int) -> Range<Int> { items[item(of: token)] }
  func sentence(of token: Int) -> Range<Int> { sentences[Int(tokens[token].sentence)] }

  /// The bytes of a run of tokens, as text, without a possessive ending.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = brief.items[item(of: first)].text
    return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The byte range of a run of tokens in its item.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  func span(at token: Int) -> NamedWords? {
    guard token >= 0, token < spanAt.count, spanAt[token] >= 0 else { return nil }
    return spans[Int(spanAt[token])].named
  }

  /// False outside the text.
  func isWord(_ index: Int, _ word: Word) -> Bool { tokens.indices.contains(index) && tokens[index].word == word }

  func isAny(_ index: Int, _ words: [Word]) -> Bool {
    guard tokens.indices.contains(index), tokens[index].word != .unlisted else { return false }
    let word = tokens[index].word
    return words.contains(word)
  }

  func classes(_ index: Int) -> WordClass { tokens.indices.contains(index) ? tokens[index].classes : [] }

  /// Whether two neighbours stand in one item and nothing but a space or hyphen parts them.
  func joins(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.joined)
  }

  mutating func add(_ span: NameSpan) {
    let number = Int32(spans.count)
    spans.append(span)
    for index in span.tokens { spanAt[index] = number }
    if span.record >= 0 { surroundings.add(record(span.record), number: span.record, at: span.tokens.lowerBound, inItem: item(of: span.tokens.lowerBound)) }
  }
}

/// People whom a brief names by their surname only, and nobody in it by the whole name.
final class Strangers {
  /// Whom other briefs name in full.
  private let acquaintances: Acquaintances?
  /// To ask the rest of the archive about.
  private(set) var surnames: [WordHash] = []

  init(_ acquaintances: Acquaintances?) { self.acquaintances = acquaintances }

  /// - Returns: who it is, where another brief tells.
  func meet(_ surname: WordHash) -> Acquaintances.Person? {
    surnames.append(surname)
    return acquaintances?[surname]
  }
}
