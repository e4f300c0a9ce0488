import Newsroom

/// What one can subscribe to.
package enum FeedSubject: Hashable, Sendable {
  /// The newest briefs.
  case site
  /// The newest briefs that name an actor or place, by its number in the archive.
  case subject(Int)
  case corrections

  /// The page that the feed stands beside.
  func page(in edition: Edition) -> Address {
    switch self {
    case .site: .home
    case .subject(let subject): edition.subjects[subject].address
    case .corrections: .corrections
    }
  }
}

/// How a feed is written.
package enum FeedFormat: Hashable, Sendable, CaseIterable {
  /// RFC 4287.
  case atom
  /// JSON Feed 1.1.
  case json

  var file: String {
    switch self {
    case .atom: "feed.xml"
    case .json: "feed.json"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// Beside a page.
  func address(beside page: Address) -> Address { Address(page.path + file) }
}
