/// A word or number of an item's text.
struct Token: Sendable {
  // In an order that leaves no gaps between them: a brief has hundreds.

  /// Byte offsets in the item's text, without a possessive ending.
  var start: Int32
  var end: Int32 = 0
  /// The byte after a possessive ending, where it has one, else `end`.
  var fullEnd: Int32 = 0
  /// A number's value, or a number word's; 0 otherwise.
  var value: Int32 = 0
  var hash = WordHash()
  /// What the lexicon knows of the word.
  var classes: WordClass = []
  /// The number of its sentence in the brief.
  var sentence: Int32 = 0
  var word: Word = .unlisted
  var flags: Flags = []
  /// What stands between the word before and this one.
  var gap: Gap = []
  /// What may begin with the word.
  var openings: WordOpening = []
  /// The word's last letters, for `WordEnding`.
  var tail: UInt32 = 0

  init(start: Int32, gap: Gap) {
    self.start = start
    self.gap = gap
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let capital = Flags(rawValue: 1)
    /// Two letters or more, none of them small.
    static let allCaps = Flags(rawValue: 1 << 1)
    static let number = Flags(rawValue: 1 << 2)
    static let possessive = Flags(rawValue: 1 << 3)
    static let sentenceStart = Flags(rawValue: 1 << 4)
    /// One capital letter, or several with full stops.
    static let initial = Flags(rawValue: 1 << 5)
    static let decimal = Flags(rawValue: 1 << 6)
    static let money = Flags(rawValue: 1 << 7)
    static let percent = Flags(rawValue: 1 << 8)
    static let ordinal = Flags(rawValue: 1 << 9)
    static let itemStart = Flags(rawValue: 1 << 10)
    /// Nothing but a space or hyphen parts it from the word before in its item, or the full stop of an initial or abbreviation.
    static let joined = Flags(rawValue: 1 << 11)
  }

  struct Gap: OptionSet, Sendable {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1)
    static let hyphen = Gap(rawValue: 1 << 1)
    static let comma = Gap(rawValue: 1 << 2)
    /// Full stop, exclamation or question mark, whether or not a sentence ends there.
    static let stop = Gap(rawValue: 1 << 3)
    static let colon = Gap(rawValue: 1 << 4)
    static let semicolon = Gap(rawValue: 1 << 5)
    static let dash = Gap(rawValue: 1 << 6)
    static let openBracket = Gap(rawValue: 1 << 7)
    static let closeBracket = Gap(rawValue: 1 << 8)
    static let quote = Gap(rawValue: 1 << 9)
    static let slash = Gap(rawValue: 1 << 10)
    static let other = Gap(rawValue: 1 << 11)
    static let newline = Gap(rawValue: 1 << 12)
    static let openQuote = Gap(rawValue: 1 << 13)

    /// Nothing but white space, a hyphen or a full stop after an abbreviation: the words may belong to one name.
    var joins: Bool { subtracting([.space, .hyphen]).isEmpty }
    var endsClause: Bool { !isDisjoint(with: [.comma, .stop, .colon, .semicolon, .dash, .openBracket, .closeBracket, .newline]) }
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var isCapital: Bool { flags.contains(.capital) }
  var isNumber: Bool { flags.contains(.number) }
  var isPossessive: Bool { flags.contains(.possessive) }
}
