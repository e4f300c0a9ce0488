/// What a file's name tells of its day: `day-0316.txt`, `2024-04-21-aid-vote.md`, `20241106T0104Z.html`.
struct FileNameClue {
  var date: CalendarDate?
  var day: Int?

  init(_ name: String) {
    let stem = Array(name.utf8[..<(name.utf8.lastIndex(of: .fullStop) ?? name.utf8.endIndex)])
    date = FileNameClue.compactDate(in: stem)
    let words = PrintedWords(stem.map { $0 == 0x5F ? .hyphen : $0 })
    if date == nil { date = PrintedDate.all(in: words, anyCase: true).lazy.compactMap(\.date).first }
    // In `day-2024-11-06`, what follows the word is the date.
    let number = PrintedDay.all(in: words).first?.number ?? FileNameClue.gluedDay(in: stem)
    day = number == date?.year ? nil : number
  }

  /// Eight digits that begin the name or follow a mark, and are not part of a longer number.
  private static func compactDate(in stem: [UInt8]) -> CalendarDate? {
    var index = 0
    while index < stem.count {
      guard stem[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < stem.count, stem[index].isDigit { index += 1 }
      // A time may follow at once: 202411060104
      guard [8, 12, 14].contains(index - start), start == 0 || !stem[start - 1].isLetter, index == stem.count || !isWordPart(stem[index])
      else { continue }
      let number = stem[start..<start + 8].reduce(0) { $0 * 10 + Int($1 - .zero) }
      if (1900...2999).contains(number / 10_000),
        let date = CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      {
        return date
      }
    }
    return nil
  }

  /// The T that leads a time is no part of a word.
  private static func isWordPart(_ byte: UInt8) -> Bool { byte.isLetter && byte | 0x20 != 0x74 }

  /// `day41`, without anything between.
  private static func gluedDay(in stem: [UInt8]) -> Int? {
    let name = Array("day".utf8)
    guard stem.count > 3 else { return nil }
    for start in 0..<stem.count - 3 where stem[start..<start + 3].elementsEqual(name, by: { $0.lowercased == $1 }) {
      let digits = stem[(start + 3)...].prefix(while: \.isDigit)
      if (1...5).contains(digits.count), start == 0 || !stem[start - 1].isLetter { return digits.reduce(0) { $0 * 10 + Int($1 - .zero) } }
    }
    return nil
  }
}

/// The date that newspapers put into addresses: `/2024/nov/06/`, `/2024/11/6/`, `/2024-11-06/`.
enum AddressDate {
  static func date(in address: String) -> CalendarDate? {
    let parts = address.utf8.split { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }.map { String(decoding: $0, as: UTF8.self) }
    for index in parts.indices {
      if let date = CalendarDate(iso: parts[index]) { return date }
      guard index + 2 < parts.count, parts[index].utf8.count == 4, let year = Int(parts[index]), (1900...2999).contains(year),
        parts[index + 2].utf8.count <= 2, let day = Int(parts[index + 2])
      else { continue }
      let month = Int(parts[index + 1]) ?? months[parts[index + 1].lowercased()]
      if let month, let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
}
