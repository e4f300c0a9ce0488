/// Finds what each number of an item counts.
struct CountReader {
  let scan: BriefScan
  private let parts: CountParts

  init(scan: BriefScan) {
    self.scan = scan
    parts = CountParts(scan: scan)
  }

  /// How many words may stand between a number and its noun, and one more.
  private static let reach = 9

  func phrases(of numbers: [ReadNumber]) -> [CountedPhrase] {
    var phrases: [CountedPhrase] = []
    phrases.reserveCapacity(numbers.count)
    for number in numbers {
      let sentence = scan.sentence(of: number.tokens.lowerBound)
      var phrase = phrase(of: number, in: sentence)
      if let previous = phrases.last, parts.isWhole(number, after: previous) { phrase.isWhole = true }
      if scan.word(number.start - 1) == .of || scan.word(number.start - 1) == .the && scan.word(number.start - 2) == .of, parts.opensClause(number, in: sentence) { phrase.isWhole = true }
      phrase.isIncluded = parts.isIncluded(phrase, in: sentence) || phrases.last.map { parts.continuesInclusion(phrase, after: $0, in: sentence) } ?? false
      phrase.isRate = parts.isRate(phrase, in: sentence)
      phrases.append(phrase)
    }
    return phrases
  }

  // MARK: the noun

  private func phrase(of number: ReadNumber, in sentence: Range<Int>) -> CountedPhrase {
    let start = number.tokens.upperBound
    var phrase = CountedPhrase(number: number, sort: .unnamed, start: number.start, end: start)
    guard start < sentence.upperBound else { return phrase }
    if scan.tokens[start].gap == .hyphen, scan.word(start) == .year {
      phrase.sort = .years
      phrase.head = start
      phrase.end = start + 1
      return phrase
    }
    guard !scan.tokens[start].gap.endsClause else { return phrase }
    var index = start
    if scan.word(index) == .out, scan.word(index + 1) == .of { index += 1 }
    if scan.word(index) == .of {
      guard let next = afterOf(index, in: sentence, phrase: &phrase) else { return phrase }
      index = next
    }
    readNoun(from: index, in: sentence, into: &phrase)
    // "all nine of its staff": the whole of them.
    if phrase.isPart, phrase.sort == .people, scan.word(number.start - 1) == .all, scan.joins(number.start) { phrase.isPart = false }
    if phrase.sort == .people, isBody(phrase.head) { phrase.sort = .bodies }
    widenToBodies(&phrase, in: sentence)
    return phrase
  }

  /// Steps over `of them`, `of the`, `of 43`; nil where the phrase ends there.
  private func afterOf(_ of: Int, in sentence: Range<Int>, phrase: inout CountedPhrase) -> Int? {
    phrase.isPart = true
    var index = of + 1
    steps: while index < sentence.upperBound, index < of + 6 {
      switch scan.word(index) {
      case .them, .which, .whom, .those, .these, .latter:
        phrase.end = index + 1
        return nil
      case .former where scan.tokens.indices.contains(index + 1) && (scan.word(index + 1) == .and || scan.tokens[index + 1].gap.endsClause):
        phrase.end = index + 1
        return nil
      case .the, .all, .a, .about, .around, .some, .its, .their, .his, .our, .more, .than, .at, .least, .nearly, .almost, .total: index += 1
      default:
        guard scan.tokens[index].isNumber || scan.tokens[index].classes.contains(.numberWord) else { break steps }
        index += 1
      }
    }
    return index
  }

