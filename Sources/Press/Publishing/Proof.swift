import Newsroom

/// What is kept of a page once it is printed: what others may link to, and what it links to that only others can tell.
///
/// A class, though it never changes: tens of thousands of them are handed from hand to hand.
final class Proof: Sendable {
  /// A link to a place in a page.
  struct Need: Sendable {
    let anchor: AddressHash
    /// Where the link stands in the page.
    let byteOffset: UInt32
  }

  /// Whatever on the page bears an `id`.
  let anchors: [AddressHash]
  /// Links to places in other pages, and to those that the page itself lacks.
  let needs: [Need]
  /// How many links lead to places in pages that other shards print.
  let uncheckedLinks: Int
  /// Links to pages that do not exist, and a name that must not be printed.
  let problems: [Diagnostic]
  /// What publishing the page will do to the site on disk; nil where it is only checked.
  let laid: Laid?
  /// What the page is made of; nil for what is printed anew every time.
  let mark: ContentHash?

  init(reading page: Page, with book: AddressBook, leak: Diagnostic? = nil, laid: Laid?, mark: ContentHash? = nil) {
    var anchors: [AddressHash] = []
    var needs: [Need] = []
    var uncheckedLinks = 0
    var problems = leak.map { [$0] } ?? []
    if page.hasMarkup {
      let text = page.bytes.span
      let links = PageLinks(on: page.address, in: book)
      LinkedMarkup.forEachAttribute(in: text) { attribute, range in
        switch attribute {
        case .anchor: anchors.append(links.page.anchor(text, range))
        case .link:
          switch links.target(of: text.extracting(range)) {
          case .elsewhere, .file: break
          case .anchorElsewhere: uncheckedLinks += 1
          case .anchor(let anchor): needs.append(Need(anchor: anchor, byteOffset: UInt32(range.lowerBound)))
          case .nowhere: problems.append(.dangling(at: range.lowerBound, on: page))
          }
        }
      }
    }
    self.anchors = anchors
    self.needs = needs.others(than: anchors)
    self.uncheckedLinks = uncheckedLinks
    self.problems = problems
    self.laid = laid
    self.mark = mark
  }

  /// Of a page that stays as it is: the files that it links to must be there still.
  init(keeping note: PageNotes.Note) {
    anchors = note.anchors
    needs = note.needs
    uncheckedLinks = 0
    problems = []
    laid = Laid(change: .none, stamp: note.stamp)
    mark = note.mark
  }

  /// A long file has no links to check.
  init(of file: LongFile, at address: String, leak redaction: Redaction?, laid: Laid?) {
    anchors = []
    needs = []
    uncheckedLinks = 0
    let leaks = redaction.map { redaction in (0..<file.pieceCount).lazy.compactMap { redaction.leak(in: file.piece($0))?.diagnostic(in: address) } }
    problems = leaks?.first.map { [$0] } ?? []
    self.laid = laid
    mark = nil
  }
}

extension Proof {
  /// For the next build; nil where the page is only checked.
  var note: PageNotes.Note? {
    guard let laid else { return nil }
    return PageNotes.Note(stamp: laid.stamp, mark: mark, anchors: mark == nil ? [] : anchors, needs: mark == nil ? [] : needs)
  }
}

extension [Proof.Need] {
  /// Most links to places lead to the page that they stand on.
  fileprivate func others(than anchors: [AddressHash]) -> [Proof.Need] {
    guard !isEmpty else { return [] }
    var own = AddressHashSet(capacity: anchors.count)
    for anchor in anchors { own.insert(anchor) }
    return filter { !own.contains($0.anchor) }
  }
}

extension Page {
  fileprivate var hasMarkup: Bool { [".html", ".xml", ".svg"].contains { address.hasSuffix($0) } }
}

extension [Proof] {
  /// Each link to a place that the page it leads to does not have: the number of its page, and where it stands in it.
  func danglingNeeds() -> [(page: Int, byteOffset: Int)] {
    var anchors = AddressHashSet(capacity: reduce(0) { $0 + $1.anchors.count })
    for proof in self {
      for anchor in proof.anchors { anchors.insert(anchor) }
    }
    var dangling: [(page: Int, byteOffset: Int)] = []
    for (page, proof) in enumerated() {
      for need in proof.needs where !anchors.contains(need.anchor) { dangling.append((page, Int(need.byteOffset))) }
    }
    return dangling
  }
}
