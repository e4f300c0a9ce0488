import Newsroom

/// The folder beside a site where a build notes what the next one need not do again: `.daybook-cache/site` beside `site`.
///
/// Nothing in it is ever printed unseen, and whatever is missing, broken or somebody else's is passed over: whoever deletes
/// it loses time and nothing else.
struct BuildCache: Sendable {
  private static let folder = ".daybook-cache"

  private let path: String

  /// Nil where the site's path ends in no name that the folder could have.
  init?(besideSite output: String) {
    var site = output[...]
    while site.count > 1, site.hasSuffix("/") { site.removeLast() }
    let name = site.split(separator: "/").last.map(String.init) ?? ""
    guard !["", ".", ".."].contains(name) else { return nil }
    let above = String(site).folderAbove
    path = (above.map { $0 == "/" ? "/" : $0 + "/" } ?? "") + "\(BuildCache.folder)/\(name)"
  }

  /// What was kept under a name.
  func reader(of name: String) -> PackedReader? {
    guard let folder = try? Folder(path), folder.owns(name), let bytes = try? folder.bytes(of: name), bytes.count >= 16 else { return nil }
    var reader = PackedReader(bytes)
    let content = 16..<bytes.count
    guard let first = try? reader.bits(), let second = try? reader.bits() else { return nil }
    return ContentHash(of: bytes, in: content) == ContentHash(first: first, second: second) ? PackedReader(bytes, in: content) : nil
  }

  /// Keeps it in place of what was there. Where the disk would not have it, the next build has more to do.
  func keep(_ packed: PackedWriter, as name: String) {
    var head = PackedWriter()
    let hash = ContentHash(of: packed.bytes)
    head.write(bits: hash.first)
    head.write(bits: hash.second)
    do throws(DiskError) {
      let folder = try Folder(path, making: true)
      if let above = path.folderAbove, let caches = try? Folder(above), caches.stamp(of: ".gitignore") == nil {
        try caches.write(Array("*\n".utf8), to: ".gitignore")
      }
      try folder.write(head.bytes, to: name + ".new")
      try folder.write(packed.bytes, to: name + ".new", isAppended: true)
      try folder.move(name + ".new", to: name, in: folder)
    } catch {
      return
    }
  }
}
