import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("What a reader can hold a page to")
struct TrustTests {
  private func page(_ briefs: [SmallBrief], at file: String) throws -> String { try Edition.of(briefs).page(file) }

  @Test("each linked name tells why it is one, with the words of the text and the rule")
  func reasons() throws {
    let brief = SmallBrief(
      date: "2024-11-12", text: "In Sumy it rained.\n\nIn Sumy it snowed, Russian & other media said.",
      names: ["Sumy": .town("Sumy"), "Russian": .state("Russia")])
    let page = try page([brief], at: "days/2024-11-12/index.html")
    #expect(page.contains("<summary>Why each name is linked</summary>"))
    #expect(page.contains(
      ##"<li><a class="q" href="../../actors/russia/">Russia</a> <span><q>Russian</q>: told by the test <a class="para" href="#in-sumy-it-snowed-russian" aria-label="Item 2">¶ 2</a></span></li>"##))
    #expect(page.ranges(of: "<q>Sumy</q>").count == 1)
  }

  @Test("a link that nothing decided for certain is marked in the text, in the margin and where it tells why")
  func unsureLink() throws {
    let brief = SmallBrief(date: "2024-11-12", text: "Moscow said so.", names: ["Moscow": .state("Russia")], unsure: ["Moscow"])
    let page = try page([brief], at: "days/2024-11-12/index.html")
    #expect(page.contains(
      #"<a class="n st u" href="../../actors/russia/" title="Not sure that Russia is meant: told by the test">Moscow</a> said so."#))
    #expect(page.contains(#"<li><a class="n u" title="Not sure that this name is meant" href="../../actors/russia/">Russia</a></li>"#))
    #expect(page.contains("<q>Moscow</q>: told by the test, <b>unsure</b>"))
  }

  @Test("a name that is sure somewhere on the day is sure in the margin")
  func sureSomewhere() throws {
    let brief = SmallBrief(
      date: "2024-11-12", text: "Moscow said so. Russia denied it.", names: ["Moscow": .state("Russia"), "Russia": .state("Russia")], unsure: ["Moscow"])
    #expect(try page([brief], at: "days/2024-11-12/index.html").contains(#"<li><a class="n" href="../../actors/russia/">Russia</a></li>"#))
  }

  @Test("a page lists what the build was not sure of, by year and day, with links to the items")
  func unsurePage() throws {
    let briefs = [
      SmallBrief(date: "2023-05-02", text: "Nothing at all happened here."),
      SmallBrief(
        date: "2024-11-12", text: "Moscow said so.\n\nThey met Quornby Threllwick, who said: “We shall see”.", names: ["Moscow": .state("Russia")],
        unsure: ["Moscow"], quotes: [("We shall see", nil)]),
    ]
    let front = try page(briefs, at: "about/unsure/index.html")
    #expect(front.contains(#"<a class="n" href="../../about/unsure/2024/">2024</a> <small>1 unsure link, without a speaker: 1 quote</small>"#))
    let year = try page(briefs, at: "about/unsure/2024/index.html")
    #expect(year.contains(
      #"<q>Moscow</q> → <a class="q" href="../../../actors/russia/">Russia</a>: told by the test <a class="para" href="../../../days/2024-11-12/#moscow-said-so""#))
    #expect(year.contains("<li>Quornby Threllwick <a"))
    #expect(year.contains("<li>“We shall see” <a"))
    #expect(try page(briefs, at: "about/unsure/2023/index.html").contains("Nothing in the briefs of this year."))
    #expect(try page(briefs, at: "about/index.html").contains(#"<a href="../about/unsure/">What the build was not sure of</a>"#))
  }

  private typealias Reported = (
    words: String, kind: Figure.Kind, count: Int, qualifier: Figure.Qualifier, place: String?, speaker: String?, said: String?
  )

  private func reported(_ figures: [Reported]) -> SmallBrief {
    SmallBrief(
      date: "2024-11-12",
      text: "Six people died in Sumy, police said.\n\nIn Lviv, two died, police said.\n\nAt least 8 died in Sumy, the mayor said.",
      names: ["Sumy": .town("Sumy"), "Lviv": .town("Lviv")], figures: figures)
  }

