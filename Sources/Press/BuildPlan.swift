import Newsroom

/// Everything that a build depends on, read and found good before it begins.
package struct BuildPlan: Sendable {
  let seeds: SeedFolder
  let settings: SiteSettings
  let names: NameDesk
  /// Nil where seeds are read.
  let readings: ReadingFiles?
  let stationery: Stationery
  let lines: Task<MapLines, Never>
  let wishes: BuildWishes
  /// Nil where nothing is to be kept for the next build.
  let marks: Ingredients.Marks?
  /// Has run since the plan was begun.
  let watch: Stopwatch

  /// - Throws: every problem in settings, editors' names and templates.
  package init(_ wishes: BuildWishes) async throws(Problems) {
    let watch = Stopwatch()
    try await self.init(wishes, Ingredients(wishes), watch)
  }

  init(_ wishes: BuildWishes, _ ingredients: Ingredients, _ watch: Stopwatch) async throws(Problems) {
    var watch = watch
    // Reading the tables takes about as long as all the rest.
    let tables = inBackground { await Gazetteer.loaded() }
    lines = inBackground { MapLines() }
    var problems: [Diagnostic] = []
    func made<Part>(_ make: () throws(Problems) -> Part) -> Part? {
      do throws(Problems) { return try make() } catch { problems += error.diagnostics }
      return nil
    }
    let settings = made { () throws(Problems) in
      var settings = SiteSettings()
      if let seed = ingredients.settings { settings = try SiteSettings(reading: seed) }
      if let baseURL = wishes.baseURL { settings.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
      return settings
    }
    let stationery = made { () throws(Problems) in
      try Stationery(ingredients.stationery, language: settings?.language ?? SiteSettings().language)
    }
    let gazetteer = await tables.value
    let names = made { () throws(Problems) in try NameDesk(actors: ingredients.actors, regions: ingredients.regions, tables: gazetteer) }
    guard let settings, let stationery, let names else { throw Problems(problems) }
    seeds = ingredients.seeds
    self.settings = settings
    self.stationery = stationery
    self.names = names
    readings =
      wishes.readings.isEmpty
      ? nil
      : ReadingFiles(
        paths: wishes.readings, gazetteer: names.gazetteer,
        stamp: ReadingStamp(settings, gazetteer: names.gazetteer, editorsFiles: [ingredients.actors, ingredients.regions]))
    self.wishes = wishes
    marks = wishes.output == nil ? nil : ingredients.marks(wishes)
    watch.lap("start")
    self.watch = watch
  }
}

/// What the person who runs the program asks for.
package struct BuildWishes: Sendable {
  /// The folder of seeds.
  package var seeds: String
  /// Files of readings to build from instead of the briefs in that folder, whose settings and names still hold.
  package var readings: [String] = []
  /// Symbolic links may lead out of that folder.
  package var followsLinks = false
  /// The folder to build in; nil to check only.
  package var output: String?
  /// The folder of templates; nil for `Templates`, or where there is none for those that the program was built with.
  package var templates: String?
  /// Instead of what `site.yaml` says.
  package var baseURL: String?
  /// Links spell out `index.html`.
  package var isOffline = false
  /// Warnings fail the build.
  package var isStrict = false
  /// Files in the way are replaced even if no build made them.
  package var isForced = false
  /// What is written has reached the disk before the build ends, in an order that leaves a whole site at any instant.
  package var isDurable = false
  /// Which part of the pages is printed; the whole archive is linked for each.
  package var shard = Shard.whole

  package var search = SearchWish.unwanted

  package init(seeds: String) { self.seeds = seeds }
}
