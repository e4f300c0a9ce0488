import Newsroom

/// What briefs are read with, so that their readings fit into a site: the settings and names that lie in a folder of seeds.
package struct ReadingPlan: Sendable {
  private let seeds: SeedFolder
  private let settings: SiteSettings
  private let names: NameDesk
  private let stamp: ReadingStamp

  /// - Throws: every problem in settings and editors' names.
  package init(_ folder: String, isListed: Bool) throws(Problems) {
    seeds = try SeedFolder(folder, isListed: isListed)
    settings = try seeds.settings(SeedFolder.settingsFile).map { seed throws(Problems) in try SiteSettings(reading: seed) } ?? SiteSettings()
    let (actors, regions) = (try seeds.settings(NameDesk.actorsFile), try seeds.settings(NameDesk.regionsFile))
    names = try NameDesk(actors: actors, regions: regions)
    stamp = ReadingStamp(settings, gazetteer: names.gazetteer, editorsFiles: [actors, regions])
  }

  /// Reads briefs as a build does, up to linking them, and hands out a line for each as soon as it is made, in their order.
  /// - Parameters:
  ///   - paths: files anywhere; nil for all briefs of the folder, or for the shard's part of them.
  ///   - write: is given whole lines.
  /// - Throws: every problem in any of the briefs, at the end. Those without problems have been handed out.
  package func readWhole(_ paths: [String]?, shard: Shard = .whole, write: ([UInt8]) -> Void) async throws(Problems) {
    let names = paths ?? Array(seeds.briefs[shard.run(of: seeds.briefs.count)])
    var problems: [Diagnostic] = []
    for start in stride(from: 0, to: names.count, by: ReadingPlan.briefsAtOnce) {
      let some = Array(names[start..<min(start + ReadingPlan.briefsAtOnce, names.count)])
      let read = try await inParallelPastProblems(some) { name throws(Problems) in
        try line(of: paths == nil ? seeds.seed(name) : SeedFile(at: name))
      }
      for line in read.products { write(line.bytes) }
      problems += read.problems
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  private static let briefsAtOnce = 512

  private func line(of seed: SeedFile) throws(Problems) -> ReadingLine {
    let brief = names.withholding(from: try Brief(reading: seed, settings: settings))
    return ReadingLine(Day(understanding: brief, with: names.gazetteer), stamp: stamp)
  }
}
