import ArgumentParser
import Press

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: """
      Writes only files that change, each at one stroke, and removes only files that an earlier build made. If anything \
      is wrong, everything that is wrong is shown and the site stays as it was. Ctrl-C stops between two files, and the \
      next build goes on from there. Notes for the next build, which then has less to do, are kept in .daybook-cache beside \
      the site; they may be deleted at any time.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var telling: TellingOptions

  @Option(name: .shortAndLong, help: "The folder to build in.")
  var output = "site"

  @Flag(help: "Build beside files that no build made, and replace those in the way.")
  var force = false

  @Flag(help: "Sync files and folders to the disk in such an order that a loss of power leaves a whole site, too.")
  var durable = false

  @Option(help: "Print one part of the pages only, such as 3/16, into a folder of its own: see docs/large-archives.md.")
  var shard: Shard?

  @Flag(help: "Leave search out.")
  var noSearch = false

  @Option(help: "The program that makes the search index. (default: pagefind in .venv, or on the path)")
  var searchProgram: String?

  func validate() throws {
    if Folder.path(output, liesIn: source.source) {
      throw ValidationError("The site cannot lie in the folder of seeds, where its pages would be taken for briefs: choose another --output.")
    }
  }

  func run() async throws {
    var wishes = source.wishes
    wishes.output = output
    wishes.isForced = force
    wishes.isDurable = durable
    wishes.shard = shard ?? .whole
    wishes.search = noSearch ? .unwanted : .wanted(program: searchProgram)
    try await untilStopped { [wishes, telling, output] in
      try await Announcer(telling).run(wishes) { report, time in
        let files = report.files
        let changes = files.areUnchanged ? "nothing changed" : "\(files.new.grouped) new, \(files.changed.grouped) changed, \(files.removed.grouped) removed"
        return """
          \(files.total.grouped) files from \(report.briefs.counted("brief")): \(changes), in \(time)\(files.remark)\(report.search.remark)
          Preview: python3 -m http.server -d \(output)
          """
      }
    }
  }
}

extension PublishedFiles {
  /// A line of its own, where there is something to tell.
  fileprivate var remark: String {
    uncheckedLinks == 0
      ? "" : "\nNot checked: \(uncheckedLinks.grouped) links to places in pages of other shards. `daybook check` looks for all of them."
  }
}

extension SearchOutcome {
  /// A line of its own, where there is something to tell.
  fileprivate var remark: String {
    self == .missing ? "\nNo search: the program pagefind is not there. `pip install pagefind-bin` brings it; `--no-search` leaves it out." : ""
  }
}
