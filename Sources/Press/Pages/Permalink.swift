/// How a page at one address writes its links: the only place that turns an address into one.
struct Permalink: Sendable {
  private enum Root {
    /// So many folders up.
    case above(Int)
    case path(String)
  }

  private let start: Root
  let isOffline: Bool

  init(from page: Address, isOffline: Bool) {
    start = .above(page.depth)
    self.isOffline = isOffline
  }

  /// For a page that is served at any depth, such as the one for addresses that do not exist.
  /// - Parameter base: the path of the site's root on its server, with a slash at both ends.
  init(fromAnywhereBelow base: String, isOffline: Bool) {
    start = isOffline ? .above(0) : .path(base)
    self.isOffline = isOffline
  }

  /// The page lies as deep as most, so links that were made once for that depth serve it too.
  var isNear: Bool {
    if case .above(SubjectCard.nearDepth) = start { true } else { false }
  }

  /// The root as a link.
  var toRoot: [UInt8] {
    var link: [UInt8] = []
    appendRoot(to: &link)
    return link.isEmpty ? Array("./".utf8) : link
  }

  func to(_ address: Address) -> [UInt8] {
    var link: [UInt8] = []
    link.reserveCapacity(address.path.utf8.count + 20)
    append(address, to: &link)
    return link
  }

  func to(_ address: Address, at anchor: some Collection<UInt8>) -> [UInt8] {
    var link: [UInt8] = []
    link.reserveCapacity(48 + anchor.count)
    append(address, at: anchor, to: &link)
    return link
  }

  func append(_ address: Address, to markup: inout [UInt8]) {
    let start = markup.count
    appendRoot(to: &markup)
    markup.append(copying: address.path.utf8.span)
    // Without a server nobody looks for the file in a folder.
    if isOffline, address.isFolder { markup.append(literal: "index.html") }
    if markup.count == start { markup.append(literal: "./") }
  }

  func append(_ address: Address, at anchor: some Collection<UInt8>, to markup: inout [UInt8]) {
    append(address, to: &markup)
    markup.append(UInt8(ascii: "#"))
    markup.append(contentsOf: anchor)
  }

  private func appendRoot(to link: inout [UInt8]) {
    switch start {
    case .above(let folders): for _ in 0..<folders { link.append(literal: "../") }
    case .path(let path): link.append(copying: path.utf8.span)
    }
  }
}
