import Newsroom

/// Seeds in, site out: read, understand, link, print, publish.
/// - Throws: every problem the failing stage found, not just the first. The site on disk is then as it was.
package func build(_ plan: BuildPlan) async throws(Problems) -> BuildReport {
  var watch = plan.watch
  let archive = try await link(plan, &watch)
  try plan.wishes.refuse(archive.warnings)
  let draft = try plan.wishes.draft()
  let search = draft == nil ? nil : plan.wishes.searchProgram
  let edition = Edition(
    of: archive, with: plan.stationery.templates, isOffline: plan.wishes.isOffline, isSearchable: search != nil)
  var index = SearchIndex.none
  if let draft, let search {
    index = try await SearchIndex(of: edition, by: search, beside: draft)
    watch.lap("index")
  }
  let site = try await Site(
    printing: edition, with: plan.stationery.assets, searchedBy: index, withholding: plan.names.redaction, onto: draft)
  watch.lap("print")
  let files = try site.publish()
  watch.lap("publish")
  return BuildReport(of: archive, published: files, search: plan.wishes.outcome(of: index), laps: watch.laps)
}

/// The first half of a build: every brief read, understood and linked with the others.
package func link(_ plan: BuildPlan) async throws(Problems) -> Archive {
  var watch = plan.watch
  return try await link(plan, &watch)
}

private func link(_ plan: BuildPlan, _ watch: inout Stopwatch) async throws(Problems) -> Archive {
  let briefs = try await inParallel(plan.seeds.briefs) { name throws(Problems) in
    try plan.names.withholding(from: Brief(reading: plan.seeds.seed(name), settings: plan.settings))
  }
  watch.lap("read")
  let first = try await inParallel(briefs.filter { !$0.isDraft }) { Day(understanding: $0, with: plan.names.gazetteer) }
  let days = try await acquainted(first, with: plan.names.gazetteer)
  watch.lap("understand")
  let archive = try Archive(linking: days, settings: plan.settings, gazetteer: plan.names.gazetteer, warnings: plan.seeds.warnings + plan.stationery.warnings + plan.names.unused(in: briefs))
  watch.lap("link")
  return archive
}

/// Reads again whatever has a surname of somebody whom only another brief names in full.
private func acquainted(_ days: [Day], with gazetteer: Gazetteer) async throws(Problems) -> [Day] {
  let acquaintances = Acquaintances(of: days, with: gazetteer)
  return try await inParallel(days) { day in
    acquaintances.include(strangersOf: day) ? Day(understanding: day.brief, with: gazetteer, knowing: acquaintances) : day
  }
}

extension BuildWishes {
  fileprivate func refuse(_ warnings: [Diagnostic]) throws(Problems) {
    if isStrict, !warnings.isEmpty { throw Problems(warnings) }
  }

  /// Nil where there is to be no search, or the program is not there.
  fileprivate var searchProgram: SearchProgram? {
    // Browsers read no index from a file manager.
    guard case .wanted(let path) = search, !isOffline else { return nil }
    return SearchProgram(at: path)
  }

  fileprivate func outcome(of index: SearchIndex) -> SearchOutcome {
    if !index.kept.isEmpty { return .kept }
    if !index.pages.isEmpty { return .made }
    if case .wanted = search, output != nil, !isOffline { return .missing }
    return .none
  }

  fileprivate func draft() throws(Problems) -> Draft? {
    guard let output else { return nil }
    return try Draft(of: output, isForced: isForced, isDurable: isDurable)
  }
}
