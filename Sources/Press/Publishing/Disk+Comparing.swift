import Glibc

// What lies there, beside what should.

extension Folder {
  /// How a file on disk compares with what it should hold.
  enum Likeness: Hashable, Sendable {
    case absent, different
    case same(FileStamp)
  }

  func likeness(of file: String, to bytes: [UInt8]) throws(DiskError) -> Likeness {
    guard let (source, stamp) = try opened(file) else { return .absent }
    defer { close(source) }
    guard stamp.byteCount == bytes.count else { return .different }
    return try goesOn(source, with: bytes, shownAs: file) ? .same(stamp) : .different
  }

  /// A file that is compared a piece at a time with what it should hold, up to the first piece that differs.
  struct Comparison: ~Copyable {
    let stamp: FileStamp
    private let folder: Folder
    private let file: String
    private let source: CInt
    private var offset = 0
    private var isSameSoFar = true

    fileprivate init(_ file: String, in folder: Folder, source: CInt, stamp: FileStamp) {
      (self.file, self.folder, self.source, self.stamp) = (file, folder, source, stamp)
    }

    deinit { close(source) }

    mutating func compare(with piece: [UInt8]) throws(DiskError) {
      guard isSameSoFar else { return }
      offset += piece.count
      isSameSoFar = offset <= stamp.byteCount ? try folder.goesOn(source, with: piece, shownAs: file) : false
    }

    /// Whether the pieces were all that it holds.
    var isSame: Bool { isSameSoFar && offset == stamp.byteCount }
  }

  /// Nil where there is no such file.
  func comparison(with file: String) throws(DiskError) -> Comparison? {
    guard let (source, stamp) = try opened(file) else { return nil }
    return Comparison(file, in: self, source: source, stamp: stamp)
  }

  /// Whether the bytes of an open file from where it was last read are these.
  fileprivate func goesOn(_ source: CInt, with bytes: [UInt8], shownAs file: String) throws(DiskError) -> Bool {
    let read = unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer -> Result<Bool, DiskError> in
      var offset = 0
      while offset < bytes.count {
        let got = unsafe Glibc.read(source, buffer.baseAddress, min(buffer.count, bytes.count - offset))
        if got < 0, errno == EINTR { continue }
        if got < 0 { return .failure(error(file, .read, .init(errno))) }
        guard got > 0 else { return .success(false) }
        let isSame = unsafe bytes.withUnsafeBytes { expected in
          guard let found = buffer.baseAddress, let expected = expected.baseAddress else { return false }
          return unsafe memcmp(found, expected + offset, got) == 0
        }
        guard isSame else { return .success(false) }
        offset += got
      }
      return .success(true)
    }
    return try read.get()
  }
}
