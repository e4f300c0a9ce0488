import Glibc

/// A file that is read from front to back, a piece at a time, because it may be longer than the memory: a file on disk, a pipe, or
/// `-` for standard input.
final class FileStream {
  /// As the person who runs the program would write it.
  let path: String
  private let descriptor: CInt

  init(_ path: String) throws(DiskError) {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(path: path, action: .read, reason: .init(errno)) }
  }

  deinit { close(descriptor) }

  /// Puts what comes next behind some bytes.
  /// - Returns: how many bytes came; 0 at the end.
  func read(upTo count: Int, into bytes: inout [UInt8]) throws(DiskError) -> Int {
    var failure: CInt?
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if let failure { throw DiskError(path: path, action: .read, reason: .init(failure)) }
    bytes += piece
    return piece.count
  }
}

/// A stream that the program was started with.
package enum StandardStream: CInt, Sendable {
  case output = 1
  case problems = 2

  /// What cannot be written is let go: nobody is left to be told.
  package func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let put = unsafe Glibc.write(rawValue, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if put < 0, errno == EINTR { continue }
        if put <= 0 { return }
        offset += put
      }
    }
  }

  package func write(line: String) { write(Array("\(line)\n".utf8)) }

  /// Whether somebody reads it on a terminal, so that colours help.
  package var isTerminal: Bool { isatty(rawValue) == 1 }
}
