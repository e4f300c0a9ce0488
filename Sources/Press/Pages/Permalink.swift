/// How a page at one address writes its links: the only place that turns an address into one.
struct Permalink: Sendable {
  /// From the page to the site's root: `../../`.
  let root: [UInt8]
  /// What a folder's link ends with, where no server looks for it.
  private let ending: [UInt8]
  /// The page lies as deep as most, so links that were made once for that depth serve it too.
  let isNear: Bool

  init(from page: Address, isOffline: Bool) {
    isNear = page.depth == SubjectCard.nearDepth
    root = (0..<page.depth).flatMap { _ in Array("../".utf8) }
    ending = isOffline ? Array("index.html".utf8) : []
  }

  /// For a page that is served at any depth, such as the one for addresses that do not exist.
  /// - Parameter base: the path of the site's root on its server, with a slash at both ends.
  init(fromAnywhereBelow base: String, isOffline: Bool) {
    isNear = false
    root = isOffline ? [] : Array(base.utf8)
    ending = isOffline ? Array("index.html".utf8) : []
  }

  func to(_ address: Address) -> [UInt8] {
    var link = root
    link += address.path.utf8
    if address.isFolder { link += ending }
    return link.isEmpty ? Array("./".utf8) : link
  }

  func to(_ address: Address, at anchor: some Sequence<UInt8>) -> [UInt8] {
    var link = to(address)
    link.append(UInt8(ascii: "#"))
    link += anchor
    return link
  }

  /// The root as a link.
  var toRoot: [UInt8] { root.isEmpty ? Array("./".utf8) : root }
}
