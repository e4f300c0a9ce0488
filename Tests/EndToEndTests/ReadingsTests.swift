import Foundation
import Testing

/// Readings made first, and a site from them.
@Suite("Readings")
struct ReadingsTests {
  /// With `seeds/` of the small archive, and what only the archive as a whole can tell.
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.replace("seeds", by: .fixtures.folder("small/seeds"))
    try folder.put("Mellin asked for sand in Kharkiv, and Jan Orrest left.\n\nWhat we know on day 990", at: "seeds/later/day-0990.txt")
    try folder.put("“We hold,” said Tarvo Mellin, the mayor of Kherson, in Zmarne. What we know on day 991", at: "seeds/day-0991.txt")
    try folder.put("---\ndraft: true\n---\nAnna Lund came. What we know on day 992", at: "seeds/day-0992.md")
    try folder.put("do-not-name: [Jan Orrest, Anna Lund]\nadd:\n  - {name: Ilmar Vesk, kind: person}\n", at: "seeds/actors.yaml")
    try folder.put("add:\n  - {name: Zmarne, kind: settlement, country: Ukraine, lat: 46.6, lon: 32.6}\n", at: "seeds/regions.yaml")
  }

  private func site(_ arguments: [String] = []) throws -> [String: String] {
    let result = try Program.run(["build", "--quiet", "--no-search"] + arguments, in: folder)
    #expect(result.status == 0, "\(result.complained)")
    return folder.folder("site").tree
  }

  private func read(_ arguments: [String], into file: String) throws {
    let result = try Program.run(["read", "--whole"] + arguments, in: folder)
    #expect(result.status == 0 && result.complained.isEmpty, "\(result.complained)")
    try folder.put(result.said, at: file)
  }

  @Test("a site built from readings, in files of any order, is the one built from the seeds, byte for byte")
  func same() throws {
    let usual = try site()
    #expect(usual["days/2024-11-09/index.html"]?.contains("tarvo-mellin") == true)
    let warnings = try Program.run(["check"], in: folder).complained
    for shard in 1...3 { try read(["--shard", "\(shard)/3"], into: "r\(shard)") }
    try folder.remove("site")
    #expect(try site(["--readings", "r2", "r3", "r1"]) == usual)
    let check = try Program.run(["check", "--readings", "r3", "r2", "r1"], in: folder)
    #expect(check.status == 0)
    #expect(check.complained == warnings)
    let names = try Program.run(["check", "--names"], in: folder).said
    #expect(try Program.run(["check", "--names", "--readings", "r1", "r2", "r3"], in: folder).said == names)
  }

  @Test("a name that editors withhold is in no reading")
  func withheld() throws {
    try read([], into: "r")
    let readings = try #require(folder.text(of: "r"))
    #expect(readings.contains("a person left"))
    #expect(!readings.contains("Orrest") && !readings.contains("Lund"))
  }

  @Test("briefs that are named are read with the settings of the folder of seeds, and readings come from a pipe, too")
  func named() throws {
    try read(["--source", "seeds", "seeds/later/day-0990.txt", "seeds/day-0987.txt"], into: "r")
    let lines = try #require(folder.text(of: "r")).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""seed":"seeds/later/day-0990.txt","#) == true)
    let piped = try Program.run(["check", "--readings", "-"], in: folder, prefix: ["bash", "-c", #"cat r | "$@""#, "bash"])
    #expect(piped.status == 0, "\(piped.complained)")
    #expect(piped.said.hasPrefix("2 briefs, "))
  }

  @Test("a brief that cannot be read is told, and the others are read")
  func problems() throws {
    try folder.put("No day is told here.", at: "seeds/a.txt")
    let result = try Program.run(["read", "--whole"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.hasPrefix("seeds/a.txt:1:1: "))
    #expect(result.said.split(separator: "\n").count == 6)
  }

  @Test("broken, cut, foreign and double lines are told all at once, with their places, and nothing is built")
  func broken() throws {
    try read(["seeds/day-0987.txt"], into: "good")
    let good = try #require(folder.text(of: "good"))
    try folder.put("\n\(good){\"daybook_reading\":2,\"more\":1}\n[]\n\(good.prefix(good.count / 2))", at: "bad")
    try folder.put(good.replacingOccurrences(of: #""settings":""#, with: #""settings":"x"#) + good.replacingOccurrences(of: #""settings":""#, with: #""settings":"x"#), at: "other")
    try folder.put("", at: "empty")
    let result = try Program.run(["build", "--readings", "good", "bad", "other", "missing"], in: folder)
    #expect(result.status == 1)
    #expect(!folder.has("site"))
    let cut = good.prefix(good.count / 2).unicodeScalars.count + 1
    #expect(result.complained == """
      bad:3:20: this reading has the form 2, and this program knows the form 1
        hint: a newer program made it: build with that one
      bad:4:1: an object should stand here
        hint: this is no JSON that `daybook read --whole` has written
      bad:5:\(cut): the line breaks off here
        hint: the file was cut short, or is still being written: make its readings again
      missing:1:1: cannot be read: it does not exist
      other:1:\(try column(of: #""x"#, in: good)): this reading was made with another actors.yaml or regions.yaml, or another language or series in site.yaml; so was 1 more line of this file
        hint: make it again: `daybook read --whole`, with this program and the same `--source`

      """)
    let twice = try Program.run(["check", "--readings", "good", "good"], in: folder)
    #expect(twice.status == 1)
    #expect(twice.complained == """
      good:1:1: seeds/day-0987.txt has a reading already in good:1:1
        hint: leave one of the two files out, or make both again

      """)
    let empty = try Program.run(["check", "--readings", "empty"], in: folder)
    #expect(empty.status == 1)
    #expect(empty.complained.hasPrefix("empty:1:1: no reading stands in these files\n"))
  }

  /// Of the settings' hash.
  private func column(of mark: String, in line: String) throws -> Int {
    let range = try #require(line.range(of: #""settings":"#))
    return line[..<range.upperBound].unicodeScalars.count + 1
  }

  @Test("readings made with other names or another series are refused; another title does no harm")
  func settings() throws {
    try read([], into: "r")
    try folder.put("title: Another\nseries: {name: Small}\n", at: "seeds/site.yaml")
    let other = try Program.run(["check", "--readings", "r"], in: folder)
    #expect(other.status == 1)
    #expect(other.complained.contains("; so were 5 more lines of this file"))
    try read([], into: "r")
    try folder.put("title: A third\nseries: {name: Small}\n", at: "seeds/site.yaml")
    #expect(try Program.run(["check", "--readings", "r"], in: folder).status == 0)
  }

  @Test("what cannot be understood ends with status 2", arguments: [
    ["read", "--whole", "--shard", "0/16"], ["read", "--whole", "--shard", "17/16"], ["read", "--whole", "--shard", "x"], ["read", "--shard", "1/2", "a"],
    ["read", "--whole", "--shard", "1/2", "a"], ["read", "--source", "seeds", "a"], ["read", "--whole", "--provenance"], ["build", "--readings"],
  ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.complained.hasPrefix("Error: "))
  }
}
