import Newsroom

/// Seeds in, site out; where nothing has changed since the last build, only that is found out.
/// - Throws: every problem the failing stage found, not just the first. The site on disk is then as it was.
package func build(_ wishes: BuildWishes) async throws(Problems) -> BuildReport {
  var watch = Stopwatch()
  let ingredients = try Ingredients(wishes)
  if var report = await LastBuild.report(ofUnchanged: wishes, ingredients) {
    try wishes.refuse(report.warnings)
    watch.lap("compare")
    report.laps = watch.laps
    return report
  }
  return try await build(BuildPlan(wishes, ingredients, watch))
}

/// Read, understand, link, print, publish.
/// - Throws: every problem the failing stage found, not just the first. The site on disk is then as it was.
package func build(_ plan: BuildPlan) async throws(Problems) -> BuildReport {
  var watch = plan.watch
  let (archive, texts) = try await link(plan, &watch)
  try plan.wishes.refuse(archive.warnings)
  let draft = try plan.wishes.draft()
  let search = draft == nil ? nil : plan.wishes.searchProgram
  let edition = Edition(
    of: archive, with: plan.stationery.templates, isOffline: plan.wishes.isOffline, isSearchable: search != nil)
  var index = SearchIndex.none
  if let draft, let search, plan.wishes.shard.isLast {
    index = try await SearchIndex(of: edition, by: search, beside: draft)
    watch.lap("index")
  }
  let site = try await Site(
    printing: edition, with: plan.stationery.assets, searchedBy: index, withholding: plan.names.redaction, shard: plan.wishes.shard, onto: draft)
  watch.lap("print")
  let files = try site.publish()
  watch.lap("publish")
  var report = BuildReport(of: archive, published: files.counts, search: plan.wishes.outcome(of: index))
  if let mark = plan.mark, let cache = plan.wishes.cache {
    LastBuild(mark: mark, texts: texts, files: files.stamps, report: report).keep(in: cache)
    watch.lap("keep")
  }
  report.laps = watch.laps
  return report
}

/// The first half of a build: every brief read and understood, or its reading taken up, and linked with the others.
package func link(_ plan: BuildPlan) async throws(Problems) -> Archive {
  var watch = plan.watch
  return try await link(plan, &watch).archive
}

/// - Returns: with the archive the hash of each brief's text, in the order of their paths; none where readings were taken up.
private func link(_ plan: BuildPlan, _ watch: inout Stopwatch) async throws(Problems) -> (archive: Archive, texts: [ContentHash]) {
  let briefs: [Brief]
  var days: [Day]
  var texts: [ContentHash] = []
  if let readings = plan.readings {
    days = try await readings.days()
    briefs = days.map(\.brief)
    days.removeAll(where: \.brief.isDraft)
    watch.lap("read")
  } else {
    let read = try await inParallel(plan.seeds.briefs) { name throws(Problems) in
      let seed = try plan.seeds.seed(name)
      return (brief: try plan.names.withholding(from: Brief(reading: seed, settings: plan.settings)), text: ContentHash(of: seed.bytes))
    }
    (briefs, texts) = (read.map(\.brief), read.map(\.text))
    watch.lap("read")
    days = try await inParallel(briefs.filter { !$0.isDraft }) { Day(understanding: $0, with: plan.names.gazetteer) }
  }
  days = try await acquainted(days, with: plan.names.gazetteer)
  watch.lap("understand")
  let archive = try Archive(linking: days, settings: plan.settings, gazetteer: plan.names.gazetteer, warnings: plan.seeds.warnings + plan.stationery.warnings + plan.names.unused(in: briefs))
  watch.lap("link")
  return (archive, texts)
}

/// Reads again whatever has a surname of somebody whom only another brief names in full.
private func acquainted(_ days: [Day], with gazetteer: Gazetteer) async throws(Problems) -> [Day] {
  let acquaintances = Acquaintances(of: days, with: gazetteer)
  return try await inParallel(days) { day in
    acquaintances.include(strangersOf: day) ? Day(understanding: day.brief, with: gazetteer, knowing: acquaintances) : day
  }
}

extension BuildWishes {
  func refuse(_ warnings: [Diagnostic]) throws(Problems) {
    if isStrict, !warnings.isEmpty { throw Problems(warnings) }
  }

  /// Nil where nothing is written, or there is no place for it.
  var cache: BuildCache? { output.flatMap(BuildCache.init(besideSite:)) }

  /// Nil where there is to be no search, or the program is not there.
  var searchProgram: SearchProgram? {
    // Browsers read no index from a file manager.
    guard case .wanted(let path) = search, !isOffline else { return nil }
    return SearchProgram(at: path)
  }

  fileprivate func outcome(of index: SearchIndex) -> SearchOutcome {
    if !index.kept.isEmpty { return .kept }
    if !index.pages.isEmpty { return .made }
    if case .wanted = search, output != nil, !isOffline, searchProgram == nil { return .missing }
    return .none
  }

  fileprivate func draft() throws(Problems) -> Draft? {
    guard let output else { return nil }
    return try Draft(of: output, isForced: isForced, isDurable: isDurable, shard: shard)
  }
}
