import Newsroom

/// The folder that editors write in: which of its files are briefs, and which are settings.
package struct SeedFolder: Sendable {
  /// Larger files are no text that somebody wrote.
  static let largestSeed = 5_000_000

  static let settingsFile = "site.yaml"
  /// Settings, and what editors know of names: no briefs.
  static let settingsFiles = [settingsFile, NameDesk.actorsFile, NameDesk.regionsFile]

  private let folder: Folder
  /// Paths of briefs, from the folder, in the order of their bytes.
  package let briefs: [String]
  /// Files that are neither brief nor settings.
  package let warnings: [Diagnostic]

  /// - Parameters:
  ///   - isListed: false where only its settings are asked for; nothing else needs to lie in it then.
  ///   - followsLinks: files elsewhere that symbolic links lead to are read as well.
  /// - Throws: a folder that cannot be read or has no brief, and every symbolic link that leads nowhere or, unless it is
  ///   followed, out of the folder.
  package init(_ path: String, isListed: Bool = true, followingLinks followsLinks: Bool = false) throws(Problems) {
    let listing: Listing
    do throws(DiskError) {
      folder = try Folder(path)
      guard isListed else {
        (briefs, warnings) = ([], [])
        return
      }
      listing = try Listing(of: folder, followingLinks: followsLinks)
    } catch {
      throw Problems(seed: error)
    }
    guard listing.problems.isEmpty else { throw Problems(listing.problems) }
    // Else a slip of the hand would empty the site.
    guard !listing.briefs.isEmpty else { throw Problems([.noBriefs(path)]) }
    (briefs, warnings) = (listing.briefs, listing.warnings)
  }

  /// A brief's file, or one of settings.
  /// - Throws: a file that is missing or too large, or that the disk would not give.
  package func seed(_ name: String) throws(Problems) -> SeedFile {
    guard let seed = try settings(name) else { throw Problems(DiskError(path: folder.shown(name), action: .read, reason: .missing)) }
    return seed
  }

  /// Nil if there is no such file, as any settings may be left out.
  package func settings(_ name: String) throws(Problems) -> SeedFile? {
    do throws(DiskError) {
      return try folder.bytes(of: name, atMost: SeedFolder.largestSeed).map { SeedFile(path: folder.shown(name), bytes: $0) }
    } catch {
      throw Problems(seed: error)
    }
  }
}

extension Problems {
  /// What the disk would not give, as a problem with a seed.
  init(seed error: DiskError) {
    if case .tooLarge(let byteCount) = error.reason {
      self.init([.fileTooLarge(byteCount, at: SourcePlace(file: error.path))])
    } else {
      self.init(error)
    }
  }
}

/// Goes through a folder and those below it.
private struct Listing {
  private let folder: Folder
  private let followsLinks: Bool
  private(set) var briefs: [String] = []
  private(set) var warnings: [Diagnostic] = []
  private(set) var problems: [Diagnostic] = []

  init(of folder: Folder, followingLinks followsLinks: Bool) throws(DiskError) {
    self.folder = folder
    self.followsLinks = followsLinks
    try list(".")
  }

  private mutating func list(_ path: String) throws(DiskError) {
    for entry in try folder.entries(of: path) {
      let file = path == "." ? entry.name : "\(path)/\(entry.name)"
      if entry.name.hasPrefix(".") || entry.name.hasPrefix("_") || entry.name == "README.md" { continue }
      switch entry.kind {
      case .folder: try list(file)
      case .link where followsLinks ? !Folder.exists(folder.shown(file)) : !folder.keeps(file): problems.append(DiskError(path: folder.shown(file), action: .read, reason: .leadsAway).diagnostic)
      case .special: problems.append(DiskError(path: folder.shown(file), action: .read, reason: .special).diagnostic)
      case .file, .link:
        if SeedFile(path: file, bytes: []).format != nil {
          briefs.append(file)
        } else if path != "." || !SeedFolder.settingsFiles.contains(file) {
          warnings.append(.noBrief(folder.shown(file)))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noBriefs(_ folder: String) -> Self {
    Diagnostic(
      at: SourcePlace(file: folder), "no brief lies in this folder",
      hint: "put one here, ending in .md, .txt or .html, or name another folder with `--source`")
  }

  fileprivate static func noBrief(_ file: String) -> Self {
    Diagnostic(
      .warning, at: SourcePlace(file: file), "this file is no brief and is left out",
      hint: "briefs end in .md, .txt or .html; put `_` before the name of any other file")
  }
}
