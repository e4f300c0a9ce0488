/// Towns that no table has, by the ways that lead to and from them: who fled or reached them, what lies between two of them.
extension BriefScan {
  /// `travelling from [X] to Moscow`, `reached [X]`, `fled to [X]`, `bound for [X]`, `out towards [X]`
  func isWay(_ first: Int) -> Bool {
    switch word(first - 1) {
    case .into, .towards, .toward: return hasMovement(before: first - 1)
    case .for: return isWord(first - 2, .bound)
    case .from, .to:
      if isWord(first - 1, .to), ends(first, in: .surname) { return false }
      if isWord(first - 1, .from), classes(first - 2).contains(.people), ends(first - 2, in: .s), !isAny(first - 2, [.soldiers, .officers, .members, .officials]) { return true }  // settlers from X
      return hasMovement(before: first - 1) || isPairedTown(first) || isAny(first - 2, [.corridors, .corridor])
    case .reached, .entered, .fled: return !isAny(first - 2, [.has, .have, .had]) || classes(first - 3).contains(.people)
    default: return false
    }
  }

  func hasMovement(before index: Int) -> Bool {
    for at in (max(itemRange(of: index).lowerBound, index - 8)..<index).reversed() {
      if tokens[at + 1].gap.endsClause { return false }
      if classes(at).contains(.movement)
        || isAny(
          at,
          [
            .convoy, .train, .trains, .route, .road, .bus, .column, .evacuated, .fled, .travelling, .flew, .flies, .spread, .spilled, .shifted, .pushed, .driven, .withdrew, .withdrawn,
            .pulled, .brought, .transferred, .walked,
          ])
      {
        return true
      }
    }
    return false
  }

  /// `from [X] to Moscow`, `from Moscow to [X]`
  private func isPairedTown(_ first: Int) -> Bool {
    if isWord(first - 1, .from), isWord(first + 1, .to), let other = span(at: first + 2) { return cast.kind(other.character) == .settlement && !classes(first - 2).contains(.speech) }
    guard isWord(first - 1, .to), let other = span(at: first - 2), cast.kind(other.character) == .settlement else { return false }
    return isWord(other.tokens.lowerBound - 1, .from)
  }

  /// `clashes along the axis between [X] and [Y]`: names that nobody knows, at the ends of a road or front; `between [X] and` a town.
  func isEndOfFront(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    let isSecond = isWord(first - 1, .and)
    guard joins(first), isWithinItem(next) || isSecond, isUnlistedWithArticles(range) else { return false }
    let partner = span(at: isSecond ? first - 2 : next + 1)
    let between = isSecond ? (partner?.tokens.lowerBound ?? first - 2) - 1 : first - 1
    guard isWord(between, .between), isSecond ? tokens[first - 2].isCapital : isWord(next, .and) && isWithinItem(next + 2) && (tokens[next + 1].isCapital || isWord(next + 1, .the)) else {
      return false
    }
    if let partner, cast.kind(partner.character) == .settlement, partner.tokens.lowerBound == (isSecond ? between + 1 : next + 1) { return !isAmongPeople(between) }
    // "between Tarsina and the border"
    if !isSecond, isWord(next, .and), isWord(next + 1, .the), isAny(next + 2, [.border, .river, .coast, .capital, .town, .city, .sea]) { return !isAmongPeople(between) }
    guard range.count == 1, partner == nil else { return false }
    return isAny(between - 1, [.axis, .road, .highway, .railway, .route, .ambush, .midway, .halfway, .somewhere, .mine]) || isWord(between - 1, .line) && isWord(between - 2, .front)
  }

  /// `talks between`, `a deal between`: what people and governments have with each other.
  func isAmongPeople(_ between: Int) -> Bool {
    isAny(between - 1, [.talks, .meeting, .meetings, .deal, .agreement, .call, .summit, .conversation, .treaty, .exchange, .ceasefire, .truce, .cooperation, .contacts, .relations, .ties])
  }

  /// `fled [X] for Y`, `left Y for [X]`: where the other of the two is a town, or both may be.
  func isEndOfFlight(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard joins(first), isUnlistedWithArticles(range) else { return false }
    if isAny(first - 1, [.fled, .fleeing]), !tokens[next - 1].isPossessive { return endsPhrase(next) }
    guard endsPhrase(next) || isListed(after: next) else { return false }
    guard isWord(first - 1, .for), let start = span(at: first - 2), cast.kind(start.character) == .settlement else { return false }
    return isAny(start.tokens.lowerBound - 1, [.fled, .fleeing, .left, .leaving, .departed]) && joins(start.tokens.lowerBound)
  }

  /// `flown home by way of X`, `brought to X by bus`
  func isGoalOfJourney(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    let isPassed = isWord(first - 1, .of) && isWord(first - 2, .way)
    let isReached = isWord(first - 1, .to) && isWord(next, .by) && isAny(next + 1, [.bus, .train, .road, .plane, .boat, .car, .ferry, .helicopter])
    return (isPassed || isReached) && tokens[first].classes.isDisjoint(with: .givenName)
      && (max(sentence(of: first).lowerBound, first - 7)..<first).contains { isAny($0, [.taken, .brought, .flown, .moved, .evacuated, .fled, .sent, .transferred]) }
  }
}
