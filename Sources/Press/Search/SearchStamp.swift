/// What an index was made of: a file beside it that the next build reads, so as not to make the same index again.
///
/// It is published last, and tells the index's entry and how many files there are. So an index that was only half
/// published when a build was killed is never taken for a whole one.
struct SearchStamp: Sendable {
  private static let address = Address.searchIndex.path + "made-of.txt"

  private let bytes: [UInt8]

  init(source: String, entry: String, fileCount: Int) { bytes = Array("\(source)\n\(entry)\n\(fileCount)\n".utf8) }

  var page: Page { Page(asset: bytes, at: SearchStamp.address) }

  /// The files of the index that stands in the site; nil where it was made of something else or is not whole.
  static func files(madeOf source: String, in draft: Draft) throws(DiskError) -> [String]? {
    let files = draft.ours(below: Address.searchIndex.path)
    guard let found = try draft.publishedBytes(of: address),
      let entry = try draft.publishedBytes(of: Address.searchIndex.path + SearchIndex.entry)
    else { return nil }
    let stamp = SearchStamp(source: source, entry: mark(of: entry), fileCount: files.count)
    return stamp.bytes == found && files.allSatisfy(draft.isPublished) ? files : nil
  }

  static func mark(of records: [SearchRecord], language: String, program: SearchProgram) -> String {
    var hash = AddressHash()
    hash.add("\(language)\n\(program.mark)\n".utf8)
    for record in records {
      hash.add(record.link.utf8)
      hash.add([0])
      hash.add(record.text)
      hash.add([0])
    }
    return String(hash.value, radix: 36)
  }

  static func mark(of bytes: [UInt8]) -> String {
    var hash = AddressHash()
    hash.add(bytes)
    return String(hash.value, radix: 36)
  }
}
