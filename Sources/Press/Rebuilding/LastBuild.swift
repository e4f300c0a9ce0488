import Newsroom

/// What the last build was made of, what it told, and how it left the files of the site.
struct LastBuild: Sendable {
  /// Of all ingredients but the briefs' texts.
  private let mark: ContentHash
  /// Of the briefs' texts, in the order of their paths.
  private let texts: [ContentHash]
  /// Every file of the site and the manifest, with the stamp that it has as long as nobody touches it.
  private let files: [(address: String, stamp: FileStamp)]
  private let report: BuildReport

  private static let name = "last-build"

  init(mark: ContentHash, texts: [ContentHash], files: [(address: String, stamp: FileStamp)], report: BuildReport) {
    self.mark = mark
    self.texts = texts
    self.files = files
    self.report = report
  }

  /// What a build would tell if it ran now, and nothing that it reads or writes has changed since the last; else nil.
  static func report(ofUnchanged wishes: BuildWishes, _ ingredients: Ingredients) async -> BuildReport? {
    guard let output = wishes.output, let cache = wishes.cache, let site = try? Folder(output),
      !Draft.isUnfinished(in: site), let mark = ingredients.marks(wishes)?.all,
      let last = try? LastBuild(of: mark, readingFrom: cache), last.texts.count == ingredients.seeds.briefs.count
    else { return nil }
    do {
      _ = try await inParallel(Array(ingredients.seeds.briefs.indices), upToFailure: { number throws(Difference) in
        guard let seed = try? ingredients.seeds.seed(ingredients.seeds.briefs[number]), ContentHash(of: seed.bytes) == last.texts[number]
        else { throw Difference() }
      })
      _ = try await inParallel(Array(last.files.indices), upToFailure: { number throws(Difference) in
        guard site.stamp(of: last.files[number].address) == last.files[number].stamp else { throw Difference() }
      })
    } catch {
      return nil
    }
    return last.report
  }

  private struct Difference: Error {}
}

// MARK: - In the cache

extension LastBuild {
  func keep(in cache: BuildCache) {
    var packed = PackedWriter()
    packed.reserve(files.count * 64 + texts.count * 16 + 4096)
    packed.write(mark)
    packed.write(texts) { $0.write($1) }
    packed.write(files) { packed, file in
      packed.write(file.address)
      packed.write(file.stamp)
    }
    packed.write(report)
    cache.keep(packed, as: LastBuild.name)
  }

  /// Nil where none was kept, or one of other ingredients.
  private init?(of mark: ContentHash, readingFrom cache: BuildCache) throws(PackedReader.Malformed) {
    guard var packed = cache.notes(of: LastBuild.name), try packed.hash() == mark else { return nil }
    self.mark = mark
    texts = try packed.list { packed throws(PackedReader.Malformed) in try packed.hash() }
    files = try packed.list { packed throws(PackedReader.Malformed) in
      (try packed.text(), try packed.stamp())
    }
    report = try packed.report()
    guard packed.isAtEnd else { throw PackedReader.Malformed() }
  }
}

extension PackedWriter {
  /// All that will be as true of the next build.
  fileprivate mutating func write(_ report: BuildReport) {
    for count in [report.briefs, report.items, report.actors, report.places, report.files.total] { write(count) }
    write((report.search == .made ? SearchOutcome.kept : report.search).rawValue)
    write(report.warnings) { $0.write($1) }
    write(report.cuts) { $0.write($1) }
  }
}

extension PackedReader {
  fileprivate mutating func report() throws(Malformed) -> BuildReport {
    BuildReport(
      briefs: try number(), items: try number(), actors: try number(), places: try number(),
      files: PublishedFiles(total: try number(), new: 0, changed: 0, removed: 0), search: try choice(),
      warnings: try list { packed throws(Malformed) in try packed.diagnostic() },
      cuts: try list { packed throws(Malformed) in try packed.cut() })
  }
}
