import Foundation
import Testing

/// Inputs that once brought the program down, found by `make fuzz` or by hand.
@Suite("What once brought the program down")
struct FindingTests {
  /// Long enough for any that is read at all, on a busy machine.
  private static let seconds = 60

  private static func findings(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Folder.package.path + "/Tests/Fuzz/findings/" + folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test("each finding is read, as a seed of every kind, or told to be wrong", arguments: try findings("read"))
  func read(finding: String) throws {
    let folder = try Folder()
    let bytes = try #require(FileManager.default.contents(atPath: Folder.package.path + "/Tests/Fuzz/findings/read/" + finding))
    for name in ["day-0987.txt", "day-0987.md", "day-0987.html"] {
      try folder.put(bytes, at: "seeds/" + name)
      for command in [["read", "--json", "--provenance", "seeds/" + name], ["check"]] {
        let result = try Program.run(command, in: folder, prefix: ["timeout", "\(Self.seconds)"])
        #expect([0, 1].contains(result.status), "\(name): \(result.complained)")
      }
      try folder.remove("seeds/" + name)
    }
  }

  @Test("each finding is read, as the front matter of a seed and as each file of YAML, or told to be wrong", arguments: try findings("front"))
  func front(finding: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: Folder.package.path + "/Tests/Fuzz/findings/front/" + finding))
    for name in ["day-0987.md", "site.yaml", "actors.yaml", "regions.yaml"] {
      let folder = try Folder()
      try folder.put("What we know on day 986\n\nQuiet.\n", at: "seeds/day-0986.txt")
      try folder.put(name.hasSuffix(".md") ? Data("---\n".utf8) + bytes + Data("\n---\n\n- Quiet.\n".utf8) : bytes, at: "seeds/" + name)
      let result = try Program.run(["check"], in: folder, prefix: ["timeout", "\(Self.seconds)"])
      #expect([0, 1].contains(result.status), "\(name): \(result.complained)")
    }
  }

  @Test("each finding is a template or told to be wrong", arguments: try findings("template"))
  func template(finding: String) throws {
    let folder = try Folder()
    let bytes = try #require(FileManager.default.contents(atPath: Folder.package.path + "/Tests/Fuzz/findings/template/" + finding))
    try folder.put("What we know on day 987\n\nQuiet.\n", at: "seeds/day-0987.txt")
    try FileManager.default.copyItem(atPath: Folder.package.path + "/Templates", toPath: folder.path + "/Templates")
    try folder.put(bytes, at: "Templates/day.mustache")
    let result = try Program.run(["check"], in: folder, prefix: ["timeout", "\(Self.seconds)"])
    #expect([0, 1].contains(result.status), "\(result.complained)")
  }
}
