/// Where a link may lead: an http, https or mailto address, or a relative one.
struct LinkTarget {
  /// Without white space or control characters.
  let url: String

  /// Nil for an empty address, and for any other scheme: it could run a script or read a file.
  init?(_ address: borrowing Span<UInt8>) {
    var start = 0
    var end = address.count
    while start < end, address[start].isNoPartOfAddress { start += 1 }
    while start < end, address[end - 1].isNoPartOfAddress { end -= 1 }
    guard start < end, LinkTarget.isSafe(address) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    for offset in start..<end {
      if address[offset] == .space {
        bytes.append(contentsOf: "%20".utf8)
      } else if !address[offset].isNoPartOfAddress {
        bytes.append(address[offset])
      }
    }
    url = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the address has no scheme, or one of the three.
  ///
  /// A browser reads "java\nscript:" and " JavaScript:" as it reads "javascript:". So everything before the first colon
  /// is the scheme here, whatever stands between its letters.
  static func isSafe(_ address: borrowing Span<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for offset in 0..<address.count {
      let byte = address[offset]
      switch byte {
      case .colon: return schemes.contains(scheme)
      case .slash, .questionMark, .numberSign: return true
      case _ where byte.isNoPartOfAddress || byte >= 0x80: break
      default:
        // A byte more than the longest is enough to tell them apart.
        if scheme.count <= 6 { scheme.append(byte.lowercased) }
      }
    }
    return true
  }

  private static let schemes = ["http", "https", "mailto"].map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate var isNoPartOfAddress: Bool { self <= .space || self == .delete }
}
