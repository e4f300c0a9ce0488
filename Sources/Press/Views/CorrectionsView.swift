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
    corrections = edition.corrections.map { day, number in
      CorrectionView(edition.archive.days[day].brief.corrections[number], onDay: day, in: edition, permalink: permalink)
    }
    var frame = FrameView(
      edition, at: .corrections, title: edition.words[.correctionsTitle], description: edition.words[.correctionsDescription])
    frame.feed = FrameFeedView(title: edition.words[.correctionsTitle])
    self.frame = frame
  }
}
