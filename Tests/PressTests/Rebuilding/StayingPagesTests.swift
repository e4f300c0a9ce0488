import Testing

@testable import Press

@Suite("Pages that stay")
struct StayingPagesTests {
  @Test("a new brief leaves the pages of months and names alone that it does not tell of")
  func newBrief() async throws {
    let source = try SmallSource()
    // April has two briefs, so that a second one in May makes no bar of any chart shorter.
    try source.folder.put(SmallSource.brief(7, date: 15), at: "seeds/day-7.md")
    _ = try await build(source.wishes())
    let before = try #require(source.notes)
    try source.folder.put(SmallSource.brief(5, date: 16), at: "seeds/day-5.md")
    _ = try await build(source.wishes())
    let after = try #require(source.notes)
    for page in ["days/2031/02", "days/2031/03", "figures/2031/02", "quotes/2031/02", "actors/anna-torvald"] {
      let mark = try #require(before["\(page)/index.html"]?.mark, "\(page) has no mark")
      #expect(after["\(page)/index.html"]?.mark == mark, "\(page)")
    }
    for page in ["days/2031/04", "days/2031/05", "days/2031", "about/unsure/2031", "actors/ukraine"] {
      let mark = try #require(before["\(page)/index.html"]?.mark, "\(page) has no mark")
      #expect(after["\(page)/index.html"]?.mark != mark, "\(page)")
    }
  }
}
