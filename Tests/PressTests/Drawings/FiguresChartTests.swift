import Testing

@testable import Press

@Suite("The chart of reported figures")
struct FiguresChartTests {
  @Test("a day whose brief reports none has a 0, a day without a brief has nothing")
  func gaps() throws {
    let edition = try Edition.of([
      SmallBrief(
        date: "2024-11-06", text: "Two were hurt, officials said.", figures: [("Two", .injured, 2, .exactly, nil, nil, "officials")]),
      SmallBrief(date: "2024-11-08", text: "All was quiet."),
    ])
    let page = try edition.page("figures/2024/11/index.html")
    #expect(page.contains("<desc id=\"fc-d\">6 November: 1; 8 November: 0.</desc>"))
  }
}
