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
    settings = try seeds.settings("site.yaml")
    actors = try seeds.settings(NameDesk.actorsFile)
    regions = try seeds.settings(NameDesk.regionsFile)
    if let templates = wishes.templates { stationery = try StationeryFiles(in: templates) } else { stationery = try .usual() }
  }

  /// Two builds of one mark whose briefs have the same texts make the same site. It covers the program, what the person who
  /// runs it asks for, and all files but the briefs, of which it has the names.
  ///
  /// Nil where it cannot be told which program this is, for a site of readings, and for a shard: they are made anew each time.
  func mark(_ wishes: BuildWishes) -> ContentHash? {
    guard wishes.readings.isEmpty, wishes.shard.isWhole else { return nil }
    let programs = Folder.programs()
    guard !programs.isEmpty else { return nil }
    var hasher = ContentHasher()
    func add(_ texts: [String]) {
      hasher.add(texts.count)
      for text in texts { hasher.add(text) }
    }
    add(programs)
    add([wishes.seeds, wishes.templates ?? "", wishes.baseURL ?? "", "\(wishes.baseURL != nil) \(wishes.isOffline)", wishes.searchMark])
    for file in [settings, actors, regions] {
      hasher.add(file == nil ? 0 : 1)
      if let file { hasher.add(file.bytes) }
    }
    hasher.add(stationery.folder)
    hasher.add(stationery.files.count)
    for file in stationery.files {
      hasher.add(file.path)
      hasher.add(file.bytes)
    }
    add(seeds.briefs)
    add(seeds.warnings.map(\.description))
    return hasher.hash
  }
}

extension BuildWishes {
  /// What search there can be, and by which version of the program that makes its index.
  fileprivate var searchMark: String {
    guard case .wanted = search, output != nil, !isOffline else { return "none" }
    return searchProgram?.mark ?? "missing"
  }
}
