import Testing

@testable import Newsroom

@Suite("Words in other scripts")
struct ScriptTests {
  @Test("names are found beside words in any script", arguments: [
    "สวัสดี", "नमस्ते", "გამარჯობა", "ኢትዮጵያ", "平和", "평화", "Привіт", "Γειά", "سلام", "🇺🇦", "𝔎yiv", "ﬁre", "ʼtis", "ʼ", "e\u{301}te",
  ])
  func beside(word: String) {
    #expect(names(in: "A \(word) sign and another \(word) sign stood in Lviv.") == ["settlement: Lviv"])
  }
}
