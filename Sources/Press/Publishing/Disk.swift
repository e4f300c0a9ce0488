import Glibc

/// A folder on disk, held open: the only door to files. Every path is relative to it.
///
/// Plain `open`, `read`, `write` and `rename`, and `fsync` only where it is asked for: what a crash of the machine may
/// lose, the next build makes again.
package final class Folder: Sendable {
  /// As the person who runs the program would write it.
  package let path: String
  /// What is written to a file has reached the disk before anybody goes on.
  private let isDurable: Bool
  let descriptor: CInt

  /// - Parameter isMade: the folder, and those above it, are made where they are missing.
  package init(_ path: String, making isMade: Bool = false, isDurable: Bool = false) throws(DiskError) {
    self.path = path
    self.isDurable = isDurable
    var descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT, isMade {
      try Folder.makeFolders(path, in: AT_FDCWD, shownIn: nil)
      descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw DiskError(path: path, action: isMade ? .written : .read, reason: .init(errno)) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func shown(_ file: String) -> String { path.hasSuffix("/") ? path + file : "\(path)/\(file)" }

  /// Keeps other builds out until the folder is let go, even if this process is killed.
  func lock() throws(DiskError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    throw DiskError(path: path, action: .locked, reason: errno == EWOULDBLOCK ? .busy : .init(errno))
  }
}

// MARK: - Reading

extension Folder {
  /// A file's bytes; nil where there is none.
  package func bytes(of file: String, atMost limit: Int = .max) throws(DiskError) -> [UInt8]? {
    guard let (source, stamp) = try opened(file) else { return nil }
    defer { close(source) }
    let size = stamp.byteCount
    guard size <= limit else { throw error(file, .read, .tooLarge(byteCount: size)) }
    var failure: CInt?
    // One byte more than it should have, to notice a file that grows.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = unsafe Glibc.read(source, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if let failure { throw error(file, .read, .init(failure)) }
    return bytes
  }

  func opened(_ file: String) throws(DiskError) -> (descriptor: CInt, stamp: FileStamp)? {
    let source = unsafe openat(descriptor, file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if source < 0, errno == ENOENT { return nil }
    guard source >= 0 else { throw error(file, .read, .init(errno)) }
    var status = stat()
    let mode = unsafe fstat(source, &status) == 0 ? status.st_mode & S_IFMT : 0
    guard mode == S_IFREG else {
      close(source)
      throw error(file, .read, mode == S_IFDIR ? .isFolder : .special)
    }
    return (source, FileStamp(status))
  }
}

// MARK: - Writing

extension Folder {
  /// Makes a file anew, and the folders it lies in. A file that is being written must not be looked at: write it
  /// elsewhere and `move` it.
  ///
  /// - Parameters:
  ///   - isAppended: the bytes go behind those that the file has.
  ///   - isFirst: the folder that it lies in is hardly there yet, and is made without a look.
  /// - Returns: the stamp that the file keeps wherever it is moved.
  @discardableResult
  func write(_ bytes: [UInt8], to file: String, isAppended: Bool = false, isFirst: Bool = false) throws(DiskError) -> FileStamp {
    let way = O_WRONLY | O_CREAT | O_CLOEXEC | (isAppended ? O_APPEND : O_TRUNC)
    if isFirst, let folder = file.folderAbove { try Folder.makeFolders(folder, in: descriptor, shownIn: self) }
    var target = unsafe openat(descriptor, file, way, 0o666)
    if target < 0, errno == ENOENT, let folder = file.folderAbove {
      try Folder.makeFolders(folder, in: descriptor, shownIn: self)
      target = unsafe openat(descriptor, file, way, 0o666)
    }
    guard target >= 0 else { throw error(file, .written, .init(errno)) }
    var failure: CInt?
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, failure == nil {
        let put = unsafe Glibc.write(target, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if put < 0, errno == EINTR { continue }
        if put < 0 { failure = errno } else { offset += put }
      }
    }
    if isDurable, failure == nil, fsync(target) != 0 { failure = errno }
    var status = stat()
    if unsafe fstat(target, &status) != 0, failure == nil { failure = errno }
    if close(target) != 0, failure == nil { failure = errno }
    if let failure { throw error(file, .written, .init(failure)) }
    return FileStamp(status)
  }

  /// Puts a file or a whole folder in its place at one stroke; a file that is there is replaced.
  func move(_ file: String, to place: String, in other: Folder) throws(DiskError) {
    guard unsafe renameat(descriptor, file, other.descriptor, place) != 0 else { return }
    throw other.error(place, .moved, .init(errno))
  }

  /// Returns when what a folder lists has reached the disk.
  func sync(_ folder: String) throws(DiskError) {
    let listed = unsafe openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { throw error(folder, .written, .init(errno)) }
    defer { close(listed) }
    if fsync(listed) != 0 { throw error(folder, .written, .init(errno)) }
  }

  /// Whether something was there to be removed.
  @discardableResult
  func removeFile(_ file: String) throws(DiskError) -> Bool {
    if unsafe unlinkat(descriptor, file, 0) == 0 { return true }
    if errno == ENOENT || errno == ENOTDIR { return false }
    throw error(file, .removed, .init(errno))
  }

  /// Leaves a folder alone that holds anything.
  @discardableResult
  func removeFolderIfEmpty(_ folder: String) -> Bool { unsafe unlinkat(descriptor, folder, AT_REMOVEDIR) == 0 }

  /// A symbolic link in it is removed, not what it leads to.
  func removeTree(_ folder: String) throws(DiskError) {
    for entry in try entries(of: folder) {
      let path = "\(folder)/\(entry.name)"
      if entry.kind == .folder { try removeTree(path) } else { try removeFile(path) }
    }
    removeFolderIfEmpty(folder)
  }

  private static func makeFolders(_ path: String, in descriptor: CInt, shownIn folder: Folder?) throws(DiskError) {
    if unsafe mkdirat(descriptor, path, 0o777) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let above = path.folderAbove {
      try makeFolders(above, in: descriptor, shownIn: folder)
      if unsafe mkdirat(descriptor, path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw DiskError(path: folder?.shown(path) ?? path, action: .written, reason: .init(errno))
  }
}

// MARK: - Looking about

extension Folder {
  struct Entry: Sendable {
    enum Kind: Sendable { case file, folder, link, special }
    let name: String
    let kind: Kind
  }

  /// What lies in a folder, in the order of its names' bytes.
  func entries(of folder: String = ".") throws(DiskError) -> [Entry] {
    let listed = unsafe openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { throw error(folder, .read, .init(errno)) }
    guard let stream = unsafe fdopendir(listed) else {
      close(listed)
      throw error(folder, .read, .init(errno))
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: unsafe kind(of: entry.pointee, named: folder == "." ? name : "\(folder)/\(name)")))
    }
    if errno != 0 { throw error(folder, .read, .init(errno)) }
    return entries.sorted { $0.name.hasBytes(before: $1.name) }
  }

  /// Every file in the folder and those below it, by its path from here. Hidden ones are left out.
  func files(in folder: String = ".") throws(DiskError) -> [String] {
    var files: [String] = []
    for entry in try entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder == "." ? entry.name : "\(folder)/\(entry.name)"
      if entry.kind == .folder { files += try self.files(in: path) } else { files.append(path) }
    }
    return files
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether a path leads to a file that we may run.
  static func isProgram(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 && size(ofFile: path) != nil }

  /// Nil where there is no file.
  static func size(ofFile path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// The folders in a folder by name; none where it cannot be read.
  static func folders(in path: String) -> [String] {
    ((try? Folder(path).entries()) ?? []).filter { $0.kind == .folder }.map(\.name)
  }

  func hasFolder(_ folder: String) -> Bool {
    var status = stat()
    return unsafe fstatat(descriptor, folder, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file is, in the end, one that lies in this folder or below, wherever symbolic links lead.
  func keeps(_ file: String) -> Bool {
    guard let home = unsafe realpath(path, nil) else { return false }
    defer { unsafe free(home) }
    guard let place = unsafe realpath(shown(file), nil) else { return false }
    defer { unsafe free(place) }
    let length = unsafe strlen(home)
    return unsafe strncmp(home, place, length) == 0 && (length == 1 || place[length] == CChar(UInt8(ascii: "/")))
  }

  func error(_ file: String, _ action: DiskError.Action, _ reason: DiskError.Reason) -> DiskError {
    DiskError(path: file == "." ? path : shown(file), action: action, reason: reason)
  }

  private func kind(of entry: dirent, named path: String) -> Entry.Kind {
    switch Int(entry.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):  // some file systems do not tell
      var status = stat()
      guard unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .special }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .special
      }
    default: return .special
    }
  }
}

extension String {
  /// `days/2024` of `days/2024/11`; nil where no folder is named.
  var folderAbove: String? {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")), self != "/" else { return nil }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}

extension DiskError.Reason {
  init(_ errno: CInt) {
    self =
      switch errno {
      case ENOENT: .missing
      case EACCES, EPERM: .noPermission
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case EISDIR: .isFolder
      case ENOTDIR: .isNoFolder
      case EEXIST, ENOTEMPTY: .exists
      case EMFILE, ENFILE: .tooManyFiles
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .linksInCircle
      case EIO: .broken
      default: .other(errno: errno)
      }
  }
}
