import Newsroom

/// Every address that the site has a file at, and the address of the site itself.
struct AddressBook: Sendable {
  private let addresses: AddressHashSet
  /// Those that are printed here; nil where all are.
  private let printed: AddressHashSet?
  /// Such as `https://example.org/archive/`: links that begin so lead into the site. Empty where it does not know its address.
  let base: [UInt8]
  /// Such as `/archive/`; `/` where the site does not know its address.
  let basePath: [UInt8]

  /// - Parameter own: what this shard prints of the files; nil for all.
  /// - Throws: every address that is given twice.
  init(of files: [String], printing own: [String]? = nil, baseURL: String?) throws(Problems) {
    var addresses = AddressHashSet(capacity: files.count)
    var problems: [Diagnostic] = []
    for file in files where !addresses.insert(AddressHash(ofFile: file)) { problems.append(.addressTakenTwice(file)) }
    guard problems.isEmpty else { throw Problems(problems) }
    self.addresses = addresses
    printed = own.map { own in
      var printed = AddressHashSet(capacity: own.count)
      for file in own { printed.insert(AddressHash(ofFile: file)) }
      return printed
    }
    base = Array((baseURL ?? "").utf8)
    basePath = AddressBook.path(of: base)
  }

  private static func path(of base: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var slashes = 0
    guard let host = base.firstIndex(where: { if $0 == slash { slashes += 1 }; return slashes == 3 }) else { return [slash] }
    return Array(base[host...])
  }

  func contains(_ address: AddressHash) -> Bool { addresses.contains(address) }

  /// Whether the page at an address is printed here, so that its anchors are known.
  func prints(_ address: AddressHash) -> Bool { printed?.contains(address) ?? true }
}
