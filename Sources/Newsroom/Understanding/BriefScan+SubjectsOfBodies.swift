/// What bodies are for, as far as it is part of their name: `Institute for Frontier Studies`, `UN Committee on the Rights of the Child`.
extension BriefScan {
  /// `Institute for Frontier Studies`, `Union of Railwaymen`, `Centre for the Study of War`: capitals after the noun.
  func endOfInstitute(_ noun: Int, in item: Range<Int>) -> Int? {
    let isFor = isWord(noun + 1, .for)
    guard
      isFor
        ? isAny(noun, [.institute, .center, .centre, .committee, .council, .agency, .association, .organisation, .organization, .coalition, .alliance, .network, .movement, .observatory])
        : isWord(noun + 1, .of)
          && (isAny(noun, [.institute, .union, .association, .network, .coalition, .alliance, .bureau, .government])
            || isWord(noun, .court) && isAny(noun + 2, [.cassation, .appeal, .appeals, .justice, .arbitration, .audit, .auditors]))
    else { return nil }
    // "the Government of Norvalia" is its government.
    if isWord(noun, .government), span(at: noun + 2) != nil { return nil }
    var end = isWord(noun + 2, .the) ? noun + 3 : noun + 2
    guard end < item.upperBound, joins(noun + 1), isNameOfSubject(end), !tokens[noun].isPossessive else { return nil }
    while end < min(item.upperBound, noun + 9), joins(end), isNameOfSubject(end) || isAny(end, [.and, .of]) && end + 1 < item.upperBound && joins(end + 1) && isNameOfSubject(end + 1) {
      end += 1
    }
    return end
  }

  private func isNameOfSubject(_ index: Int) -> Bool {
    joins(index) && isSubjectWord(index) && span(at: index).map { $0.isAdjective || [.state, .region, .settlement].contains(cast.kind($0.character)) } ?? true
  }

  /// `UN Committee [on the Rights of the Child]`, `Hesk Foundation [for Human Rights]`, `Assistance Mission [to Zaporizhzhia]`
  func endOfSubject(_ noun: Int, in item: Range<Int>) -> Int? {
    guard
      isAny(
        noun,
        [.committee, .foundation, .mission, .centre, .center, .council, .commission, .fund, .agency, .network, .campaign, .coalition, .movement, .association, .organisation, .organization]),
      !tokens[noun].isPossessive, isAny(noun + 1, [.on, .for, .to]), joins(noun + 1)
    else { return nil }
    var end = isWord(noun + 2, .the) ? noun + 3 : noun + 2
    // "a mission to Kyiv" by a body whose name ends with the noun is a journey.
    guard end < item.upperBound, joins(end), isSubjectWord(end), !isWord(noun + 1, .on) || isWord(noun + 2, .the),
      !isWord(noun + 1, .to) || isWord(noun, .mission) && isWord(noun - 1, .assistance)
    else { return nil }
    while end < min(item.upperBound, noun + 10), joins(end) {
      if isSubjectWord(end) {
        end += 1
      } else if isAny(end, [.of, .and, .the]), let next = (end + 1...end + 2).first(where: { !isAny($0, [.of, .the]) }), next < item.upperBound, joins(next), isSubjectWord(next),
        !isWord(end, .and) || spanAt[next] < 0
      {
        end = next + 1
      } else {
        break
      }
      if tokens[end - 1].isPossessive { break }
    }
    return end
  }

  private func isSubjectWord(_ index: Int) -> Bool {
    guard tokens[index].isCapital, tokens[index].classes.isDisjoint(with: [.weekday, .month, .role, .rank]) else { return false }
    return span(at: index).map { cast.kind($0.character) != .person } ?? true
  }
}
