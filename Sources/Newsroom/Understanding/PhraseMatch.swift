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
      if sense.form.contains(.office) == offices, words.fits(sense, tokens) { return sense }
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
    let trie = gazetteer.trie
    // All first words before any second one: a processor fetches the answers to several at a time.
    let beginnings = tokens.indices.map { index in
      let token = tokens[index]
      let isSmall = token.flags.isDisjoint(with: [.capital, .number, .allCaps, .initial]) && !isArticleOfName(index)
      return trie.mayBegin(with: token.hash, isSmall: isSmall) ? trie.step(from: 0, by: token.hash) : nil
    }
    return beginnings.indices.map { index in
      beginnings[index].map { longestPhrases(from: $0, at: index, in: trie) } ?? LongestPhrases()
    }
  }

  /// - Parameter beginning: the node of the first word.
  private func longestPhrases(from beginning: PhraseTrie.Node, at start: Int, in trie: PhraseTrie) -> LongestPhrases {
    var longest = LongestPhrases()
    var reached: PhraseTrie.Node? = beginning
    var end = start
    while let node = reached {
      end += 1
      let first = node.firstSense
      var next = first
      while next >= 0 {
        let sense = trie.senses[Int(next)]
        let isOffice = sense.form.contains(.office)
        if (isOffice ? longest.endOfOffice : longest.endOfName) < end, fits(sense, start..<end) { longest.take(first, isOffice: isOffice, end: end) }
        next = sense.next
      }
      reached = end < tokens.count && trie.goesOn(from: node.number) && continuesPhrase(end) ? trie.step(from: node.number, by: tokens[end].hash) : nil
    }
    return longest
  }

  /// Whether a phrase may go on with a token. A possessive may stand inside a phrase (Ukraine's navy), not end a word of a person's name.
  private func continuesPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.flags.contains(.joined) || token.gap.subtracting([.slash, .space]).isEmpty && !token.flags.contains(.itemStart)
  }

  /// Whether some words are written as a reading of them should be.
  func fits(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    if sense.form.contains(.ruled), !gazetteer.curated.allows(sense, of: .phrase(tokens[range].lazy.map(\.hash)), in: brief) { return false }
    if sense.form.contains(.office) { return first.isCapital || !sense.form.contains(.rank) }
    if sense.form.contains(.allCaps) { return !first.flags.isDisjoint(with: [.allCaps, .initial, .number]) }
    // A common word written small is no name: the last word of "Security Service" must not be read from "us".
    if !first.isCapital, !first.isNumber, range.count == 1 || sense.form.contains(.firstCapital) && !isArticleOfName(range.lowerBound) { return false }
    return !sense.form.contains(.eachCapital) || hasCapitals(range)
  }

  /// The `Ar` of `Ar Tarsa`, as gazetteers and aid agencies write it: an article in a capital before another one, within a sentence, as no other word stands there.
  func opensArabicPlace(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isCapital, !tokens[index].flags.contains(.sentenceStart) || tokens[index].hash == "al" || tokens[index].hash == "el",
      tokens[index + 1].isCapital, tokens[index + 1].gap == .space,
      !tokens[index + 1].flags.contains(.itemStart)
    else { return false }
    return BriefWords.capitalArticles.contains(tokens[index].hash)
  }

  private static let capitalArticles: Set<WordHash> = ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az"]

  /// The small `al` of `al-Qaim`: a hyphen ties it to a capital.
  func isArticleOfName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.particle), !token.isCapital, index + 1 < tokens.count else { return false }
    return tokens[index + 1].gap == .hyphen && tokens[index + 1].isCapital
  }

  private func hasCapitals(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      // "Kim Jong-un": what a hyphen ties to a capital may be small.
      return (token.isCapital || token.classes.contains(.particle) || index > range.lowerBound && token.gap == .hyphen) && !(token.isPossessive && index + 1 < range.upperBound)
    }
  }
}