  @Test("numbers that differ for one place and day stand side by side and are told to")
  func differences() throws {
    let brief = reported([
      ("Six", .killed, 6, .exactly, "Sumy", nil, "police"), ("two", .killed, 2, .exactly, "Lviv", nil, "police"),
      ("At least 8", .killed, 8, .atLeast, "Sumy", nil, "the mayor"),
    ])
    for file in ["days/2024-11-12/index.html", "figures/2024/11/index.html", "regions/sumy/index.html"] {
      let page = try page([brief], at: file)
      let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr") && ($0.contains("class=\"num\"") || $0.contains("class=\"note\"")) }
      #expect(rows.first?.contains("Different numbers are reported for one place and day.") == true, "\(file)")
      let both = rows.dropFirst().prefix(2).joined()
      #expect(both.contains("<tr class=\"differs\"><td class=\"num\">6</td>"), "\(file)")
      #expect(both.contains("<tr class=\"differs\"><td class=\"num\"><i>at least</i> 8</td>"), "\(file)")
      #expect(rows.dropFirst(3).allSatisfy { $0.hasPrefix("<tr><td class=\"num\">2</td>") }, "\(file)")
      #expect(!page.contains("class=\"num\">14"), "\(file)")
    }
  }

  @Test(
    "numbers of different matters, or of one source in one item, do not differ",
    arguments: [
      [("Six", Figure.Kind.killed, 6, Figure.Qualifier.exactly, "Sumy", nil, "police"), ("At least 8", .injured, 8, .atLeast, "Sumy", nil, "the mayor")],
      [("Six", .killed, 6, .exactly, "Sumy", nil, "police"), ("At least 8", .killed, 6, .atLeast, "Sumy", nil, "the mayor")],
      [("Six", .killed, 6, .exactly, nil, nil, "police"), ("At least 8", .killed, 8, .atLeast, nil, nil, "the mayor")],
      [("two", .killed, 2, .exactly, "Lviv", nil, "police"), ("died", .killed, 6, .exactly, "Sumy", nil, "police")],
    ] as [[(String, Figure.Kind, Int, Figure.Qualifier, String?, String?, String?)]])
  func noDifferences(figures: [(String, Figure.Kind, Int, Figure.Qualifier, String?, String?, String?)]) throws {
    let brief = reported(figures.map { (words: $0.0, kind: $0.1, count: $0.2, qualifier: $0.3, place: $0.4, speaker: $0.5, said: $0.6) })
    #expect(!(try page([brief], at: "days/2024-11-12/index.html").contains("class=\"differs\"")))
  }

  @Test("a brief is cited as text, as BibTeX and as CSL-JSON that a parser reads")
  func citation() throws {
    let brief = SmallBrief(date: "2024-11-06", title: "“Calm” & \"quiet\" <here>", text: "An item.")
    let page = try Edition.of([brief], baseURL: "https://example.org/a/").page("days/2024-11-06/index.html")
    let marked = try #require(page.split(separator: "<pre>[").last?.split(separator: "</pre>").first)
    let json = "[" + marked.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    let entries = try JSONDecoder().decode([Entry].self, from: Data(json.utf8))
    #expect(entries == [
      Entry(
        id: "the-daybook-2024-11-06", type: "article-newspaper", title: "“Calm” & \"quiet\" <here>", language: "en-GB", note: "Day 987",
        URL: "https://example.org/a/days/2024-11-06/")
    ])
    #expect(page.contains("@misc{the-daybook-2024-11-06,"))
    #expect(page.contains("<i>The Daybook</i>, day 987, 6 November 2024. https://example.org/a/days/2024-11-06/"))
  }

  private struct Entry: Codable, Equatable {
    let id, type, title, language, note, URL: String
  }

  @Test("a brief that was corrected says so at its head, and tells what was wrong at its foot")
  func corrected() throws {
    var brief = SmallBrief(date: "2024-11-06", title: "A day", text: "# Corrections\n\nAn item.")
    #expect(!(try page([brief], at: "days/2024-11-06/index.html").contains("has been corrected")))
    brief.corrections = [Correction(date: try #require(CalendarDate(iso: "2024-11-09")), text: "The bridge was another.")]
    let page = try page([brief], at: "days/2024-11-06/index.html")
    #expect(page.contains(##"<p class="notice"><a href="#corrections">This brief has been corrected.</a></p>"##))
    #expect(page.ranges(of: "id=\"corrections\"").count == 1)
    #expect(page.contains(#"<time datetime="2024-11-09">9 November 2024</time>: The bridge was another."#))
  }
}
