import Testing

@testable import Newsroom

@Suite("Lists and paragraphs that HTML makes of typed marks and line breaks")
struct TypedListTests {
  @Test("bullets behind line breaks are items, and so are those of paragraphs in a row", arguments: ["•", "·", "–", "-", "*"])
  func bullets(mark: String) throws {
    let items = ["• One boat came.", "• Two boats\nleft again.", "• “Three,” said the mayor."]
    #expect(try outline("<p>\(mark) One boat came.<br>\(mark) Two boats<br>left again.<br>\(mark)&nbsp;“Three,” said the mayor.</p>") == items)
    #expect(try outline("<p>\(mark) One boat came.</p><p>\(mark) Two boats<br>left again.</p>\n<p>\(mark) “Three,” said the mayor.</p>").first == items[0])
  }

  @Test("what stands above the first of them is a paragraph")
  func paragraph() throws {
    #expect(try outline("<p>The boats are named <b>below</b>.<br/>• One <i>boat</i> came.<br/>• Two left.</p>") == ["The boats are named below.", "• One boat came.", "• Two left."])
  }

  @Test("numbers that count on are a list; a year or one number alone is not")
  func numbers() throws {
    #expect(try outline("<p>1. One boat came.</p><p>2. Two left.</p><p>The end.</p>") == ["• One boat came.", "• Two left.", "The end."])
    #expect(try outline("<p>The boats.</p><p>1. One boat came.</p><p>It was blue, the mayor said.</p>") == ["The boats.", "1. One boat came.", "It was blue, the mayor said."])
    #expect(try outline("<p>2024. That was the year.</p><p>2025. So was that.</p>") == ["2024. That was the year.", "2025. So was that."])
  }

  @Test("a hyphen, dash or asterisk that stands alone is none")
  func alone() throws {
    #expect(try outline("<p>We will stay.<br>– Anna Vesk</p><p>* So she said.</p>") == ["We will stay.\n– Anna Vesk", "* So she said."])
  }

  @Test("a line of nothing but a no-break space ends a paragraph")
  func blankLines() throws {
    #expect(try outline("<div>One boat came.<br>&nbsp;<br>Two left.<br><b>&nbsp;</b><br>A third<br>stayed.</div>").prefix(1) == ["One boat came."])
  }

  @Test("long paragraphs with one break between them are items; lines of a verse or an address are not")
  func longLines() throws {
    let long = "The bridge at Lorne was open to traffic again by the evening, a full week after the second of two strikes on it. Engineers had worked through the night."
    #expect(try outline("<p>\(long)<br>\(filler)<br>\(long)</p>") == [long, filler, long])
    #expect(try outline("<p>The mayor wrote:<br>Stay at home.<br>Stay safe.</p>") == ["The mayor wrote:\nStay at home.\nStay safe."])
  }

  private func outline(_ body: String) throws -> [String] {
    try reading("<html><body><h1>War update, 3 May 2024</h1>\n\(body)</body></html>", as: "a.html").outline.filter { !$0.hasPrefix("#") }
  }
}
