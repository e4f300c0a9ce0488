/// What a brief is cut into: words, sentences and items.
///
/// A class, though it never changes: a dozen readers hold it, and a reference is all that each of them copies.
final class BriefWords: Sendable {
  let brief: Brief
  let gazetteer: Gazetteer
  let tokens: [Token]
  /// For each item, its run of tokens.
  let items: [Range<Int>]
  let sentences: [Range<Int>]
  /// For each token, the number of its item.
  let itemOfToken: [Int32]
  /// The tokens that begin with a capital letter.
  let capitals: [Int]

  init(_ brief: Brief, gazetteer: Gazetteer) {
    let byteCount = brief.items.reduce(0) { $0 + $1.text.count }
    let longest = brief.items.reduce(0) { max($0, $1.text.count) }
    var tokenizer = Tokenizer(lexicon: gazetteer.lexicon, folding: gazetteer.folding, byteCount: byteCount, longest: longest)
    for item in brief.items { tokenizer.add(item.text.span) }
    self.brief = brief
    self.gazetteer = gazetteer
    tokens = tokenizer.tokens
    items = tokenizer.items
    sentences = tokenizer.sentences
    var itemOfToken = [Int32](repeating: 0, count: tokenizer.tokens.count)
    for (number, range) in tokenizer.items.enumerated() {
      for index in range { itemOfToken[index] = Int32(number) }
    }
    self.itemOfToken = itemOfToken
    capitals = tokenizer.tokens.indices.filter { tokenizer.tokens[$0].isCapital }
  }
}
