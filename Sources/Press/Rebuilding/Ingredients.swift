import Newsroom

/// What a build is made of, as it lies on disk: nothing of it is understood yet, and the briefs are only listed.
struct Ingredients: Sendable {
  let seeds: SeedFolder
  /// Nil where there is no such file.
  let settings: SeedFile?
  let actors: SeedFile?
  let regions: SeedFile?
  let stationery: StationeryFiles

  /// - Throws: whatever cannot be read.
  init(_ wishes: BuildWishes) throws(Problems) {
    seeds = try SeedFolder(wishes.seeds, isListed: wishes.readings.isEmpty, followingLinks: wishes.followsLinks)
    settings = try seeds.settings(SeedFolder.settingsFile)
    actors = try seeds.settings(NameDesk.actorsFile)
    regions = try seeds.settings(NameDesk.regionsFile)
    if let templates = wishes.templates { stationery = try StationeryFiles(in: templates) } else { stationery = try .usual() }
  }

  /// Nil where it cannot be told which program this is, for a site of readings, and for a shard: they are made anew each time.
  func marks(_ wishes: BuildWishes) -> Marks? {
    guard wishes.readings.isEmpty, wishes.shard.isWhole else { return nil }
    let programs = Folder.programs()
    guard !programs.isEmpty else { return nil }
    var hasher = ContentHasher()
    hasher.add(programs)
    hasher.add([wishes.seeds, wishes.baseURL ?? "", "\(wishes.baseURL != nil)"])
    for file in [settings, actors, regions] {
      hasher.add(file == nil ? 0 : 1)
      if let file { hasher.add(file.bytes) }
    }
    let readings = hasher.hash
    hasher.add([wishes.templates ?? "", "\(wishes.isOffline)", wishes.searchMark, stationery.folder])
    hasher.add(stationery.files.count)
    for file in stationery.files {
      hasher.add(file.path)
      hasher.add(file.bytes)
    }
    let pages = hasher.hash
    hasher.add(seeds.briefs)
    hasher.add(seeds.warnings.map(\.description))
    return Marks(readings: readings, pages: pages, all: hasher.hash)
  }

  /// Hashes of the program, of what the person who runs it asks for, and of files: each covers more than the one before.
  struct Marks: Sendable {
    /// Two readings of one text are alike if these are the same, but for what other briefs tell.
    let readings: ContentHash
    /// Two pages about the same are alike if these are the same.
    let pages: ContentHash
    /// Two sites are alike if these are the same, and the texts of the briefs, whose names it has.
    let all: ContentHash
  }
}

extension ContentHasher {
  fileprivate mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }
}

extension BuildWishes {
  /// What search there can be, and by which version of the program that makes its index.
  fileprivate var searchMark: String {
    guard case .wanted = search, output != nil, !isOffline else { return "none" }
    return searchProgram?.mark ?? "missing"
  }
}
