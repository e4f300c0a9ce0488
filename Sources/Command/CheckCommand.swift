import ArgumentParser
import Newsroom
import Press

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Does everything that build does but the writing.",
    discussion: "Shows all that is wrong in settings, seeds and templates, and every link inside the site that leads nowhere.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var telling: TellingOptions

  @Flag(help: "Instead of checking pages, list names that are unknown, unsure or nearly known ones, as lines for actors.yaml and regions.yaml.")
  var names = false

  func run() async throws {
    if names { return try await listNames() }
    try await Announcer(telling).run(source.wishes) { report, time in
      """
      \(report.briefs.counted("brief")), \(report.items.counted("item")), \(report.actors.counted("actor")), \
      \(report.places.counted("place")), \(report.files.total.counted("file")): \(report.warnings.isEmpty ? "no problems found" : report.warnings.count.counted("warning")) in \(time)
      """
    }
  }

  private func listNames() async throws {
    do throws(Problems) {
      StandardStream.output.write(line: NameReport(of: try await link(BuildPlan(source.wishes))).text)
    } catch {
      throw Announcer(telling).failure(error)
    }
  }
}
