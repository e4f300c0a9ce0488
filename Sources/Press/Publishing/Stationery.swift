import Newsroom

/// What designers make: templates, and the files that go into a site as they are.
package struct Stationery: Sendable {
  package let templates: TemplateSet
  /// Style sheets, scripts and the like.
  package let assets: [Page]
  /// That nobody speaks the site's language.
  let warnings: [Diagnostic]

  /// The folder `Templates`, or where there is none what the program was built with.
  static func usual(in language: String = SiteSettings().language) throws(Problems) -> Self {
    let folder = "Templates"
    if Folder.exists(folder) { return try Self(in: folder, language: language) }
    return try Self(builtInTemplates.map { (path: $0.path, bytes: Array($0.text.utf8)) }, shownIn: folder, language: language)
  }

  /// - Throws: files that cannot be read, and everything that is wrong in any template.
  /// - Parameter language: of the words around the briefs, BCP 47.
  package init(in path: String, language: String = SiteSettings().language) throws(Problems) {
    var files: [(path: String, bytes: [UInt8])] = []
    do throws(DiskError) {
      let folder = try Folder(path)
      for file in try folder.files() {
        if let bytes = try folder.bytes(of: file) { files.append((file, bytes)) }
      }
    } catch {
      throw Problems(error)
    }
    try self.init(files, shownIn: path, language: language)
  }

  private init(_ files: [(path: String, bytes: [UInt8])], shownIn folder: String, language: String) throws(Problems) {
    let ending = ".mustache"
    let spoken = try WordsFile(language, in: files, shownIn: folder)
    warnings = spoken == nil ? [.noWords(in: language, but: WordsFile.languages(in: files.map(\.path)), folder: folder)] : []
    let english = spoken == nil ? try WordsFile("en", in: files, shownIn: folder) : nil
    guard let words = spoken ?? english else { preconditionFailure("the program speaks English") }
    templates = try TemplateSet(
      files: files.filter { $0.path.hasSuffix(ending) }.map { ("\(folder)/\($0.path)", String(decoding: $0.bytes, as: UTF8.self)) },
      wordsFile: words)
    assets = files.filter { !$0.path.hasSuffix(ending) && !$0.path.hasPrefix(WordsFile.folder) }.map { Page(asset: $0.bytes, at: $0.path) }
  }
}

extension Page {
  init(asset bytes: [UInt8], at address: String) {
    self.address = address
    self.bytes = bytes
  }
}