  private func readNoun(from start: Int, in sentence: Range<Int>, into phrase: inout CountedPhrase) {
    var index = start
    let limit = min(sentence.upperBound, start + CountReader.reach)
    /// A name of a people, or a noun that no list has: the head, unless a better one follows.
    var candidate: (sort: CountedPhrase.Sort, head: Int)?
    var endOfBrackets = -1
    while index < limit {
      let token = scan.tokens[index]
      if index > phrase.number.tokens.upperBound, isAcronymInBrackets(index, limit: limit) {
        index += 1
        endOfBrackets = index
        continue
      }
      if index > phrase.number.tokens.upperBound, index != endOfBrackets, !parts.isOfMaker(index), token.gap.endsClause || token.gap.contains(.quote) { break }
      if token.isNumber || token.classes.contains(.numberWord), index > start {
        guard token.gap == .hyphen || token.gap.contains(.slash) || token.gap.isEmpty else { break }
        index += 1
        continue
      }
      if token.word == .others {
        phrase.sort = .others
        phrase.end = index + 1
        return
      }
      if let span = scan.span(at: index), span.tokens.lowerBound == index {
        index = span.tokens.upperBound
        if span.isAdjective, isPlural(index - 1) { return finish(&phrase, .people, head: index - 1) }
        // "six Russian paratroopers", though the words name a body
        if scan.tokens[index - 1].classes.contains(.people), !scan.tokens[index - 1].isCapital { return finish(&phrase, .people, head: index - 1) }
        if candidate != nil { break }
        if span.isAdjective, phrase.sort == .unnamed { readShared(after: index, limit: limit, into: &phrase) }
        if phrase.end == index { return }
        continue
      }
      if isModifier(index) || isBetweenModifiers(index, after: start) || parts.isOfMaker(index) {
        index += 1
        continue
      }
      if let sort = sort(of: index, limit: limit, in: phrase) {
        finish(&phrase, sort, head: lastHead(from: index, sort, limit: limit))
        return
      }
      if token.word == .more || token.word == .other || token.word == .additional || token.word == .further {
        phrase.end = index + 1
        if phrase.sort == .unnamed { phrase.sort = .others }
        index += 1
        continue
      }
      if stopsNoun(index), !isModifierOf(index + 1) { break }
      if !token.isCapital, !isAdverb(index) { candidate = (.unknown, index) }
      index += 1
    }
    if let candidate {
      phrase.sort = candidate.sort
      phrase.head = candidate.head
      phrase.end = max(phrase.end, candidate.head + 1)
    }
  }

  private func finish(_ phrase: inout CountedPhrase, _ sort: CountedPhrase.Sort, head: Int) {
    phrase.sort = sort
    phrase.head = head
    phrase.end = endOfModel(head)
    if scan.word(head) == .prisoners || scan.word(head) == .prisoner, scan.word(head + 1) == .of, scan.word(head + 2) == .war { phrase.end = head + 3 }
  }

  /// The token after a noun; after the number too where the noun is a model's letters: `Su-35`, `Kh-59s`.
  private func endOfModel(_ head: Int) -> Int {
    let number = head + 1
    // "two Iskander-Ms"
    if number < scan.tokens.count, scan.tokens[number].gap == .hyphen, scan.tokens[number].isCapital, scan.tokens[number].range.count < 4, scan.classes(head).contains(.weapon) {
      return number + 1
    }
    guard [.kh, .mig, .su].contains(scan.word(head)), number < scan.tokens.count, scan.tokens[number].gap == .hyphen, scan.tokens[number].isNumber else { return number }
    let next = number + 1
    guard next < scan.tokens.count, scan.tokens[next].gap.isEmpty, scan.tokens[next].range.count < 3, !scan.tokens[next].flags.contains(.itemStart) else { return next }
    return next + 1
  }

  /// What a token counts as the noun of a phrase; nil where it is none.
  private func sort(of index: Int, limit: Int, in phrase: CountedPhrase) -> CountedPhrase.Sort? {
    let token = scan.tokens[index]
    switch token.word {
    case .years, .year, .months: return .years
    // "the 23 victims of the attack"
    case .victims
    where scan.word(index + 1) == .of && scan.word(phrase.number.tokens.lowerBound - 1) == .the
      && (index + 2..<index + 4).contains(where: { scan.isWithinItem($0) && (scan.word($0).isAttackNoun || scan.classes($0).contains(.strike)) }):
      return .event(.killed)
    case .lives: return .lives
    case .deaths, .fatalities, .killings: return .event(.killed)
    case .injuries: return .event(.injured)
    case .arrests, .detentions: return .event(.detained)
    case .dead, .more, .other: return nil
    // Nobody says how many drones a barrage has.
    case .barrages, .salvoes: return .other
    // "60 regime forces were killed"
    case .forces where index > phrase.number.tokens.upperBound && scan.isAny(index + 1, [.were, .was, .have, .had, .died]): return .people
    // "two Kh-59s", "three Su-34s": the number of the model is the noun.
    case .kh, .mig, .su: if index + 1 < limit, scan.tokens[index + 1].gap == .hyphen { return .weapon }
    default: break
    }
    if token.classes.contains(.people), !(token.classes.contains(.weapon) && isAircraft(index, from: phrase.number.tokens.upperBound)) {
      if token.word == .families { return .other }
      // "fighter jets", "civilian deaths": the noun is still to come.
      return index + 1 < limit && isModifierOf(index + 1) ? nil : .people
    }
    if token.classes.contains(.weapon) { return .weapon }
    if token.classes.contains(.measure) { return .other }
    return token.word == .death && index == phrase.number.tokens.upperBound ? .event(.killed) : nil
  }

