/// What a name that nothing else tells of most likely is in a brief of war: a town, where it stands behind a preposition or a verb of fighting or travelling.
///
/// A brief calls nobody by a surname before the full name, so what is left are towns, firms, armed groups and things; the words before the name tell them apart.
extension BriefScan {
  /// Of a name that no table and no other rule has.
  func signOfLikelyTown(_ range: Range<Int>) -> StaticText? {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 1, joins(first), isUnlistedTown(range), isNobodyKnown(range), !tokens[next - 1].isPossessive, range.contains(where: { tokens[$0].range.count > 3 }),
      !looksLikeFirm(next - 1),
      endsLikeTown(next)
    else { return nil }
    let rule: StaticText = "likelier a town than anything else, by the words before it"
    let before = first - 1
    if isOfFighting(before, next) || isTravelling(before) { return rule }
    guard !tokens[before - 1].isCapital || tokens[before - 1].flags.contains(.sentenceStart), spanAt[before - 1] < 0, joins(before),
      classes(before - 1).isDisjoint(with: [.role, .companyNoun, .bodyNoun, .speech])
    else { return nil }
    switch word(before) {
    case .of: return BriefScan.whatOnlyTownsHave.contains(tokens[before - 1].hash) ? rule : nil
    case .from: return !BriefScan.whatComesFromAnybody.contains(tokens[before - 1].hash) ? rule : nil
    case .to: return BriefScan.whatLeadsToTowns.contains(tokens[before - 1].hash) ? rule : nil
    case .at: return classes(before - 1).contains(.siteNoun) ? rule : nil
    case .through: return classes(before - 1).contains(.movement) || isAny(before - 1, [.ride, .rode, .passed, .pass, .drove, .swept]) ? rule : nil
    default: return nil
    }
  }

  /// `reached [X]`, `is holding [X]`, `burned [X]`: not `hit [X]`, which may be a ship or a firm.
  private func isOfFighting(_ index: Int, _ next: Int) -> Bool {
    guard spanAt[index] < 0, ends(index, in: .ing) || !classes(index - 1).contains(.passive) else { return false }
    switch word(index) {
    case .enter, .reached, .reach, .burned, .burnt, .razed, .encircling, .surround, .surrounding, .surrounded, .capturing, .retaking, .defending, .evacuating, .shelling, .bombing,
      .approaching, .approach, .approached:
      return !isWord(next, .by) || !isAny(next + 1, [.telephone, .phone])
    case .holding, .took, .hold, .seized:
      return (max(sentence(of: index).lowerBound, index - 5)..<index).contains { isTroops($0) || isAny($0, [.battalion, .brigade, .unit, .units, .division]) }
    default: return false
    }
  }

  /// `withdrew to`, `driven to`, `marched from`, `returning from`
  private func isTravelling(_ index: Int) -> Bool {
    guard isAny(index, [.to, .from, .towards, .toward]), joins(index) else { return false }
    return classes(index - 1).contains(.movement) || isAny(index - 1, [.withdrew, .withdrawn, .driven, .returning, .walked, .marched, .pulled, .transferred, .rushed, .escaped])
  }

  /// No noun follows that the name would go with, and nothing that only people and bodies do.
  private func endsLikeTown(_ next: Int) -> Bool {
    guard isWithinItem(next), joins(next) else { return !(isWithinItem(next) && tokens[next].gap.contains(.comma) && (isAny(next, [.who, .whose, .a, .an]) || tokens[next].isNumber)) }
    if !tokens[next].isCapital, classes(next).isDisjoint(with: [.speech, .policy, .role, .companyNoun, .bodyNoun, .unitNoun, .people, .weapon]) {
      return !classes(next).isDisjoint(with: [.auxiliary, .preposition, .clauseWord, .negation, .weekday, .timeWord, .movement]) || isAny(next, [.and, .or, .overnight, .again])
        || ends(next, in: .ed) || ends(next, in: .ly)
    }
    return false
  }

  /// `Norvagaz`, `Tarsitech`
  private func looksLikeFirm(_ index: Int) -> Bool {
    let word = brief.items[item(of: index)].text[tokens[index].range]
    return BriefScan.endingsOfFirms.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endingsOfFirms: [[UInt8]] = [
    "tech", "soft", "bank", "corp", "gaz", "gas", "neft", "prom", "energo", "oil", "com", "net", "news", "post", "media", "pharm", "mobil", "avto", "gram", "book",
    "tube", "air", "jet", "ex", "nafta", "atom", "export", "trans", "stroy", "invest", "group",
  ].map { Array($0.utf8) }

  /// Before `of X`: what firms, groups and people do not have.
  private static let whatOnlyTownsHave: Set<WordHash> = [
    "people", "population", "elders", "clinic", "clinics", "bakery", "bakeries", "mosque", "mosques", "bazaar", "governor", "mayor", "prefect", "airport", "villages",
    "village", "streets", "inhabitants", "residents", "villagers", "townspeople", "hills", "fields", "farmland", "farms", "outskirts", "suburbs", "siege", "fall",
    "battle", "shelling", "bombardment", "bombing", "liberation", "recapture", "loss", "evacuation", "ruins", "market", "skies", "hospitals", "schools", "roads",
    "bishop", "imam", "commune", "parish", "massacre", "north", "south", "east", "west", "middle", "entrance", "defenders", "capture", "occupation", "blockade",
    "encirclement", "control", "harbour", "harbor", "heights",
  ]

  /// Before `from X`: what a firm, a group or somebody sends, too.
  private static let whatComesFromAnybody: Set<WordHash> = [
    "statement", "statements", "message", "messages", "money", "funds", "support", "aid", "help", "pressure", "criticism", "response", "reply", "answer", "reaction",
    "letter", "report", "reports", "data", "figures", "footage", "video", "images", "photos", "information", "orders", "order", "weapons", "arms", "drones", "missiles",
    "shells", "ammunition", "equipment", "gas", "oil", "different", "far", "apart", "away", "independent", "resigned", "heard", "hear", "buy", "bought", "buys",
    "received", "receive", "got", "took", "taken", "stolen", "learned", "quotes", "quote", "words", "documents", "engineers", "analysts", "experts", "lawyers",
    "colleagues", "representatives", "officials", "spokesman", "spokeswoman", "researchers", "chips", "software", "suppliers", "protests", "bans", "banned",
  ]

  /// Before `to X`: what goes to places.
  private static let whatLeadsToTowns: Set<WordHash> = [
    "road", "roads", "route", "routes", "highway", "way", "flights", "flight", "train", "trains", "lines", "line", "railway", "convoys", "convoy", "bridge", "path",
    "corridor", "journey", "trip", "visit", "close", "closer", "near", "spread", "spreading", "next", "trucks", "reinforcements",
  ]
}
