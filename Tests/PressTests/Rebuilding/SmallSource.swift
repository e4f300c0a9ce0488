import Foundation
import Newsroom

@testable import Press

/// A folder with a few invented briefs, templates, and the sites that are built of them.
final class SmallSource: Sendable {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.copyItem(atPath: URL(filePath: #filePath + "/../../../../Templates").standardized.path, toPath: path(of: "Templates"))
    try folder.put("title: Small Source\nbase_url: https://example.org/archive/\n", at: "seeds/site.yaml")
    for number in 1...4 { try folder.put(SmallSource.brief(number), at: "seeds/day-\(number).md") }
  }

  func path(of file: String) -> String { "\(folder.path)/\(file)" }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(of: file)) }

  func wishes(site: String = "site") -> BuildWishes {
    var wishes = BuildWishes(seeds: path(of: "seeds"))
    wishes.templates = path(of: "Templates")
    wishes.output = path(of: site)
    return wishes
  }

  /// What is wrong with a build; empty where it succeeds.
  func problems(of wishes: BuildWishes) async -> [Diagnostic] {
    do throws(Problems) {
      _ = try await build(wishes)
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// What the last build of the site noted of its pages.
  var notes: PageNotes? { wishes().cache.flatMap(PageNotes.init(keptIn:)) }

  /// Every file of a site with its bytes, the manifest among them.
  func tree(_ site: String) -> [String: Data] { tree(at: path(of: site)) }

  private func tree(at path: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
      if attributes?[.type] as? FileAttributeType == .typeRegular { files[file] = FileManager.default.contents(atPath: "\(path)/\(file)") }
    }
    return files
  }
}

extension SmallSource {
  private static let people = ["Ilmar Vesk", "Anna Torvald", "Mira Sunde", "Petro Halvard", "Jon Askelund"]
  private static let towns = ["Kharkiv", "Poltava", "Sumy", "Odesa", "Chasiv Yar", "Geneva", "Lima"]

  /// A brief of a few sentences that has names, figures and quotes; every number makes another, and none is like the next.
  static func brief(_ number: Int, date: Int? = nil, series: String? = nil) -> String {
    let day = date ?? number
    let (person, other) = (people[number % people.count], people[(number / 2 + 1) % people.count])
    let (town, far) = (towns[number % towns.count], towns[(number * 3 + 1) % towns.count])
    let surname = other.split(separator: " ").last ?? ""
    return """
      ---
      title: Day \(day) in \(town)
      date: 2031-\(day % 12 < 9 ? "0" : "")\(day % 12 + 1)-\(day % 27 < 9 ? "0" : "")\(day % 27 + 1)
      day_one: 2031-01-01
      \(series.map { "series: \($0)\n" } ?? "")sources:
        - {title: Report \(number), publisher: A paper, url: "https://example.org/\(number)"}
      ---

      The mayor of \(town), \(person), said that \(number % 9 + 2) people were injured in \(town).

      ## Elsewhere

      - “We counted \(number + 10) drones,” said \(surname) in \(far) on Monday. At least \(number % 5 + 2) people were killed in \(far).
      - Prime minister \(number % 3 == 0 ? other : person) spoke with Ukraine and Switzerland about [the day before](https://example.org/\(number)).
      """
  }
}
