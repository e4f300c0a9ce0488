import Glibc

extension Folder {
  /// Whether a path leads to a folder or below it, however both are spelled and wherever symbolic links lead. What is not there yet
  /// lies where the nearest folder above it does.
  package static func path(_ path: String, liesIn folder: String) -> Bool { realNames(path).starts(with: realNames(folder)) }

  /// The names on the way from the root.
  private static func realNames(_ path: String) -> [Substring] {
    let names = path.split(separator: "/")
    let root = path.hasPrefix("/") ? "/" : "./"
    for count in stride(from: names.count, through: 0, by: -1) {
      guard let real = unsafe realpath(root + names[..<count].joined(separator: "/"), nil) else { continue }
      defer { unsafe free(real) }
      return names[count...].reduce(into: unsafe String(cString: real).split(separator: "/")) { names, name in
        if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
      }
    }
    return names
  }
}
