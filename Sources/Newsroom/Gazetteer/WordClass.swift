/// What a single word can tell, whatever it is part of.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Verbs, by the table of verbs.
  static let speech = WordClass(rawValue: 1)
  static let killed = WordClass(rawValue: 1 << 1)
  static let injured = WordClass(rawValue: 1 << 2)
  static let capture = WordClass(rawValue: 1 << 3)
  static let missing = WordClass(rawValue: 1 << 4)
  static let rescue = WordClass(rawValue: 1 << 5)
  static let evacuate = WordClass(rawValue: 1 << 6)
  static let detain = WordClass(rawValue: 1 << 7)
  static let sentence = WordClass(rawValue: 1 << 8)
  static let launch = WordClass(rawValue: 1 << 9)
  static let down = WordClass(rawValue: 1 << 10)
  static let comeBack = WordClass(rawValue: 1 << 11)
  static let strike = WordClass(rawValue: 1 << 12)
  /// What governments do beside speaking: want, fear, plan.
  static let policy = WordClass(rawValue: 1 << 13)

  // Words about people.
  static let givenName = WordClass(rawValue: 1 << 14)
  static let rank = WordClass(rawValue: 1 << 15)
  /// An office, profession or relation in one word, or the last word of a longer one.
  static let role = WordClass(rawValue: 1 << 16)
  static let particle = WordClass(rawValue: 1 << 17)
  static let pronoun = WordClass(rawValue: 1 << 18)
  /// What is counted when people are: people, soldiers, children.
  static let people = WordClass(rawValue: 1 << 19)

  // Words about places and bodies.
  static let regionNoun = WordClass(rawValue: 1 << 20)
  static let settlementNoun = WordClass(rawValue: 1 << 21)
  static let siteNoun = WordClass(rawValue: 1 << 22)
  static let waterNoun = WordClass(rawValue: 1 << 23)
  static let bodyNoun = WordClass(rawValue: 1 << 24)
  static let unitNoun = WordClass(rawValue: 1 << 25)
  static let companyNoun = WordClass(rawValue: 1 << 26)
  static let direction = WordClass(rawValue: 1 << 27)
  static let placePreposition = WordClass(rawValue: 1 << 28)

  // Numbers and time.
  static let numberWord = WordClass(rawValue: 1 << 29)
  static let weekday = WordClass(rawValue: 1 << 30)
  static let month = WordClass(rawValue: 1 << 31)
  /// What is counted when it is no people and no weapons: years, per cent, kilometres.
  static let measure = WordClass(rawValue: 1 << 32)
  static let weapon = WordClass(rawValue: 1 << 33)

  // Grammar.
  /// Articles, prepositions, conjunctions, common adverbs: no name begins with one.
  static let function = WordClass(rawValue: 1 << 34)
  static let abbreviation = WordClass(rawValue: 1 << 35)
  static let auxiliary = WordClass(rawValue: 1 << 36)
  static let movement = WordClass(rawValue: 1 << 37)
  static let negation = WordClass(rawValue: 1 << 38)
  /// Capitalised in English though no name of an entity: the Orthodox, Easter, Patriot.
  static let properNoun = WordClass(rawValue: 1 << 39)
  static let killedNoun = WordClass(rawValue: 1 << 40)
  static let injuredNoun = WordClass(rawValue: 1 << 41)
  static let passive = WordClass(rawValue: 1 << 42)
  /// Which bodies speak of without their owner: the ministry, the air force.
  static let ministry = WordClass(rawValue: 1 << 43)
  static let dead = WordClass(rawValue: 1 << 44)
  static let ordinalWord = WordClass(rawValue: 1 << 46)
  static let titleNoun = WordClass(rawValue: 1 << 45)

  // Who says what.
  /// Of the verbs of speech, those that hand on somebody's words or account: say, tell, claim; not thank, urge, vow.
  static let saying = WordClass(rawValue: 1 << 55)
  /// Words for words: statement, claim, remark.
  static let speechNoun = WordClass(rawValue: 1 << 56)
  /// What bears a name in quotation marks: film, exercise, slogan.
  static let title = WordClass(rawValue: 1 << 54)
  static let preposition = WordClass(rawValue: 1 << 57)
  /// What a clause may begin with: that, and, while, because.
  static let clauseWord = WordClass(rawValue: 1 << 58)
  /// People who speak without a name: officials, residents, police.
  static let unnamed = WordClass(rawValue: 1 << 59)
  /// late, earlier, this, week, night
  static let timeWord = WordClass(rawValue: 1 << 60)
  static let female = WordClass(rawValue: 1 << 61)
  static let male = WordClass(rawValue: 1 << 62)
}
