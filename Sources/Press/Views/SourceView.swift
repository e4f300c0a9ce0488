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
    let address = source.url ?? ""
    title = source.title ?? source.publisher ?? address
    publisher = source.title == nil ? nil : source.publisher
    url = address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
  }
}
