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
    guard var file = try? newPieces(of: name) else { return }
    try? file.add(prefix.bytes)
    try? file.add(notes.bytes)
    try? file.finish()
  }
}

// MARK: - Files of pieces

extension BuildCache {
  /// A file that was kept under a name, of which notes tell where its pieces lie, and a hash of each.
  func pieces(of name: String) -> PieceFile? {
    guard let folder = try? Folder(path), folder.owns(name) else { return nil }
    return try? PieceFile(name, in: folder)
  }

  /// A file of pieces that takes the place of the one that was kept under a name, or that grows.
  func newPieces(of name: String, behindThoseThere isAppended: Bool = false) throws(DiskError) -> PieceWriter {
    let folder = try Folder(path, making: true)
    if let above = path.folderAbove, let caches = try? Folder(above), caches.stamp(of: ".gitignore") == nil {
      try caches.write(Array("*\n".utf8), to: ".gitignore")
    }
    return try PieceWriter(of: name, in: folder, isAppended: isAppended)
  }
}

/// Pieces on their way into a file, one behind the other. A file that is made anew shows under its name only once it is whole.
struct PieceWriter {
  /// Small pieces by themselves would open the file each time.
  private static let bytesAtATime = 1 << 20

  private let name: String
  private let folder: Folder
  private let isAppended: Bool
  /// Which it is written to.
  private let file: String
  private var waiting: [UInt8] = []
  /// Where the next piece begins.
  private(set) var end: Int

  fileprivate init(of name: String, in folder: Folder, isAppended: Bool) throws(DiskError) {
    (self.name, self.folder, self.isAppended) = (name, folder, isAppended)
    file = isAppended ? name : name + ".new"
    end = try folder.write([], to: file, isAppended: isAppended).byteCount
  }

  mutating func add(_ piece: [UInt8]) throws(DiskError) {
    end += piece.count
    if waiting.count + piece.count > PieceWriter.bytesAtATime { try flush() }
    if piece.count < PieceWriter.bytesAtATime { waiting += piece } else { try folder.write(piece, to: file, isAppended: true) }
  }

  mutating func finish() throws(DiskError) {
    try flush()
    if !isAppended { try folder.move(file, to: name, in: folder) }
  }

  private mutating func flush() throws(DiskError) {
    guard !waiting.isEmpty else { return }
    try folder.write(waiting, to: file, isAppended: true)
    waiting.removeAll(keepingCapacity: true)
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
