/// Finds which office each person is said to hold, in the words of the brief.
struct RoleFinder {
  let scan: BriefScan

  struct Found {
    var character: Int
    /// The office with what belongs to it, as printed.
    var tokens: Range<Int>
    /// A verb that tells the office: `heads the city's defence council`.
    var isVerbal = false
    /// Whose office, where that stands apart from it.
    var owner: Range<Int>?
    /// Where the brief gives the person that office, if its words stand elsewhere.
    var place: Range<Int>?
    /// Told of several people, so that each holds one of the kind: `US senators X and Y`.
    var isShared = false
    /// Nothing but its place in the text gives the person that office.
    var isPresumed = false
    /// What a participle tells: `leads`, where the brief has `led by`.
    var verb: String?

    /// Why it was found, for `explain`.
    var rule: StaticText {
      if isVerbal { return "a verb that tells an office" }
      if isShared { return "an office before several names" }
      if isPresumed { return "an office told after a name that has none" }
      return place == nil ? "an office beside the name" : "an office told apart from the name"
    }
  }

  init(_ scan: BriefScan) { self.scan = scan }

  func roles() -> [Found] {
    var found: [Found] = []
    var shared: Range<Int>?
    var owners: [Range<Int>] = []
    for (number, span) in scan.spans.lazy.map(\.named).enumerated() where scan.cast.kind(span.character) == .person {
      let own = ownState(of: span)
      if let role = before(span), own != nil || !isOfOthers(role, than: number) {
        let isShared = scan.hasPlural(role)
        owners = isShared ? ownersOfShared(role, from: number) : []
        shared = isShared ? role : nil
        if isShared, let own, let office = scan.office(in: role) {
          owners = []
          found.append(Found(character: span.character, tokens: office, owner: own, place: span.tokens, isShared: true))
        } else if owners.count > 1, let office = scan.office(in: role) {
          found.append(Found(character: span.character, tokens: office, owner: owners[0], place: span.tokens, isShared: true))
          owners.removeFirst()
        } else {
          owners = []
          found.append(Found(character: span.character, tokens: role, owner: ownerElsewhere(of: role, heldBy: span.character), isShared: isShared))
        }
      } else if let role = shared, isJoined(to: number) {
        if let owner = own ?? owners.first, let office = scan.office(in: role) {
          found.append(Found(character: span.character, tokens: office, owner: owner, place: span.tokens, isShared: true))
          owners = Array(owners.dropFirst())
        } else {
          found.append(Found(character: span.character, tokens: role, place: span.tokens, isShared: true))
        }
      } else {
        shared = nil
        owners = []
      }
      // "The mayor, X, the governor, Y, and …": where commas part office and name, the next office is the next name's.
      let isListed =
        found.last.map { $0.character == span.character && $0.tokens.upperBound == span.tokens.lowerBound && $0.place == nil } ?? false
        && scan.tokens[span.tokens.lowerBound].gap.contains(.comma)
      for role in after(span) where !(isListed && isBeforeNextName(role)) { found.append(role) }
    }
    found += counterparts(besides: found)
    found += distributed() + byVerb() + unnamed(besides: found)
    return found + presumed(besides: found)
  }

  /// In `officers in Sumy, X said` many hold the office and one name follows: it is not about whom the sentence tells.
  private func isOfOthers(_ role: Range<Int>, than number: Int) -> Bool {
    guard scan.hasPlural(role), scan.tokens[role.upperBound].gap.contains(.comma) else { return false }
    let next = number + 1
    return next == scan.spans.count || scan.cast.kind(scan.spans[next].character) != .person || !isJoined(to: next)
  }

  /// Whether a comma and another person's name, with a comma or the sentence's end behind it, follow an office.
  private func isBeforeNextName(_ role: Found) -> Bool {
    let next = role.tokens.upperBound
    let name = scan.rankEnd(from: next)
    guard role.place == nil, scan.isWithinItem(next), scan.tokens[next].gap.subtracting(.space) == .comma, let other = scan.span(at: name), other.tokens.lowerBound == name,
      scan.cast.kind(other.character) == .person, other.character != role.character
    else { return false }
    let end = other.tokens.upperBound
    return !scan.isWithinItem(end) || scan.tokens[end].gap.endsClause || scan.isWord(end, .and)
  }

