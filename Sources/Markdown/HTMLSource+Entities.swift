import CXML

extension HTMLSource {
  /// The bytes, with characters by their numbers where the page has a name for them that libxml2 has not: it knows the 253 names of HTML 4,
  /// and pages of today have those of HTML 5, such as `&Ccaron;`. cmark knows them all, as CommonMark demands.
  func withNumberedEntities() -> [UInt8] {
    guard let first = bytes.firstIndex(of: .ampersand) else { return bytes }
    var known: [ArraySlice<UInt8>: [UInt8]] = [:]
    var output = Array(bytes[..<first])
    var offset = first
    while let sign = bytes[offset...].firstIndex(of: .ampersand) {
      output.append(contentsOf: bytes[offset..<sign])
      let name = bytes[(sign + 1)...].prefix(HTMLSource.longestName).prefix { $0.isLetter || $0.isDigit }
      guard name.first?.isLetter == true, name.endIndex < bytes.count, bytes[name.endIndex] == .semicolon else {
        output.append(.ampersand)
        offset = sign + 1
        continue
      }
      let numbers = known[name] ?? HTMLSource.numbers(of: name)
      known[name] = numbers
      output.append(contentsOf: numbers)
      offset = name.endIndex + 1
    }
    output.append(contentsOf: bytes[offset...])
    return output
  }

  /// `CounterClockwiseContourIntegral` has 31 letters.
  private static let longestName = 32

  /// `&#268;` for `Ccaron`; the name as it stands where libxml2 knows it, or nobody.
  private static func numbers(of name: ArraySlice<UInt8>) -> [UInt8] {
    let entity = [.ampersand] + name + [.semicolon]
    guard !isOfHTML4(name) else { return entity }
    let text = Document(parsing: entity.span).blocks().first?.content.text ?? []
    guard !text.isEmpty, text != entity else { return entity }
    return String(decoding: text, as: UTF8.self).unicodeScalars.flatMap { Array("&#\($0.value);".utf8) }
  }

  private static func isOfHTML4(_ name: ArraySlice<UInt8>) -> Bool {
    unsafe (Array(name) + [0]).withUnsafeBufferPointer { unsafe htmlEntityLookup($0.baseAddress) != nil }
  }
}
