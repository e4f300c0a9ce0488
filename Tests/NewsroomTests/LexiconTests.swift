import Testing

@testable import Newsroom

@Suite("A lexicon")
struct LexiconTests {
  @Test("holds more words than it was made for")
  func growth() {
    var lexicon = Lexicon(capacity: 10)
    let words = (0..<5000).map { WordHash(stringLiteral: "word\($0)") }
    for (number, word) in words.enumerated() { lexicon.add(word, .month, value: Int32(number + 1)) }
    #expect(words.indices.allSatisfy { lexicon[words[$0]]?.value == Int32($0 + 1) })
    #expect(lexicon["word5000"] == nil)
  }
}
