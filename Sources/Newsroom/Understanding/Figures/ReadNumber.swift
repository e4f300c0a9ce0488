/// A number in running text, in digits or words.
struct ReadNumber {
  var value: Int
  /// `six and a half`, `8.5`
  var hasHalf = false
  /// The higher end of a range: `20-30`, `between 20 and 30`.
  var upper: Int?
  /// Its tokens, without a qualifier before them.
  var tokens: Range<Int>
  var qualifier: Figure.Qualifier = .exactly
  /// The first token of the qualifier, else of the number.
  var start: Int

  init(_ value: Int, _ tokens: Range<Int>) {
    self.value = value
    self.tokens = tokens
    start = tokens.lowerBound
  }
}
