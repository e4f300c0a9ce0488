import Newsroom
import Testing

@testable import Press

@Suite("Links inside the site")
struct LinkTests {
  /// The problems of a site of these pages.
  private func problems(_ site: [(address: String, markup: String)], baseURL: String? = nil) throws -> [String] {
    let pages = site.map { Page(asset: Array($0.markup.utf8), at: $0.address) }
    let book = try AddressBook(of: pages.map(\.address), baseURL: baseURL)
    let proofs = pages.map { Proof(reading: $0, with: book, laid: nil) }
    let anchors = proofs.danglingNeeds().map { Diagnostic.dangling(at: $0.byteOffset, on: pages[$0.page]) }
    return (proofs.flatMap(\.problems) + anchors).inReadingOrder.map(\.description)
  }

  /// Whether a link from the page of a day leads somewhere.
  private func isFollowed(_ link: String, baseURL: String? = nil) throws -> Bool {
    try problems(
      [
        ("index.html", ""), ("404.html", ""), ("assets/site.css", ""), ("days/index.html", #"<h2 id="november">"#),
        ("actors/rustem-umerov/index.html", ""), ("days/2024-11-07/index.html", #"<p class="x" id=second>"#),
        ("days/2024-11-06/index.html", #"<p id="first-shots"><a href="\#(link)">"#),
      ], baseURL: baseURL
    ).isEmpty
  }

  @Test("links that lead somewhere", arguments: [
    "../../", "../../index.html", "../2024-11-07/index.html#second", "./", "", "#first-shots", "../", "../#november", "../2024-11-07/#second",
    "../../actors/rustem-umerov/", "../../assets/site.css?v=2", "../../%61ctors/rustem-umerov/", "#", "#:~:text=shots",
    "https://example.org/nowhere/", "//example.org/x", "mailto:desk@example.org", "data:,", "/404.html",
  ])
  func live(link: String) throws { #expect(try isFollowed(link)) }

  @Test("links that lead nowhere", arguments: [
    "../2024-11-08/", "../../../", "#last-shots", "../#december", "../../actors/rustem-umerov", "../../actors/", "days/", "/days/x/",
    "../../actors/index.html", "../2024-11-07/xindex.html", "../2024-11-07index.html",
  ])
  func dangling(link: String) throws { #expect(try !isFollowed(link)) }

  @Test("the site's own address counts as inside", arguments: [
    ("https://example.org/archive/days/", true), ("https://example.org/archive/dayz/", false), ("/archive/days/", true),
    ("/archive/dayz/", false), ("https://example.org/", true), ("/", true),
  ])
  func ownAddress(link: String, leadsSomewhere: Bool) throws {
    #expect(try isFollowed(link, baseURL: "https://example.org/archive/") == leadsSomewhere)
  }

  @Test("a problem names the page, the place and the link")
  func wording() throws {
    #expect(try problems([("index.html", "<p>Ünter <a\n href='nowhere/'>x</a>")]) == ["""
      index.html:2:8: the link “nowhere/” on this page leads nowhere
        hint: correct it in the seed or the template that has it
      """])
  }

  @Test("only attributes of tags are links", arguments: [
    #"a href="x""#, #"<!-- <a href="x"> -->"#, #"<script>"<a href='x'>"</script>"#, #"<p title="href='x'">"#, #"<p data-href="x">"#, #"<p thehref="x" transaction="y">"#,
    #"<style>a { href="x" }</style>"#, "<", "<a href", "<a href=", "1 < 2",
  ])
  func noLinks(markup: String) throws {
    #expect(try problems([("index.html", markup)]) == [])
  }

  @Test("links are found however a tag is written", arguments: [
    "<a href=x>", "<A HREF = 'x'>", #"<img alt="a>b" src="x"/>"#, #"<use xlink:href="x"/>"#, #"<script src="x"></script>"#,
    #"<form action="x">"#, #"<a title=href href="x">"#, "<a/href=x>", "<A title='a'\thref\n=\n'x'>", "<!-- a --><a href=x>", #"<script>1</script><a href="x">"#,
  ])
  func links(markup: String) throws {
    #expect(try problems([("index.html", markup)]).count == 1)
  }

  @Test("two pages at one address are a problem")
  func oneAddress() {
    let problems = #expect(throws: Problems.self) { _ = try AddressBook(of: ["a.html", "b.html", "a.html"], baseURL: nil) }
    #expect(problems?.diagnostics.map(\.description) == ["""
      a.html:1:1: two pages of the site have this address
        hint: give one of the two names another spelling
      """])
  }
}
