import Testing

@testable import Newsroom

@Suite("Pages that somebody saved or pasted")
struct PastedPageTests {
  private static let paragraphs = """
    <p>The bridge at Lorne was open to traffic again by the evening. Engineers had worked through the night, the mayor of Hallvik said.</p>
    <p>Two boats left the harbour in the meantime, and a third stayed there with a broken rudder, its owner said at noon on Friday.</p>
    <p>A court in the town fined the owner for that, and he said that he would not pay.</p>
    """
  private static let items = [
    "The bridge at Lorne was open to traffic again by the evening. Engineers had worked through the night, the mayor of Hallvik said.",
    "Two boats left the harbour in the meantime, and a third stayed there with a broken rudder, its owner said at noon on Friday.",
    "A court in the town fined the owner for that, and he said that he would not pay.",
  ]

  @Test("what stands around the story of a page is left out, whatever it says", arguments: ["main", "article"])
  func story(element: String) throws {
    let page = """
      <body><div>Gull Media welcomes you.</div><h2>Sections</h2><ul><li>World and more</li></ul><\(element)><h1>Bridge opens</h1>
      \(Self.paragraphs)</\(element)><div>Anna Vesk: I do not believe a word.</div><footer>© 2024 Gull Media</footer></body>
      """
    #expect(try items(page) == ["# Bridge opens"] + Self.items)
  }

  @Test("a title above the story is its title")
  func title() throws {
    #expect(try items("<body><header><p>Gull Media</p><h1>Bridge opens</h1></header><article>\(Self.paragraphs)</article></body>") == ["# Bridge opens"] + Self.items)
  }

  @Test("a page of several articles is read whole, and so is one whose only article is a teaser")
  func articles() throws {
    #expect(try items("<article><p>One boat came.</p></article><article><p>Two left.</p></article>") == ["One boat came.", "Two left."])
    #expect(try items("<article><p>One boat came.</p></article><p>Two left.</p>") == ["One boat came.", "Two left."])
  }

  @Test("menus above the title, the page's footer and what calls itself a caption are left out")
  func menus() throws {
    let page = """
      <head><title>Bridge opens</title></head><body><ul><li>World</li><li>Region<ul><li>Lorne</li></ul></li></ul><p>Gull Media uses cookies. Find out more</p>
      <div><h1>Bridge opens</h1><span class="caption">The bridge in May.</span>\(Self.paragraphs)<ul><li>One boat came.</li></ul></div>
      <blockquote><p>We had no steel.</p><footer>The mayor of Hallvik</footer></blockquote><footer><p>Gull Media, Inc.</p><ul><li>About us</li></ul></footer></body>
      """
    #expect(try items(page) == ["# Bridge opens"] + Self.items + ["• One boat came.", "> We had no steel.", "> The mayor of Hallvik"])
  }

  @Test("navigation by its role, notices and buttons are left out")
  func furniture() throws {
    let page = """
      <div role="navigation"><a href="/n">News</a> <a href="/s">Sport</a></div><p>We use cookies to improve your experience.</p>
      <p>4 min read</p>\(Self.paragraphs)<p>Sign up to our newsletter</p><p>© 2024 Gull Media. All rights reserved.</p>
      """
    #expect(try items(page) == Self.items)
  }

  @Test("a menu may be a list that says so, and the page goes on behind it")
  func listOfLinks() throws {
    #expect(try items("<ul role=navigation><li>Home</li></ul><pre role=search>x</pre>\(Self.paragraphs)<ul><li>One boat came.</li></ul>") == Self.items + ["• One boat came."])
  }

  @Test("a date above the story is the page's")
  func dateAbove() throws {
    let brief = try reading("<html><body><header><h1>Bridge opens</h1><p>3 May 2024</p></header><article>\(Self.paragraphs)</article></body></html>", as: "a.html")
    #expect(brief.told.hasPrefix("2024-05-03"))
  }

  @Test("what is struck out is left out")
  func struck() throws {
    #expect(try items("<p>Lorne lost <del>twelve</del> <s>ten</s> two men.</p>") == ["Lorne lost two men."])
  }

  @Test("conditions that word processors write are no text, and their bullets make a list")
  func conditions() throws {
    let list = "<p class=MsoListParagraph><![if !supportLists]><span>·&nbsp;&nbsp; </span><![endif]>One boat came.</p>"
    #expect(try items("\(list)<p>Two <![if !vml]>left<![endif]>.</p>") == ["• One boat came.", "Two left."])
  }

  @Test("links to footnotes, and to what lay beside a page that was saved, are words")
  func links() throws {
    #expect(try addresses(##"<p>One<a href="#ftn1">[1]</a> <a href="/world/lorne">boat</a> <a href="b.html">came</a>.</p>"##, as: "a.html").isEmpty)
    #expect(try addresses("One[1](#ftn1) boat came.", as: "a.md").isEmpty)
    #expect(try addresses("One [boat](../2024-05-02/) [came](https://example.org/a).", as: "a.md") == ["../2024-05-02/", "https://example.org/a"])
    #expect(try addresses("One [boat](www.example.org/a) came.", as: "a.md") == ["https://www.example.org/a"])
  }

  @Test("a file that is no text whatever its name says is called what it is", arguments: [
    ("%PDF-1.7\n%\u{E2}", "a PDF"), ("{\\rtf1\\ansi One boat came.}", "in Rich Text Format"), ("PK\u{3}\u{4}\u{14}", "a ZIP archive, as word processors save"),
  ])
  func kinds(text: String, kind: String) {
    #expect(problems(text, as: "2024-05-03.txt") == ["seeds/2024-05-03.txt:1:1: the file is \(kind), whatever its name says\n  hint: save its text as .txt, .md or .html"])
  }

  @Test("words that look like a heading over nothing are an item; a heading over nothing is not")
  func headings() throws {
    #expect(try reading("Boats. What we know on day 9\n\nThree boats left at Lorne\n\nFighting\n\nOne boat came.\n", as: "day-9.txt").outline.dropFirst()
      == ["Three boats left at Lorne", "[Fighting] One boat came."])
    #expect(try reading("# Boats\n\nOne boat came.\n\n## Read what others say\n", as: "day-9.md").outline == ["# Boats", "One boat came.", "cut, a heading with nothing under it: Read what others say"])
  }

  @Test("the time at which a live page was added to is no heading")
  func times() throws {
    #expect(try reading("Boats. What we know on day 9\n\nThree boats have left\n\n13:42 GMT\n\nOne boat came.\n", as: "day-9.txt").outline.dropFirst()
      == ["[Three boats have left] One boat came.", "cut, the line that tells place and date: 13:42 GMT"])
  }

  private func items(_ body: String) throws -> [String] { try read(body, as: "2024-05-03.html").outline.filter { !$0.hasPrefix("cut, ") } }

  private func addresses(_ body: String, as name: String) throws -> [String] {
    try read(body, as: "2024-05-03-\(name)").items.flatMap(\.content.marks).compactMap { if case .link(let url, _) = $0.style { url } else { nil } }
  }

  private func read(_ body: String, as name: String) throws -> Brief { try reading(name.hasSuffix("html") ? "<html>\(body)</html>" : body, as: name) }
}
