/// How links on one page are understood: as a browser would, in one walk over their bytes.
///
/// Not copyable, as copies at every link would count references that all cores share.
struct PageLinks: ~Copyable {
  /// Where a link leads.
  enum Target {
    /// To another host, or to something that is no page, such as `mailto:`.
    case elsewhere
    case file
    case anchor(AddressHash)
    /// To a place in a page that another shard prints.
    case anchorElsewhere
    case nowhere
  }

  private let book: AddressBook
  /// The page's own address.
  let page: AddressHash
  /// The page's folder, the one above it, and so on up to the root.
  private let folders: [AddressHash]

  init(on page: String, in book: AddressBook) {
    self.book = book
    self.page = AddressHash(ofFile: page)
    var folders = [AddressHash()]
    var hash = AddressHash()
    for byte in page.utf8 {
      hash.add(byte)
      if byte == .slash { folders.append(hash) }
    }
    self.folders = folders.reversed()
  }

  func target(of link: Span<UInt8>, isDecoded: Bool = false) -> Target {
    guard let first = link.isEmpty ? nil : link[0] else { return .file }
    var index = 0
    var level = 0
    switch first {
    case .dot:
      while true {
        if link.has(.dot, at: index), link.has(.dot, at: index + 1), link.has(.slash, at: index + 2) {
          level += 1
          index += 3
        } else if link.has(.dot, at: index), link.has(.slash, at: index + 1) {
          index += 2
        } else {
          break
        }
      }
    case .slash:
      guard !link.has(.slash, at: 1), link.starts(with: book.basePath) else { return .elsewhere }
      index = book.basePath.count
      level = folders.count - 1
    default:
      if link.hasScheme {
        guard !book.base.isEmpty, link.starts(with: book.base) else { return .elsewhere }
        index = book.base.count
        level = folders.count - 1
      }
    }
    guard level < folders.count else { return .nowhere }

    let start = index
    path: while index < link.count {
      switch link[index] {
      case .question, .hash: break path
      case .ampersand where !isDecoded, .percent where !isDecoded: return target(of: PageLinks.decoded(link).span, isDecoded: true)
      default: index += 1
      }
    }
    var hash = folders[level]
    if index == start, first == .hash || first == .question {
      hash = page
    } else {
      for index in start..<link.endOfFolder(start..<index) { hash.add(link[index]) }
    }
    guard book.contains(hash) else { return .nowhere }

    while index < link.count, link[index] != .hash { index += 1 }
    // `#` alone, and `#:~:text=`, need no anchor.
    guard index + 1 < link.count, link[index + 1] != .colon else { return .file }
    guard book.prints(hash) else { return .anchorElsewhere }
    hash.add(.hash)
    for index in index + 1..<link.count {
      if !isDecoded, link[index] == .ampersand || link[index] == .percent {
        return target(of: PageLinks.decoded(link).span, isDecoded: true)
      }
      hash.add(link[index])
    }
    return .anchor(hash)
  }

  /// Without entities and percent signs.
  private static func decoded(_ link: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < link.count {
      if link[index] == .ampersand, link.starts(with: Array("&amp;".utf8), at: index) {
        plain.append(.ampersand)
        index += 5
      } else if link[index] == .percent, index + 2 < link.count, let high = link[index + 1].hexValue, let low = link[index + 2].hexValue {
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
  fileprivate func has(_ byte: UInt8, at index: Int) -> Bool { index < count && self[index] == byte }

  /// Where the path of a link ends that names a folder, or the page that it opens with; elsewhere the end of the path.
  fileprivate func endOfFolder(_ path: Range<Int>) -> Int {
    let start = path.upperBound - AddressHash.index.count
    guard start >= path.lowerBound, self[path.upperBound - 1] == AddressHash.index.last, starts(with: AddressHash.index, at: start) else { return path.upperBound }
    return start == 0 || self[start - 1] == .slash ? start : path.upperBound
  }

  fileprivate func starts(with prefix: [UInt8], at start: Int = 0) -> Bool {
    guard count - start >= prefix.count else { return false }
    for index in prefix.indices where self[start + index] != prefix[index] { return false }
    return true
  }

  /// `https:`, `mailto:` and the like.
  fileprivate var hasScheme: Bool {
    for index in indices {
      switch self[index] {
      case .colon: return index > 0
      case .slash, .question, .hash, .dot: return false
      default: break
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let dot = UInt8(ascii: ".")
  fileprivate static let question = UInt8(ascii: "?")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let ampersand = UInt8(ascii: "&")
  fileprivate static let percent = UInt8(ascii: "%")

  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
