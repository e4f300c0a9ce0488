import Newsroom

/// What designers make: templates, and the files that go into a site as they are.
package struct Stationery: Sendable {
  package let templates: TemplateSet
  /// Style sheets, scripts and the like.
  package let assets: [Page]

  /// The folder `Templates`, or where there is none what the program was built with.
  static func usual() throws(Problems) -> Self {
    let folder = "Templates"
    if Folder.exists(folder) { return try Self(in: folder) }
    return try Self(builtInTemplates.map { (path: $0.path, bytes: Array($0.text.utf8)) }, shownIn: folder)
  }

  /// - Throws: files that cannot be read, and everything that is wrong in any template.
  package init(in path: String) throws(Problems) {
    var files: [(path: String, bytes: [UInt8])] = []
    do throws(DiskError) {
      let folder = try Folder(path)
      for file in try folder.files() {
        if let bytes = try folder.bytes(of: file) { files.append((file, bytes)) }
      }
    } catch {
      throw Problems(error)
    }
    try self.init(files, shownIn: path)
  }

  private init(_ files: [(path: String, bytes: [UInt8])], shownIn folder: String) throws(Problems) {
    let ending = ".mustache"
    templates = try TemplateSet(
      files: files.filter { $0.path.hasSuffix(ending) }.map { ("\(folder)/\($0.path)", String(decoding: $0.bytes, as: UTF8.self)) })
    assets = files.filter { !$0.path.hasSuffix(ending) }.map { Page(asset: $0.bytes, at: $0.path) }
  }
}

extension Folder {
  /// Every file in the folder and those below it, by its path from here. Hidden ones are left out.
  fileprivate func files(in folder: String = ".") throws(DiskError) -> [String] {
    var files: [String] = []
    for entry in try entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder == "." ? entry.name : "\(folder)/\(entry.name)"
      if entry.kind == .folder { files += try self.files(in: path) } else { files.append(path) }
    }
    return files
  }
}

extension Page {
  init(asset bytes: [UInt8], at address: String) {
    self.address = address
    self.bytes = bytes
  }
}
