/// Everybody who is said to speak in a brief, in the order of the text, so that each place can be asked who spoke before it.
struct Hearing {
  struct Speaker {
    /// Where it is told.
    let token: Int
    let sentence: Int32
    let character: Int
  }

  var people: [Speaker] = []
  var bodies: [Speaker] = []
  /// Where somebody without a name speaks: `a doctor in Drenn`.
  private var unnamed: [(token: Int, sentence: Int32)] = []
  /// For each item, the first token of the items that stand under its heading, one after the other.
  private var firstUnderHeading: [Int] = []

  /// - Parameters:
  ///   - headings: of each item.
  ///   - tokens: of each item.
  init(_ headings: [String?], tokens: [Range<Int>]) {
    for item in headings.indices {
      let goesOn = item > 0 && headings[item] == headings[item - 1]
      firstUnderHeading.append(goesOn ? firstUnderHeading[item - 1] : tokens[item].lowerBound)
    }
  }

  func person(before token: Int, in item: Int) -> Speaker? { Hearing.last(of: people, before: token, from: firstUnderHeading[item]) }

  func body(before token: Int, in item: Range<Int>) -> Speaker? { Hearing.last(of: bodies, before: token, from: item.lowerBound) }

  mutating func somebody(at token: Int, in sentence: Int32) { unnamed.append((token, sentence)) }

  /// The sentence in which somebody without a name spoke last, and nobody with one since.
  func somebody(before token: Int, in item: Range<Int>) -> Int32? {
    let number = unnamed.partition { $0.token < token }
    guard number > 0, case let last = unnamed[number - 1], last.token >= item.lowerBound, Hearing.last(of: people, before: token, from: last.token) == nil else { return nil }
    return last.sentence
  }

  private static func last(of speakers: [Speaker], before token: Int, from first: Int) -> Speaker? {
    let number = speakers.partition { $0.token < token }
    return number > 0 && speakers[number - 1].token >= first ? speakers[number - 1] : nil
  }
}
