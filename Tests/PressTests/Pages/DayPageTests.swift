import Newsroom
import Testing

@testable import Press

@Suite("The page of a day")
struct DayPageTests {
  private func page(_ brief: SmallBrief) throws -> String {
    try Edition.of([brief]).page("days/\(brief.date)/index.html")
  }

  @Test("a standfirst becomes headline, deck and label, and nothing stands twice")
  func headline() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-12", standfirst: "Kremlin denies the call; two die in Kryvyi Rih. Talks go on. What we know on day 993",
        text: "An item."))
    #expect(page.contains(#"<h1 class="p-name">Kremlin denies the call</h1>"#))
    #expect(page.contains(#"<p class="deck p-summary">two die in Kryvyi Rih. Talks go on. <i>What we know on day 993</i></p>"#))
  }

  @Test("the title is the headline where there is one")
  func title() throws {
    let page = try page(SmallBrief(date: "2024-11-12", title: "Of the calm", standfirst: "All was calm.", text: "An item."))
    #expect(page.contains(#"<h1 class="p-name">Of the calm</h1>"#))
    #expect(page.contains(#"<p class="deck p-summary">All was calm.</p>"#))
  }

  @Test("a title that only begins the standfirst's sentence is not taken out of it")
  func titleInSentence() throws {
    let page = try page(SmallBrief(date: "2024-11-12", title: "Storm over Lorne", standfirst: "Storm over Lorne ends, and boats leave. It was long.", text: "An item."))
    #expect(page.contains(#"<p class="deck p-summary">Storm over Lorne ends, and boats leave. It was long.</p>"#))
    let whole = try self.page(SmallBrief(date: "2024-11-12", title: "Storm over Lorne", standfirst: "Storm over Lorne. Boats leave.", text: "An item."))
    #expect(whole.contains(#"<p class="deck p-summary">Boats leave.</p>"#))
  }

  @Test("without a title and a standfirst the first sentence is the headline, unless it is long or opens a list; then the day is, once")
  func headlineless() throws {
    let page = try page(SmallBrief(date: "2024-11-12", day: 993, text: "Two boats left Lorne; a third stayed. More may follow."))
    #expect(page.contains(#"<h1 class="p-name">Two boats left Lorne</h1>"#))
    #expect(page.contains("<title>Day 993: Two boats left Lorne"))
    let list = try self.page(SmallBrief(date: "2024-11-12", day: 993, text: "- Two boats left Lorne.\n- A third stayed."))
    #expect(list.contains("<title>Day 993, 12 November 2024"))
    #expect(list.contains(#"<meta name="description" content="Day 993, 12 November 2024.""#))
  }

  @Test("an item is anchored by its first five words, and twins are told apart")
  func anchors() throws {
    let page = try page(
      SmallBrief(date: "2024-11-12", text: "Ukraine’s 1,200 men held on in the east.\n\nUkraine’s 1,200 men held in the south.\n\nSources say nothing."))
    #expect(page.contains(#"<div class="item" id="ukraines-1-200-men-held">"#))
    #expect(page.contains(#"<div class="item" id="ukraines-1-200-men-held-2">"#))
    #expect(page.contains(##"<a class="at" href="#sources-say-nothing" aria-label="Link to item 3""##))
  }

  @Test("a name is a link where it first stands in an item, a state's a quieter one")
  func names() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-12", text: "In Sumy and Sumy again, Russia said.",
        names: ["Sumy": .town("Sumy"), "Russia": .state("Russia")]))
    #expect(page.contains(
      #"In <a class="n" href="../../regions/sumy/">Sumy</a> and Sumy again, <a class="n st" href="../../actors/russia/">Russia</a> said."#))
  }

  @Test("a name inside a link to another site is no link of its own; the next is")
  func namesInLinks() throws {
    let page = try page(
      SmallBrief(date: "2024-11-12", text: "[In Sumy](https://example.org/) and in **Sumy** city.", names: ["Sumy": .town("Sumy")]))
    #expect(page.contains(
      #"<a href="https://example.org/" rel="noopener">In Sumy</a> and in <strong><a class="n" href="../../regions/sumy/">Sumy</a></strong> city."#))
  }

  @Test("a date tells the day that it means")
  func dates() throws {
    let page = try page(SmallBrief(date: "2024-11-06", text: "It burned on Tuesday.", dates: [("Tuesday", "2024-11-05")]))
    #expect(page.contains(#"on <time datetime="2024-11-05" title="5 November 2024">Tuesday</time>."#))
  }

  @Test("whatever a brief says is text, never markup")
  func hostileText() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06", title: "<script>alert(1)</script>", text: "a &lt;b&gt; \"c\"",
        sources: [Source(title: "</script>\"x", publisher: nil, url: "javascript:alert(1)")]))
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("a &lt;b&gt; &quot;c&quot;"))
    #expect(!page.contains("javascript:"))
    #expect(page.contains("<cite>&lt;/script&gt;&quot;x</cite>"))
  }

  @Test("sections, bullets and tables keep their order and shape")
  func shapes() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06",
        text: "## Fighting\n\nOne.\n\n- Two.\n- Three.\n\n## In figures\n\n| What | Number |\n| --- | ---: |\n| Dead in Sumy | 11 |\n\nFour.",
        names: ["Sumy": .town("Sumy")]))
    let order = [
      #"<h2 class="sec" id="fighting">Fighting</h2>"#, #"id="one""#, "<ul class=\"items\">", #"id="two""#, #"id="three""#, "</ul>",
      #"<h2 class="sec" id="in-figures">In figures</h2>"#, #"<th scope="col">What</th><th scope="col" class="r">Number</th>"#,
      #"<th scope="row">Dead in <a class="n" href="../../regions/sumy/">Sumy</a></th><td class="r">11</td>"#,
      #"aria-label="Link to item 4""#,
    ]
    var rest = page[...]
    for part in order {
      let range = try #require(rest.range(of: part), "\(part) is missing or out of order")
      rest = rest[range.upperBound...]
    }
    #expect(page.contains(##"<a class="para" href="#in-figures" aria-label="Table">table</a>"##))
  }

  @Test("the margin lists places with their items, and people with the role of that day")
  func margin() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06", text: "In Sumy it was calm.\n\nSumy burned, said Ivan Fedorov, the governor.",
        names: ["Sumy": .town("Sumy"), "Ivan Fedorov": .person("Ivan Fedorov")], roles: [("the governor", "Ivan Fedorov")]))
    #expect(page.contains(
      ##"<li><a class="n" href="../../regions/sumy/">Sumy</a> <a class="para" href="#in-sumy-it-was-calm" aria-label="Item 1">¶ 1</a> <a class="para" href="#sumy-burned-said-ivan-fedorov" aria-label="Item 2">¶ 2</a></li>"##))
    #expect(page.contains(#"<li><a class="q" href="../../actors/ivan-fedorov/">Ivan Fedorov</a> <span>the governor</span></li>"#))
  }

  @Test("a figure tells its qualifier, its place and who said so")
  func figures() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06", text: "At least 1,200 died in Sumy, officials said. Nine were hurt.", names: ["Sumy": .town("Sumy")],
        figures: [
          ("At least 1,200", .killed, 1200, .atLeast, "Sumy", nil, "officials"), ("Nine", .injured, 9, .exactly, nil, nil, nil),
        ]))
    #expect(page.contains(
      #"<td class="num"><i>at least</i> 1,200</td><td>killed, <a class="n" href="../../regions/sumy/">Sumy</a><span class="by">officials</span></td>"#))
    #expect(page.contains(#"<td class="num">9</td><td>injured<span class="by">nobody named</span></td>"#))
  }

  @Test("a quote tells its speaker, or that nobody is named")
  func quotes() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06", text: "“We hold on,” said Ivan Fedorov. “Nobody sleeps,” one heard.",
        names: ["Ivan Fedorov": .person("Ivan Fedorov")], quotes: [("We hold on,", "Ivan Fedorov"), ("Nobody sleeps,", nil)]))
    #expect(page.contains(
      #"<blockquote>“We hold on,”</blockquote><figcaption><a class="n" href="../../actors/ivan-fedorov/">Ivan Fedorov</a>"#))
    #expect(page.contains(#"<blockquote>“Nobody sleeps,”</blockquote><figcaption><span class="nobody">speaker not named</span>"#))
  }

  @Test("what a standfirst says again is listed once")
  func repetitions() throws {
    let page = try page(
      SmallBrief(
        date: "2024-11-06", standfirst: "Nine die in Sumy, ‘all asleep’.", text: "Nine died, “all asleep” at home.",
        figures: [("Nine", .killed, 9, .exactly, nil, nil, nil)], quotes: [("all asleep", nil)]))
    #expect(page.components(separatedBy: #"<td class="num">9</td>"#).count == 2)
    #expect(page.components(separatedBy: "<blockquote>").count == 2)
  }

  @Test("a printed number that the date contradicts is shown with the one that the date gives")
  func contradiction() throws {
    let page = try page(SmallBrief(date: "2024-11-08", day: 987, dayByDate: 989, text: "An item."))
    #expect(page.contains("The brief prints day 987; by its date, and counting 24 February 2022 as day 1, it is day 989."))
  }

  @Test("the way on tells how many days it leaps over")
  func turns() throws {
    let edition = try Edition.of(["2024-10-31", "2024-11-02", "2024-11-03"].map { SmallBrief(date: $0, title: "Of \($0)", text: "x") })
    let page = try edition.page("days/2024-11-02/index.html")
    #expect(page.contains(#"<p class="gap">1 day without a brief before this one: 1 November 2024</p>"#))
    #expect(page.contains(#"<a class="prev" rel="prev" href="../../days/2024-10-31/"><small>Last brief before · Day 981"#))
    #expect(page.contains(#"<small>After · Day 984 · 3 November 2024</small><b>Of 2024-11-03</b>"#))
    #expect(!page.contains("after this one"))
  }

  @Test("series of one date stand one under the other, each under its name, with no anchor given twice")
  func series() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", title: "One", text: "The same words stand here."),
      SmallBrief(date: "2024-11-06", series: "Other paper", day: 985, title: "Two", text: "The same words stand here."),
    ])
    let page = try edition.page("days/2024-11-06/index.html")
    #expect(page.contains("<h1>Wednesday 6 November 2024</h1>"))
    #expect(page.contains(#"<section class="series h-entry" id="series-other-paper">"#))
    #expect(page.contains(#"<h2 class="p-name">Two</h2>"#))
    #expect(page.contains(
      ##"id="the-same-words-stand-here-2"><p><a class="at" href="#the-same-words-stand-here-2" aria-label="Link to item 2""##))
  }

  @Test("a correction stands on the page of its day, and in the list of all")
  func corrections() throws {
    let date = try #require(CalendarDate(iso: "2024-11-09"))
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", text: "x", corrections: [Correction(date: date, text: "A name was misspelled.")])
    ])
    #expect(try edition.page("days/2024-11-06/index.html").contains(
      #"<time datetime="2024-11-09">9 November 2024</time>: A name was misspelled."#))
    #expect(try edition.page("corrections/index.html").contains("<p>A name was misspelled.</p>"))
  }
}
