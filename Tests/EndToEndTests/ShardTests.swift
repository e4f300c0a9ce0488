import Foundation
import Testing

/// The pages of one archive, printed in parts.
@Suite("Shards of a site")
struct ShardTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.replace("seeds", by: .fixtures.folder("small/seeds"))
  }

  @discardableResult
  private func build(_ arguments: [String]) throws -> Program.Result {
    let result = try Program.run(["build", "--no-search"] + arguments, in: folder)
    #expect(result.status == 0, "\(result.complained)")
    return result
  }

  @Test("batches and shards, run at once and put together, are the single build byte for byte, and a later build goes on from there")
  func script() throws {
    let script = Folder.package.path + "/Tests/Benchmarks/shards.sh"
    let result = try Program.run(["--seeds", "seeds", "--shards", "3"], in: folder, prefix: [script, "--program"])
    #expect(result.status == 0, "\(result.said)\n\(result.complained)")
    #expect(result.said.contains("The shards together are the single build, byte for byte: "))
    let isParallelHere = ["/usr/bin/parallel", "/usr/local/bin/parallel"].contains { FileManager.default.isExecutableFile(atPath: $0) }
    #expect(result.said.hasPrefix(isParallelHere ? "GNU parallel runs 3 batches" : "GNU parallel is not installed: plain processes run 3 batches"))
  }

  @Test("every file is in one shard, and a shard says what it has not checked")
  func parts() throws {
    try build(["--quiet"])
    let usual = folder.folder("site").tree
    var files: [String] = []
    for shard in 1...4 {
      let result = try build(["--shard", "\(shard)/4", "--output", "s\(shard)"])
      #expect(result.said.contains("\nNot checked: ") && result.said.contains(" links to places in pages of other shards."))
      var part = folder.folder("s\(shard)").tree
      let list = part.removeValue(forKey: ".daybook-files") ?? ""
      #expect(list.split(separator: "\n").dropFirst().map(String.init).sorted() == part.keys.sorted())
      for (file, text) in part { #expect(usual[file] == text, "\(file)") }
      files += part.keys
    }
    #expect(files.sorted() == usual.keys.filter { $0 != ".daybook-files" }.sorted())
  }

  @Test("a shard that is built again follows its pages, and leaves every other folder alone")
  func again() throws {
    try build(["--shard", "2/2", "--output", "s2"])
    let three = folder.folder("s2").tree
    try folder.put("A quiet day in Poltava. What we know on day 990", at: "seeds/day-0990.txt")
    try build(["--shard", "2/2", "--output", "s2"])
    #expect(folder.folder("s2").tree != three)
    try folder.remove("seeds/day-0990.txt")
    try build(["--shard", "2/2", "--output", "s2"])
    #expect(folder.folder("s2").tree == three)
  }

  @Test("one shard is never built over another, nor over a whole site, nor the other way round")
  func mixedUp() throws {
    try build(["--quiet"])
    try build(["--shard", "1/2", "--output", "s1"])
    for arguments in [["--shard", "1/2"], ["--shard", "2/2", "--output", "s1"], ["--shard", "1/3", "--output", "s1", "--force"], ["--output", "s1"]] {
      let before = folder.sites
      let result = try Program.run(["build", "--no-search"] + arguments, in: folder)
      #expect(result.status == 1)
      #expect(result.complained.contains(": another shard was built there, or a whole site\n  hint: give every shard a folder of its own"))
      #expect(folder.sites == before)
    }
  }

  @Test("a link to a page that no shard has is found by the shard that has the link")
  func dangling() throws {
    try folder.put("---\ndate: 2024-11-10\n---\nRead [this](../../days/1999-01-01/).", at: "seeds/a.md")
    let results = try (1...2).map { try Program.run(["build", "--no-search", "--shard", "\($0)/2", "--output", "s\($0)"], in: folder) }
    #expect(results.contains { $0.status == 1 && $0.complained.contains("the link “../../days/1999-01-01/” on this page leads nowhere") })
  }

  @Test("a shard that there is not ends with status 2", arguments: ["0/16", "17/16", "x", "", "1/0", "16"])
  func usage(shard: String) throws {
    let result = try Program.run(["build", "--shard", shard], in: folder)
    #expect(result.status == 2)
    #expect(result.complained.hasPrefix("Error: "))
    #expect(!folder.has("site"))
  }
}

extension Folder {
  /// All that lies in it but what builds note for the next one.
  fileprivate var sites: [String: String] { tree.filter { !$0.key.hasPrefix(".daybook-cache/") } }
}
