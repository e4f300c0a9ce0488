import Glibc

/// A file of which pieces are read when they are asked for, on any core, as it stood when it was opened: one that is moved into its
/// place later changes nothing.
final class PieceFile: Sendable {
  let byteCount: Int
  private let descriptor: CInt

  /// Nil where there is none.
  init?(_ file: String, in folder: Folder) throws(DiskError) {
    guard let (descriptor, stamp) = try folder.opened(file) else { return nil }
    (self.descriptor, byteCount) = (descriptor, stamp.byteCount)
  }

  deinit { close(descriptor) }

  /// Nil where the file does not reach so far, or the disk would not read it.
  func bytes(in range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= byteCount else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = unsafe pread(descriptor, buffer.baseAddress?.advanced(by: count), range.count - count, range.lowerBound + count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        count += got
      }
    }
    return bytes.count == range.count ? bytes : nil
  }
}
