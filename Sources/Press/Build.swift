import Newsroom

/// Seeds in, site out: read, understand, link, print, publish.
/// - Throws: every problem the failing stage found, not just the first. The site on disk is then as it was.
package func build(_ plan: BuildPlan) async throws(Problems) -> BuildReport {
  let briefs = try await inParallel(plan.seeds.briefs) { name throws(Problems) in
    try Brief(reading: plan.seeds.seed(name), settings: plan.settings)
  }
  let days = try await inParallel(briefs.filter { !$0.isDraft }) { Day(understanding: $0, with: plan.gazetteer) }
  let archive = try Archive(linking: days, settings: plan.settings, gazetteer: plan.gazetteer, warnings: plan.seeds.warnings)
  try plan.wishes.refuse(archive.warnings)
  let edition = Edition(of: archive, with: plan.stationery.templates, isOffline: plan.wishes.isOffline)
  let site = try await Site(printing: edition, with: plan.stationery.assets, onto: plan.wishes.draft())
  return BuildReport(of: archive, published: try site.publish())
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
