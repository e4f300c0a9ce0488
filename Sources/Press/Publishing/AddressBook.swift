import Newsroom

/// Every address that the site has a file at, and how links are understood from each.
struct AddressBook: Sendable {
  private let addresses: AddressHashSet
  /// Such as `https://example.org/archive/`: links that begin so lead into the site.
  private let base: [UInt8]
  /// Such as `/archive/`; `/` where the site does not know its address.
  private let basePath: [UInt8]

  /// - Throws: every address that is given twice.
  init(of files: [String], baseURL: String?) throws(Problems) {
    var addresses = AddressHashSet(capacity: files.count)
    var problems: [Diagnostic] = []
    for file in files {
      var hash = AddressHash()
      hash.add(file.utf8)
      if !addresses.insert(hash) { problems.append(.addressTakenTwice(file)) }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.addresses = addresses
    base = Array((baseURL ?? "").utf8)
    basePath = AddressBook.path(of: base)
  }

  private static func path(of base: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var slashes = 0
    guard let host = base.firstIndex(where: { if $0 == slash { slashes += 1 }; return slashes == 3 }) else { return [slash] }
    return Array(base[host...])
  }

  /// What a link leads to.
  enum Target {
    /// Another host, or something that is no page, such as `mailto:`.
    case elsewhere
    case file(AddressHash)
    case anchor(AddressHash)
    case nowhere
  }

  /// Understands a link as a browser would.
  /// - Parameter page: the address of the file that the link stands in.
  func target(of link: Span<UInt8>, on page: String) -> Target {
    for index in link.indices where link[index] == UInt8(ascii: "&") || link[index] == UInt8(ascii: "%") {
      return target(ofPlain: AddressBook.decoded(link).span, on: page)
    }
    return target(ofPlain: link, on: page)
  }

  private func target(ofPlain link: Span<UInt8>, on page: String) -> Target {
    let slash = UInt8(ascii: "/")
    var index = 0
    var folder = page.utf8[...]
    if let last = folder.lastIndex(of: slash) { folder = folder[...last] } else { folder = folder.prefix(0) }
    let isRooted: Bool
    if !base.isEmpty, link.starts(with: base) {
      (index, isRooted) = (base.count, true)
    } else if link.hasScheme || link.starts(with: [slash, slash]) {
      return .elsewhere
    } else if link.starts(with: [slash]) {
      guard link.starts(with: basePath) else { return .elsewhere }
      (index, isRooted) = (basePath.count, true)
    } else {
      isRooted = false
    }
    if isRooted { folder = folder.prefix(0) }

    while index < link.count, link[index] == UInt8(ascii: ".") {
      if index + 2 < link.count, link[index + 1] == UInt8(ascii: "."), link[index + 2] == slash {
        guard !folder.isEmpty else { return .nowhere }
        folder = folder.dropLast().lastIndex(of: slash).map { folder[...$0] } ?? folder.prefix(0)
        index += 3
      } else if index + 1 < link.count, link[index + 1] == slash {
        index += 2
      } else {
        break
      }
    }

    let start = index
    while index < link.count, link[index] != UInt8(ascii: "?"), link[index] != UInt8(ascii: "#") { index += 1 }
    var hash = AddressHash()
    if index == 0, !isRooted {
      hash.add(page.utf8)
    } else {
      hash.add(folder)
      hash.add(link, start..<index)
      if index == start || link[index - 1] == slash { hash.add("index.html".utf8) }
    }
    guard addresses.contains(hash) else { return .nowhere }
    while index < link.count, link[index] != UInt8(ascii: "#") { index += 1 }
    // `#` alone, and `#:~:text=`, need no anchor.
    guard index + 1 < link.count, link[index + 1] != UInt8(ascii: ":") else { return .file(hash) }
    return .anchor(hash.anchor(link, index + 1..<link.count))
  }

  /// Without entities and percent signs.
  private static func decoded(_ link: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < link.count {
      if link[index] == UInt8(ascii: "&"), link.starts(with: Array("&amp;".utf8), at: index) {
        plain.append(UInt8(ascii: "&"))
        index += 5
      } else if link[index] == UInt8(ascii: "%"), index + 2 < link.count, let high = link[index + 1].hexValue, let low = link[index + 2].hexValue {
        plain.append(high << 4 | low)
        index += 3
      } else {
        plain.append(link[index])
        index += 1
      }
    }
    return plain
  }
}

extension Span<UInt8> {
  fileprivate func starts(with prefix: [UInt8], at start: Int = 0) -> Bool {
    guard count - start >= prefix.count else { return false }
    for index in prefix.indices where self[start + index] != prefix[index] { return false }
    return true
  }

  /// `https:`, `mailto:` and the like.
  fileprivate var hasScheme: Bool {
    for index in indices {
      switch self[index] {
      case UInt8(ascii: ":"): return index > 0
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "."): return false
      default: break
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
