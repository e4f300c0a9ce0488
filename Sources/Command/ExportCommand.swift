import ArgumentParser
import Newsroom
import Press

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints the archive for other programs: days, items, figures, quotes, actors or regions, a line each.",
    discussion: """
      The lines have what the files in data/ of the site have, which docs/data.md tells of; those of items have all that was \
      found in them. No figures are to be added up: the same people stand in several reports.
      """)

  @OptionGroup var source: SourceOptions

  @Option(help: "jsonl, an object a line, or csv, a table with a head.")
  var format = Export.Format.jsonl

  @Argument(help: "What to print.")
  var subject = Export.Subject.days

  func run() async throws {
    do throws(Problems) {
      let export = try await Export(BuildPlan(source.wishes))
      for warning in export.warnings { StandardStream.problems.write(line: warning.description) }
      export.write(subject, as: format) { StandardStream.output.write($0) }
    } catch {
      throw Announcer.plain.failure(error)
    }
  }
}

extension Export.Subject: ExpressibleByArgument {}
extension Export.Format: ExpressibleByArgument {}
