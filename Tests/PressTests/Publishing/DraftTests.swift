import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("Publishing")
struct DraftTests {
  let site: ScratchFolder

  init() throws { site = try ScratchFolder() }

  /// Publishes these pages and no others.
  @discardableResult
  private func publish(_ pages: KeyValuePairs<String, String>, isForced: Bool = false) throws -> [Change] {
    let draft = try Draft(of: site.path, isForced: isForced)
    let changes = try pages.enumerated().map { number, page in
      try draft.add(Page(asset: Array(page.value.utf8), at: page.key), number: number).change
    }
    let changed = changes.indices.filter { changes[$0] == .changed }
    _ = try draft.publish(files: pages.map(\.key), changed: changed)
    return changes
  }

  @Test("new pages appear, changed ones are replaced, stale ones go with the folders they leave empty")
  func rebuild() throws {
    #expect(try publish(["index.html": "a", "days/1/index.html": "b", "days/2/index.html": "c"]) == [.new, .new, .new])
    #expect(try publish(["index.html": "A", "days/2/index.html": "c", "days/3/index.html": "d"]) == [.changed, .none, .new])
    #expect(site.files == [".daybook-files", "days/2/index.html", "days/3/index.html", "index.html"])
    #expect(site.text(of: "index.html") == "A")
    #expect(!FileManager.default.fileExists(atPath: site.path + "/days/1"))
  }

  @Test("a file that does not change is not touched")
  func untouched() throws {
    try publish(["index.html": "same"])
    let before = try FileManager.default.attributesOfItem(atPath: site.path + "/index.html")
    try publish(["index.html": "same"])
    let after = try FileManager.default.attributesOfItem(atPath: site.path + "/index.html")
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test("a draft that is given up leaves the site as it was, and nothing beside it")
  func givenUp() throws {
    try publish(["index.html": "old"])
    do {
      let draft = try Draft(of: site.path, isForced: false)
      #expect(try draft.add(Page(asset: Array("new".utf8), at: "index.html"), number: 0).change == .changed)
      #expect(try draft.add(Page(asset: [], at: "days/index.html"), number: 1).change == .new)
    }
    #expect(site.files == [".daybook-files", "index.html"])
    #expect(site.text(of: "index.html") == "old")
  }

  @Test("what a killed build left behind is cleared away")
  func leftover() throws {
    try site.put("half a page", at: ".daybook-draft/new/days/index.html")
    try publish(["index.html": "whole"])
    #expect(site.files == [".daybook-files", "index.html"])
  }

  @Test("a folder that holds files of others is refused, and built in when that is wished for")
  func refusal() throws {
    try site.put("mine", at: "notes.txt")
    let problems = #expect(throws: Problems.self) { try publish(["index.html": "page"]) }
    #expect(problems?.diagnostics.map(\.description) == ["""
      \(site.path):1:1: cannot be written: no build made what is there
        hint: choose an empty folder, or say `--force` to replace what is in the way
      """])
    #expect(site.files == ["notes.txt"])
    try publish(["index.html": "page"], isForced: true)
    try publish([:])
    #expect(site.files == [".daybook-files", "notes.txt"])
  }

  @Test("hidden files and CNAME are welcome in a new site, and stay")
  func guests() throws {
    try site.put("", at: ".gitkeep")
    try site.put("example.org", at: "CNAME")
    try publish(["index.html": "page"])
    try publish([:])
    #expect(site.files == [".daybook-files", ".gitkeep", "CNAME"])
  }

  @Test("a file of others where a page belongs is not replaced")
  func fileInTheWay() throws {
    try publish(["index.html": "page"])
    try site.put("theirs", at: "about/index.html")
    #expect(throws: DiskError(path: site.path + "/about/index.html", action: .written, reason: .notOurs)) {
      try publish(["index.html": "page", "about/index.html": "ours"])
    }
    #expect(site.text(of: "about/index.html") == "theirs")
  }

  @Test("a folder where a page belongs is told by name")
  func folderInTheWay() throws {
    try publish(["index.html": "page"])
    try site.put("x", at: "feed.xml/x")
    #expect(throws: DiskError(path: site.path + "/feed.xml", action: .read, reason: .isFolder)) {
      try publish(["index.html": "page", "feed.xml": "feed"])
    }
  }

  @Test("a manifest cannot lead out of the site")
  func manifestLeadingOut() throws {
    let other = try ScratchFolder()
    try other.put("precious", at: "precious.txt")
    try site.put("Files\n../\(URL(filePath: other.path).lastPathComponent)/precious.txt\n\(other.path)/precious.txt\n", at: ".daybook-files")
    try publish(["index.html": "page"])
    #expect(other.files == ["precious.txt"])
  }

  @Test("two builds of one site at once: the second says so")
  func twoBuilds() throws {
    let first = try Draft(of: site.path, isForced: false)
    let problems = #expect(throws: Problems.self) { _ = try Draft(of: site.path, isForced: false) }
    #expect(problems?.diagnostics.first?.message == "cannot be locked: another build is writing here")
    _ = first
  }
}
