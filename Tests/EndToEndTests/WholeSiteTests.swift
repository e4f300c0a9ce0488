import Foundation
import Testing

@Suite("A whole site")
struct WholeSiteTests {
  /// With `seeds/` of the small archive.
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.replace("seeds", by: .fixtures.folder("small/seeds"))
  }

  /// The site of the small archive, file by file.
  private func build(prefix: [String] = [], environment: [String: String] = [:]) throws -> [String: String] {
    let result = try Program.run(["build", "--quiet", "--no-search"], in: folder, prefix: prefix, environment: environment)
    #expect(result.status == 0 && result.said.isEmpty, "\(result.complained)")
    return folder.folder("site").tree
  }

  @Test("three seeds make this site, byte for byte")
  func golden() throws {
    let assets = Folder.package.folder("Templates/assets").tree
    var made = try build()
    for (asset, text) in assets { #expect(made.removeValue(forKey: "assets/\(asset)") == text, "\(asset)") }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Folder.fixtures.replace("small/site", by: folder.folder("site"))
      for asset in assets.keys { try Folder.fixtures.remove("small/site/assets/\(asset)") }
      Issue.record("the golden site was recorded anew: read the difference")
    }
    let golden = Folder.fixtures.folder("small/site").tree
    #expect(made.keys.sorted() == golden.keys.sorted())
    for (file, text) in golden.sorted(by: { $0.key < $1.key }) {
      let lines = (made[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let goldenLines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let isSame = lines == goldenLines
      let line = zip(lines, goldenLines).prefix { $0 == $1 }.count
      #expect(
        isSame,
        """
        \(file), line \(line + 1), is
        \(lines.dropFirst(line).first ?? "missing")
        and should be
        \(goldenLines.dropFirst(line).first ?? "missing")
        """)
    }
  }

  @Test("a second run changes nothing")
  func secondRun() throws {
    _ = try build()
    let before = folder.folder("site").marks
    let again = try Program.run(["build", "--no-search"], in: folder)
    #expect(again.status == 0)
    #expect(again.said.contains(": nothing changed, in "))
    #expect(folder.folder("site").marks == before)
  }

  @Test("a day that is taken away takes its pages along, and a new one brings its own")
  func changes() throws {
    let three = try build()
    try folder.put("A quiet day in Poltava. What we know on day 990", at: "seeds/day-0990.txt")
    let four = try build()
    #expect(four["days/2024-11-09/index.html"] != nil)
    #expect(four["regions/poltava/index.html"] != nil)
    try folder.remove("seeds/day-0990.txt")
    #expect(try build() == three)
    #expect(!folder.has("site/regions/poltava"))
  }

  @Test("time zone, locale, cores and the order of files do not show", arguments: [
    Surroundings(environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"]),
    Surroundings(environment: ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG"]),
    Surroundings(prefix: ["taskset", "--cpu-list", "0"]),
    Surroundings(isReversed: true),
  ])
  func surroundings(_ surroundings: Surroundings) throws {
    let usual = try build()
    try folder.remove("site")
    if surroundings.isReversed {
      let seeds = folder.folder("seeds").tree
      try folder.remove("seeds")
      for file in seeds.keys.sorted().reversed() { try folder.put(#require(seeds[file]), at: "seeds/\(file)") }
    }
    #expect(try build(prefix: surroundings.prefix, environment: surroundings.environment) == usual)
  }

  struct Surroundings: Sendable {
    var prefix: [String] = []
    var environment: [String: String] = [:]
    var isReversed = false
  }

  @Test("it works from any folder, with the templates it was built with")
  func anywhere() throws {
    let usual = try build()
    let elsewhere = try Folder()
    let result = try Program.run(["build", "--no-search", "--source", folder.path + "/seeds", "--output", "web/archive"], in: elsewhere)
    #expect(result.status == 0, "\(result.complained)")
    #expect(elsewhere.folder("web/archive").tree == usual)
  }

  @Test("check says what is there and writes nothing")
  func check() throws {
    let result = try Program.run(["check"], in: folder)
    #expect(result.status == 0, "\(result.complained)")
    #expect(result.said.hasPrefix("3 briefs, "))
    #expect(Set(folder.tree.keys.map { $0.split(separator: "/").first }) == ["seeds"])
  }

  @Test("an offline edition spells out index.html")
  func offline() throws {
    #expect(try Program.run(["build", "--offline"], in: folder).status == 0)
    let home = try #require(folder.text(of: "site/index.html"))
    #expect(home.contains(#"href="days/2024-11-08/index.html""#))
    #expect(!home.contains(#"href="days/2024-11-08/""#))
  }

  @Test("another address takes the place of the one in site.yaml")
  func baseURL() throws {
    #expect(try Program.run(["build", "--base-url", "https://news.example"], in: folder).status == 0)
    #expect(folder.text(of: "site/sitemap.xml")?.contains("<loc>https://news.example/days/2024-11-08/</loc>") == true)
  }

  @Test("templates of one's own take the place of the built-in ones")
  func templates() throws {
    try folder.put("<p>mine", at: "Templates/home.mustache")
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.contains("day.mustache:1:1: this template is missing"))
  }
}