  /// Whether a word may tie an office to where or what it is of.
  func isComplement(_ index: Int) -> Bool {
    guard scan.tokens.indices.contains(index) else { return false }
    switch scan.tokens[index].word {
    case .of, .for, .at, .to, .`in`, .from, .with, .on: return true
    default: return false
    }
  }

  /// The end of a noun phrase: up to a comma, a verb or `who`.
  func phraseEnd(from start: Int) -> Int {
    var index = start
    while index < min(scan.tokens.count, start + 10) {
      let token = scan.tokens[index]
      if token.flags.contains(.itemStart) || token.gap.endsClause && !isInList(index) || token.gap.contains(.openQuote) { break }
      if let span = scan.span(at: index) {
        index = max(index + 1, span.tokens.upperBound)
        continue
      }
      if !token.classes.isDisjoint(with: [.auxiliary, .weekday]) || (scan.isTelling(index) && token.classes.isDisjoint(with: [.role, .bodyNoun, .strike])) { break }
      if endsPhrase(index) { break }
      index += 1
    }
    return index
  }

  private func endsPhrase(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .who, .which, .that, .after, .before, .during, .`when`, .on, .`as`, .by, .until, .since, .`while`, .`where`, .but, .because, .whose: true
    case .and: !scan.isWord(index - 1, .security) && !(scan.isWord(index + 1, .defence) || scan.isWord(index + 1, .security)) && !isInList(index - 1)
    default: false
    }
  }

  /// In `nuclear, biological and chemical defence troops` the comma parts words that tell of one noun.
  private func isInList(_ index: Int) -> Bool {
    func isPlain(_ at: Int) -> Bool {
      scan.isWithinItem(at) && !scan.tokens[at].isNumber && scan.spanAt[at] < 0
        && scan.tokens[at].classes.isDisjoint(with: [.function, .auxiliary, .speech, .weekday, .people, .role])
    }
    guard scan.isWithinItem(index), scan.tokens[index].gap.subtracting(.space) == .comma, index > 0 else { return false }
    if scan.isWord(index, .and) { return scan.isWithinItem(index - 2) && isInList(index - 1) }  // nuclear, biological, and chemical
    guard isPlain(index - 1), isPlain(index), scan.isWord(index + 1, .and), scan.joins(index + 1) || scan.tokens[index + 1].gap.subtracting(.space) == .comma else { return false }
    return isPlain(index + 2) && scan.joins(index + 2) && isPlain(index + 3) && scan.joins(index + 3) && scan.tokens[index].isCapital == scan.tokens[index + 2].isCapital
  }

  /// An office with what it is of, or how it was come by: `governor [of Sundmark]`, `mayor [installed by Norvalia in Kolm]`.
  func withComplement(_ end: Int) -> Int {
    // "installed there by Norvalia"
    let by = scan.isAny(end + 1, [.there, .here]) ? end + 2 : end + 1
    if scan.isWithinItem(by + 1), scan.joins(end), scan.joins(end + 1), scan.isWord(by, .by), scan.joins(by) {
      switch scan.tokens[end].word {
      // "a poet named by local media": not who made him one
      case .named where scan.spanAt[by + 1] < 0 && !scan.isWord(by + 1, .the): break
      case .installed, .appointed, .elected, .named, .backed, .nominated:
        let stop = phraseEnd(from: by + 1)
        return stop > by + 1 ? stop : end
      default: break
      }
    }
    guard end + 1 < scan.tokens.count, isComplement(end), scan.joins(end) else { return end }
    let next = scan.tokens[end + 1]
    guard next.classes.isDisjoint(with: [.month, .weekday, .timeWord]), !next.isNumber || scan.spanAt[end + 1] >= 0 else { return end }
    // "used his trip as foreign secretary to promise aid"
    if scan.isWord(end, .to), scan.spanAt[end + 1] < 0, !next.isCapital, next.classes.isDisjoint(with: [.bodyNoun, .role]), !scan.isAny(end + 1, [.the, .a, .his, .her, .its, .their]) {
      return end
    }
    var stop = phraseEnd(from: end + 1)
    // "a tram driver from the third floor": no part of the trade.
    if scan.isAny(end, [.from, .with]), !(end + 1..<stop).contains(where: { scan.spanAt[$0] >= 0 || scan.tokens[$0].isCapital || scan.classes($0).contains(.bodyNoun) }) { return end }
    while stop > end + 1, scan.spanAt[stop - 1] < 0, isComplement(stop - 1) || scan.isWord(stop - 1, .the) { stop -= 1 }
    return stop > end + 1 ? stop : end
  }

  /// `the …`, `Poland's …`, `US …`
  func isDefinite(_ first: Int) -> Bool {
    if let span = scan.span(at: first), scan.cast.kind(span.character) != .person || scan.tokens[span.tokens.upperBound - 1].isPossessive { return true }
    if scan.tokens[first].flags.contains(.sentenceStart) { return true }
    guard first > 0 else { return false }
    switch scan.tokens[first - 1].word {
    case .the, .its, .his, .her, .their, .another, .whose: return true
    case .own: return scan.isAny(first - 2, [.his, .her, .its, .their])
    default: return false
    }
  }

  func isQualifier(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .former, .acting, .deputy, .regional, .interim, .senior, .chief, .outgoing, .local, .exiled, .retired, .overall: true
    default: false
    }
  }
}

