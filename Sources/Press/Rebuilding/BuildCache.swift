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

  /// What was kept under a name: a head that is known to be whole, and a body that the head has hashes of and that stays on disk.
  struct Notes: Sendable {
    private let file: PieceFile
    private let headBytes: [UInt8]

    /// A hash of the head, then where it ends.
    private static let prefix = 24

    fileprivate init?(_ file: PieceFile) {
      guard let prefix = file.bytes(in: 0..<Notes.prefix) else { return nil }
      var reader = PackedReader(prefix)
      guard let first = try? reader.bits(), let second = try? reader.bits(), let end = try? reader.bits() else { return nil }
      guard end >= UInt64(Notes.prefix), end <= UInt64(file.byteCount), let head = file.bytes(in: Notes.prefix..<Int(end)) else { return nil }
      (self.file, headBytes) = (file, head)
      guard ContentHash(of: head) == ContentHash(first: first, second: second) else { return nil }
    }

    fileprivate static func prefix(of head: PackedWriter) -> PackedWriter {
      var packed = PackedWriter()
      packed.write(ContentHash(of: head.bytes))
      packed.write(bits: UInt64(prefix + head.bytes.count))
      return packed
    }

    var head: PackedReader { PackedReader(headBytes) }

    /// How many bytes the body has.
    var bodyCount: Int { file.byteCount - bodyStart }

    private var bodyStart: Int { Notes.prefix + headBytes.count }

    /// Nil beyond its end.
    func body(_ range: Range<Int>) -> [UInt8]? {
      range.upperBound <= bodyCount ? file.bytes(in: bodyStart + range.lowerBound..<bodyStart + range.upperBound) : nil
    }
  }

  func notes(of name: String) -> Notes? {
    guard let folder = try? Folder(path), folder.owns(name), let file = try? PieceFile(name, in: folder) else { return nil }
    return Notes(file)
  }

  /// Keeps notes in place of those that were there. Where the disk would not have them, the next build has more to do.
  func keep(_ head: PackedWriter, body: [[UInt8]] = [], as name: String) {
    do throws(DiskError) {
      let folder = try Folder(path, making: true)
      if let above = path.folderAbove, let caches = try? Folder(above), caches.stamp(of: ".gitignore") == nil {
        try caches.write(Array("*\n".utf8), to: ".gitignore")
      }
      var piece = Notes.prefix(of: head).bytes + head.bytes
      var isAppended = false
      func put() throws(DiskError) {
        try folder.write(piece, to: name + ".new", isAppended: isAppended)
        isAppended = true
        piece.removeAll(keepingCapacity: true)
      }
      for part in body {
        if piece.count + part.count > 1 << 20 { try put() }
        piece += part
      }
      try put()
      try folder.move(name + ".new", to: name, in: folder)
    } catch {
      return
    }
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
