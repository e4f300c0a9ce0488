import ArgumentParser
import Press

struct Daybook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daybook",
    abstract: "Makes a cross-linked site of daily briefs.",
    discussion: "Exit status: 0 done, 1 problems in seeds, templates or with the disk, 2 a command that cannot be understood.",
    version: "daybook \(ProgramVersion.text)",
    subcommands: [BuildCommand.self, CheckCommand.self, ReadCommand.self, ExplainCommand.self, ExportCommand.self])
}
