import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test("a command that cannot be understood ends with status 2 and says why", arguments: [
    ["bild"], ["build", "--nix"], ["build", "extra"], ["read"], ["build", "--format", "xml"], ["build", "--quiet", "--verbose"], ["build", "--output"],
    ["build", "--base-url", "example.org"], ["check", "--base-url", "https://"], ["build", "--output", "seeds/site"], ["build", "--source", "a/b", "--output", "./a/c/../b/site"],
  ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.complained.hasPrefix("Error: "))
    #expect(result.said.isEmpty)
  }

  @Test("the site cannot lie in the folder of seeds, however both are spelled and wherever a link leads")
  func siteAmongSeeds() throws {
    try folder.put("Quiet. What we know on day 987", at: "seeds/day-0987.txt")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: "seeds")
    for output in ["link", "link/site", "\(folder.path)/seeds/site", "seeds/new/../site"] {
      #expect(try Program.run(["build", "--output", output, "--force"], in: folder).status == 2)
    }
    #expect(folder.folder("seeds").tree.count == 1)
  }

  @Test("an address may be a number with a port", arguments: ["http://127.0.0.1:8000/archive/", "https://[::1]/", "HTTPS://example.org"])
  func addresses(address: String) throws {
    try folder.put("Quiet. What we know on day 987", at: "seeds/day-0987.txt")
    #expect(try Program.run(["check", "--base-url", address], in: folder).status == 0)
  }

  @Test("help and version are no errors", arguments: [["--help"], ["build", "--help"], ["--version"], ["help", "read"]])
  func help(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 0)
    #expect(!result.said.isEmpty && result.complained.isEmpty)
  }

  @Test("seeds that are not there are a problem, told by name")
  func noSeeds() throws {
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained == "seeds:1:1: cannot be read: it does not exist\n")
    #expect(folder.tree.isEmpty)
  }

  @Test("read prints what a brief says as JSON, and counts Unicode scalars")
  func read() throws {
    try folder.put("“Ж”: Chasiv Yar was hit, 2 killed. What we know on day 987", at: "day-0987.txt")
    let result = try Program.run(["read", "--json", "day-0987.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.said.contains(#""source":"day-0987.txt","day":987,"date":"2024-11-06""#))
    #expect(result.said.contains(#"{"text":"Chasiv Yar","start":5,"end":15,"kind":"settlement","name":"Chasiv Yar","id":"chasiv-yar"}"#))
  }

  @Test("a brief that nothing dates is read without a date, and so without days that hang on it")
  func undated() throws {
    try folder.put("Two people were killed in Chasiv Yar on Tuesday. It was like 5 May 2022.", at: "note.txt")
    let result = try Program.run(["read", "--json", "note.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.said.contains(#""source":"note.txt","day":null,"date":null"#))
    #expect(result.said.contains(#""dates":["2022-05-05"]"#))
    #expect(result.said.contains(#""kind":"killed","count":2"#))
    #expect(result.complained.hasPrefix("note.txt:1:1: nothing tells which day this brief is about"))
  }

  @Test("a printed date without a year is of the year in which the brief's weekdays fit")
  func yearless() throws {
    try folder.put("LORNE, Sept 23 (Reuters) - Two people were killed in Chasiv Yar on Friday, the mayor said on Saturday.\n\nIt was quiet on Saturday night.", at: "note.txt")
    let result = try Program.run(["read", "--json", "note.txt"], in: folder)
    #expect(result.said.contains(#""source":"note.txt","day":577,"date":"2023-09-23""#))
    #expect(result.complained.hasPrefix("note.txt:1:8: nothing tells the year of “Sept 23”"))
  }

  @Test("one file that cannot be read keeps no other from being read")
  func readAll() throws {
    try folder.put("“Ж”: Chasiv Yar was hit, 2 killed. What we know on day 987", at: "day-0987.txt")
    try folder.put("", at: "day-0988.txt")
    let result = try Program.run(["read", "--json", "day-0988.txt", "day-0987.txt"], in: folder)
    #expect(result.status == 1)
    #expect(result.said.contains(#""source":"day-0987.txt""#))
    #expect(result.complained.hasPrefix("day-0988.txt:1:1: "))
  }

  @Test("a brief in a folder within the seeds is read with their settings", arguments: [["read"], ["explain"]])
  func settingsAbove(command: [String]) throws {
    try folder.put("series: {name: S, day_one: 2031-04-01}", at: "seeds/site.yaml")
    try folder.put("Chasiv Yar was hit. What we know on day 41", at: "seeds/may/a.txt")
    let result = try Program.run(command + ["seeds/may/a.txt"], in: folder)
    #expect(result.said.contains("2031-05-11"))
    #expect(result.complained.isEmpty)
  }

  @Test("with --format json every line is an object, problems too")
  func jsonLines() throws {
    try folder.put("No day is told here.", at: "seeds/a.txt")
    try folder.put("Nor here.", at: "seeds/b.txt")
    let result = try Program.run(["build", "--format", "json"], in: folder)
    #expect(result.status == 1)
    let lines = result.said.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"type":"diagnostic","severity":"error","file":"seeds/a.txt","line":1,"column":1,"message":""#) == true)
    #expect(result.complained.isEmpty)
  }

  @Test("a file that is no brief is a warning, and fails a strict build")
  func strict() throws {
    try folder.put("Quiet. What we know on day 987", at: "seeds/day-0987.txt")
    try folder.put("1,2", at: "seeds/table.csv")
    let warning = """
      seeds/table.csv:1:1: warning: this file is no brief and is left out
        hint: briefs end in .md, .txt or .html; put `_` before the name of any other file

      """
    let strict = try Program.run(["build", "--strict"], in: folder)
    #expect(strict.status == 1)
    #expect(strict.complained == warning)
    #expect(folder.folder("site").tree.isEmpty)
    let usual = try Program.run(["build"], in: folder)
    #expect(usual.status == 0)
    #expect(usual.complained == warning)
    let quiet = try Program.run(["build", "--quiet"], in: folder)
    #expect(quiet.status == 0 && quiet.complained.isEmpty && quiet.said.isEmpty)
  }
}
