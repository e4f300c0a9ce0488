import Testing

@testable import Newsroom

@Suite("Bullets that people type or paste into Markdown")
struct TypedBulletTests {
  @Test("each bullet is an item, whatever the mark", arguments: ["•", "‣", "▪", "●", "·", "–", "—"])
  func marks(mark: String) throws {
    #expect(try outline("\(mark) One boat came.\n\(mark) Two boats\nleft again.\n\n\(mark)  “Three,” said the mayor.") == ["• One boat came.", "• Two boats left again.", "• “Three,” said the mayor."])
  }

  @Test("bullets may follow a paragraph at once, and stand under one another")
  func nested() throws {
    #expect(try outline("The boats are named below.\n• One boat came.\n• Two left.") == ["The boats are named below.", "• One boat came.", "• Two left."])
    #expect(try outline("• One boat came.\n    ◦ It was blue.\n• Two left.") == ["• One boat came.", "•• It was blue.", "• Two left."])
  }

  @Test("a dash that stands alone, or that a broken line begins with, is none")
  func dashes() throws {
    #expect(try outline("> We will stay.\n\n— Anna Vesk") == ["> We will stay.", "— Anna Vesk"])
    #expect(try outline("The boats came\n– two of them –\n– at noon.") == ["The boats came – two of them – – at noon."])
  }

  @Test("a problem in a bullet stands where it was typed")
  func place() throws {
    let brief = try reading("---\ndate: 2024-05-03\n---\n\n• One boat came.\n• Two left.\n", as: "a.md")
    #expect(brief.items.map { $0.place.line } == [5, 6])
  }

  private func outline(_ body: String) throws -> [String] { try reading("---\ndate: 2024-05-03\n---\n\n\(body)\n", as: "a.md").outline }
}
