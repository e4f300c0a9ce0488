extension Gazetteer {
  /// Whether a person of the table held, on the brief's day, the office that words of the brief name: `foreign minister`, `leader`.
  func holds(_ person: Int32, office: Range<Int>, in scan: BriefScan) -> Bool {
    let head = office.upperBound - 1
    let date = scan.brief.date
    switch scan.tokens[head].word {
    case .leader, .premier:
      guard scan.tokens[head].word == .premier || office.count == 1 else { break }
      return holdsOffice(person, word: "president", on: date) || holdsOffice(person, word: "prime", on: date) || holdsOffice(person, word: "chancellor", on: date)
        || holdsOffice(person, word: "leader", on: date)
    default: break
    }
    let of = office.first { scan.isWord($0, .of) } ?? office.upperBound  // secretary of state
    for index in office.reversed() where index == head || scan.tokens[index].classes.isDisjoint(with: .function) {
      let word: WordHash = scan.isWord(index, .defense) ? "defence" : scan.tokens[index].hash
      guard index > of ? holdsOffice(person, at: word, on: date) : holdsOffice(person, word: word, on: date) else { return false }
    }
    // The president is not the vice-president; a bare minister might be anyone.
    switch scan.tokens[head].word {
    case .president: return !holdsOffice(person, word: "vice", on: date) && !holdsOffice(person, word: "deputy", on: date)
    case .minister: return office.count > 1
    default: return true
    }
  }

  /// Whether a person of the table held an office with this word before any `of` or `to`, on a day.
  func holdsOffice(_ person: Int32, word: WordHash, on date: CalendarDate) -> Bool {
    office(of: person, with: word, isHead: true) { $0 == nil || $0.map { $0.from <= date.daysSince1970 && date.daysSince1970 <= $0.to } ?? true }
  }

  /// Whether the words of an office held on a day name a body: the IAEA in `director general of the IAEA`.
  func holdsOffice(_ person: Int32, at body: WordHash, on date: CalendarDate) -> Bool {
    office(of: person, with: body, isHead: false) { $0 == nil || $0.map { $0.from <= date.daysSince1970 && date.daysSince1970 <= $0.to } ?? true }
  }

  /// Whether a person of the table was a state's president on a day, no bank's and no parliament's.
  func presides(_ person: Int32, over state: Int32, on date: CalendarDate) -> Bool {
    guard let name = words(of: field(1, of: records[Int(state)])).last else { return false }
    return holdsOffice(person, word: "president", on: date) && !holdsOffice(person, word: "vice", on: date) && holdsOffice(person, at: name, on: date)
  }

  /// Whether a person of the table has held an office with this word in its name.
  func hasOffice(_ person: Int32, word: WordHash) -> Bool { office(of: person, with: word, isHead: false) { _ in true } }

  private typealias Term = (from: Int, to: Int)

  /// Whether any office of a person has the word, and a term that will do; offices stand as `role@from..to`, with bars between.
  private func office(of person: Int32, with word: WordHash, isHead: Bool, isFitting: (Term?) -> Bool) -> Bool {
    let bytes = fieldBytes(4, of: records[Int(person)])
    var at = bytes.startIndex
    while at < bytes.endIndex {
      var hasWord = false
      var hash = WordHash()
      var isOpen = false
      var isPastHead = false
      while at < bytes.endIndex, bytes[at] != .bar, bytes[at] != 0x40 {
        let byte = bytes[at]
        if byte.isLetter || byte.isDigit {
          hash.add(byte.lowercased)
          isOpen = true
        } else {
          if isOpen, hash == word, !isPastHead || !isHead { hasWord = true }
          if byte == .apostrophe, isHead { hasWord = false }  // the president's commissioner is none
          if isOpen, hash == "of" || hash == "to" || hash == "for" { isPastHead = true }
          hash = WordHash()
          isOpen = false
        }
        at += 1
      }
      if isOpen, hash == word, !isPastHead || !isHead { hasWord = true }
      var end = at
      while end < bytes.endIndex, bytes[end] != .bar { end += 1 }
      if hasWord, isFitting(at < end ? term(bytes[(at + 1)..<end]) : nil) { return true }
      at = end + 1
    }
    return false
  }

  /// Reads `2019-05-20..2024`; an open or missing end is open.
  private func term(_ bytes: ArraySlice<UInt8>) -> Term {
    var dots = bytes.startIndex
    while dots < bytes.endIndex, bytes[dots] != .fullStop { dots += 1 }
    var second = dots
    while second < bytes.endIndex, bytes[second] == .fullStop { second += 1 }
    return (day(bytes[bytes.startIndex..<dots], isEnd: false) ?? Int.min, second == dots ? Int.max : day(bytes[second..<bytes.endIndex], isEnd: true) ?? Int.max)
  }

  /// The first or last day of a year, month or day in digits.
  private func day(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> Int? {
    var parts = (0, 0, 0)
    var count = 0
    for byte in bytes {
      guard byte.isDigit else {
        count += 1
        continue
      }
      let digit = Int(byte - .zero)
      switch count {
      case 0: parts.0 = parts.0 * 10 + digit
      case 1: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    guard parts.0 > 0 else { return nil }
    if parts.2 > 0 { return CalendarDate(year: parts.0, month: parts.1, day: parts.2)?.daysSince1970 }
    let first = CalendarDate(year: parts.0, month: max(1, parts.1), day: 1)?.daysSince1970
    return isEnd ? first.map { $0 + (parts.1 > 0 ? 30 : 365) } : first
  }
}
