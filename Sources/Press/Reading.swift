import Newsroom

/// Reads single files as a build would, and as far as understanding them.
/// - Parameter paths: files anywhere; each is read with the `site.yaml` that lies beside it, if there is one.
///
/// A single reading is forgiving: what a build would refuse, such as an unknown key, is among the brief's warnings.
/// - Throws: every problem that leaves a brief without a day or a text.
package func read(_ paths: [String]) async throws(Problems) -> [Day] {
  let gazetteer = Gazetteer()
  return try await inParallel(paths) { path throws(Problems) in
    Day(understanding: try Brief(reading: SeedFile(at: path), settings: SiteSettings(beside: path), isForgiving: true), with: gazetteer)
  }
}

extension SeedFile {
  fileprivate init(at path: String) throws(Problems) {
    do throws(DiskError) {
      let folder = try Folder(path.folderAbove ?? ".")
      let name = SeedFile(path: path, bytes: []).name
      guard let bytes = try folder.bytes(of: name, atMost: SeedFolder.largestSeed) else {
        throw DiskError(path: path, action: .read, reason: .missing)
      }
      self.init(path: path, bytes: bytes)
    } catch {
      throw Problems(seed: error)
    }
  }
}

extension SiteSettings {
  fileprivate init(beside path: String) throws(Problems) {
    let file = "\(path.folderAbove ?? ".")/site.yaml"
    if Folder.exists(file) { try self.init(reading: SeedFile(at: file)) } else { self.init() }
  }
}
