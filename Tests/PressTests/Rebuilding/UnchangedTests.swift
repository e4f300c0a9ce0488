import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("A build where nothing has changed")
struct UnchangedTests {
  let source: SmallSource

  init() throws { source = try SmallSource() }

  private var last: String { source.path(of: ".daybook-cache/site/last-build") }

  /// Whether a build would find that there is nothing to do.
  private func isIdle(_ wishes: BuildWishes? = nil) async throws -> Bool {
    let wishes = wishes ?? source.wishes()
    return await LastBuild.report(ofUnchanged: wishes, try Ingredients(wishes)) != nil
  }

  @Test("reads and compares, and tells what the build before it told; where warnings are to fail, it fails")
  func idle() async throws {
    try source.folder.put("no brief", at: "seeds/notes.pdf")
    let first = try await build(source.wishes())
    let again = try await build(source.wishes())
    #expect(again.laps.map(\.stage) == ["compare"])
    #expect(again.files == PublishedFiles(total: first.files.total, new: 0, changed: 0, removed: 0))
    #expect(first.warnings.contains { $0.place.file.hasSuffix("notes.pdf") })
    #expect(again.warnings == first.warnings)
    #expect(again.cuts == first.cuts)
    #expect(again.briefs == first.briefs && again.items == first.items && again.actors == first.actors && again.places == first.places)
    #expect(again.search == first.search)
    var strict = source.wishes()
    strict.isStrict = true
    do throws(Problems) {
      _ = try await build(strict)
      Issue.record("a warning was let pass")
    } catch {
      #expect(error.diagnostics == first.warnings)
    }
  }

  @Test("any change to what it is made of is seen, and so is its being undone")
  func ingredients() async throws {
    _ = try await build(source.wishes())
    for file in [
      "seeds/day-2.md", "seeds/site.yaml", "seeds/actors.yaml", "seeds/regions.yaml", "seeds/day-9.md", "seeds/notes.pdf",
      "Templates/home.mustache", "Templates/partials/top.mustache", "Templates/assets/site.css", "Templates/words/en.yaml", "Templates/new.css",
    ] {
      let text = source.folder.text(of: file)
      try source.folder.put((text ?? "") + " ", at: file)
      #expect(try await !isIdle(), "\(file)")
      if let text { try source.folder.put(text, at: file) } else { try source.remove(file) }
      #expect(try await isIdle(), "\(file)")
    }
    var wishes = source.wishes()
    wishes.baseURL = "https://example.com/"
    #expect(try await !isIdle(wishes))
    wishes = source.wishes()
    wishes.isOffline = true
    #expect(try await !isIdle(wishes))
  }

  @Test("any change to the files of the site is seen and mended")
  func pages() async throws {
    _ = try await build(source.wishes())
    let clean = source.tree("site")
    for file in ["index.html", "days/2031-02-02/index.html", "assets/site.css", "data/figures.csv", ".daybook-files"] {
      let text = try #require(source.folder.text(of: "site/\(file)"))
      try source.folder.put(text.dropLast() + "x", at: "site/\(file)")
      #expect(try await !isIdle(), "\(file)")
      if file != ".daybook-files" { try source.folder.put(text, at: "site/\(file)") }
      #expect(try await !isIdle(), "\(file)")
    }
    try source.remove("site/index.html")
    var wishes = source.wishes()
    wishes.isForced = true
    _ = try await build(wishes)
    #expect(source.tree("site") == clean)
    #expect(try await isIdle())
  }

  @Test("briefs that trade places, and one that is renamed, are seen")
  func renamed() async throws {
    _ = try await build(source.wishes())
    let (one, two) = (try #require(source.folder.text(of: "seeds/day-1.md")), try #require(source.folder.text(of: "seeds/day-2.md")))
    try source.folder.put(one, at: "seeds/day-2.md")
    try source.folder.put(two, at: "seeds/day-1.md")
    #expect(try await !isIdle())
    try source.folder.put(two, at: "seeds/day-2.md")
    try source.remove("seeds/day-1.md")
    try source.folder.put(one, at: "seeds/day-01.md")
    #expect(try await !isIdle())
  }

  @Test("what a killed build left is no reason to rest, and a note that is missing, cut short or altered in any byte is passed over")
  func brokenNotes() async throws {
    _ = try await build(source.wishes())
    let note = try #require(FileManager.default.contents(atPath: last))
    for place in stride(from: 0, to: note.count, by: max(1, note.count / 40)) {
      var broken = note
      broken[place] ^= 0x10
      try broken.write(to: URL(filePath: last))
      #expect(try await !isIdle(), "byte \(place)")
      try note.prefix(place).write(to: URL(filePath: last))
      #expect(try await !isIdle(), "\(place) bytes")
    }
    try note.write(to: URL(filePath: last))
    #expect(try await isIdle())
    try source.folder.put("half a page", at: "site/.daybook-draft/new/index.html")
    #expect(try await !isIdle())
    _ = try await build(source.wishes())
    #expect(try await isIdle())
    try source.remove(".daybook-cache")
    #expect(try await !isIdle())
  }
}
