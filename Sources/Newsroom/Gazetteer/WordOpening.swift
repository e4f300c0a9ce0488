/// What may begin with a word: by it, finders that go through a whole text pass over the words that are nothing to them.
///
/// What a finder makes of a word at which it stops is up to its own rules, and a word that they get is to be listed here, too.
/// Apart from `WordClass`, for rules ask of words whether they have no class at all.
struct WordOpening: OptionSet, Sendable {
  let rawValue: UInt8

  /// A day that is told from another: today, eve.
  static let day = WordOpening(rawValue: 1)
  /// A noun for a body that a name may stand beside: broadcaster, firm.
  static let bodySort = WordOpening(rawValue: 1 << 1)
  /// Verbs that may tell who holds an office, and `by`.
  static let office = WordOpening(rawValue: 1 << 2)
  /// What tells who says something though it is no verb of speech: according, put, read.
  static let attribution = WordOpening(rawValue: 1 << 3)
  /// What a number may begin with though it is none: half, a, another.
  static let number = WordOpening(rawValue: 1 << 4)

  static let words: [(WordOpening, String)] = [
    (.day, "yesterday tomorrow today tonight morning afternoon evening night day days eve"),
    (
      .bodySort,
      """
      company firm business newspaper broadcaster magazine weekly daily tabloid charity ngo thinktank organisation organization agency airline operator manufacturer
      network regulator utility outlet website militia party watchdog foundation conglomerate corporation startup retailer consultancy union
      group venture consortium channel site brigade battalion division faction movement front
      companies firms newspapers broadcasters magazines charities ngos organisations organizations outlets channels
      """
    ),
    (
      .office,
      """
      appointed named elected confirmed sworn nominated inaugurated took dismissed replaced succeeded resigned stepped approved sacked removed fired ousted
      is was became become becomes remain remains has heads leads runs governs commands chairs serve serves served serving by as
      """
    ),
    (.attribution, "charged according put puts read reads back found finds went goes"),
    (.number, "half a another"),
  ]
}
