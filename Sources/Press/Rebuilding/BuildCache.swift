import Newsroom

/// The folder beside a site where a build notes what the next one need not do again: `.daybook-cache/site` beside `site`.
///
/// Whatever is missing, broken or somebody else's is passed over: whoever deletes it loses time and nothing else.
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

  /// What was kept under a name, if it is whole.
  func notes(of name: String) -> PackedReader? {
    guard let file = pieces(of: name), let prefix = file.bytes(in: 0..<min(BuildCache.prefix, file.byteCount)) else { return nil }
    var reader = PackedReader(prefix)
    guard let hash = try? reader.hash(), let notes = file.bytes(in: BuildCache.prefix..<file.byteCount), ContentHash(of: notes) == hash else { return nil }
    return PackedReader(notes)
  }

  /// The bytes of a hash, which notes begin with.
  private static let prefix = 16

  /// Keeps notes in place of those that were there. Where the disk would not have them, the next build has more to do.
  func keep(_ notes: PackedWriter, as name: String) {
    var prefix = PackedWriter()
    prefix.write(ContentHash(of: notes.bytes))
    _ = keep([prefix.bytes, notes.bytes], as: name, isAppended: false)
  }
}

// MARK: - Files of pieces

extension BuildCache {
  /// A file that was kept under a name, of which notes tell where its pieces lie, and a hash of each.
  func pieces(of name: String) -> PieceFile? {
    guard let folder = try? Folder(path), folder.owns(name) else { return nil }
    return try? PieceFile(name, in: folder)
  }

  /// Keeps pieces behind those that lie there, or in their place.
  /// - Returns: where the first of them begins; nil where the disk would not have them.
  func keep(_ pieces: [[UInt8]], as name: String, isAppended: Bool) -> Int? {
    let byteCount = pieces.reduce(0) { $0 + $1.count }
    do throws(DiskError) {
      guard !isAppended else { return try put(pieces, in: name, isAppended: true).byteCount - byteCount }
      try put(pieces, in: name + ".new")
      try moved(name)
      return 0
    } catch {
      return nil
    }
  }
}

extension BuildCache {
  private func moved(_ name: String) throws(DiskError) {
    let folder = try Folder(path, making: true)
    try folder.move(name + ".new", to: name, in: folder)
  }

  /// A megabyte or more at a time: small pieces by themselves would open the file each time.
  @discardableResult
  private func put(_ pieces: [[UInt8]], in file: String, isAppended: Bool = false) throws(DiskError) -> FileStamp {
    let folder = try Folder(path, making: true)
    if let above = path.folderAbove, let caches = try? Folder(above), caches.stamp(of: ".gitignore") == nil {
      try caches.write(Array("*\n".utf8), to: ".gitignore")
    }
    var stamp = try folder.write([], to: file, isAppended: isAppended)
    var together: [UInt8] = []
    for (number, piece) in pieces.enumerated() {
      together += piece
      guard together.count > 1 << 20 || number == pieces.count - 1 else { continue }
      stamp = try folder.write(together, to: file, isAppended: true)
      together.removeAll(keepingCapacity: true)
    }
    return stamp
  }
}

extension PackedWriter {
  mutating func write(_ hash: ContentHash) {
    write(bits: hash.first)
    write(bits: hash.second)
  }

  mutating func write(_ stamp: FileStamp) {
    write(stamp.byteCount)
    write(stamp.modified)
    write(stamp.number)
  }
}

extension PackedReader {
  mutating func hash() throws(Malformed) -> ContentHash { ContentHash(first: try bits(), second: try bits()) }

  mutating func stamp() throws(Malformed) -> FileStamp {
    FileStamp(byteCount: try number(), modified: try number(), number: try number())
  }
}
