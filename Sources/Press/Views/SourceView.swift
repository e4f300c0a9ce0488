import Newsroom

/// A report that a brief is based on.
struct SourceView: Viewed {
  let title: String
  let publisher: String?
  /// Only addresses on the web become links.
  let url: String?

  static let view = View<SourceView>(
    .text("title") { $0.title },
    .text("publisher") { $0.publisher },
    .text("url") { $0.url })

  init(_ source: Source) {
    title = source.title ?? source.publisher ?? source.url ?? ""
    publisher = source.title == nil ? nil : source.publisher
    url = source.webAddress
  }
}

extension Source {
  /// Nil for an address that is not on the web.
  var webAddress: String? { url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil } }
}
