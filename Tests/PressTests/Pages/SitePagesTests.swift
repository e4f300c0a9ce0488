import Newsroom
import Testing

@testable import Press

@Suite("Pages of the whole site")
struct SitePagesTests {
  private static let briefs = [
    SmallBrief(date: "2024-10-31", title: "Of October", text: "Sumy is far.", names: ["Sumy": .town("Sumy")]),
    SmallBrief(
      date: "2024-11-06", standfirst: "Sumy burns; nobody came. What we know on day 987", text: "“So be it,” said Russia of Sumy; 3 died.",
      names: ["Sumy": .town("Sumy"), "Russia": .state("Russia")],
      figures: [("3 died", .killed, 3, .exactly, "Sumy", "Russia", nil)], quotes: [("So be it,", "Russia")],
      sources: [Source(title: "A report", publisher: "A paper", url: "https://example.org/report")]),
    SmallBrief(date: "2027-09-07", title: "Of the day that looks like a year", text: "x"),
  ]

  @Test("every page opens with its character set, forbids what is not the site's own, and has nothing inline")
  func policy() throws {
    let edition = try Edition.of(SitePagesTests.briefs)
    for file in edition.files where file.hasSuffix(".html") {
      let page = try edition.page(file)
      #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en-GB\""), "\(file)")
      let head = try #require(page.range(of: "<head>\n"))
      #expect(page[head.upperBound...].hasPrefix(#"<meta charset="utf-8">"#), "\(file)")
      #expect(page.contains(#"<meta http-equiv="Content-Security-Policy" content="default-src 'none';"#), "\(file)")
      #expect(!page.contains(" style=") && !page.contains(" onclick=") && !page.contains("<style"), "\(file)")
      let scripts = page.components(separatedBy: "<script").dropFirst()
      #expect(scripts.allSatisfy { $0.hasPrefix(" src=") || $0.hasPrefix(#" type="application/ld+json""#) }, "\(file)")
    }
  }

  @Test("what a view makes is what its shape promises")
  func shapes() throws {
    let edition = try Edition.of(SitePagesTests.briefs)
    #expect(HomeView.view.shape.misfit(of: HomeView(of: edition).content) == nil)
    #expect(DayView.view.shape.misfit(of: DayView(date: 1, in: edition).content) == nil)
    #expect(MonthView.view.shape.misfit(of: MonthView(1, in: edition).content) == nil)
    #expect(YearView.view.shape.misfit(of: YearView(2024, in: edition).content) == nil)
    #expect(DaysView.view.shape.misfit(of: DaysView(of: edition).content) == nil)
    #expect(ActorView.view.shape.misfit(of: ActorView(of: 0, in: edition).content) == nil)
    #expect(RegionView.view.shape.misfit(of: RegionView(of: 1, in: edition).content) == nil)
    #expect(ActorsView.view.shape.misfit(of: ActorsView(of: edition).content) == nil)
    #expect(RegionsView.view.shape.misfit(of: RegionsView(of: edition).content) == nil)
  }

