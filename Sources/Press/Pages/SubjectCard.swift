import Newsroom

/// A name and its page, in the forms that thousands of places need, made once.
final class SubjectCard: Sendable {
  let address: Address
  /// Escaped for markup.
  let name: [UInt8]
  /// The name and its link for a page two folders deep, where nearly all of them stand.
  let near: Made<NameView>
  /// The tag that opens a link in the text of such a page.
  private let nearOpening: [UInt8]
  /// What a page two folders deep says of it to machines.
  let structured: [UInt8]
  let kind: Entity.Kind
  /// The place of the name in an alphabetical list of all.
  let rank: Int

  private let linkClass: [UInt8]

  /// The folders of a day's, an actor's and a region's page.
  static let nearDepth = 2

  init(_ entity: Entity, rank: Int, wikidata: String?, baseURL: String?, isOffline: Bool) {
    self.rank = rank
    kind = entity.kind
    address = .entity(entity)
    name = Markup.escaped(entity.name)
    linkClass = Array((entity.kind == .state ? "n st" : "n").utf8)
    let permalink = Permalink(from: address, isOffline: isOffline)
    near = Made(NameView(link: permalink.to(address), name: name))
    nearOpening = SubjectCard.opening(permalink.to(address), class: linkClass)
    structured = StructuredData.mention(
      of: entity, wikidata: wikidata, links: baseURL.map { Permalink(fromAnywhereBelow: $0, isOffline: false) } ?? permalink)
  }

  /// The tag that opens a link in a text.
  func appendOpening(_ permalink: Permalink, to markup: inout [UInt8]) {
    if permalink.isNear {
      markup += nearOpening
    } else {
      markup += SubjectCard.opening(permalink.to(address), class: linkClass)
    }
  }

  /// The tag of a link that the reading was not sure of.
  /// - Parameter title: tells so.
  func appendUnsureOpening(_ permalink: Permalink, title: String, to markup: inout [UInt8]) {
    markup += SubjectCard.opening(permalink.to(address), class: linkClass + Array(" u".utf8)).dropLast()
    markup.append(literal: " title=\"")
    Markup.append(Array(title.utf8).span, to: &markup)
    markup.append(literal: "\">")
  }

  func linked(_ permalink: Permalink) -> Made<NameView> {
    permalink.isNear ? near : Made(NameView(link: permalink.to(address), name: name))
  }

  /// Cards by the number of their subject.
  static func cards(of archive: Archive, isOffline: Bool) -> [SubjectCard] {
    let keys = archive.subjects.map { $0.entity.kind == .region ? Slug.of($0.entity.name) : $0.entity.id }
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, subject) in order.enumerated() { ranks[subject] = rank }
    return zip(archive.subjects, ranks).map { subject, rank in
      SubjectCard(subject.entity, rank: rank, wikidata: subject.entity.row.flatMap { archive.gazetteer.facts(of: $0).wikidata }, baseURL: archive.settings.baseURL, isOffline: isOffline)
    }
  }

  private static func opening(_ link: [UInt8], class name: [UInt8]) -> [UInt8] {
    var tag: [UInt8] = []
    tag.reserveCapacity(link.count + 24)
    tag.append(literal: "<a class=\"")
    tag += name
    tag.append(literal: "\" href=\"")
    tag += link
    tag.append(literal: "\">")
    return tag
  }
}

/// A name as a link.
struct NameView: Viewed {
  let link: [UInt8]
  let name: [UInt8]

  static let view = View<NameView>(
    .html("link") { $0.link },
    .html("name") { $0.name })
}