  /// Whether a noun for people in the singular belongs to the noun after it.
  private func isModifierOf(_ next: Int) -> Bool {
    guard next < scan.tokens.count else { return false }
    let token = scan.tokens[next]
    guard token.gap == .space || token.gap == .hyphen, !isPlural(next - 1) else { return false }
    switch token.word {
    case .deaths, .fatalities, .casualties, .injuries, .arrests, .exchanges, .swaps, .losses, .detentions: return true
    default: return token.classes.contains(.weapon) && !token.classes.contains(.people)
    }
  }

  /// The last noun of a compound: `police officers`, `crew members`, `Shahed-136 drones`, `Iskander-M/KN-23 ballistic missiles`.
  private func lastHead(from index: Int, _ sort: CountedPhrase.Sort, limit: Int) -> Int {
    guard sort == .weapon || sort == .people else { return index }
    let wanted: WordClass = sort == .weapon ? .weapon : .people
    var head = index
    var at = index + 1
    while at < limit {
      let token = scan.tokens[at]
      let isBound = token.gap == .hyphen || token.gap == .slash || token.gap.isEmpty
      let isListedType = sort == .weapon && scan.word(at - 1) == .type && token.gap == [.comma, .space]
      guard isBound || isListedType || token.gap == .space, token.word != .others, token.word != .dead, !token.flags.contains(.sentenceStart) else { break }
      // "taken 594 soldiers prisoner"
      if sort == .people, isPlural(head), token.word == .prisoner || token.word == .captive || token.word == .hostage { break }
      if token.classes.contains(wanted) {
        head = at
      } else if sort == .weapon, token.word == .and, scan.word(at - 1) == .type, at + 2 < limit, scan.joins(at + 1), scan.joins(at + 2), scan.classes(at + 2).contains(.weapon),
        scan.classes(at + 1).isDisjoint(with: [.numberWord, .function]) || scan.word(at + 1) == .other
      {
        // 93 Shahed-type and decoy drones
        (head, at) = (at + 2, at + 2)
      } else if sort == .weapon, scan.word(at - 1) == .type, token.gap == [.comma, .space], token.isCapital, at + 1 < limit, scan.word(at + 1) == .type, scan.tokens[at + 1].gap == .hyphen {
        // 339 Shahed-type, Gerbera-type and other drones
        at += 1
      } else if sort == .weapon, token.word == .fighter, at + 1 < limit, isModifierOf(at + 1) || [.mig, .su].contains(scan.word(head)) {
        // Su-34 fighter-bombers, Su-35 fighter aircraft, a Su-27 fighter
        if !isModifierOf(at + 1) { head = at }
      } else if !(isBound && (token.isNumber || token.isCapital || token.word == .type || token.word == .made)), !isModifier(at) {
        break
      }
      at += 1
    }
    return head
  }

  /// A noun that goes on after a singular one makes it a modifier: `drone strikes`, `missile systems`, `prisoner exchanges`.
  func isModifierOfNoun(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard let head = phrase.head, phrase.number.value != 1 || phrase.sort == .weapon, !isPlural(head) else { return false }
    let next = head + 1
    guard next < sentence.upperBound, scan.tokens[next].gap == .space || scan.tokens[next].gap == .hyphen, !scan.tokens[next].isCapital else { return false }
    let token = scan.tokens[next]
    if token.classes.contains(.measure) || token.word.isAttackNoun { return true }
    if !token.classes.isEmpty || token.word != .unlisted { return false }
    return isPlural(next)
  }

  /// `jet fighters`, `fighters` of a model: machines, not people.
  private func isAircraft(_ index: Int, from start: Int) -> Bool {
    guard scan.word(index) == .fighters else { return scan.word(index) == .boats }
    var at = start
    while at < index {
      let word = scan.word(at)
      if word == .jet || word == .f || word == .mig || word == .su { return true }
      at += 1
    }
    return false
  }

  private func isBody(_ head: Int?) -> Bool { head.map { scan.word($0) == .bodies || scan.word($0) == .body } ?? false }

  /// `the bodies of 12 soldiers`
  private func widenToBodies(_ phrase: inout CountedPhrase, in sentence: Range<Int>) {
    guard phrase.sort == .people || phrase.sort == .unnamed else { return }
    var at = phrase.start - 1
    if scan.word(at) == .the || scan.word(at) == .all { at -= 1 }
    guard at > sentence.lowerBound - 1, scan.word(at) == .of, at - 1 >= sentence.lowerBound else { return }
    guard scan.word(at - 1) == .bodies || scan.word(at - 1) == .remains || scan.word(at - 1) == .body && phrase.number.value == 1 else { return }
    phrase.sort = .bodies
    phrase.start = at - 1
    if phrase.start - 1 >= sentence.lowerBound, scan.word(phrase.start - 1) == .the { phrase.start -= 1 }
  }
}
