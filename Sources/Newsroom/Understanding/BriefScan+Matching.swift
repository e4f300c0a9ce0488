extension BriefScan {
  /// The longest phrase of the tables that begins at a token and is written as it should be.
  /// - Parameter offices: true for office words only, false for names only.
  func longestMatch(at start: Int, offices: Bool = false) -> PhraseMatch? {
    guard let end = longestEnd(at: start, offices: offices) else { return nil }
    let first = offices ? phrases[start].office : phrases[start].name
    return PhraseMatch(senses: FittingSenses(of: start..<end, in: words, from: first, offices: offices))
  }

  /// Where the longest match ends, for those who ask no more.
  func longestEnd(at start: Int, offices: Bool = false) -> Int? {
    guard start < phrases.count else { return nil }
    let end = offices ? phrases[start].endOfOffice : phrases[start].endOfName
    return end > 0 ? Int(end) : nil
  }

  /// Where an office that ends just before `end` begins, reading back at most eight words; nil where none does.
  func officeStart(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    var found: Int?
    var start = end - 1
    let first = itemRange(of: end - 1).lowerBound
    while start >= first, start >= end - 8 {
      if longestEnd(at: start, offices: true) == end { found = start }
      if start < end - 1, !joins(start + 1) { break }
      start -= 1
    }
    return found
  }

  func record(_ number: Int32) -> NameRecord { gazetteer.records[Int(number)] }
}
