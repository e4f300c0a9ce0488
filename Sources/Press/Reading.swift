import Newsroom

/// Reads single files as a build would, and as far as understanding them.
///
/// A single reading is forgiving: what a build would refuse, such as an unknown key or a missing date, is among the brief's warnings.
/// - Parameter paths: files anywhere; each is read with the `site.yaml`, `actors.yaml` and `regions.yaml` of the nearest folder, its own
///   or one above, that has any of them.
/// - Returns: those that have a text, and every problem that leaves another without a reading.
/// - Throws: every problem in those settings.
package func read(_ paths: [String]) async throws(Problems) -> (readings: [Understood], problems: [Diagnostic]) {
  let desks = try desks(near: paths, tables: await Gazetteer.loaded())
  let (readings, problems) = try await inParallelPastProblems(paths) { path throws(Problems) in
    guard let (settings, names) = desks[path.folderOfFile] else { preconditionFailure("a folder without its settings") }
    let brief = try Brief(reading: SeedFile(at: path), settings: settings, isForgiving: true)
    return Understood(day: Day(understanding: names.withholding(from: brief), with: names.gazetteer), gazetteer: names.gazetteer)
  }
  return (readings, problems)
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
private func desks(near paths: [String], tables: Gazetteer) throws(Problems) -> [String: (settings: SiteSettings, names: NameDesk)] {
  var desks: [String: (settings: SiteSettings, names: NameDesk)] = [:]
  var problems: [Diagnostic] = []
  for (folder, users) in Dictionary(grouping: Set(paths.map(\.folderOfFile)), by: \.folderOfSettings) {
    do throws(Problems) {
      func file(_ name: String) throws(Problems) -> SeedFile? {
        Folder.exists("\(folder)/\(name)") ? try SeedFile(at: "\(folder)/\(name)") : nil
      }
      let settings = try file(SeedFolder.settingsFile).map { seed throws(Problems) in try SiteSettings(reading: seed) } ?? SiteSettings()
      let desk = (settings, try NameDesk(actors: file(NameDesk.actorsFile), regions: file(NameDesk.regionsFile), tables: tables))
      for user in users { desks[user] = desk }
    } catch {
      problems += error.diagnostics
    }
  }
  guard problems.isEmpty else { throw Problems(problems) }
  return desks
}

extension String {
  fileprivate var folderOfFile: String { folderAbove ?? "." }

  /// Of a folder: itself or the nearest above it with settings or editors' names, up to the root or the working folder; itself where none has.
  fileprivate var folderOfSettings: String {
    var folder = self
    while true {
      if SeedFolder.settingsFiles.contains(where: { Folder.exists("\(folder)/\($0)") }) { return folder }
      guard ![".", "/", ".."].contains(folder), !folder.hasSuffix("/..") else { return self }
      folder = folder.folderAbove ?? "."
    }
  }
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
