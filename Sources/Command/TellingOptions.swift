import ArgumentParser

/// How much is said, and in which form.
struct TellingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How problems and results are told: text, or json, an object a line on standard output.")
  var format = Format.text

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also show what was cut from seeds, and why, and how long each stage took.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}
