/// Who is said to speak.
struct Voice {
  /// The person, body or state; nil where the text names none.
  var character: Int?
  /// The words for who speaks, as printed; nil where they tell nothing about it.
  var words: Range<Int>?

  static let untold = Voice(character: nil, words: nil)
}

/// A verb of speech, or what stands for one, with whoever speaks.
struct Attribution {
  enum Kind {
    /// `X said that …`
    case leading
    /// `…, X said` and `…, said X`: what is said stands around it.
    case closing
    /// `according to X`, `in the words of X`
    case according
    /// `X’s claim that …`
    case noun
    /// `is said to be`: nobody is told.
    case passive
  }

  var kind: Kind
  /// The verb, noun or `according`.
  var verb: Int
  /// From the first word of subject and verb to the last.
  var tokens: Range<Int>
  var voice: Voice
  /// Hands on words or an account; not only thanks, urges or vows.
  var isSaying: Bool
  /// Lies in what somebody else is said to say, or in a relative clause.
  var isEmbedded = false
  /// An outlet or agency that passes on what others say.
  var isMedium = false
}

/// All attributions of a brief.
struct Attributions {
  let all: [Attribution]
  /// For each sentence, the number of its first attribution; one more at the end.
  let firstOfSentence: [Int]
  let references: References

  func numbers(inSentence number: Int) -> Range<Int> { firstOfSentence[number]..<firstOfSentence[number + 1] }
}
