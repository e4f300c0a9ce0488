import Newsroom

/// The names that an archive is read with: the tables as its editors have changed them, and what must not be named.
package struct NameDesk: Sendable {
  static let actorsFile = "actors.yaml"
  static let regionsFile = "regions.yaml"

  let gazetteer: Gazetteer
  /// Nil where nobody is withheld.
  let redaction: Redaction?

  /// - Throws: everything that is wrong in the two files.
  init(actors: SeedFile?, regions: SeedFile?, tables: Gazetteer = Gazetteer()) throws(Problems) {
    let curation = Curation(actors: actors, regions: regions)
    gazetteer = try Gazetteer(curatedBy: curation, tables: tables)
    redaction = Redaction(curation, gazetteer: gazetteer)
  }

  func withholding(from brief: Brief) -> Brief { redaction?.redacted(brief) ?? brief }

  /// Warnings for names to withhold that no brief has.
  func unused(in briefs: [Brief]) -> [Diagnostic] { redaction?.unused(in: briefs) ?? [] }
}

extension Redaction {
  /// A withheld name that a page would print, or have in its address.
  func leak(in page: Page) -> Diagnostic? {
    (leak(in: Array(page.address.utf8)) ?? leak(in: page.bytes))?.diagnostic(in: page.address)
  }
}
