/// A number and what it counts: `at least [six Ukrainian prisoners of war]`, `[36 of] 43 missiles`.
struct CountedPhrase {
  enum Sort: Equatable {
    case people, weapon, years
    /// `six others`, `five more`
    case others
    /// `the bodies of 12 soldiers`
    case bodies
    /// `12 lives`
    case lives
    /// `12 deaths`, `300 arrests`: the noun tells what happened.
    case event(Figure.Kind)
    /// What no figure counts: kilometres, villages, attacks.
    case other
    /// A noun that no list has.
    case unknown
    /// No noun at all: `killed six`.
    case unnamed

    var mayBePeople: Bool {
      switch self {
      case .people, .others, .unnamed, .bodies: true
      default: false
      }
    }
  }

  var number: ReadNumber
  var sort: Sort
  /// The noun.
  var head: Int?
  /// The first token, its qualifier or `the bodies of` included.
  var start: Int
  /// The token after the noun.
  var end: Int
  /// `24 of them`, `36 of 43 missiles`
  var isPart = false
  /// The 43 of `36 of 43 missiles`, the 128 of `Of the 128 drones`.
  var isWhole = false
  /// `including two children`
  var isIncluded = false
  /// `500 drones a day`
  var isRate = false
}
