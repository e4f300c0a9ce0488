import Newsroom

/// Seeds in, site out: read, understand, link, print, publish.
/// - Throws: every problem the failing stage found, not just the first. The site on disk is then as it was.
package func build(_ plan: BuildPlan) async throws(Problems) -> BuildReport {
  var watch = plan.watch
  let archive = try await link(plan, &watch)
  try plan.wishes.refuse(archive.warnings)
  let edition = Edition(of: archive, with: plan.stationery.templates, isOffline: plan.wishes.isOffline)
  let site = try await Site(printing: edition, with: plan.stationery.assets, withholding: plan.names.redaction, onto: plan.wishes.draft())
  watch.lap("print")
  let files = try site.publish()
  watch.lap("publish")
  return BuildReport(of: archive, published: files, laps: watch.laps)
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
  let days = try await inParallel(briefs.filter { !$0.isDraft }) { Day(understanding: $0, with: plan.names.gazetteer) }
  watch.lap("understand")
  let archive = try Archive(linking: days, settings: plan.settings, gazetteer: plan.names.gazetteer, warnings: plan.seeds.warnings + plan.stationery.warnings + plan.names.unused(in: briefs))
  watch.lap("link")
  return archive
}

extension BuildWishes {
  fileprivate func refuse(_ warnings: [Diagnostic]) throws(Problems) {
    if isStrict, !warnings.isEmpty { throw Problems(warnings) }
  }

  fileprivate func draft() throws(Problems) -> Draft? {
    guard let output else { return nil }
    return try Draft(of: output, isForced: isForced)
  }
}
