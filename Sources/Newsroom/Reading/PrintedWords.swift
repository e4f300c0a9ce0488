/// A line cut into words, to find the day that it tells.
struct PrintedWords {
  let text: [UInt8]
  let tokens: [Token]
  let sentences: [Range<Int>]

  init(_ text: [UInt8]) {
    var tokenizer = Tokenizer(lexicon: DayLexicon.lexicon, folding: DayLexicon.folding, byteCount: text.count, longest: text.count)
    tokenizer.add(text.span)
    self.text = text
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
  }

  /// False outside the line.
  func isWord(_ index: Int, _ word: Word) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == word }

  func isAny(_ index: Int, _ words: Word...) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].word != .unlisted && words.contains(tokens[index].word)
  }

  func isAny(_ index: Int, of classes: WordClass) -> Bool {
    index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: classes)
  }

  /// What stands before a word; nothing before the first and after the last.
  func gap(_ index: Int) -> Token.Gap { tokens.indices.contains(index) ? tokens[index].gap : [] }

  /// Whether two neighbours are parted by no more than is allowed.
  func follows(_ index: Int, by allowed: Token.Gap = [.space, .hyphen]) -> Bool {
    index > 0 && index < tokens.count && tokens[index].gap.subtracting(allowed).isEmpty
  }

  /// The words as printed, with the marks between them.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last else { return [] }
    return text[Int(tokens[first].start)..<Int(tokens[last].fullEnd)]
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  /// How many digits a number is printed with; 0 for a number with anything but digits in it, and for a word.
  func digits(_ index: Int) -> Int {
    guard tokens.indices.contains(index), tokens[index].isNumber else { return 0 }
    let token = tokens[index]
    let end = token.flags.contains(.ordinal) ? token.range.upperBound - 2 : token.range.upperBound
    return text[token.range.lowerBound..<end].allSatisfy(\.isDigit) ? end - token.range.lowerBound : 0
  }
}

/// The few words by which a line tells its day: weekdays, months and numbers.
enum DayLexicon {
  static let folding = LetterFolding()

  static let lexicon: Lexicon = {
    var lexicon = Lexicon(capacity: 1000)
    func add(_ names: String, _ classes: WordClass, _ value: Int) {
      for name in names.utf8.split(separator: .space) {
        var hash = WordHash()
        for byte in name { hash.add(byte) }
        lexicon.add(hash, classes, value: Int32(value))
      }
    }
    for word in Word.allCases where word != .unlisted { lexicon.name(WordHash(stringLiteral: word.rawValue), word) }
    for (classes, names) in tellers { add(names, classes, 0) }
    for (index, names) in weekdays.enumerated() { add(names, .weekday, index) }
    for (index, names) in months.enumerated() { add(names, .month, index + 1) }
    for (index, names) in shortMonths.enumerated() { add(names, [.month, .abbreviation], index + 1) }
    for (value, word) in cardinals { add(word, .numberWord, value) }
    for (value, word) in ordinals { add(word, [.numberWord, .ordinalWord], value) }
    return lexicon
  }()

  private static let tellers: [(WordClass, String)] = [
    (.war, "war wars invasion invaded conflict fighting offensive hostilities aggression assault operation"),
    (.teller, "know events happened situation developments stand"),
    (.topic, "situation stand stands state happened know latest developments events happening points summary updates roundup takeaways things"),
    (.report, "update summary briefing report assessment digest bulletin roundup"),
    (.dateLeader, "published on updated last modified first date as of at by"),
    (.issuing, "published issued released updated dated"),
    (.time, "am pm et est edt gmt utc bst cet cest eet eest msk z t h noon midnight kyiv time local at"),
  ]
  private static let weekdays = [
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let shortMonths = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec"]
  private static let cardinals = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
    (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"),
    (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"),
    (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"), (100, "hundred"), (1000, "thousand"),
  ]
  private static let ordinals = [
    (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"),
    (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"),
    (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
    (40, "fortieth"), (50, "fiftieth"), (60, "sixtieth"), (70, "seventieth"), (80, "eightieth"), (90, "ninetieth"),
    (100, "hundredth"), (1000, "thousandth"),
  ]
}

/// Classes of which only `DayLexicon` knows.
extension WordClass {
  static let war = WordClass(rawValue: 1 << 63)
  /// What stands before `day 41` where that is the brief's own.
  static let teller = WordClass(rawValue: 1 << 62)
  /// What a situation line is about.
  static let topic = WordClass(rawValue: 1 << 61)
  /// What may lead to a date in a line that has nothing else.
  static let dateLeader = WordClass(rawValue: 1 << 60)
  static let time = WordClass(rawValue: 1 << 59)
  /// What a brief calls itself in its title.
  static let report = WordClass(rawValue: 1 << 58)
  static let issuing = WordClass(rawValue: 1 << 57)
}
