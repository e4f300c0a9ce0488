import ArgumentParser
import Newsroom
import Press

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints what is understood of briefs.",
    discussion: "Each file is read with the site.yaml that lies beside it, if there is one.")

  @Flag(help: "Print one JSON array, an object a brief; places in the text count Unicode scalars. Without it, a line a brief.")
  var json = false

  @Argument(help: "Files of briefs: .txt, .md or .html.", completion: .file())
  var files: [String]

  func run() async throws {
    do throws(Problems) {
      let days = try await read(files)
      for problem in days.flatMap(\.day.brief.warnings) { StandardStream.problems.write(line: problem.description) }
      if json {
        StandardStream.output.write(DayJSON(days).bytes)
      } else {
        for read in days { StandardStream.output.write(line: read.day.summary) }
      }
    } catch {
      throw Announcer.plain.failure(error)
    }
  }
}

extension Day {
  fileprivate var summary: String {
    func count(_ findings: KeyPath<ItemReading, Int>) -> Int { readings.reduce(0) { $0 + $1[keyPath: findings] } }
    let label = brief.day.map { " (day \($0.value.grouped))" } ?? ""
    return """
      \(brief.path): \(brief.date)\(label), \(brief.items.count.counted("item")), \
      \(entities.count.counted("name")), \(count(\.figures.count).counted("figure")), \(count(\.quotes.count).counted("quote"))
      """
  }
}
