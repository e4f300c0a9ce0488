import Newsroom

/// The newest entries of something, ready to be written in either format.
///
/// Identifiers never change while a brief keeps its date, and times come from the briefs alone. A site that knows its address
/// has it in every link; any other has links that count from the feed's own file, as Atom allows and JSON Feed does not.
struct Feed {
  /// Without the identifier's beginning, which all feeds of the site share.
  let id: String
  let title: String
  let address: Address
  let page: Address
  /// Newest first.
  let entries: [FeedEntry]
  let edition: Edition

  private static let mostEntries = 20

  init(of subject: FeedSubject, as format: FeedFormat, in edition: Edition) {
    self.edition = edition
    page = subject.page(in: edition)
    address = format.address(beside: page)
    id = page.path + "feed"
    let site = edition.archive.settings.title
    switch subject {
    case .site:
      title = site
      entries = edition.archive.days.indices.suffix(Feed.mostEntries).reversed().map { FeedEntry(brief: $0, in: edition) }
    case .subject(let subject):
      title = "\(edition.archive.subjects[subject].entity.name) – \(site)"
      entries = FeedEntry.entries(naming: subject, most: Feed.mostEntries, in: edition)
    case .corrections:
      title = "\(edition.words[.correctionsTitle]) – \(site)"
      entries = FeedEntry.corrections(most: Feed.mostEntries, in: edition)
    }
  }

  /// The day of the last change to any entry; while there is none, the first day that the archive is about.
  var updated: CalendarDate { entries.map(\.updated).max() ?? edition.archive.settings.series.dayOne }

  func bytes(as format: FeedFormat) -> [UInt8] {
    switch format {
    case .atom: atom
    case .json: json
    }
  }
}

extension Edition {
  /// Links for whoever is not on the site: whole where it knows its address, else from the file that has them.
  func outwardLinks(from address: Address) -> Permalink {
    archive.settings.baseURL.map { Permalink(fromAnywhereBelow: $0, isOffline: false) } ?? permalink(from: address)
  }

  /// An identifier that no other thing in the world has.
  func tag(_ name: String) -> String { tagStart + name }
}

extension SiteSettings {
  /// What identifiers begin with: a tag URI (RFC 4151) in the name of the site's host, unless the settings tell another.
  func tagStart(slug: String) -> String {
    if let identifier { return "\(identifier)/" }
    guard let host else { return "tag:daybook.invalid,2026:\(slug)/" }
    return "tag:\(host),2026:\(basePath.dropFirst())"
  }
}
