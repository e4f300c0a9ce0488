import Newsroom

/// What designers make: templates, and the files that go into a site as they are.
package struct Stationery: Sendable {
  package let templates: TemplateSet
  /// Style sheets, scripts and the like.
  package let assets: [Page]
  /// That nobody speaks the site's language.
  let warnings: [Diagnostic]

  static func usual(in language: String = SiteSettings().language) throws(Problems) -> Self {
    try Self(.usual(), language: language)
  }

  package init(in path: String, language: String = SiteSettings().language) throws(Problems) {
    try self.init(StationeryFiles(in: path), language: language)
  }

  /// - Throws: everything that is wrong in any template.
  /// - Parameter language: of the words around the briefs, BCP 47.
  init(_ stationery: StationeryFiles, language: String) throws(Problems) {
    let (files, folder) = (stationery.files, stationery.folder)
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

/// The files that stationery is made of, as they lie on disk.
struct StationeryFiles: Sendable {
  /// The folder that they are shown in with problems.
  let folder: String
  let files: [(path: String, bytes: [UInt8])]

  /// The folder `Templates`, or where there is none what the program was built with.
  static func usual() throws(Problems) -> Self {
    let folder = "Templates"
    if Folder.exists(folder) { return try Self(in: folder) }
    return Self(folder: folder, files: builtInTemplates.map { ($0.path, Array($0.text.utf8)) })
  }

  private init(folder: String, files: [(path: String, bytes: [UInt8])]) { (self.folder, self.files) = (folder, files) }

  /// - Throws: files that cannot be read.
  init(in path: String) throws(Problems) {
    var files: [(path: String, bytes: [UInt8])] = []
    do throws(DiskError) {
      let folder = try Folder(path)
      for file in try folder.files() {
        if let bytes = try folder.bytes(of: file) { files.append((file, bytes)) }
      }
    } catch {
      throw Problems(error)
    }
    self.init(folder: path, files: files)
  }
}

extension Page {
  init(asset bytes: [UInt8], at address: String) {
    self.address = address
    self.bytes = bytes
  }
}
