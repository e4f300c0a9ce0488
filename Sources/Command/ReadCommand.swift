import ArgumentParser
import Newsroom
import Press

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints what is understood of briefs.",
    discussion: """
      Each file is read with the site.yaml, actors.yaml and regions.yaml of the nearest folder, its own or one above, that has any of \
      them. One that nothing dates is read all the same. With --whole all are \
      read as `build` reads them, with those that lie in the folder of seeds; without files, all briefs in that folder are.
      """)

  @Flag(help: "Print one JSON array, an object a brief; places in the text count Unicode scalars. Without it, a line a brief.")
  var json = false

  @Flag(help: "With --json, give each finding the rule or table row that made it.")
  var provenance = false

  @Flag(help: "Print whole readings, a line of JSON each, for `build --readings`: see docs/large-archives.md.")
  var whole = false

  @Option(name: .shortAndLong, help: "With --whole, the folder of seeds. (default: seeds)")
  var source: String?

  @Option(help: "With --whole and without files, read one part of the briefs only, such as 3/16.")
  var shard: Shard?

  @Argument(help: "Files of briefs: .txt, .md or .html.", completion: .file())
  var files: [String] = []

  func validate() throws {
    if files.isEmpty, !whole { throw ValidationError("Missing expected argument '<files> ...'") }
    if !whole, source != nil || shard != nil { throw ValidationError("--source and --shard go with --whole.") }
    if !files.isEmpty, shard != nil { throw ValidationError("--shard parts the briefs of a folder; name no files beside it.") }
    if whole, provenance { throw ValidationError("--whole has the rules of all findings; leave out --provenance.") }
  }

  func run() async throws {
    do throws(Problems) {
      if whole { return try await printWhole() }
      let (days, problems) = try await read(files)
      for problem in days.flatMap(\.day.brief.warnings) { StandardStream.problems.write(line: problem.description) }
      if days.isEmpty { throw Problems(problems) }
      if json {
        StandardStream.output.write(DayJSON(days, hasProvenance: provenance).bytes)
      } else {
        for read in days { StandardStream.output.write(line: read.day.summary) }
      }
      if !problems.isEmpty { throw Problems(problems) }
    } catch {
      throw Announcer.plain.failure(error)
    }
  }

  private func printWhole() async throws(Problems) {
    let plan = try ReadingPlan(source ?? "seeds", isListed: files.isEmpty)
    try await plan.readWhole(files.isEmpty ? nil : files, shard: shard ?? .whole) { StandardStream.output.write($0) }
  }
}

extension Shard: ExpressibleByArgument {}

extension Day {
  fileprivate var summary: String {
    func count(_ findings: KeyPath<ItemReading, Int>) -> Int { readings.reduce(0) { $0 + $1[keyPath: findings] } }
    let label = brief.day.map { " (day \($0.value.grouped))" } ?? ""
    let date = brief.isDated ? "\(brief.date)" : "no date"
    return """
      \(brief.path): \(date)\(label), \(brief.items.count.counted("item")), \
      \(entities.count.counted("name")), \(count(\.figures.count).counted("figure")), \(count(\.quotes.count).counted("quote"))
      """
  }
}
