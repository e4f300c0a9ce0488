import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("Builds on the notes of the build before")
struct RandomEditTests {
  let source: SmallSource

  init() throws { source = try SmallSource() }

  /// `ROUNDS=300` for a long walk; each round builds twice.
  private static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap(Int.init) ?? 12

  @Test("make the bytes of a clean build, whatever is edited in between")
  func randomEdits() async throws {
    var editor = Editor(source: source, seed: 20)
    var kept = 0
    _ = try await build(source.wishes())
    for round in 1...RandomEditTests.rounds {
      let edits = try editor.edit()
      let before = source.notes
      let problems = await source.problems(of: source.wishes())
      #expect(await source.problems(of: source.wishes(site: "clean/site")) == problems, "round \(round), \(edits)")
      if problems.isEmpty {
        let (built, clean) = (source.tree("site"), source.tree("clean/site"))
        let different = Set(built.keys).union(clean.keys).filter { built[$0] != clean[$0] }.sorted()
        #expect(different.isEmpty, "round \(round), \(edits)")
        let after = source.notes
        kept += built.keys.count { before?[$0]?.mark != nil && before?[$0]?.mark == after?[$0]?.mark }
      }
      for folder in ["clean"] where FileManager.default.fileExists(atPath: source.path(of: folder)) { try source.remove(folder) }
    }
    // Else the walk shows nothing.
    #expect(kept > 0)
  }
}

/// Edits a source as people would, by chance; one seed gives one walk.
private struct Editor {
  let source: SmallSource
  var random: SplitMix
  var next = 5

  init(source: SmallSource, seed: UInt64) {
    self.source = source
    random = SplitMix(state: seed)
  }

  /// - Returns: what was done, in words.
  mutating func edit() throws -> [String] {
    try (0..<Int.random(in: 1...2, using: &random)).map { _ in try editOnce() }
  }

  private var briefs: [String] { source.tree("seeds").keys.filter { $0.hasPrefix("day-") }.sorted() }

  private mutating func editOnce() throws -> String {
    let briefs = briefs
    guard let brief = briefs.randomElement(using: &random) else { return try add() }
    let text = source.folder.text(of: "seeds/\(brief)") ?? ""
    switch Int.random(in: 0..<17, using: &random) {
    case 0...3: return try add()
    case 4 where briefs.count > 2:
      try source.remove("seeds/\(brief)")
      return "remove \(brief)"
    case 5:
      try source.remove("seeds/\(brief)")
      try source.folder.put(text, at: "seeds/day-r\(next).md")
      next += 1
      return "rename \(brief)"
    case 6: return try put(text + "\n\n- A new line about Lviv and Ilmar Vesk.\n", at: "seeds/\(brief)")
    case 7: return try put(text.replacingOccurrences(of: "Kharkiv", with: "Berdiansk"), at: "seeds/\(brief)")
    case 8: return try put(text.replacingOccurrences(of: "## Elsewhere", with: "## Far away \(next)"), at: "seeds/\(brief)")
    case 9:
      next += 1
      return try put(text.replacingOccurrences(of: "title: Day", with: "title: \(next) Day"), at: "seeds/\(brief)")
    case 10: return try put(text + "\n\nSee [a day](../../days/2031-02-02/) and [a line](../../days/2031-03-03/#elsewhere).\n", at: "seeds/\(brief)")
    case 11:
      next += 1
      return try put("title: Small Source \(next % 3)\nbase_url: https://example.org/archive/\n", at: "seeds/site.yaml")
    case 12:
      next += 1
      return try put("add:\n  - {name: Ilmar Vesk, kind: person, spellings: [Vesk], note: \(next % 2)}\n", at: "seeds/actors.yaml")
    case 13: return try put("do-not-name:\n  - {name: Anna Torvald, say: a woman}\n", at: "seeds/actors.yaml")
    case 14:
      let template = "Templates/partials/\(["top", "bottom", "brief", "entries"].randomElement(using: &random) ?? "top").mustache"
      return try put((source.folder.text(of: template) ?? "") + "<!-- \(next) -->\n", at: template)
    case 15:
      let page = source.tree("site").keys.filter { !$0.hasPrefix(".") }.sorted().randomElement(using: &random) ?? "index.html"
      try source.remove("site/\(page)")
      return "delete the page \(page)"
    default:
      // A second series on a date that has a brief.
      next += 1
      return try put(SmallSource.brief(next, date: Int.random(in: 1...4, using: &random), series: "Evening \(next)"), at: "seeds/day-e\(next).md")
    }
  }

  private mutating func add() throws -> String {
    next += 1
    return try put(SmallSource.brief(next), at: "seeds/day-\(next).md")
  }

  private func put(_ text: String, at file: String) throws -> String {
    try source.folder.put(text, at: file)
    return "write \(file)"
  }
}

/// Sebastiano Vigna's generator: the same numbers for the same seed, everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
