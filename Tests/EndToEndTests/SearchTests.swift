import Foundation
import Testing

@Suite("Search")
struct SearchTests {
  /// With `seeds/` of the small archive.
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.replace("seeds", by: .fixtures.folder("small/seeds"))
  }

  /// The program that makes the index, where `make check-tools` has put it.
  private static let pagefind: String? = {
    let library = Folder.package.path + "/.venv/lib"
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
    return pythons.map { "\(library)/\($0)/site-packages/pagefind_bin/pagefind" }.first(where: FileManager.default.isExecutableFile)
  }()

  private func build(_ arguments: String...) throws -> Program.Result {
    try Program.run(["build", "--search-program", #require(SearchTests.pagefind)] + arguments, in: folder)
  }

  /// A program that is none of Pagefind's.
  private func put(program: String) throws -> String {
    try folder.put(program, at: "program")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/program")
    return folder.path + "/program"
  }

  @Test("without the program a build says so in one line, and the page offers the lists")
  func missing() throws {
    let result = try Program.run(["build"], in: folder, environment: ["PATH": "/nowhere"])
    #expect(result.status == 0 && result.complained.isEmpty)
    #expect(result.said.split(separator: "\n").filter { $0.hasPrefix("No search: the program pagefind is not there.") }.count == 1)
    let page = try #require(folder.text(of: "site/search/index.html"))
    #expect(!page.contains("<input id=\"q\"") && page.contains("href=\"../actors/\"") && !page.contains("wasm-unsafe-eval"))
    #expect(!folder.has("site/search/index"))
  }

  @Test("no search is asked for, none is made, and nothing is said", arguments: ["--no-search", "--offline"])
  func unwanted(flag: String) throws {
    let result = try Program.run(["build", flag], in: folder)
    #expect(result.status == 0 && !result.said.contains("No search"))
    #expect(!folder.has("site/search/index"))
  }

  @Test(
    "a program that fails is a problem, and the site stays as it was",
    arguments: [
      ("#!/bin/sh\nexit 1\n", "it ended early"),
      // {"message_id":0,"payload":{"type":"Error","message":"no"}}
      ("#!/bin/sh\necho eyJtZXNzYWdlX2lkIjowLCJwYXlsb2FkIjp7InR5cGUiOiJFcnJvciIsIm1lc3NhZ2UiOiJubyJ9fQ==,\n", "it says {"),
    ])
  func failing(program: String, reason: String) throws {
    #expect(try Program.run(["build", "--no-search"], in: folder).status == 0)
    let before = folder.folder("site").marks
    try folder.put("A quiet day in Poltava. What we know on day 990", at: "seeds/day-0990.txt")
    let result = try Program.run(["build", "--search-program", put(program: program)], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.hasPrefix("pagefind:1:1: the search index cannot be made: \(reason)"), "\(result.complained)")
    #expect(folder.folder("site").marks == before)
  }

  @Test("a program that is not where it is said to be is a problem")
  func misplaced() throws {
    let result = try Program.run(["build", "--search-program", "nowhere/pagefind"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.contains("nowhere/pagefind cannot be run"))
  }

  @Test("the index is the same whenever it is made, and is not made again for the same briefs", .enabled(if: pagefind != nil))
  func steady() throws {
    #expect(try build().status == 0)
    let first = folder.folder("site").marks
    #expect(try build().said.contains(": nothing changed, in "))
    #expect(folder.folder("site").marks == first)
    let bytes = try index()
    #expect(bytes.count > 10)
    try folder.remove("site")
    #expect(try build().status == 0)
    #expect(try index() == bytes)
  }

  /// The bytes of every file of the index.
  private func index() throws -> [String: Data] {
    let index = folder.folder("site/search/index")
    return Dictionary(uniqueKeysWithValues: try index.marks.keys.map { ($0, try Data(contentsOf: URL(filePath: "\(index.path)/\($0)"))) })
  }

  @Test("files that the program still writes when it has answered are waited for")
  func slow() throws {
    let program = try put(
      program: """
        #!/bin/bash
        trap 'kill $!' EXIT
        while IFS= read -r -d , message; do
          text=$(base64 -d <<< "$message")
          if [[ $text == *WriteFiles* ]]; then
            folder=$(sed 's/.*"output_path":"\\([^"]*\\)".*/\\1/' <<< "$text")
            mkdir -p "$folder"
            : > "$folder/pagefind-entry.json"
            (sleep 0.3; echo '{"late": true}' > "$folder/pagefind-entry.json") &
          fi
          printf 'e30=,'
        done
        """)
    let result = try Program.run(["build", "--search-program", program], in: folder)
    #expect(result.status == 0, "\(result.complained)")
    #expect(folder.text(of: "site/search/index/pagefind-entry.json") == "{\"late\": true}\n")
  }

  @Test("an index that lost a file is made again", .enabled(if: pagefind != nil))
  func repaired() throws {
    #expect(try build().status == 0)
    let whole = try index()
    let fragment = try #require(whole.keys.first { $0.hasPrefix("fragment/") })
    try folder.remove("site/search/index/\(fragment)")
    #expect(try build().said.contains(": 1 new, 0 changed, 0 removed, in "))
    #expect(try index() == whole)
  }

  @Test("another brief changes the index, and only what it has to", .enabled(if: pagefind != nil))
  func changed() throws {
    #expect(try build().status == 0)
    let before = try index()
    try folder.put("A quiet day in Poltava. What we know on day 990", at: "seeds/day-0990.txt")
    #expect(try build().status == 0)
    let after = try index()
    #expect(Set(before.keys.filter { $0.hasPrefix("fragment/") }).isSubset(of: after.keys))
    try folder.remove("seeds/day-0990.txt")
    #expect(try build().status == 0)
    #expect(try index() == before)
  }

  @Test("a build without search takes the index away, and leaves what others put there", .enabled(if: pagefind != nil))
  func removed() throws {
    #expect(try build().status == 0)
    try folder.put("mine", at: "site/search/index/note.txt")
    #expect(try Program.run(["build", "--no-search"], in: folder).status == 0)
    #expect(folder.folder("site/search/index").tree == ["note.txt": "mine"])
  }
}
