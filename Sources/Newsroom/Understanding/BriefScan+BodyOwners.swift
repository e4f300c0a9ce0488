/// Whose a body is: the state, town or body before its noun, or the one that the item is about.
extension BriefScan {
  /// Whose a body is, and how that was told.
  struct BodyOwner {
    var state: Int32
    /// Where the owner stands right before the body.
    var range: Range<Int>?
    var rule: StaticText
    var isGuess = false
    var isOfPeople = false
    /// The owner's span, where no table has the state.
    var invented: NamedWords?
    /// The record of the body itself, where no owner is needed.
    var council: Int32?
    /// The body itself, where it has been named before.
    var same: Int?
  }

  /// The Palestinian Authority; no seat of power such as the Kremlin.
  private func isGovernmentByItsOwnName(_ number: Int32) -> Bool {
    record(number).traits.contains(.government) && gazetteer.hasWord("authority", in: gazetteer.fieldBytes(0, of: record(number)))
  }

  func owner(of phrase: Range<Int>, in item: Range<Int>) -> BodyOwner? {
    let first = phrase.lowerBound
    // "the Bosnian Serb army" is no state's.
    if let people = compoundPeople(before: first, in: item) { return BodyOwner(state: -1, range: people, rule: "a body of a people", isOfPeople: true) }
    // "Romania's defence ministry", "the Danish navy", "Royal Danish Navy"
    if first > item.lowerBound, joins(first), let span = span(at: first - 1), let state = stateRecord(of: span), span.tokens.upperBound == first,
      span.isAdjective || tokens[first - 1].isPossessive || tokens[first - 1].flags.contains(.allCaps)
    {
      return BodyOwner(state: state, range: span.tokens, rule: "a body with its state")
    }
    // "the Palestinian Authority's health ministry"
    if first > item.lowerBound, joins(first), tokens[first - 1].isPossessive, classes(phrase.upperBound - 1).contains(.ministry), let span = span(at: first - 1),
      span.tokens.upperBound == first,
      span.record >= 0, isGovernmentByItsOwnName(span.record), let state = gazetteer.statesByCode[record(span.record).country]
    {
      return BodyOwner(state: state, range: nil, rule: "a ministry of a government that has a name of its own")
    }
    // "the Israeli army's northern command", "the military's southern command"
    if isAny(phrase.upperBound - 1, [.command, .staff]), first > item.lowerBound, joins(first), tokens[first - 1].isPossessive, let span = span(at: first - 1),
      span.tokens.upperBound == first, cast.kind(span.character) == .organisation, let state = cast[span.character].state, cast[state].record >= 0
    {
      return BodyOwner(state: cast[state].record, range: nil, rule: "a body of the army that it is part of")
    }
    // "Moscow's defence ministry", "Kyiv's air force"
    if first > item.lowerBound, joins(first), tokens[first - 1].isPossessive,
      classes(phrase.upperBound - 1).contains(.ministry) || classes(first).contains(.ministry) || isAny(phrase.upperBound - 1, [.force, .forces, .military, .army, .navy, .staff]),
      let span = span(at: first - 1), span.tokens.upperBound == first,
      let state = capitalsState(span)
    {
      return BodyOwner(state: state, range: nil, rule: "a body and the capital that speaks for it")
    }
    if first > item.lowerBound, joins(first), tokens[first - 1].isPossessive, classes(phrase.upperBound - 1).contains(.ministry), let person = leader(endingAt: first),
      let state = gazetteer.statesByCode[record(person).country]
    {
      return BodyOwner(state: state, range: nil, rule: "a ministry of the state whose leader stands before it")
    }
    // "In Beijing, foreign ministry spokesman X said"
    if classes(phrase.upperBound - 1).contains(.ministry), classes(phrase.upperBound).contains(.role), isWithinItem(phrase.upperBound + 1), tokens[phrase.upperBound + 1].isCapital,
      tokens[first].gap.subtracting(.space) == .comma, case let sentence = sentence(of: first), isWord(sentence.lowerBound, .in),
      let span = span(at: first - 1), span.tokens == sentence.lowerBound + 1..<first, let state = capitalsState(span)
    {
      return BodyOwner(state: state, range: nil, rule: "a body and the capital that it speaks in")
    }
    if first > item.lowerBound, joins(first), let span = span(at: first - 1), span.tokens.upperBound == first, isInvented(span) {
      return BodyOwner(state: -1, range: span.tokens, rule: "a body with its state", invented: span)
    }
    // "the Ministry of Defence of Ukraine", "the air force in Kyiv"
    let next = phrase.upperBound
    if isWithinItem(next), joins(next), isWord(next, .of) || isWord(next, .in) {
      var after = isWord(next + 1, .the) ? next + 2 : next + 1
      if isWord(after, .republic), isWord(after + 1, .of) { after += 2 }
      if let span = span(at: after), let state = stateRecord(of: span) ?? capitalsState(span) { return BodyOwner(state: state, range: nil, rule: "a body and the state after it") }
    }
    // "the Ministry of Defence's weekly briefing in Tallinn"
    if tokens[next - 1].isPossessive, classes(phrase.upperBound - 1).contains(.ministry) || phrase.contains(where: { isWord($0, .ministry) }),
      let link = (next..<next + 4).first(where: { isWithinItem($0) && joins($0) && isWord($0, .in) }), isAny(link - 1, [.briefing, .conference]), let span = span(at: link + 1),
      let state = capitalsState(span)
    {
      return BodyOwner(state: state, range: nil, rule: "a body and the capital that it speaks in")
    }
    // "a defence ministry spokesman in Oslo"
    if isWithinItem(next + 2), joins(next), classes(next).contains(.role), isWord(next + 1, .in), let span = span(at: next + 2), let state = capitalsState(span) {
      return BodyOwner(state: state, range: nil, rule: "a body and the capital that it speaks in")
    }
    // "His ministry" waits until all people have been read.
    if phrase.count == 1, isWord(first, .ministry), isAny(first - 1, [.his, .her]), joins(first) { return nil }
    // "Putin told his security council"
    if isAny(first - 1, [.his, .her]), joins(first), let state = onlyCountry(before: first - 1, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    // "The SBU, its security service, said": the body that stands before.
    if isAny(first - 1, [.its, .their, .his, .her]), joins(first), tokens[first - 1].gap.subtracting(.space) == .comma, first - 2 >= item.lowerBound, let named = span(at: first - 2),
      cast.kind(named.character) == .organisation
    {
      return BodyOwner(state: -1, range: nil, rule: "a body beside its name", same: named.character)
    }
    // "… at southern Ukraine, its air force said"
    if isAny(first - 1, [.its, .their, .his, .her]), joins(first), let state = subjectState(before: first - 1, in: item) ?? stateBefore(first - 1, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body of the state named last", isGuess: true)
    }
    // "the territory's health ministry"
    if isWord(phrase.upperBound - 1, .ministry), isWord(first, .health), isAny(first - 1, [.territory, .enclave, .strip]), tokens[first - 1].isPossessive,
      let gaza = bodyOfGaza("Gaza health ministry")
    {
      return BodyOwner(state: -1, range: nil, rule: "the health ministry of Gaza", council: gaza)
    }
    // "a state department spokesperson": only the United States call theirs departments.
    if isWord(phrase.upperBound - 1, .department), isAny(first, [.state, .justice, .treasury]), isAny(first - 1, [.the, .a]) || tokens[first].isCapital,
      let state = gazetteer.statesByCode[0x5553]
    {
      return BodyOwner(state: state, range: nil, rule: "a department of the United States", isGuess: true)
    }
    if let state = stateOpeningOffice(before: first) { return BodyOwner(state: state, range: nil, rule: "a body of the state whose office it is beside") }
    guard isWord(first - 1, .the) || tokens[first].flags.contains(.itemStart) || tokens[first].isCapital || isTelling(first - 1) || opensClauseOfSpokesman(phrase), !isOfTown(first) else {
      return nil
    }
    if isWord(phrase.upperBound - 1, .assembly), let assembly = bodyRecord(named: "UN General Assembly") {
      return BodyOwner(state: -1, range: nil, rule: "the general assembly without its owner", council: assembly)
    }
    // A security council beside the United Nations is theirs.
    if isWord(phrase.upperBound - 1, .council), isWord(phrase.lowerBound, .security), phrase.count == 2, let council = councilBesideUnitedNations(phrase, in: item) {
      return BodyOwner(state: -1, range: nil, rule: "a body beside the United Nations", council: council)
    }
    // The same body named before, with its owner or without: the European parliament, "the parliament".
    if let same = bodyBefore(phrase, in: item), cast[same].state == nil || cast[same].record >= 0 { return BodyOwner(state: -1, range: nil, rule: "a body named before", same: same) }
    let likes = spans.prefix(400).filter { cast.kind($0.character) == .organisation && cast[$0.character].state != nil && ends($0.tokens, as: phrase) }
    // The last one before, else the first.
    if let known = likes.filter({ $0.tokens.lowerBound < first }).max(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) ?? likes.first {
      return BodyOwner(state: -1, range: nil, rule: "a body named elsewhere", same: known.character)
    }
    if isWord(phrase.upperBound - 1, .council), isWord(phrase.upperBound - 2, .security), phrase.count == 2 { return securityCouncil(phrase) }
    let noun = isWord(phrase.lowerBound, .ministry) ? .ministry : tokens[phrase.upperBound - 1].word
    // "Norvalia's envoy in Ankara was summoned to the foreign ministry"
    if noun == .ministry, let state = stateThatSummons(to: first, in: item) { return BodyOwner(state: state, range: nil, rule: "a ministry of the state that summons", isGuess: true) }
    // Ukraine has none since 2012.
    if noun == .ministry, isAny(first, [.emergencies, .emergency]), let home = homeState, let russia = gazetteer.statesByCode[0x5255],
      [home, russia].contains(stateBefore(first, in: item, hasMinistries: true) ?? home)
    {
      return BodyOwner(state: russia, range: nil, rule: "a ministry that only the other side has", isGuess: true)
    }
    if noun == .ministry, let owner = healthMinistry(phrase, ofLandBefore: first) { return owner }
    // "In Wyryki, a village in the Lublin region, … Interior Ministry spokeswoman X said": nothing else is named before.
    if noun == .ministry, phrase.count > 1, let state = onlyLand(before: first, in: item), state != homeState, stateBefore(first, in: item) == nil {
      return BodyOwner(state: state, range: nil, rule: "a body of the state in which all of it happens", isGuess: true)
    }
    // Somebody who speaks for it: "the foreign ministry's Maria Zakharova".
    if next < tokens.count, joins(next), let person = span(at: next), cast.kind(person.character) == .person, person.record >= 0,
      let state = gazetteer.statesByCode[record(person.record).country]
    {
      return BodyOwner(state: state, range: nil, rule: "a body and who speaks for it")
    }
    // "Foreign Ministry spokesman Guo Jiakun said": of the country whose people the table has the speaker among.
    if isWithinItem(next + 1), joins(next), classes(next).contains(.role), joins(next + 1), let person = span(at: next + 1), cast.kind(person.character) == .person, person.record >= 0,
      let state = gazetteer.statesByCode[record(person.record).country]
    {
      return BodyOwner(state: state, range: nil, rule: "a body and who speaks for it")
    }
    if noun == .ministry, isHealth(phrase), let gaza = bodyOfGaza("Gaza health ministry") {
      return BodyOwner(state: -1, range: nil, rule: "the health ministry of Gaza", council: gaza)
    }
    // "In Niger, … who had crossed from Burkina Faso. … the defence ministry said"
    if noun == .ministry, phrase.count > 1, let state = landOpening(item), stateOfMinistry(before: first, in: item) == nil {
      return BodyOwner(state: state, range: nil, rule: "a body of the state in which all of it happens", isGuess: true)
    }
    // "Tarsia's defence ministry … The health ministry": ministries side by side are of one state.
    if noun == .ministry, let state = stateOfMinistry(before: first, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body beside another of its state", isGuess: true)
    }
    // "X, head of the Tarsian Defence Forces' intelligence centre, said at the Ministry of Defence"
    if noun == .ministry, (first..<phrase.upperBound).contains(where: { isAny($0, [.defence, .defense]) }), let state = stateOfArmy(before: first, in: sentence(of: first)) {
      return BodyOwner(state: state, range: nil, rule: "a body beside another of its state", isGuess: true)
    }
    // "The parliament will have to ratify it, Speaker X noted"
    if noun == .parliament, phrase.count == 1, case let sentence = sentence(of: first), sentence.prefix(BriefScan.memory).contains(where: { isWord($0, .speaker) }),
      let state = onlyCountry(before: sentence.upperBound, in: sentence),
      stateBefore(first, in: sentence) == nil
    {
      return BodyOwner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    if [.parliament, .ministry, .duma, .navy].contains(noun) || noun == .court && isAny(first, [.supreme, .constitutional]) && tokens[first].isCapital
      || noun == .office && isWord(first, .prime)
    {
      // The last state named in the sentence or item before it; a ministry that nobody has named might be any of its ministries.
      if noun != .ministry || phrase.count > 1, let state = stateBefore(first, in: item, hasMinistries: noun == .ministry, besides: stateToldOf(by: phrase)) {
        return BodyOwner(state: state, range: nil, rule: "a body of the state named last", isGuess: true)
      }
    }
    // "Putin signed a decree. The defence ministry repeated": of whoever alone acts in the item.
    if noun == .ministry || noun == .staff, phrase.count > 1, let state = onlyCountry(before: first, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    // "The Polish army … the operational command of the armed forces": of the state whose army the item has named.
    if [.army, .military, .forces, .staff, .command].contains(noun), let state = stateOfArmy(before: first, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body beside another of its state", isGuess: true)
    }
    // "The governor of Sundmark, X, and the army said": of the state in whose regions all of it happens and whose people alone are named.
    if noun == .military || noun == .army, phrase.count == 1, let state = onlyCountry(before: first, in: item), state == onlyLand(before: first, in: item) {
      return BodyOwner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    // "Kremlin spokesman Dmitry Peskov referred questions to the military"
    if noun == .military, phrase.count == 1, let state = onlyCountry(before: first, in: sentence(of: first)), onlyLand(before: first, in: item) == nil {
      return BodyOwner(state: state, range: nil, rule: "a body of the country whose people the item names", isGuess: true)
    }
    if [.force, .forces, .staff, .military, .intelligence, .services, .service, .ministry, .office, .guard].contains(noun), phrase.count > 1 || noun == .military,
      let home = homeState ?? stateOfWar ?? (noun == .ministry ? landElsewhere : nil)
    {
      // "Prosecutors in the Swedish port … The coast guard": the item is about elsewhere.
      if noun == .guard || noun == .service || noun == .services, let state = stateBefore(first, in: item), state != home, !namesLand(of: home, in: item) { return nil }
      return BodyOwner(state: home, range: nil, rule: "a body of the country that the war is fought in", isGuess: true)
    }
    if noun == .office, phrase.count > 1, let state = stateBefore(first, in: item) { return BodyOwner(state: state, range: nil, rule: "a body of the state named last", isGuess: true) }
    if noun == .army || noun == .military, let home = stateOfWar {
      return BodyOwner(state: home, range: nil, rule: "a body of the country that the war is fought in", isGuess: true)
    }
    return nil
  }

  /// `the city's Defence Council`, `Karsund's Security Council`
  func isOfTown(_ first: Int) -> Bool {
    guard first > 0, joins(first), tokens[first - 1].isPossessive else { return false }
    guard let owner = span(at: first - 1) else { return tokens[first - 1].isCapital || !classes(first - 1).isDisjoint(with: [.settlementNoun, .regionNoun]) }
    let kind = cast.kind(owner.character)
    return kind == .region || kind == .settlement && capitalsState(owner) == nil
  }

  /// `It was not intercepted, [air force] spokesman X said`
  private func opensClauseOfSpokesman(_ phrase: Range<Int>) -> Bool {
    let (first, next) = (phrase.lowerBound, phrase.upperBound)
    return !tokens[first].gap.isDisjoint(with: [.comma, .quote, .semicolon]) && isWithinItem(next + 1) && joins(next) && isAny(next, [.spokesman, .spokeswoman, .spokesperson])
      && joins(next + 1)
      && tokens[next + 1].isCapital
  }

  private func isHealth(_ phrase: Range<Int>) -> Bool { isWord(phrase.lowerBound, .health) || isWord(phrase.upperBound - 1, .health) }

  /// `In Khan Younis 20 people were killed, the health ministry said`, in a brief that names Gaza: of the one land whose places the sentence names.
  private func healthMinistry(_ phrase: Range<Int>, ofLandBefore first: Int) -> BodyOwner? {
    guard isHealth(phrase), let gaza = bodyOfGaza("Gaza health ministry"), let state = onlyLand(before: first, in: sentence(of: first)) else { return nil }
    switch record(state).country {
    case 0x5053: return BodyOwner(state: -1, range: nil, rule: "the health ministry of Gaza", council: gaza)
    case 0x494C: return nil
    default: return BodyOwner(state: state, range: nil, rule: "a body of the land that its sentence is about", isGuess: true)
    }
  }

  private func councilBesideUnitedNations(_ phrase: Range<Int>, in item: Range<Int>) -> Int32? {
    guard let council = bodyRecord(named: "UN Security Council"), let united = bodyRecord(named: "United Nations") else { return nil }
    let near = max(item.lowerBound, phrase.lowerBound - 60)..<min(item.upperBound, phrase.upperBound + 60)
    return near.contains { span(at: $0)?.record == united } ? council : nil
  }

  /// `Alexander Lukashenko’s`, `Lukashenko’s`: a person of the table, in full or by a surname that stands for nobody else.
  private func leader(endingAt end: Int) -> Int32? {
    if let span = span(at: end - 1) { return cast.kind(span.character) == .person && span.record >= 0 ? span.record : nil }
    guard let match = longestMatch(at: end - 1), match.end == end else { return nil }
    return match.senses.first { $0.form.contains(.alone) && record($0.record).sort == .person }?.record
  }

  /// Whoever sits in a council by the table, in full, or by a surname where the council stands behind an office: `Shoigu becomes secretary of the Security Council`.
  private func memberOfCouncil(_ index: Int, _ council: Range<Int>) -> Int32? {
    if let span = span(at: index) { return span.record >= 0 && record(span.record).sort == .person && gazetteer.hasOffice(span.record, word: "council") ? span.record : nil }
    let article = council.lowerBound - 1
    guard isWord(article, .the), isWord(article - 1, .of), classes(article - 2).contains(.role), tokens[index].isCapital, let bearers = gazetteer.surnames[tokens[index].hash] else {
      return nil
    }
    let members = bearers.filter { gazetteer.hasOffice($0, word: "council") }
    return members.count == 1 ? members[0] : nil
  }

  /// A security council without its owner: of the state whose people the sentence names in its offices, else of the United Nations.
  private func securityCouncil(_ phrase: Range<Int>) -> BodyOwner? {
    let sentence = sentence(of: phrase.lowerBound)
    for index in max(sentence.lowerBound, phrase.lowerBound - 30)..<min(sentence.upperBound, phrase.upperBound + 30) {
      guard let person = memberOfCouncil(index, phrase), let state = gazetteer.statesByCode[record(person).country] else { continue }
      return BodyOwner(state: state, range: nil, rule: "a body and who speaks for it", isGuess: true)
    }
    guard let council = bodyRecord(named: "UN Security Council") else { return nil }
    return BodyOwner(state: -1, range: nil, rule: "the security council without its owner", isGuess: true, council: council)
  }

  func stateRecord(of span: NamedWords) -> Int32? {
    span.record >= 0 && record(span.record).sort == .state ? span.record : nil
  }

  /// Of a capital that stands as a town, its state.
  func capitalsState(_ span: NamedWords) -> Int32? {
    guard span.record >= 0, record(span.record).traits.contains(.capital) else { return nil }
    return gazetteer.statesByCode[record(span.record).country]
  }
}
