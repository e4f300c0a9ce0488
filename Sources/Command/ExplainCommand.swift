import ArgumentParser
import Newsroom
import Press

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Prints what is understood of briefs, each finding with the rule or table row that made it.",
    discussion: "Each file is read with the site.yaml, actors.yaml and regions.yaml of the nearest folder, its own or one above, that has any of them.")

  @Argument(help: "Files of briefs: .txt, .md or .html.", completion: .file())
  var files: [String]

  func run() async throws {
    do throws(Problems) {
      let (readings, problems) = try await read(files)
      for problem in readings.flatMap(\.day.brief.warnings) { StandardStream.problems.write(line: problem.description) }
      for (number, reading) in readings.enumerated() {
        if number > 0 { StandardStream.output.write(line: "") }
        let explanation = Explanation(of: reading.day, with: reading.gazetteer, isColoured: StandardStream.output.isTerminal)
        StandardStream.output.write(line: explanation.text)
      }
      if !problems.isEmpty { throw Problems(problems) }
    } catch {
      throw Announcer.plain.failure(error)
    }
  }
}
