/// All days, linked: who and what stands where, in both directions.
///
/// A class, though it never changes: every view of a page reads it, and a reference is all that each of them copies.
package final class Archive: Sendable {
  package let settings: SiteSettings
  package let gazetteer: Gazetteer
  /// Oldest first; several series on one date by the name of the series.
  package let days: [Day]
  /// For each date that has a brief, oldest first, its run of `days`.
  package let dates: [Range<Int>]
  /// Every entity that the archive names, by identifier.
  package let subjects: [Subject]
  /// Problems that do not stop a build, in the order of files and lines.
  package let warnings: [Diagnostic]

  /// For each day, the subject of each of its entities.
  let subjectsByDay: [[Int32]]
  let mentions: Postings
  let quotes: Postings
  let figures: Postings
  let roles: Postings

  init(
    settings: SiteSettings, gazetteer: Gazetteer, days: [Day], dates: [Range<Int>], subjects: [Subject], warnings: [Diagnostic], subjectsByDay: [[Int32]],
    mentions: Postings, quotes: Postings, figures: Postings, roles: Postings
  ) {
    (self.settings, self.gazetteer, self.days, self.dates, self.subjects, self.warnings) = (settings, gazetteer, days, dates, subjects, warnings)
    (self.subjectsByDay, self.mentions, self.quotes, self.figures, self.roles) = (subjectsByDay, mentions, quotes, figures, roles)
  }

  /// The number in `subjects` of a day's entity.
  package func subject(ofEntity entity: Int, onDay day: Int) -> Int { Int(subjectsByDay[day][entity]) }

  /// Where a subject is named, oldest first: one for each mention.
  package func appearances(of subject: Int) -> ArraySlice<Reference> { mentions[subject] }
  /// What a subject is quoted with, oldest first.
  package func quotes(by subject: Int) -> ArraySlice<Reference> { quotes[subject] }
  /// Figures reported from a subject that is a place, oldest first.
  package func figures(at subject: Int) -> ArraySlice<Reference> { figures[subject] }
  /// Offices a subject is said to hold, oldest first.
  package func roles(of subject: Int) -> ArraySlice<Reference> { roles[subject] }

  /// The text that ranges in the item's reading count bytes of.
  package func text(ofItem item: Int, onDay day: Int) -> [UInt8] { days[day].brief.items[item].text }

  package func date(at index: Int) -> CalendarDate { days[dates[index].lowerBound].brief.date }
}

/// An entity and how the archive names it.
package struct Subject: Sendable {
  package let entity: Entity
  /// Spellings in the texts, most frequent first, ties by bytes; adjectives and surnames alone are among them.
  package let spellings: [String]
}

/// One finding in the archive: a mention, quote, figure or role by its number in the reading of an item of a day.
package struct Reference: Sendable, Hashable {
  package let day: Int32
  package let item: Int32
  package let index: Int32
}

/// Findings by subject, in one flat array.
struct Postings: Sendable {
  private let starts: [Int32]
  private let references: [Reference]

  /// - Parameter found: pairs in any order of subjects; those of one subject keep their order.
  init(_ found: [(subject: Int32, reference: Reference)], subjectCount: Int) {
    var starts = [Int32](repeating: 0, count: subjectCount + 1)
    for (subject, _) in found { starts[Int(subject) + 1] += 1 }
    for subject in 0..<subjectCount { starts[subject + 1] += starts[subject] }
    var next = starts
    var references = [Reference](repeating: Reference(day: 0, item: 0, index: 0), count: found.count)
    for (subject, reference) in found {
      references[Int(next[Int(subject)])] = reference
      next[Int(subject)] += 1
    }
    self.starts = starts
    self.references = references
  }

  subscript(subject: Int) -> ArraySlice<Reference> {
    references[Int(starts[subject])..<Int(starts[subject + 1])]
  }
}
