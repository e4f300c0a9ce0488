import Newsroom

/// The files of the index that the search page reads, at their addresses in the site.
struct SearchIndex: Sendable {
  /// Files to publish, those that lead to others after them.
  let pages: [Page]
  /// Files of the last build that stay as they are.
  let kept: [String]

  static let none = SearchIndex(pages: [], kept: [])

  private init(pages: [Page], kept: [String]) { (self.pages, self.kept) = (pages, kept) }

  /// Made anew, or kept where the last build made it of the same records.
  /// - Throws: why the program made none.
  init(of edition: Edition, by program: SearchProgram, beside draft: Draft) async throws(Problems) {
    let language = String(edition.archive.settings.language.prefix { $0 != "-" })
    let records = SearchRecord.places(in: edition).map { SearchRecord($0, in: edition) }
    let source = SearchStamp.mark(of: records, language: language, program: program)
    do {
      if let kept = try SearchStamp.files(madeOf: source, in: draft) {
        self.init(pages: [], kept: kept)
      } else {
        try await program.index(records, language: language, into: draft.path(ofScratch: SearchIndex.scratch))
        try self.init(reading: draft, source: source)
      }
    } catch let error as DiskError {
      throw Problems(error)
    } catch let failure as SearchProgram.Failure {
      throw Problems([.noSearchIndex(failure.reason)])
    } catch {
      throw Problems([.noSearchIndex("\(error)")])
    }
  }

  private static let scratch = "search"

  /// What the program left in the draft's folder.
  private init(reading draft: Draft, source: String) throws {
    let files = try draft.files(inScratch: SearchIndex.scratch)
    var pages = try SearchIndex.needed(of: files).map {
      Page(asset: try draft.bytes(of: $0, inScratch: SearchIndex.scratch), at: Address.searchIndex.path + $0)
    }
    guard let entry = pages.last, entry.address.hasSuffix(SearchIndex.entry) else { throw SearchProgram.Failure(reason: "it wrote no index") }
    pages.append(SearchStamp(source: source, entry: SearchStamp.mark(of: entry.bytes), fileCount: pages.count + 1).page)
    self.init(pages: pages, kept: [])
  }

  static let entry = "pagefind-entry.json"

  /// All but the program's own search boxes and its worker; the file that names the others comes last.
  private static func needed(of files: [String]) -> [String] {
    let hasLanguage = files.contains { $0.hasPrefix("wasm.") && $0 != "wasm.unknown.pagefind" }
    return files.filter { file in
      file.contains("/") ? !file.hasPrefix("playground/") : file == "pagefind.js" || file.hasSuffix(".pf_meta")
        || (file.hasPrefix("wasm.") && !(hasLanguage && file == "wasm.unknown.pagefind"))
    } + files.filter { $0 == entry }
  }
}

extension Diagnostic {
  static func noSearchIndex(_ reason: String) -> Self {
    Diagnostic(
      at: SourcePlace(file: SearchProgram.name), "the search index cannot be made: \(reason)",
      hint: "say `--no-search` to build without search")
  }
}