  @Test("the same briefs in any order make the same pages")
  func sameBytes() throws {
    let (one, other) = (try Edition.of(SitePagesTests.briefs), try Edition.of(SitePagesTests.briefs.reversed()))
    #expect(one.files == other.files)
    for file in one.files { #expect(try one.page(file) == other.page(file), "\(file)") }
  }

  @Test("the front page has the latest day in full, and says what lies before it")
  func home() throws {
    let page = try Edition.of(Array(SitePagesTests.briefs.dropLast())).page("index.html")
    #expect(page.contains(#"<h2 class="p-name first"><a class="q u-url" href="days/2024-11-06/">Sumy burns</a></h2>"#))
    #expect(page.contains(#"<a class="at" href="days/2024-11-06/#so-be-it-said-russia""#))
    #expect(page.contains("<h2>The week before</h2>"))
    #expect(page.contains("6 days of it without a brief"))
    #expect(page.contains("There is one for 2 of 987 days so far"))
  }

  @Test("an archive without a brief has its pages too")
  func empty() throws {
    let edition = try Edition.of([])
    #expect(try edition.page("index.html").contains("No brief stands here yet."))
    #expect(try edition.page("figures/index.html").contains("None stands in the archive."))
    for file in edition.files { _ = try edition.page(file) }
  }

  @Test("the calendar shows every day of the war, with a brief or without")
  func calendar() throws {
    let edition = try Edition.of(Array(SitePagesTests.briefs.dropLast()))
    #expect(try edition.page("days/index.html").contains(
      #"<td><a class="d l1" href="../days/2024-11-06/" title="Day 987, 6 Nov 2024, 1 item">6</a></td>"#))
    let month = try edition.page("days/2024/11/index.html")
    #expect(month.contains("There is a brief for 1 of 30 days."))
    #expect(month.contains(#"<li class="gap">5 days without a brief: 1–5 November 2024</li>"#))
  }

  @Test("a day's number leads on to its date")
  func redirects() throws {
    let edition = try Edition.of(SitePagesTests.briefs)
    let page = try edition.page("days/987/index.html")
    #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=../../days/2024-11-06/">"#))
    #expect(page.contains(#"<link rel="canonical" href="../../days/2024-11-06/">"#))
  }

  @Test("a number that two dates go by leads to both")
  func contestedNumber() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", text: "x"), SmallBrief(date: "2024-11-08", series: "Other", day: 987, dayByDate: 989, text: "x"),
    ])
    let page = try edition.page("days/987/index.html")
    #expect(!page.contains("refresh"))
    #expect(page.contains("6 November 2024</a>") && page.contains("8 November 2024</a>"))
  }

  @Test("a number that looks like a year leaves the address to the year, which points at it")
  func numberLikeYear() throws {
    let first = try #require(DayNumber(2024)?.date(inWarBegunOn: SiteSettings.Series().dayOne))
    let edition = try Edition.of([SmallBrief(date: "2024-11-06", text: "x"), SmallBrief(date: first.description, text: "x")])
    #expect(edition.files.filter { $0 == "days/2024/index.html" }.count == 1)
    #expect(try edition.page("days/2024/index.html").contains(#"Day 2,024 of the war is <a href="../../days/\#(first)/">"#))
  }

  @Test("no two pages share an address")
  func addresses() throws {
    let files = try Edition.of(SitePagesTests.briefs, baseURL: "https://example.org/").files
    #expect(Set(files).count == files.count)
  }

  @Test("an offline edition spells out the file of every folder")
  func offline() throws {
    let edition = try Edition.of(SitePagesTests.briefs, isOffline: true)
    let page = try edition.page("days/2024-11-06/index.html")
    #expect(page.contains(#"<a class="n" href="../../regions/sumy/index.html">Sumy</a>"#))
    #expect(try edition.page("regions/sumy/index.html").contains(##"href="../../days/2024-11-06/index.html#so-be-it-said-russia""##))
    for file in edition.files where file.hasSuffix(".html") {
      #expect(try edition.page(file).components(separatedBy: "href=\"").dropFirst().allSatisfy { link in
        link.hasPrefix("http") || link.hasPrefix("data:") || !(link.prefix { $0 != "\"" && $0 != "#" }.hasSuffix("/"))
      }, "\(file)")
    }
  }

  @Test("the page for lost readers has links from the site's root, wherever that is")
  func notFound() throws {
    #expect(try Edition.of(SitePagesTests.briefs).page("404.html").contains(#"href="/days/""#))
    #expect(try Edition.of(SitePagesTests.briefs, baseURL: "https://example.org/a/b/").page("404.html").contains(#"href="/a/b/days/""#))
  }

  @Test("crawlers get a map only where the site knows its address")
  func siteMap() throws {
    #expect(try !Edition.of(SitePagesTests.briefs).files.contains("sitemap.xml"))
    let edition = try Edition.of(SitePagesTests.briefs, baseURL: "https://example.org/")
    #expect(try edition.page("sitemap.xml").contains(
      "<url><loc>https://example.org/days/2024-11-06/</loc><lastmod>2024-11-06</lastmod></url>"))
    #expect(try edition.page("robots.txt").contains("Sitemap: https://example.org/sitemap.xml"))
  }
}
