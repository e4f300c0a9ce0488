import ArgumentParser
import Press

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Does everything that build does but the writing.",
    discussion: "Shows all that is wrong in settings, seeds and templates, and every link inside the site that leads nowhere.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var telling: TellingOptions

  func run() async throws {
    try await Announcer(telling).run(source.wishes) { report, time in
      """
      \(report.briefs.counted("brief")), \(report.items.counted("item")), \(report.actors.counted("actor")), \
      \(report.places.counted("place")), \(report.files.total.counted("file")): no problems found in \(time)
      """
    }
  }
}
