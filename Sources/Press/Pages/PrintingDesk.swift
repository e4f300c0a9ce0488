import Mustache

/// Where one core prints one page after another: the memory that one page took serves for the next.
struct PrintingDesk: Sendable {
  private var content = Content()
  private var paper: [UInt8] = []

  init() {
    content.reserve(cells: 4_096, bytes: 65_536)
    paper.reserveCapacity(98_304)
  }

  /// What a template makes of something that it can show.
  mutating func print<Shown: Viewed>(_ shown: Shown, with template: PageTemplate<Shown>) -> [UInt8] {
    content.removeAll()
    shown.fill(&content, at: Content.root)
    var bytes = blankPaper()
    template.template.render(content, into: &bytes)
    return bytes
  }

  /// Nothing, with room for a page.
  mutating func blankPaper() -> [UInt8] {
    var blank: [UInt8] = []
    swap(&blank, &paper)
    blank.removeAll(keepingCapacity: true)
    return blank
  }

  /// Takes back what a page was printed on, once nobody reads it any more.
  mutating func takeBack(_ page: consuming Page) {
    if page.bytes.capacity > paper.capacity { paper = page.bytes }
  }
}
