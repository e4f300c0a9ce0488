import Testing

@testable import Newsroom

@Suite("Paragraphs that stand one to a line in Markdown")
struct PastedParagraphTests {
  private static let first =
    "The bridge at Lorne was open to traffic again by the evening, a full week after the second of two strikes on it. Engineers had worked through the night."
  private static let second = "“We had no steel,” the mayor of Hallvik said on Friday."
  private static let third = "Two boats left the harbour in the meantime, and a third stayed there with a broken rudder, the owner of all three of them said at noon."

  @Test("each is an item of its own, at its own line")
  func parted() throws {
    let brief = try read(["# A week without a bridge", "", Self.first, Self.second, Self.third, "", "More is to come."])
    #expect(brief.outline == ["# A week without a bridge", Self.first, Self.second, Self.third, "More is to come."])
    #expect(brief.items.map { $0.place.line } == [7, 8, 9, 11])
  }

  @Test("title, authors and date may stand right above them")
  func head() throws {
    let brief = try read(["**A week without a bridge, May 12, 2024**", "Anna Vesk and Ilmar Orrest", "May 12, 2024, 8:35pm ET", Self.first, Self.second, "**Key Takeaways**", "* One boat came."])
    #expect(brief.outline.prefix(4) == ["# A week without a bridge, May 12, 2024", Self.first, Self.second, "[Key Takeaways] • One boat came."])
  }

  @Test("lines ended by CR LF, too")
  func carriageReturns() throws {
    let brief = try read([Self.first, Self.second, Self.third], endedBy: "\r\n")
    #expect(brief.outline == [Self.first, Self.second, Self.third])
    #expect(brief.items.map { $0.place.line } == [5, 6, 7])
  }

  @Test("a paragraph broken at a margin is one, wide as the margin may be")
  func wrapped() throws {
    let words = "\(Self.first) \(Self.second) \(Self.third)"
    for margin in [60, 80, 132] {
      #expect(try read(wrapped(words, at: margin)).outline == [words])
    }
  }

  @Test("sentences of one paragraph that have a line each stay one")
  func sentences() throws {
    #expect(try read([Self.third, Self.second, Self.third]).outline == ["\(Self.third) \(Self.second) \(Self.third)"])
  }

  @Test("quotes, code, tables and lists are left to Markdown")
  func others() throws {
    #expect(try read(["> \(Self.first)", "> \(Self.second)"]).outline == ["> \(Self.first) \(Self.second)"])
    #expect(try read(["```", Self.first, Self.second, "```"]).outline == ["code: \(Self.first)\n\(Self.second)"])
    #expect(try read(["- \(Self.first)", "- \(Self.first)", "  \(Self.second)"]).outline == ["• \(Self.first)", "• \(Self.first) \(Self.second)"])
  }

  private func read(_ lines: [String], endedBy end: String = "\n") throws -> Brief {
    try reading((["---", "date: 2024-05-03", "---", ""] + lines).joined(separator: end) + end, as: "a.md")
  }

  private func wrapped(_ text: String, at margin: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > margin { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}
