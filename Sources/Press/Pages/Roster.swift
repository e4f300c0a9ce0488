import Newsroom

/// For each day of the archive the subjects that its items name, each once, in the order of first mention.
struct Roster: Sendable {
  private let starts: [Int32]
  private let subjects: [Int32]

  init(of archive: Archive) {
    var starts: [Int32] = [0]
    var subjects: [Int32] = []
    var lastDay = [Int32](repeating: -1, count: archive.subjects.count)
    for (number, day) in archive.days.enumerated() {
      for reading in day.readings {
        for mention in reading.mentions {
          let subject = archive.subject(ofEntity: mention.entity, onDay: number)
          if lastDay[subject] == Int32(number) { continue }
          lastDay[subject] = Int32(number)
          subjects.append(Int32(subject))
        }
      }
      starts.append(Int32(subjects.count))
    }
    self.starts = starts
    self.subjects = subjects
  }

  subscript(day: Int) -> ArraySlice<Int32> { subjects[Int(starts[day])..<Int(starts[day + 1])] }
}
