import Newsroom

/// The headings under which names stand in lists.
enum NameGroup: Int, CaseIterable, Sendable {
  case people, bodies, states, settlements, regions, places

  init(_ kind: Entity.Kind) {
    self =
      switch kind {
      case .person: .people
      case .organisation: .bodies
      case .state: .states
      case .settlement: .settlements
      case .region: .regions
      case .place: .places
      }
  }
}

/// In how many briefs each of the archive's names stands, for a run of days.
struct NameCounts {
  /// By the number of the subject.
  private let counts: [Int32]

  init(of days: Range<Int>, _ roster: Roster, subjectCount: Int) {
    var counts = [Int32](repeating: 0, count: subjectCount)
    for day in days {
      for subject in roster[day] { counts[Int(subject)] += 1 }
    }
    self.counts = counts
  }

  init(of days: Range<Int>, in edition: Edition) {
    self.init(of: days, edition.roster, subjectCount: edition.archive.subjects.count)
  }

  subscript(subject: Int) -> Int { Int(counts[subject]) }

  /// The most frequent first, ties by name.
  func subjects(atLeast least: Int, in edition: Edition) -> [Int] {
    counts.indices.filter { counts[$0] >= least }.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : edition.subjects[$0].rank < edition.subjects[$1].rank
    }
  }

  func number(ofNamed times: Int) -> Int { counts.reduce(0) { $1 == times ? $0 + 1 : $0 } }
}

/// A name and how often it stands somewhere.
struct CountedNameView: Viewed {
  let name: Made<NameView>
  let count: String

  static let view = View<CountedNameView>(
    .including { $0.name },
    .text("count") { $0.count })
}

/// Names of one kind under their heading.
struct NameGroupView: Viewed {
  let kind: String
  let names: [CountedNameView]

  static let view = View<NameGroupView>(
    .text("kind") { $0.kind },
    .list("names") { $0.names })
}

extension Edition {
  /// Subjects under the headings of their kinds, at most so many for each.
  func groups(_ subjects: [Int], most: Int, permalink: Permalink, count: (Int) -> Int) -> [NameGroupView] {
    var groups = [[CountedNameView]](repeating: [], count: NameGroup.allCases.count)
    for subject in subjects {
      let group = NameGroup(archive.subjects[subject].entity.kind).rawValue
      guard groups[group].count < most else { continue }
      groups[group].append(
        CountedNameView(name: self.subjects[subject].linked(permalink), count: words.number(count(subject))))
    }
    return zip(NameGroup.allCases, groups).compactMap { group, names in
      names.isEmpty ? nil : NameGroupView(kind: words.heading(group), names: names)
    }
  }
}
