/// Finds who holds an office that stands without a name: `the German chancellor`, `the governor`, `the mayor of X`.
struct OfficeHolders {
  let scan: BriefScan
  let roles: [RoleFinder.Found]

  /// Texts of any length cost no more than this many roles for each office.
  private static let limit = 400

  /// - Parameter phrase: the office with whatever belongs to it: `the Kremlin’s former spokesperson`.
  func holder(of office: Range<Int>, in phrase: Range<Int>) -> Int? {
    guard isOne(office, in: phrase) else { return body(spokenForBy: office, in: phrase) }
    let owner = owner(of: office, in: phrase)
    var best: (character: Int, rank: Int, at: Int)?
    var isAmbiguous = false
    for role in roles.prefix(OfficeHolders.limit) where !role.isVerbal && matches(role, office, owner) {
      let at = role.tokens.lowerBound
      guard at != office.lowerBound || role.isPresumed else { continue }
      let isBefore = at < office.lowerBound
      let rank = isBefore ? (scan.item(of: at) == scan.item(of: office.lowerBound) ? 3 : 2) : 1
      if let leader = best {
        if leader.character != role.character, rank == leader.rank { isAmbiguous = true }
        if rank > leader.rank || (rank == leader.rank && (isBefore ? at > leader.at : at < leader.at)) {
          if rank > leader.rank { isAmbiguous = false }
          best = (role.character, rank, at)
        }
      } else {
        best = (role.character, rank, at)
      }
    }
    // His spokesman is one whom the same item has named.
    if scan.isAny(phrase.lowerBound, [.his, .her]), best?.rank != 3 { return nil }
    if let best, best.rank == 3 || !isAmbiguous { return best.character }
    return knownHolder(of: office, owner: owner, in: phrase) ?? body(spokenForBy: office, in: phrase)
  }

  /// One holder, and a definite one: not ministers, not a minister.
  private func isOne(_ office: Range<Int>, in phrase: Range<Int>) -> Bool {
    switch scan.tokens[phrase.lowerBound].word {
    case .a, .an, .another, .one, .some, .two, .many, .several, .each, .no, .other: return false
    default: break
    }
    return !scan.isPlural(office) && !scan.tokens[phrase.lowerBound].classes.contains(.numberWord)
  }

  /// The state, body or place whose office it is.
  private func owner(of office: Range<Int>, in phrase: Range<Int>) -> NamedWords? {
    for index in phrase {
      if let span = scan.span(at: index), span.tokens.lowerBound == index { return span }
    }
    return nil
  }

  /// Whether words of one office fit a role of the brief.
  private func matches(_ role: RoleFinder.Found, _ office: Range<Int>, _ owner: NamedWords?) -> Bool {
    let head = office.upperBound - 1
    let isChief = owner != nil && scan.tokens[head].word.isHeadOfBody
    guard
      role.tokens.contains(where: { scan.tokens[$0].hash == scan.tokens[head].hash }) || (isLeader(head) && role.tokens.contains(where: isHeadOfState))
        || (isChief && role.tokens.contains(where: { scan.tokens[$0].word.isHeadOfBody }))
    else { return false }
    for index in office.dropLast() where !role.tokens.contains(where: { scan.tokens[$0].hash == scan.tokens[index].hash }) {
      switch scan.tokens[index].word {
      case .regional, .local: continue
      default: return false
      }
    }
    // The president is not the vice-president, the minister not the prime minister.
    for index in role.tokens where isRestriction(index) && !office.contains(where: { scan.tokens[$0].hash == scan.tokens[index].hash }) {
      if !(isLeader(head) && scan.isWord(index, .prime)) { return false }
    }
    guard let owner else { return true }
    var hasOwner = false
    for index in role.tokens {
      if scan.isWord(index, .country), scan.tokens[index].isPossessive { hasOwner = true }
      guard let span = scan.span(at: index) else { continue }
      if span.character == owner.character { return true }
      hasOwner = true
    }
    if let range = role.owner, let span = scan.span(at: range.lowerBound) { return span.character == owner.character }
    let record = scan.cast[role.character].record
    if record >= 0, owner.record >= 0 { return scan.record(record).country == scan.record(owner.record).country }
    return !hasOwner
  }

