import Newsroom

/// What was put right in all briefs, newest first.
struct CorrectionsView: Viewed {
  let frame: FrameView
  let corrections: [CorrectionView]

  static let view = View<CorrectionsView>(
    .including { $0.frame },
    .flag("hasCorrections") { !$0.corrections.isEmpty },
    .list("corrections") { $0.corrections })

  init(of edition: Edition) {
    let permalink = edition.permalink(from: .corrections)
    var corrections: [(day: Int, correction: Correction)] = []
    for day in edition.archive.days.indices.reversed() {
      corrections += edition.archive.days[day].brief.corrections.map { (day, $0) }
    }
    let order = corrections.indices.sorted { (corrections[$1].correction.date, $0) < (corrections[$0].correction.date, $1) }
    self.corrections = order.map {
      CorrectionView(corrections[$0].correction, onDay: corrections[$0].day, in: edition, permalink: permalink)
    }
    frame = FrameView(
      edition, at: .corrections, title: edition.words[.correctionsTitle], description: edition.words[.correctionsDescription])
  }
}
