import Glibc

/// What the disk tells of a file without its being read: another program can hardly change a file and leave all of it as it was.
struct FileStamp: Hashable, Sendable {
  let byteCount: Int
  /// When it was written, in nanoseconds since 1970.
  let modified: Int
  /// Which file it is on its disk: one that takes another's place has another number.
  let number: Int

  init(byteCount: Int, modified: Int, number: Int) {
    self.byteCount = byteCount
    self.modified = modified
    self.number = number
  }

  init(_ status: stat) {
    byteCount = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    number = Int(truncatingIfNeeded: status.st_ino)
  }
}

extension Folder {
  /// Nil where no file is, or a symbolic link to one.
  func stamp(of file: String) -> FileStamp? {
    var status = stat()
    guard unsafe fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamp(status)
  }

  /// Whether a file is there that belongs to the person who runs the program, and is no symbolic link.
  func owns(_ file: String) -> Bool {
    var status = stat()
    return unsafe fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
  }

  /// The program that runs and every library that it runs with, each with its stamp: a line each.
  static func programs() -> [String] {
    guard let maps = unsafe fopen("/proc/self/maps", "re") else { return [] }
    defer { unsafe fclose(maps) }
    var programs: [String] = []
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { unsafe free(line) }
    while unsafe getline(&line, &capacity, maps) > 0 {
      guard let text = unsafe line.flatMap({ unsafe String(validatingCString: $0) }) else { continue }
      // Such as `7fb7d0111000-7fb7d0113000 r-xp 00006000 fe:00 1234   /lib/x86_64-linux-gnu/libcmark.so.0.30.2`.
      let parts = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      let path = String((parts.last ?? "").drop { $0 == " " }.prefix { $0 != "\n" })
      guard parts.count == 6, parts[1].contains("x"), path.hasPrefix("/") else { continue }
      var status = stat()
      let stamp = unsafe stat(path, &status) == 0 ? FileStamp(status) : nil
      let program = "\(path) \(parts[4]) \(stamp?.byteCount ?? 0) \(stamp?.modified ?? 0)"
      if !programs.contains(program) { programs.append(program) }
    }
    return programs.sorted()
  }
}