  private func isRestriction(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .deputy, .vice, .prime, .former, .first: true
    default: false
    }
  }

  private func isLeader(_ index: Int) -> Bool { scan.isWord(index, .leader) || scan.isWord(index, .premier) }

  private func isHeadOfState(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .president, .chancellor, .premier, .leader, .king, .taoiseach: true
    case .minister: scan.isWord(index - 1, .prime)
    default: false
    }
  }

  // MARK: by the table of people

  /// A person named in the brief who held the office that day: for the state told, or in the same item.
  private func knownHolder(of office: Range<Int>, owner: NamedWords?, in phrase: Range<Int>) -> Int? {
    let head = office.upperBound - 1
    if let owner, scan.cast.kind(owner.character) == .organisation { return knownHolder(of: head, inBody: owner) }
    if let owner {
      guard scan.cast.kind(owner.character) == .state, owner.record >= 0 else { return nil }
      let country = scan.record(owner.record).country
      return scan.cast.characters.indices.prefix(OfficeHolders.limit).first { number in
        let record = scan.cast[number].record
        return record >= 0 && scan.record(record).sort == .person && scan.record(record).country == country && scan.gazetteer.holds(record, office: office, in: scan)
      }
    }
    guard office.lowerBound > phrase.lowerBound || office.lowerBound == scan.sentence(of: office.lowerBound).lowerBound else { return nil }
    let first = max(scan.itemRange(of: head).lowerBound, head - BriefScan.memory)
    var at = phrase.lowerBound - 1
    while at >= first {
      if let span = scan.span(at: at) {
        if span.record >= 0, scan.cast.kind(span.character) == .person, scan.gazetteer.holds(span.record, office: office, in: scan) { return span.character }
        at = min(at, span.tokens.lowerBound)
      }
      at -= 1
    }
    return nil
  }

  /// Of `the IAEA's director general`, whose office by the table names that body.
  private func knownHolder(of head: Int, inBody owner: NamedWords) -> Int? {
    let name = scan.tokens[owner.tokens.upperBound - 1].hash
    return scan.cast.characters.indices.prefix(OfficeHolders.limit).first { number in
      let record = scan.cast[number].record
      guard record >= 0, scan.record(record).sort == .person else { return false }
      return scan.gazetteer.holdsOffice(record, at: name, on: scan.brief.date) && holdsHead(record, scan.tokens[head])
    }
  }

  /// The chief of a body is its director or secretary general, no deputy.
  private func holdsHead(_ person: Int32, _ head: Token) -> Bool {
    if scan.gazetteer.holdsOffice(person, word: head.hash, on: scan.brief.date) { return true }
    let heads: [WordHash] = ["director", "secretary", "president", "head", "chief", "chair", "commissioner"]
    return head.word.isHeadOfBody && heads.contains { scan.gazetteer.holdsOffice(person, word: $0, on: scan.brief.date) }
      && !scan.gazetteer.holdsOffice(person, word: "deputy", on: scan.brief.date)
  }

  // MARK: those who speak for an alliance

  /// `the seven`, after the Group of Seven: the alliance that has the number in its name.
  private func alliance(ofNumber phrase: Range<Int>) -> Int? {
    guard phrase.count == 2, scan.isWord(phrase.lowerBound, .the), scan.tokens[phrase.lowerBound + 1].classes.contains(.numberWord) else { return nil }
    let hash = scan.tokens[phrase.lowerBound + 1].hash
    let item = scan.itemRange(of: phrase.lowerBound)
    return scan.spans.last { span in
      item.contains(span.tokens.lowerBound) && span.tokens.upperBound <= phrase.lowerBound && isAlliance(span.named)
        && (span.tokens.contains { scan.tokens[$0].hash == hash } || [0, 1].contains { scan.gazetteer.hasWord(hash, in: scan.gazetteer.fieldBytes($0, of: scan.record(span.record))) })
    }?.character
  }

  /// The alliance whose leaders or ministers speak together: `the leaders of the G7`, `EU foreign ministers`; of `the ministers` alone
  /// the one that was named so last, in this item or the one before.
  func alliance(speakingAs phrase: Range<Int>) -> Int? {
    if let named = alliance(ofNumber: phrase) { return named }
    guard let head = phrase.first(where: isMinisters) else { return nil }
    var isOwned = false
    for index in phrase where scan.spanAt[index] >= 0 {
      guard let span = scan.span(at: index) else { continue }
      if isAlliance(span) { return span.character }
      isOwned = true
    }
    guard !isOwned, scan.isWord(phrase.lowerBound, .the) else { return nil }
    let item = scan.item(of: head)
    let first = item > 0 && scan.brief.items[item].section == scan.brief.items[item - 1].section ? scan.items[item - 1].lowerBound : scan.items[item].lowerBound
    var at = phrase.lowerBound - 1
    while at >= max(first, phrase.lowerBound - BriefScan.memory) {
      if isMinisters(at), scan.tokens[at].hash == scan.tokens[head].hash {
        if let span = scan.span(at: at - 1) ?? scan.span(at: at - 2), isAlliance(span) { return span.character }
        for index in at + 1..<min(at + 4, phrase.lowerBound) {
          guard let span = scan.span(at: index) else { continue }
          return isAlliance(span) ? span.character : nil
        }
      }
      at -= 1
    }
    return nil
  }

  private func isMinisters(_ index: Int) -> Bool { scan.isWord(index, .ministers) || scan.isWord(index, .leaders) }

  func isAlliance(_ span: NamedWords) -> Bool {
    span.record >= 0 && scan.cast.kind(span.character) == .organisation && scan.gazetteer.hasWord("alliance", in: scan.gazetteer.fieldBytes(2, of: scan.record(span.record)))
  }

  /// Of an unnamed spokesperson, the body spoken for: `a spokesperson for the commission`, `a Kremlin spokesperson`.
  private func body(spokenForBy office: Range<Int>, in phrase: Range<Int>) -> Int? {
    switch scan.tokens[office.upperBound - 1].word {
    case .spokesman, .spokesperson, .spokeswoman: break
    default: return nil
    }
    for index in phrase where scan.spanAt[index] >= 0 {
      guard let span = scan.span(at: index) else { continue }
      if scan.cast.kind(span.character) == .organisation { return span.character }
      if index > office.upperBound, scan.cast.kind(span.character) == .state || scan.cast.kind(span.character) == .person { return span.character }
    }
    return nil
  }
}

extension Word {
  /// Whoever leads a body, by any title.
  fileprivate var isHeadOfBody: Bool {
    switch self {
    case .chief, .head, .director, .secretary, .boss: true
    default: false
    }
  }
}

extension Gazetteer {
  /// Whether bytes of a table have a word, in any case.
  func hasWord(_ word: WordHash, in bytes: ArraySlice<UInt8>) -> Bool {
    var hash = WordHash()
    for byte in bytes {
      if byte.isLetter || byte.isDigit {
        hash.add(byte.lowercased)
      } else {
        if hash == word { return true }
        hash = WordHash()
      }
    }
    return hash == word
  }
}
