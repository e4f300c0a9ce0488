import Newsroom

/// What publishing a page does to the site on disk.
enum Change: Sendable { case none, new, changed }

/// What became of a page on its way into the site, and the stamp that its file will have there.
struct Laid: Sendable {
  let change: Change
  let stamp: FileStamp
}

/// Pages on their way into a site. Those that differ from what is on disk are laid in a folder beside it; nobody sees
/// them before the whole site is known to be good.
///
/// Links can be checked only when the last page is printed, and 10,000 pages do not fit in the memory allowed. Printing
/// twice would double the longest stage. Laying a page aside costs nothing: a file that replaces another at one stroke
/// has to be written elsewhere first anyway, and new folders are moved whole.
final class Draft: Sendable {
  private static let stage = ".daybook-draft"

  private let site: Folder
  private let stage: Folder
  /// What the build before this one left here.
  private let ours: Manifest
  /// Of the file that tells so.
  private let manifestStamp: FileStamp?
  private let isForced: Bool
  /// Nothing lay there: no file needs to be compared with what is on disk.
  private let isFirst: Bool
  /// A loss of power leaves a whole site, too.
  private let isDurable: Bool
  private let shard: Shard

  /// - Parameter isForced: a folder that holds other files is built in all the same, and those in the way are replaced.
  /// - Throws: also where another shard was built, or a whole site for a shard: what that one made would be taken for stale.
  init(of path: String, isForced: Bool, isDurable: Bool = false, shard: Shard = .whole) throws(Problems) {
    do throws(DiskError) {
      site = try Folder(path, making: true)
      try site.lock()
      manifestStamp = site.stamp(of: Manifest.file)
      let manifest = try site.bytes(of: Manifest.file)
      ours = manifest.map(Manifest.init(reading:)) ?? Manifest([], of: shard)
      guard ours.isOf(shard) else { throw DiskError(path: path, action: .written, reason: .otherShard) }
      // A build that was killed may have left one.
      if site.hasFolder(Draft.stage) { try site.removeTree(Draft.stage) }
      let entries = manifest == nil ? try site.entries() : []
      isFirst = manifest == nil && entries.isEmpty
      // Hidden files and the name of a domain are welcome in any site.
      guard isForced || entries.allSatisfy({ $0.name.hasPrefix(".") || $0.name == "CNAME" }) else {
        throw DiskError(path: path, action: .written, reason: .notOurs)
      }
      stage = try Folder(site.shown(Draft.stage), making: true, isDurable: isDurable)
      self.isForced = isForced
      self.isDurable = isDurable
      self.shard = shard
    } catch {
      throw Problems(error)
    }
  }

  /// Whether a build that was killed, or one that runs now, has a draft beside the site.
  static func isUnfinished(in site: Folder) -> Bool { site.hasFolder(stage) }

  deinit { try? site.removeTree(Draft.stage) }

  /// Lays a page aside if it differs from what is on disk.
  /// - Parameter number: its own, among all pages of the site.
  func add(_ page: Page, number: Int) throws(DiskError) -> Laid {
    try goOn()
    switch isFirst ? .absent : try site.likeness(of: page.address, to: page.bytes) {
    case .same(let stamp): return Laid(change: .none, stamp: stamp)
    case .absent: return Laid(change: .new, stamp: try stage.write(page.bytes, to: "new/\(page.address)", isFirst: page.opensFolder))
    case .different:
      guard isForced || ours.contains(page.address) else {
        throw DiskError(path: site.shown(page.address), action: .written, reason: .notOurs)
      }
      return Laid(change: .changed, stamp: try stage.write(page.bytes, to: "changed/\(number)"))
    }
  }

  /// Lays a long file aside if it differs from what is on disk, a piece at a time, each of which is made once.
  func add(_ file: LongFile, at address: String, number: Int) throws(DiskError) -> Laid {
    try goOn()
    var published = try site.comparison(with: address)
    let place = published == nil ? "new/\(address)" : "changed/\(number)"
    var stamp = try stage.write([], to: place)
    for piece in 0..<file.pieceCount {
      let bytes = file.piece(piece)
      stamp = try stage.write(bytes, to: place, isAppended: true)
      try published?.compare(with: bytes)
    }
    guard let published else { return Laid(change: .new, stamp: stamp) }
    if published.isSame {
      try stage.removeFile(place)
      return Laid(change: .none, stamp: published.stamp)
    }
    guard isForced || ours.contains(address) else {
      throw DiskError(path: site.shown(address), action: .written, reason: .notOurs)
    }
    return Laid(change: .changed, stamp: stamp)
  }

