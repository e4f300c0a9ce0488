import Newsroom

/// Reads single files as a build would, and as far as understanding them.
/// - Parameter paths: files anywhere; each is read with the `site.yaml`, `actors.yaml` and `regions.yaml` that lie beside it, if they do.
///
/// A single reading is forgiving: what a build would refuse, such as an unknown key, is among the brief's warnings.
/// - Throws: every problem that leaves a brief without a day or a text.
package func read(_ paths: [String]) async throws(Problems) -> [Understood] {
  let desks = try desks(beside: paths)
  return try await inParallel(paths) { path throws(Problems) in
    guard let (settings, names) = desks[path.folderOfFile] else { preconditionFailure("a folder without its settings") }
    let brief = try Brief(reading: SeedFile(at: path), settings: settings, isForgiving: true)
    return Understood(day: Day(understanding: names.withholding(from: brief), with: names.gazetteer), gazetteer: names.gazetteer)
  }
}

/// What a file says, and the names that it was read with.
package struct Understood: Sendable {
  package let day: Day
  package let gazetteer: Gazetteer

  package init(day: Day, gazetteer: Gazetteer) {
    self.day = day
    self.gazetteer = gazetteer
  }
}

/// Settings and names for each folder that has a file to read.
/// - Throws: the problems of all of them.
private func desks(beside paths: [String]) throws(Problems) -> [String: (settings: SiteSettings, names: NameDesk)] {
  let tables = Gazetteer()
  var desks: [String: (settings: SiteSettings, names: NameDesk)] = [:]
  var problems: [Diagnostic] = []
  for folder in Set(paths.map(\.folderOfFile)) {
    do throws(Problems) {
      func file(_ name: String) throws(Problems) -> SeedFile? {
        Folder.exists("\(folder)/\(name)") ? try SeedFile(at: "\(folder)/\(name)") : nil
      }
      let settings = try file("site.yaml").map { seed throws(Problems) in try SiteSettings(reading: seed) } ?? SiteSettings()
      desks[folder] = (settings, try NameDesk(actors: file(NameDesk.actorsFile), regions: file(NameDesk.regionsFile), tables: tables))
    } catch {
      problems += error.diagnostics
    }
  }
  guard problems.isEmpty else { throw Problems(problems) }
  return desks
}

extension String {
  fileprivate var folderOfFile: String { folderAbove ?? "." }
}

extension SeedFile {
  init(at path: String) throws(Problems) {
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
