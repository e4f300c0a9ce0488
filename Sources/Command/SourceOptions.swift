import ArgumentParser
import Newsroom
import Press

/// What a site is made of.
struct SourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder of seeds.")
  var source = "seeds"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Readings to build from instead of briefs, as `read --whole` prints them; the folder of seeds then lends its settings only.",
      valueName: "file"))
  var readings: [String] = []

  @Flag(help: "Read what symbolic links in the folder of seeds lead to, wherever that is.")
  var followLinks = false

  @Option(help: "The folder of templates. (default: Templates, or where there is none those that the program was built with)")
  var templates: String?

  @Option(name: .customLong("base-url"), help: "The site's address, instead of the one in site.yaml.")
  var baseURL: String?

  @Flag(help: "Spell out index.html in links, for an edition that opens from a file manager.")
  var offline = false

  @Flag(help: "Let warnings fail, too.")
  var strict = false

  func validate() throws {
    guard let baseURL, !baseURL.isWebAddress else { return }
    throw ValidationError("--base-url takes an address such as https://example.org/, not “\(baseURL)”.")
  }

  var wishes: BuildWishes {
    var wishes = BuildWishes(seeds: source)
    wishes.readings = readings
    wishes.followsLinks = followLinks
    wishes.templates = templates
    wishes.baseURL = baseURL
    wishes.isOffline = offline
    wishes.isStrict = strict
    return wishes
  }
}