  /// Puts every page in its place: new ones, then changed ones, and then removes what is no longer in the site. At no
  /// moment does a page that can be reached link to one that is not there, and the manifest lists whatever is ours.
  /// - Parameters:
  ///   - files: the addresses of all pages, by their number.
  ///   - changed: numbers of pages, in the order in which they are to be replaced.
  /// - Returns: how many files were removed, and the stamp of the manifest.
  func publish(files: [String], changed: [Int]) throws(DiskError) -> (removed: Int, manifest: FileStamp?) {
    let manifest = Manifest(files, of: shard)
    let stale = ours.files(notIn: manifest)
    var manifestStamp = manifestStamp
    var folders: Set<String> = []
    if stage.hasFolder("new") { try syncNew("new") }
    if manifest.files != ours.files { manifestStamp = try replaceManifest(by: stale.isEmpty ? manifest : Manifest(files + stale, of: shard)) }
    if stage.hasFolder("new") { try moveNew("", noting: &folders) }
    try sync(&folders)
    for number in changed { try place("changed/\(number)", at: files[number], noting: &folders) }
    try sync(&folders)
    for file in stale {
      try goOn()
      try site.removeFile(file)
      var folder = file.folderAbove
      while let empty = folder, site.removeFolderIfEmpty(empty) { folder = empty.folderAbove }
      folders.insert(folder ?? ".")
    }
    try sync(&folders)
    if !stale.isEmpty { manifestStamp = try replaceManifest(by: manifest) }
    return (stale.count, manifestStamp)
  }

  /// Moves what lies in a folder of new pages: a folder that the site lacks at one stroke, and files after folders, so
  /// that the home page of a new site comes last.
  private func moveNew(_ folder: String, noting folders: inout Set<String>) throws(DiskError) {
    let entries = try stage.entries(of: "new/\(folder)")
    for entry in entries where entry.kind == .folder {
      let path = folder + entry.name
      if site.hasFolder(path) {
        try moveNew(path + "/", noting: &folders)
      } else {
        try place("new/\(path)", at: path, noting: &folders)
      }
    }
    for entry in entries where entry.kind != .folder { try place("new/\(folder)\(entry.name)", at: folder + entry.name, noting: &folders) }
  }

  private func place(_ file: String, at address: String, noting folders: inout Set<String>) throws(DiskError) {
    try goOn()
    try stage.move(file, to: address, in: site)
    if isDurable { folders.insert(address.folderAbove ?? ".") }
  }

  /// Between two files: whoever asks for a stop gets it here, where the site is whole.
  private func goOn() throws(DiskError) {
    if Task.isCancelled { throw DiskError(path: site.path, action: .written, reason: .stopped) }
  }

  private func replaceManifest(by manifest: Manifest) throws(DiskError) -> FileStamp {
    let stamp = try stage.write(manifest.bytes, to: "files")
    try stage.move("files", to: Manifest.file, in: site)
    if isDurable { try site.sync(".") }
    return stamp
  }
}

// MARK: - What a loss of power leaves

extension Draft {
  /// New folders list their files before they are moved.
  private func syncNew(_ folder: String) throws(DiskError) {
    guard isDurable else { return }
    for entry in try stage.entries(of: folder) where entry.kind == .folder { try syncNew("\(folder)/\(entry.name)") }
    try stage.sync(folder)
  }

  /// What follows must not reach the disk before what was done in these folders.
  private func sync(_ folders: inout Set<String>) throws(DiskError) {
    if isDurable { for folder in folders.sorted() where folder == "." || site.hasFolder(folder) { try site.sync(folder) } }
    folders = []
  }
}

// MARK: - What other programs lay aside here

extension Draft {
  /// Where another program may write, as the person who runs ours would say it.
  func path(ofScratch folder: String) -> String { stage.shown(folder) }

  /// Every file that lies there, in the order of their names' bytes, by its path from there.
  func files(inScratch folder: String) throws(DiskError) -> [String] {
    try stage.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }
  }

  func bytes(of file: String, inScratch folder: String) throws(DiskError) -> [UInt8] {
    try stage.bytes(of: "\(folder)/\(file)") ?? []
  }
}

// MARK: - What the build before this one left

extension Draft {
  /// Files that it made, in the order of their bytes.
  func ours(below folder: String) -> [String] {
    ours.files.filter { $0.hasPrefix(folder) }
  }

  func publishedBytes(of file: String) throws(DiskError) -> [UInt8]? { try site.bytes(of: file) }

  func stamp(ofPublished file: String) -> FileStamp? { site.stamp(of: file) }

  func isPublished(_ file: String) -> Bool { Folder.size(ofFile: site.shown(file)) != nil }
}

extension Page {
  /// The folder that it lies in is named after it.
  fileprivate var opensFolder: Bool { address.hasSuffix("/index.html") }
}
