import Newsroom

/// What a build made.
package struct BuildReport: Sendable {
  package let briefs: Int
  package let items: Int
  package let actors: Int
  package let places: Int
  package internal(set) var files: PublishedFiles
  package let search: SearchOutcome
  package let warnings: [Diagnostic]
  /// What seeds hold that no page shows, in the order of files and lines.
  package let cuts: [Cut]
  /// How long each stage took.
  package var laps: [Stopwatch.Lap] = []

  init(
    briefs: Int, items: Int, actors: Int, places: Int, files: PublishedFiles, search: SearchOutcome, warnings: [Diagnostic], cuts: [Cut]
  ) {
    self.briefs = briefs
    self.items = items
    self.actors = actors
    self.places = places
    self.files = files
    self.search = search
    self.warnings = warnings
    self.cuts = cuts
  }

  /// Of what is not published yet.
  init(of archive: Archive, search: SearchOutcome) {
    briefs = archive.days.count
    items = archive.days.reduce(0) { $0 + $1.brief.items.count }
    actors = archive.subjects.count { $0.entity.kind.isActor }
    places = archive.subjects.count - actors
    files = .none
    self.search = search
    warnings = archive.warnings
    cuts = archive.days.flatMap(\.brief.cuts).sorted {
      ($0.place.file, $0.place.line, $0.place.column) < ($1.place.file, $1.place.line, $1.place.column)
    }
  }
}
