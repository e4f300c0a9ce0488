/// A run of capitalised words that was not found to be anything.
struct UnknownName {
  /// As printed, without a possessive ending.
  var text: String
  var words: [WordHash]
  /// The number of the item.
  var item: Int
  /// What the words around make of it; nil where they tell nothing.
  var kind: Entity.Kind?
  /// It opens a sentence, where any word has a capital.
  var isAtStart: Bool
}

/// Finds names in a brief that neither tables nor rules know.
struct UnknownNames {
  private let words: BriefWords
  private var isCovered: [Bool]

  init(_ day: Day, with gazetteer: Gazetteer) { self.init(BriefWords(day.brief, gazetteer: gazetteer), day.readings) }

  private var tokens: [Token] { words.tokens }

  init(_ words: BriefWords, _ readings: [ItemReading]) {
    self.words = words
    isCovered = [Bool](repeating: false, count: words.tokens.count)
    for (item, reading) in zip(words.items, readings) {
      var first = item.lowerBound
      for mention in reading.mentions {
        while first < item.upperBound, Int(tokens[first].start) < mention.range.lowerBound { first += 1 }
        var index = first
        while index < item.upperBound, Int(tokens[index].start) < mention.range.upperBound {
          isCovered[index] = true
          index += 1
        }
      }
    }
  }

  func names() -> [UnknownName] {
    var names: [UnknownName] = []
    forEachRun { names.append(name($0, item: $1)) }
    return names
  }

  /// Those inside a sentence, without what may be its first word.
  func strays() -> [StrayName] {
    var strays: [StrayName] = []
    forEachRun { run, item in
      if !isAtStart(run.lowerBound) { strays.append(StrayName(text: text(run, item: item), item: item)) }
    }
    return strays
  }

  /// Words that the brief has in small letters.
  var smallWords: Set<WordHash> { Set(tokens.lazy.filter { !$0.isCapital && !$0.isNumber }.map(\.hash)) }

  // MARK: runs

  private func forEachRun(_ body: (_ run: Range<Int>, _ item: Int) -> Void) {
    var next = 0
    var asked: (item: Int, isHeadline: Bool)?
    for index in words.capitals where index >= next && isNameWord(index) {
      let number = Int(words.itemOfToken[index])
      let item = words.items[number]
      next = runEnd(from: index, in: item)
      guard let run = trimmed(index..<next), isName(run, in: item) else { continue }
      if asked?.item != number { asked = (number, isHeadline(item)) }
      if asked?.isHeadline == false { body(run, number) }
    }
  }

  /// Capitals nearly throughout tell nothing.
  private func isHeadline(_ item: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for index in item where !tokens[index].isNumber {
      words += 1
      if tokens[index].isCapital { capitals += 1 }
    }
    return words >= 4 && capitals * 10 > words * 7
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !isCovered[index], !token.flags.contains(.initial) || token.range.count > 2 else { return false }
    return token.classes.isDisjoint(with: [.function, .weekday, .month, .pronoun, .numberWord, .auxiliary, .weapon, .timeWord, .preposition, .clauseWord])
      || token.classes.contains(.givenName)
  }

  /// Capitals that only spaces or hyphens part, with particles between them.
  private func runEnd(from start: Int, in item: Range<Int>) -> Int {
    var end = start + 1
    while end < item.upperBound, tokens[end].gap.joins, !tokens[end - 1].isPossessive, !tokens[end].flags.contains(.sentenceStart) {
      if isNameWord(end) {
        end += 1
      } else if tokens[end].classes.contains(.particle), end + 1 < item.upperBound, tokens[end + 1].gap.joins, isNameWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Without offices and titles before and behind.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var run = run
    while let first = run.first, isOffice(first) { run = first + 1..<run.upperBound }
    while let last = run.last, isOffice(last), run.count > 1 { run = run.lowerBound..<last }
    return run.isEmpty ? nil : run
  }

  private func isOffice(_ index: Int) -> Bool {
    tokens[index].classes.contains(.role) && !tokens[index].classes.contains(.givenName)
      || words.gazetteer.trie.hasSense(.office, of: tokens[index].hash)
  }

  private func isName(_ run: Range<Int>, in item: Range<Int>) -> Bool {
    // "Ministry of", "Supreme Court": words of the language in capitals.
    guard run.contains(where: { isStrange($0) }), run.count > 1 || !tokens[run.lowerBound].classes.contains(.givenName) else { return false }
    guard run.contains(where: { tokens[$0].range.count > 2 }) else { return false }
    let next = run.upperBound
    if next < item.upperBound, tokens[next].gap.joins, tokens[next].isNumber || tokens[next].classes.contains(.weapon) { return false }
    let first = run.lowerBound
    if first > item.lowerBound, tokens[first].gap.joins, tokens[first - 1].classes.contains(.weapon) || tokens[first].gap == .hyphen && !isCovered[first - 1] { return false }
    // A part of a name that was found: Petrenko-Smith.
    return !(first > item.lowerBound && tokens[first].gap == .hyphen)
  }

  /// Not a word that the language knows, but perhaps a given name.
  private func isStrange(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.classes.isEmpty && token.word == .unlisted || token.classes.contains(.givenName)
  }

  // MARK: what it may be

  private func name(_ run: Range<Int>, item: Int) -> UnknownName {
    UnknownName(
      text: text(run, item: item), words: run.map { tokens[$0].hash }, item: item, kind: kind(run, in: words.items[item]),
      isAtStart: isAtStart(run.lowerBound))
  }

  private func text(_ run: Range<Int>, item: Int) -> String {
    String(decoding: words.brief.items[item].text[Int(tokens[run.lowerBound].start)..<Int(tokens[run.upperBound - 1].end)], as: UTF8.self)
  }

  private func isAtStart(_ index: Int) -> Bool {
    tokens[index].flags.contains(.sentenceStart) || !tokens[index].gap.isDisjoint(with: [.colon, .openQuote, .quote, .newline, .dash, .openBracket, .other])
  }

  private func kind(_ run: Range<Int>, in item: Range<Int>) -> Entity.Kind? {
    let (first, next) = (run.lowerBound, run.upperBound)
    let before: WordClass = first > item.lowerBound && tokens[first].gap.joins ? tokens[first - 1].classes : []
    let after: WordClass = next < item.upperBound && tokens[next].gap.joins ? tokens[next].classes : []
    let own = run.reduce(into: WordClass()) { $0.formUnion(tokens[$1].classes) }
    if !own.isDisjoint(with: [.bodyNoun, .companyNoun, .unitNoun]) || run.contains(where: { tokens[$0].flags.contains(.allCaps) }) { return .organisation }
    if !own.isDisjoint(with: [.siteNoun, .waterNoun]) || !after.isDisjoint(with: [.siteNoun, .waterNoun]) { return .place }
    if own.contains(.regionNoun) || after.contains(.regionNoun) { return .region }
    if !after.isDisjoint(with: [.bodyNoun, .companyNoun, .unitNoun]) { return .organisation }
    if tokens[first].classes.contains(.givenName) || before.contains(.role) || first > item.lowerBound && isOffice(first - 1) || after.contains(.speech) { return .person }
    if next < item.upperBound, tokens[next].isNumber, tokens[next].gap.contains(.comma), (10...110).contains(tokens[next].value) { return .person }
    if !before.isDisjoint(with: [.placePreposition, .settlementNoun, .direction]) { return .settlement }
    return nil
  }
}
