/// For each day of the archive the subjects that its items name, each once, in the order of first mention.
struct Roster: Sendable {
  private let starts: [Int32]
  private let subjects: [Int32]

  init(of items: ItemTable, dayCount: Int, subjectCount: Int) {
    var starts: [Int32] = [0]
    var subjects: [Int32] = []
    var lastDay = [Int32](repeating: -1, count: subjectCount)
    for day in 0..<dayCount {
      for mention in items.mentions(ofDay: day) {
        let subject = items.mentions[mention].subject
        if lastDay[Int(subject)] == Int32(day) { continue }
        lastDay[Int(subject)] = Int32(day)
        subjects.append(subject)
      }
      starts.append(Int32(subjects.count))
    }
    self.starts = starts
    self.subjects = subjects
  }

  subscript(day: Int) -> ArraySlice<Int32> { subjects[Int(starts[day])..<Int(starts[day + 1])] }
}
