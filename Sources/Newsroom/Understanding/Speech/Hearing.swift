/// Everybody who is said to speak in a brief, in the order of the text, so that each place can be asked who spoke before it.
struct Hearing {
  struct Voice {
    /// Where it is told.
    let token: Int
    let sentence: Int32
    let character: Int
  }

  var people: [Voice] = []
  var bodies: [Voice] = []
  /// Somebody without a name: `a doctor in Drenn`.
  var somebody: [Voice] = []
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

  func person(before token: Int, in item: Int) -> Voice? { Hearing.last(of: people, before: token, from: firstUnderHeading[item]) }

  func body(before token: Int, in item: Range<Int>) -> Voice? { Hearing.last(of: bodies, before: token, from: item.lowerBound) }

  /// The sentence in which somebody without a name spoke last, and nobody with one since.
  func somebody(before token: Int, in item: Range<Int>) -> Int32? {
    guard let last = Hearing.last(of: somebody, before: token, from: item.lowerBound), Hearing.last(of: people, before: token, from: last.token) == nil else { return nil }
    return last.sentence
  }

  private static func last(of voices: [Voice], before token: Int, from first: Int) -> Voice? {
    var low = 0
    var high = voices.count
    while low < high {
      let middle = (low + high) / 2
      if voices[middle].token < token { low = middle + 1 } else { high = middle }
    }
    guard low > 0, voices[low - 1].token >= first else { return nil }
    return voices[low - 1]
  }
}
