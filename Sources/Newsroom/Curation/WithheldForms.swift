/// The ways in which texts print names that must not be printed, ready to be found among folded words.
struct WithheldForms: Sendable {
  /// One way: `Jan Orrest`, `Orrest, Jan`, `J. Orrest`, `janorrest`.
  private struct Form: Sendable {
    var words: [WordHash]
    /// The number of the name in the editors' list.
    var name: Int
    /// The surname comes first.
    var isReversed = false
    /// A single word that may also be a common one: it is a name only with a capital.
    var needsCapital = false
  }

  private var byLastWord: [WordHash: [Form]] = [:]
  /// One bit for each last word, to pass over all others fast.
  private var filter = [Bool](repeating: false, count: 4096)
  private let folded = FoldedWords()
  /// How many words before its last a form can reach back to.
  private(set) var reach = 1

  init(_ names: [WithheldName]) {
    for (number, name) in names.enumerated() {
      for form in [name.name] + name.spellings { add(form.text, number) }
    }
  }

  /// Adds every way to print a name in full.
  mutating func add(_ name: String, _ number: Int) {
    let words = hashes(of: name)
    guard let first = words.first, let last = words.last else { return }
    add(Form(words: words, name: number, needsCapital: words.count == 1))
    guard words.count > 1 else { return }
    add(Form(words: [last] + words.dropLast(), name: number, isReversed: true))
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    for word in hashes(of: String(String.UnicodeScalarView(letters))) { add(Form(words: [word], name: number)) }
    let initials = letters.first.map { hashes(of: String($0)) } ?? []
    if let initial = initials.first, initial != first { add(Form(words: [initial, last], name: number)) }
  }

  /// Adds a surname that stands alone.
  mutating func addSurname(_ surname: WordHash, _ number: Int) { add(Form(words: [surname], name: number, needsCapital: true)) }

  func hashes(of name: String) -> [WordHash] {
    var words: [WordHash] = []
    folded.forEach(in: Array(name.utf8)) {
      words.append($0.hash)
      return true
    }
    return words
  }

  private mutating func add(_ form: Form) {
    guard let last = form.words.last else { return }
    byLastWord[last, default: []].append(form)
    filter[WithheldForms.bit(last)] = true
    reach = max(reach, form.words.count + 1)
  }

  private static func bit(_ word: WordHash) -> Int { Int(truncatingIfNeeded: word.mixed & 4095) }

  // MARK: finding

  struct Match {
    /// Numbers of words.
    var words: Range<Int>
    var name: Int
  }

  /// The longest name that ends with a word.
  func match(endingAt index: Int, in words: [FoldedWord]) -> Match? {
    guard filter[WithheldForms.bit(words[index].hash)], let forms = byLastWord[words[index].hash] else { return nil }
    var best: Match?
    for form in forms {
      guard let start = start(of: form, endingAt: index, in: words) else { continue }
      if start < best?.words.lowerBound ?? .max { best = Match(words: start..<index + 1, name: form.name) }
    }
    return best
  }

  /// Every name of a text, none within another.
  func matches(in words: [FoldedWord]) -> [Match] {
    var matches: [Match] = []
    for index in words.indices {
      guard let match = match(endingAt: index, in: words) else { continue }
      while let last = matches.last, last.words.lowerBound >= match.words.lowerBound { matches.removeLast() }
      if let last = matches.last, last.words.upperBound > match.words.lowerBound { continue }
      matches.append(match)
    }
    return matches
  }

  func hasMatch(in text: String) -> Bool {
    var words: [FoldedWord] = []
    folded.forEach(in: Array(text.utf8)) {
      words.append($0)
      return true
    }
    return !matches(in: words).isEmpty
  }

  private func start(of form: Form, endingAt index: Int, in words: [FoldedWord]) -> Int? {
    if form.needsCapital, !words[index].isCapital { return nil }
    var at = index
    var place = form.words.count - 1
    while true {
      if words[at].hash != form.words[place] {
        // One initial may stand between given name and surname.
        guard place == form.words.count - 2, at == index - 1, words[at].length == 1, !form.isReversed else { return nil }
        guard at > 0, joins(words[at], after: words[at - 1], isReversed: false) else { return nil }
        at -= 1
        if words[at].hash != form.words[place] { return nil }
      }
      if place == 0 { return at }
      guard at > 0, joins(words[at], after: words[at - 1], isReversed: form.isReversed && place == 1) else { return nil }
      at -= 1
      place -= 1
    }
  }

  private func joins(_ word: FoldedWord, after before: FoldedWord, isReversed: Bool) -> Bool {
    switch word.gap {
    case .soft: true
    case .comma: isReversed
    case .stop: before.length == 1
    case .hard: false
    }
  }
}
