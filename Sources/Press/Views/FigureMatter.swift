import Newsroom

/// What a figure counts and where: reports of one day about one matter are compared.
struct FigureMatter: Hashable, Sendable {
  let kind: Figure.Kind
  /// As printed; `people` where the text leaves it out.
  let unit: String
  /// The number of the subject.
  let place: Int

  static func unit(_ figure: Figure) -> String {
    guard let unit = figure.unit?.lowercased(), unit != "person" else { return "people" }
    return unit
  }
}

/// Where a figure is reported, and by whom.
struct FigureReport: Hashable, Sendable {
  let day: Int
  let item: Int
  let speaker: Int?
  let said: String?
}

extension [FigureView] {
  /// The figures of one day in their order, but those that report different numbers of one matter side by side.
  ///
  /// Numbers that one source gives in one item do not differ: it tells of several things. Which of others is right, or whether they tell of two events, only the briefs can say; nothing is summed.
  var withDifferencesSideBySide: [FigureView] {
    guard count > 1 else { return self }
    var reports: [FigureMatter: (counts: Set<String>, reports: Set<FigureReport>)] = [:]
    for figure in self {
      guard let matter = figure.matter else { continue }
      reports[matter, default: ([], [])].counts.insert(figure.count)
      reports[matter, default: ([], [])].reports.insert(figure.report)
    }
    let differing = Set(reports.filter { $0.value.counts.count > 1 && $0.value.reports.count > 1 }.keys)
    guard !differing.isEmpty else { return self }
    var told: Set<FigureMatter> = []
    var arranged: [FigureView] = []
    for figure in self {
      guard let matter = figure.matter, differing.contains(matter) else {
        arranged.append(figure)
        continue
      }
      guard told.insert(matter).inserted else { continue }
      for (place, var other) in filter({ $0.matter == matter }).enumerated() {
        other.difference = place == 0 ? .first : .further
        arranged.append(other)
      }
    }
    return arranged
  }
}