extension BriefScan {
  /// The words of an office inside a longer phrase: `foreign minister` in `Ukraine's foreign minister`.
  func office(in phrase: Range<Int>) -> Range<Int>? {
    for index in phrase {
      if let match = longestMatch(at: index, offices: true), match.end <= phrase.upperBound, isOffice(index, match.end) { return index..<match.end }
    }
    return nil
  }

  /// Whether a phrase has an office told of several people, at its end or before what it is of.
  func hasPlural(_ phrase: Range<Int>) -> Bool { office(in: phrase).map { isPlural($0) } ?? false }

  /// `Belgorod Gov.`: with the full stop of an abbreviation that ends it.
  private func textWithStop(_ range: Range<Int>) -> String {
    let words = text(range)
    guard let last = range.last, classes(last).contains(.abbreviation), !tokens[last].isPossessive else { return words }
    let bytes = brief.items[item(of: last)].text
    let end = Int(tokens[last].end)
    return end < bytes.count && bytes[end] == .fullStop ? words + "." : words
  }

  /// How a role reads: its words, with the owner that stands apart, and one of several made one.
  func text(of role: RoleFinder.Found) -> String {
    var words = textWithStop(role.tokens)
    if role.isShared, let office = office(in: role.tokens), isPlural(office), let match = longestMatch(at: office.lowerBound, offices: true),
      let sense = match.senses.first(where: { $0.form.contains(.plural) })
    {
      let one = gazetteer.field(0, of: record(sense.record))
      let before = office.lowerBound > role.tokens.lowerBound ? text(role.tokens.lowerBound..<office.lowerBound) + " " : ""
      let after = office.upperBound < role.tokens.upperBound ? " " + text(office.upperBound..<role.tokens.upperBound) : ""
      words = before + one + after
    }
    if let verb = role.verb { words = verb + " " + words }
    guard let owner = role.owner, let last = owner.last else { return words }
    let isAdjective = span(at: owner.lowerBound)?.isAdjective ?? false
    let isAlone = isAdjective || tokens[last].isPossessive && owner.upperBound == role.place?.lowerBound
    let possessive = text(owner)
    return possessive + (isAlone && isAdjective ? " " : possessive.utf8.last == UInt8(ascii: "s") ? "’ " : "’s ") + words
  }
}
