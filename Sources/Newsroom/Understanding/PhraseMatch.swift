/// What the tables know of the words at a place in the text.
struct PhraseMatch {
  /// The readings of the words: one at least.
  let senses: FittingSenses

  /// The token after the last word.
  var end: Int { senses.tokens.upperBound }
}

/// The readings of a phrase that are written in a brief as they should be, in the order of the tables.
///
/// They stay where they are, and are asked anew whether they fit by whoever goes through them: mostly the first one will do.
struct FittingSenses: Sequence, IteratorProtocol {
  let tokens: Range<Int>
  private let words: BriefWords
  private let offices: Bool
  /// The next of the phrase's readings in the tables, whether or not it fits, or -1.
  private var following: Int32

  init(of tokens: Range<Int>, in words: BriefWords, from first: Int32, offices: Bool) {
    self.tokens = tokens
    self.words = words
    self.offices = offices
    following = first
  }

  mutating func next() -> PhraseTrie.Sense? {
    while following >= 0 {
      let sense = words.gazetteer.trie.senses[Int(following)]
      following = sense.next
      if words.isOffice(sense) == offices, words.fits(sense, tokens) { return sense }
    }
    return nil
  }
}

/// The longest phrases of the tables that begin at a token and are written as they should be.
struct LongestPhrases {
  /// The tokens after their last words, or 0.
  private(set) var (endOfName, endOfOffice): (Int32, Int32) = (0, 0)
  /// Their first readings, whether or not those fit.
  private(set) var (name, office): (Int32, Int32) = (-1, -1)

  mutating func take(_ sense: Int32, isOffice: Bool, end: Int) {
    if isOffice { (endOfOffice, office) = (Int32(end), sense) } else { (endOfName, name) = (Int32(end), sense) }
  }
}

extension BriefWords {
  /// For each token, what begins there.
  func longestPhrases() -> [LongestPhrases] {
    tokens.indices.map { gazetteer.trie.mayBegin(with: tokens[$0].hash) ? longestPhrases(at: $0) : LongestPhrases() }
  }

  private func longestPhrases(at start: Int) -> LongestPhrases {
    var longest = LongestPhrases()
    var node: Int32 = 0
    var end = start
    while end == start || end < tokens.count && continuesPhrase(end), let child = gazetteer.trie.child(of: node, by: tokens[end].hash) {
      node = child
      end += 1
      let first = gazetteer.trie.firstSense(at: node)
      var next = first
      while next >= 0 {
        let sense = gazetteer.trie.senses[Int(next)]
        let isOffice = isOffice(sense)
        if (isOffice ? longest.endOfOffice : longest.endOfName) < end, fits(sense, start..<end) { longest.take(first, isOffice: isOffice, end: end) }
        next = sense.next
      }
    }
    return longest
  }

  /// Whether a phrase may go on with a token. A possessive may stand inside a phrase (Ukraine's navy), not end a word of a person's name.
  private func continuesPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.flags.contains(.joined) || token.gap.subtracting([.slash, .space]).isEmpty && !token.flags.contains(.itemStart)
  }

  func isOffice(_ sense: PhraseTrie.Sense) -> Bool { gazetteer.records[Int(sense.record)].sort == .office }

  /// Whether some words are written as a reading of them should be.
  func fits(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    if sense.form.contains(.ruled), !gazetteer.curated.allows(sense, of: .phrase(tokens[range].lazy.map(\.hash)), in: brief) { return false }
    if isOffice(sense) { return first.isCapital || !gazetteer.records[Int(sense.record)].traits.contains(.rank) }
    if sense.form.contains(.allCaps) { return !first.flags.isDisjoint(with: [.allCaps, .initial, .number]) }
    // A common word written small is no name: the last word of "Security Service" must not be read from "us".
    if !first.isCapital, !first.isNumber, range.count == 1 || sense.form.contains(.firstCapital) { return false }
    return !sense.form.contains(.eachCapital) || hasCapitals(range)
  }

  private func hasCapitals(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      // "Kim Jong-un": what a hyphen ties to a capital may be small.
      return (token.isCapital || token.classes.contains(.particle) || index > range.lowerBound && token.gap == .hyphen) && !(token.isPossessive && index + 1 < range.upperBound)
    }
  }
}
