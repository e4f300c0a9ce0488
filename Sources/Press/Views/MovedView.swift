import Newsroom

/// The page at an address that a name had before.
struct MovedView: Viewed {
  let edition: Edition
  let permalink: Permalink
  let target: Address
  let name: String

  static let view = View<MovedView>(
    .text("language") { $0.edition.language },
    .html("root") { $0.permalink.toRoot },
    .text("site") { $0.edition.archive.settings.title },
    .html("style") { $0.permalink.to(.style) },
    .html("link") { $0.permalink.to($0.target) },
    .text("canonical") { view in view.edition.archive.settings.baseURL.map { $0 + view.target.path } },
    .text("name") { $0.name })

  init(_ former: FormerAddress, in edition: Edition) {
    self.edition = edition
    permalink = edition.permalink(from: former.address)
    target = edition.subjects[former.subject].address
    name = edition.archive.subjects[former.subject].entity.name
  }
}
