import Foundation
import Testing

@Suite("What is wrong with seeds")
struct BadSeedTests {
  /// A file that is wrong, and all that an editor is told about it.
  struct BadSeed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let bytes: Data
    let told: String

    init(_ description: String, _ file: String, _ text: String, told: String) {
      self.init(description, file, Data(text.utf8), told: told)
    }

    init(_ description: String, _ file: String, _ bytes: Data, told: String) {
      (testDescription, self.file, self.bytes, self.told) = (description, file, bytes, told)
    }
  }

  /// A list of `width` texts, and lists that name the one before ten times, one in the other.
  private static func laughs(count: Int, of width: Int = 10) -> String {
    var yaml = "a0: &a0 [\(Array(repeating: "x", count: width).joined(separator: ","))]\n"
    for level in 1...count { yaml += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]\n" }
    return yaml
  }

  static let badSeeds = [
    BadSeed("a day told twice", "other.md", "---\ndate: 2024-11-06\n---\nQuiet again.\n", told: """
      seeds/other.md:1:1: 2024-11-06 is already told in seeds/day-0987.txt
        hint: merge the two files, correct one of the dates, or give one of them another `series:`
      """),
    BadSeed("no day at all", "a.txt", "Nothing tells.\n", told: """
      seeds/a.txt:1:1: nothing tells which day this brief is about
        hint: end the first paragraph with “What we know on day 987”, or call the file 2024-11-06.txt
      """),
    BadSeed("broken YAML", "a.md", "---\ntitle: \"x\n---\nText.\n", told: """
      seeds/a.md:2:8: the YAML is broken: while scanning a quoted scalar, found unexpected end of stream
        hint: close the quotation mark or bracket
      """),
    BadSeed("other bytes than UTF-8", "a.txt", Data("Quiet ".utf8) + [0xFF] + Data(". What we know on day 988".utf8), told: """
      seeds/a.txt:1:7: byte 7 of the file, FF in hexadecimal, is not UTF-8
        hint: save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW
      """),
    BadSeed("an empty file", "a.txt", "", told: """
      seeds/a.txt:1:1: the file is empty
        hint: write the brief, or delete the file
      """),
    BadSeed("an unknown key", "a.md", "---\ndate: 2024-11-07\nsouces: []\n---\nText.\n", told: """
      seeds/a.md:3:1: no key is called “souces”
        hint: did you mean `sources`?
      """),
    BadSeed("a file over 5 MB", "a.txt", Data(repeating: UInt8(ascii: "a"), count: 5_100_000), told: """
      seeds/a.txt:1:1: the file has 5.1 MB, and no brief is longer than 5 MB
        hint: cut it into one file a day, or move what is no brief out of the folder
      """),
    BadSeed("quotes that nest without end", "a.md", "---\ndate: 2024-11-07\n---\nText.\n\n" + String(repeating: ">", count: 100_000) + " deep\n", told: """
      seeds/a.md:6:1: quotes and lists are nested 100000 deep, and no more than 100 are allowed
        hint: take away the marks that open them, or put the text between two lines of ```
      """),
    BadSeed("lists that nest without end", "a.md", "---\ndate: 2024-11-07\n---\nText.\n\n" + String(repeating: "- 1. ", count: 60) + "deep\n", told: """
      seeds/a.md:6:1: quotes and lists are nested 120 deep, and no more than 100 are allowed
        hint: take away the marks that open them, or put the text between two lines of ```
      """),
    BadSeed("more items than a page can show", "a.md", "---\ndate: 2024-11-07\n---\nText.\n\n" + String(repeating: "- An item.\n", count: 6_000), told: """
      seeds/a.md:5005:1: the brief has 6001 items, and none may have more than 5000
        hint: cut it into one file a day
      """),
    BadSeed("aliases of aliases", "a.md", "---\ndate: 2024-11-07\n" + laughs(count: 9) + "---\nText.\n", told: """
      seeds/a.md:2:1: the YAML uses more than 16 aliases
        hint: write out what is meant in place of each *name
      """),
    BadSeed("a few aliases of much", "a.md", "---\ndate: 2024-11-07\n" + laughs(count: 1, of: 20_000) + "---\nText.\n", told: """
      seeds/a.md:2:1: the aliases of the YAML stand for more than the whole of it
        hint: write out what is meant in place of each *name
      """),
    BadSeed("aliases of aliases in a table of names", "actors.yaml", laughs(count: 9), told: """
      seeds/actors.yaml:1:1: the YAML uses more than 16 aliases
        hint: write out what is meant in place of each *name
      """),
    BadSeed("a name that goes on and on", "actors.yaml", "add:\n  - {name: \(String(repeating: "Vesk ", count: 100)), kind: person}\n", told: """
      seeds/actors.yaml:2:12: a name has 499 bytes, and none may have more than 300
        hint: write it as texts have it, and put what it explains into `note`
      """),
    BadSeed("an unknown setting", "site.yaml", "titel: X\n", told: """
      seeds/site.yaml:1:1: no key is called “titel”
        hint: did you mean `title`?
      """),
  ]

  let folder: Folder

  /// With a site that was built from a good seed.
  init() throws {
    folder = try Folder()
    try folder.put("Quiet. What we know on day 987\n", at: "seeds/day-0987.txt")
    _ = try Program.run(["build"], in: folder)
  }

  private func tellsAndLeavesTheSite(_ told: String) throws {
    let before = folder.folder("site").marks
    #expect(!before.isEmpty)
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained == told + "\n")
    #expect(result.said.isEmpty)
    #expect(folder.folder("site").marks == before)
  }

  @Test("each is told with its place and a hint, and the site stays as it was", arguments: badSeeds)
  func badSeed(_ seed: BadSeed) throws {
    try folder.put(seed.bytes, at: "seeds/\(seed.file)")
    try tellsAndLeavesTheSite(seed.told)
  }

  @Test("everything wrong is told at once, in the order of files and lines")
  func allAtOnce() throws {
    try folder.put("", at: "seeds/c.txt")
    try folder.put("---\nsouces: []\ndat: 1\n---\nText.\n", at: "seeds/2024-11-07.md")
    try folder.put("Nothing tells.\n", at: "seeds/b.txt")
    try folder.put("---\ndate: 2024-11-06\n---\nQuiet again.\n", at: "seeds/bb.md")
    let result = try Program.run(["build"], in: folder)
    let places = result.complained.split(separator: "\n").filter { $0.hasPrefix("seeds/") }.map { $0.prefix { $0 != " " } }
    #expect(places == ["seeds/2024-11-07.md:2:1:", "seeds/2024-11-07.md:3:1:", "seeds/b.txt:1:1:", "seeds/c.txt:1:1:", "seeds/day-0987.txt:1:1:"])
  }

  @Test("a link out of the folder of seeds is refused", arguments: ["/etc/hostname", "nowhere.txt", "../secret.txt"])
  func linkOut(target: String) throws {
    try folder.put("Secret. What we know on day 3", at: "secret.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/seeds/a.txt", withDestinationPath: target)
    try tellsAndLeavesTheSite("""
      seeds/a.txt:1:1: cannot be read: it is a symbolic link that leads nowhere or out of the folder
        hint: replace the link by a copy of what it leads to, or say `--follow-links`
      """)
  }

  @Test("with --follow-links it is followed, if it leads anywhere")
  func followedLinks() throws {
    try folder.put("Secret. What we know on day 3", at: "secret.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/seeds/a.txt", withDestinationPath: "../secret.txt")
    #expect(try Program.run(["build", "--follow-links"], in: folder).status == 0)
    #expect(folder.has("site/days/2022-02-26/index.html"))
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/seeds/b.txt", withDestinationPath: "nowhere.txt")
    let result = try Program.run(["build", "--follow-links"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.hasPrefix("seeds/b.txt:1:1: cannot be read: it is a symbolic link that leads nowhere"))
  }

  @Test("no seed at all does not empty the site")
  func noSeeds() throws {
    try folder.remove("seeds/day-0987.txt")
    try tellsAndLeavesTheSite("""
      seeds:1:1: no brief lies in this folder
        hint: put one here, ending in .md, .txt or .html, or name another folder with `--source`
      """)
  }

  @Test("a link inside the site that leads nowhere is told with its page")
  func danglingLink() throws {
    try folder.put("---\ndate: 2024-11-07\n---\nQuiet.\n\n- See [there](../2024-11-09/).\n", at: "seeds/a.md")
    let before = folder.folder("site").marks
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.contains("the link “../2024-11-09/” on this page leads nowhere"))
    #expect(result.complained.contains("days/2024-11-07/index.html:"))
    #expect(folder.folder("site").marks == before)
  }
}
