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
  let cache = plan.marks == nil ? nil : plan.wishes.cache
  var (site, report, texts) = try await printed(plan, knowing: inBackground { cache.flatMap(PageNotes.init(keptIn:)) }, &watch)
  let notes = cache == nil ? [] : site.notes
  let packed = inBackground { await PageNotes.packed(notes) }
  let files = try site.publish()
  watch.lap("publish")
  report.files = files.counts
  if let marks = plan.marks, let cache {
    async let pages: Void = PageNotes.keep(packed.value, in: cache)
    LastBuild(mark: marks.all, texts: texts, files: files.stamps, report: report).keep(in: cache)
    await pages
    watch.lap("keep")
  }
  report.laps = watch.laps
  return report
}

/// Read, understand, link, print: what is left once all pages are laid aside, as neither archive nor edition is needed to put them in place.
/// - Returns: with the site the hash of each brief's text, as `link` has it, and a report that lacks only what publishing does.
private func printed(
  _ plan: BuildPlan, knowing notes: Task<PageNotes?, Never>, _ watch: inout Stopwatch
) async throws(Problems) -> (site: Site, report: BuildReport, texts: [ContentHash]) {
  let (archive, texts, readings) = try await link(plan, &watch)
  try plan.wishes.refuse(archive.warnings)
  let draft = try plan.wishes.draft()
  let search = draft == nil ? nil : plan.wishes.searchProgram
  let edition = await Edition.made(
    of: archive, with: plan.stationery.templates, plan.lines, isOffline: plan.wishes.isOffline, isSearchable: search != nil)
  var index = SearchIndex.none
  if let draft, let search, plan.wishes.shard.isLast {
    index = try await SearchIndex(of: edition, by: search, beside: draft)
    watch.lap("index")
  }
  let site = try await Site(
    printing: edition, with: plan.stationery.assets, searchedBy: index, withholding: plan.names.redaction, shard: plan.wishes.shard, onto: draft,
    marked: plan.marks.flatMap { PageMarks(of: edition, stationery: $0.pages, readings: readings) }, knowing: await notes.value)
  watch.lap("print")
  let report = BuildReport(of: archive, search: plan.wishes.outcome(of: index))
  giveBack((edition, archive))
  return (site, report, texts)
}

/// The first half of a build: every brief read and understood, or its reading taken up, and linked with the others.
package func link(_ plan: BuildPlan) async throws(Problems) -> Archive {
  var watch = plan.watch
  return try await link(plan, &watch).archive
}

/// - Returns: with the archive the hash of each brief's text, in the order of their paths, and hashes of all that was read, by
///   the path of the brief: none of either where readings were taken up, and of the latter only where something is to be kept.
private func link(
  _ plan: BuildPlan, _ watch: inout Stopwatch
) async throws(Problems) -> (
  archive: Archive, texts: [ContentHash], readings: [String: ContentHash]
) {
  /// In which editors withhold names.
  let redacted: [Brief]
  let first: [ReadDay]
  var texts: [ContentHash] = []
  /// What is wrong with briefs that cannot be read. The others are linked all the same, so that all that is wrong is told at once.
  var problems: [Diagnostic] = []
  let known = Readings(keptIn: plan.wishes.cache, mark: plan.marks?.readings)
  if let readings = plan.readings {
    let days = try await readings.days()
    redacted = days.map(\.brief)
    first = days.filter { !$0.brief.isDraft }.map { ReadDay(name: $0.brief.path, text: .nothing, first: $0) }
    watch.lap("read")
  } else {
    let (read, unreadable) = try await inParallelPastProblems(plan.seeds.briefs) { name throws(Problems) in
      let seed = try plan.seeds.seed(name)
      let text = ContentHash(of: seed.bytes)
      if let day = known.first(of: name, text: text) { return (name: name, text: text, state: ReadingState.known(day)) }
      return (name: name, text: text, state: .unread(try plan.names.withholding(from: Brief(reading: seed, settings: plan.settings))))
    }
    problems = unreadable
    guard !read.isEmpty || problems.isEmpty else { throw Problems(problems) }
    redacted = plan.names.redaction == nil ? [] : read.map(\.state.brief)
    texts = read.map(\.text)
    watch.lap("read")
    first = try await inParallel(read.runs) { run in
      let shelf = EntityShelf(plan.names.gazetteer)
      return run.compactMap { name, text, state -> ReadDay? in
        switch state {
        case .known(let day): day.brief.isDraft ? nil : ReadDay(name: name, text: text, first: day, isFirstKnown: true)
        case .unread(let brief): brief.isDraft ? nil : ReadDay(name: name, text: text, first: Day(understanding: brief, with: shelf))
        }
      }
    }.flatMap(\.self)
  }
  let acquaintances = Acquaintances(of: first.map(\.first), with: plan.names.gazetteer)
  let days = try await inParallel(first.runs) { run in
    let shelf = EntityShelf(plan.names.gazetteer)
    return run.map { $0.acquainted(with: acquaintances, shelf, known) }
  }.flatMap(\.self)
  watch.lap("understand")
  // Nothing needs what is kept before pages are printed.
  let isWhole = problems.isEmpty
  async let hashes = isWhole ? known.keep(days, knowing: acquaintances) : [:]
  let archive: Archive
  do throws(Problems) {
    archive = try await Archive.made(
      linking: days.map(\.day), settings: plan.settings, gazetteer: plan.names.gazetteer,
      warnings: plan.seeds.warnings + plan.stationery.warnings + plan.names.unused(in: redacted))
  } catch {
    throw Problems((problems + error.diagnostics).inReadingOrder)
  }
  guard isWhole else { throw Problems(problems) }
  let readings = await hashes
  watch.lap("link")
  return (archive, texts, readings)
}

extension Array {
  /// Runs of neighbours: long enough that one brief makes it quicker to understand the next, and enough of them for all cores.
  fileprivate var runs: [ArraySlice<Element>] {
    let length = Swift.max(1, Swift.min(128, count / 32))
    return stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}

/// How far the last build has come with a brief.
private enum ReadingState: Sendable {
  case unread(Brief)
  case known(Day)

  var brief: Brief {
    switch self {
    case .unread(let brief): brief
    case .known(let day): day.brief
    }
  }
}

extension ReadDay {
  /// Read again if it has a surname of somebody whom only another brief names in full.
  fileprivate func acquainted(with acquaintances: Acquaintances, _ shelf: EntityShelf, _ known: Readings) -> ReadDay {
    guard acquaintances.include(strangersOf: first) else { return self }
    var day = self
    day.second = known.second(of: name, text: text, knowing: acquaintances)
    day.isSecondKnown = day.second != nil
    if !day.isSecondKnown { day.second = Day(understanding: first.brief, with: shelf, knowing: acquaintances) }
    return day
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
