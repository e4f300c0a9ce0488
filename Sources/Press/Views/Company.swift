import Newsroom

/// With whom and with what a subject is named, and how often.
struct Company {
  /// The most frequent first, ties by name.
  let subjects: [(subject: Int, count: Int)]

  /// In the same briefs.
  init(of subject: Int, onDays days: [Int32], in edition: Edition) {
    var met: [Int32] = []
    for day in days { met += edition.roster[Int(day)] }
    self.init(met, without: subject, in: edition)
  }

  /// In the same items.
  init(of subject: Int, in places: [SubjectAppearances.Place], of edition: Edition) {
    var met: [Int32] = []
    for place in places {
      let first = met.count
      for mention in edition.items.mentions(Int(place.item), onDay: Int(place.day)) {
        let other = edition.items.mentions[mention].subject
        if !met[first...].contains(other) { met.append(other) }
      }
    }
    self.init(met, without: subject, in: edition)
  }

  private init(_ met: [Int32], without subject: Int, in edition: Edition) {
    let counts = Company.counts(met, subjectCount: edition.archive.subjects.count)
    subjects = counts.filter { $0.subject != subject }.sorted {
      $0.count != $1.count ? $0.count > $1.count : edition.subjects[$0.subject].rank < edition.subjects[$1.subject].rank
    }
  }

  /// A few are sorted, many are counted in an array of all.
  private static func counts(_ met: [Int32], subjectCount: Int) -> [(subject: Int, count: Int)] {
    var counts: [(subject: Int, count: Int)] = []
    if met.count < subjectCount / 4 {
      for subject in met.sorted() {
        if counts.last?.subject == Int(subject) {
          counts[counts.count - 1].count += 1
        } else {
          counts.append((Int(subject), 1))
        }
      }
    } else {
      var table = [Int32](repeating: 0, count: subjectCount)
      for subject in met { table[Int(subject)] += 1 }
      for (subject, count) in table.enumerated() where count > 0 { counts.append((subject, Int(count))) }
    }
    return counts
  }
}
