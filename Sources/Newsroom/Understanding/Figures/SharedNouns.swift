/// The nouns that share a number: `missiles and drones` of `144 missiles and attack drones`.
struct SharedNouns {
  let scan: BriefScan

  /// How many words there may be to a noun, itself included: `Iranian-made attack drones`.
  private static let longest = 4

  /// Whom or what a figure counts; nil where its noun only tells what happened to people, as `deaths` does.
  func unit(of phrase: CountedPhrase, _ kind: Figure.Kind) -> String? {
    guard let head = phrase.head else { return nil }
    switch phrase.sort {
    case .event, .lives: return described(by: head - 1)
    case _ where kind == .killed && (scan.word(head) == .bodies || scan.word(head) == .body): return nil
    default: return text(from: head)
    }
  }

  /// The nouns without what describes them, as in `missiles, drones and bombs`; the first alone where they are no list.
  func text(from head: Int) -> String {
    let group = scan.classes(head).intersection([.weapon, .people])
    var names = [scan.text(head..<head + 1)]
    var last = head
    while let next = next(after: last, of: group, inList: names.count > 1) {
      let name = scan.text(next.noun..<next.noun + 1)
      if let link = next.link { return names.joined(separator: ", ") + " \(link.rawValue) " + name }
      names.append(name)
      last = next.noun
    }
    return names[0]
  }

  /// Whom a noun that tells what happened counts: the civilians of `208 civilian deaths`.
  func described(by word: Int) -> String? {
    switch scan.word(word) {
    case .civilian: "civilians"
    case .child: "children"
    default: nil
    }
  }

  /// The next noun of a list, and the `and` or `or` before it, which the last one has.
  private func next(after last: Int, of group: WordClass, inList isInList: Bool) -> (noun: Int, link: Word?)? {
    let first = last + 1
    guard !group.isEmpty, scan.isWithinItem(first) else { return nil }
    let isComma = scan.tokens[first].gap.subtracting(.space) == .comma
    let isLink = scan.isWord(first, .and) || scan.isWord(first, .or)
    // "…, and drones struck Odesa" begins another clause, "missiles, bombs, and drones" ends a list.
    guard isLink ? scan.tokens[first].gap.joins || isComma && isInList : isComma, let noun = noun(from: isLink ? first + 1 : first, of: group) else { return nil }
    return (noun, isLink ? scan.word(first) : nil)
  }

  /// The noun that some words describe: none with a number or an article of its own, and none that does something.
  private func noun(from start: Int, of group: WordClass) -> Int? {
    var found: Int?
    for index in start..<start + SharedNouns.longest {
      guard scan.isWithinItem(index), index == start || scan.tokens[index].gap.joins, !scan.tokens[index].isNumber else { break }
      if !scan.classes(index).isDisjoint(with: group) {
        found = index
      } else if !mayDescribe(index) {
        break
      }
    }
    guard let found, !(scan.isAny(found + 1, [.hit, .struck, .fell, .attacked]) && scan.tokens[found + 1].gap.joins) else { return nil }
    return found
  }

  /// `attack` of `attack drones`: no word of another noun, and none between nouns.
  private func mayDescribe(_ index: Int) -> Bool {
    scan.classes(index).isDisjoint(with: [.numberWord, .auxiliary, .pronoun, .speech, .launch, .capture, .preposition, .placePreposition, .clauseWord])
      && !scan.isAny(index, [.a, .an, .the, .and, .or, .then, .also]) && scan.span(at: index)?.isAdjective != false
  }
}
