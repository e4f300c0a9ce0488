import Newsroom

/// A reported number, with all that keeps it from being taken for a count.
struct FigureView: Viewed {
  let qualifier: String?
  let count: String
  /// What was counted and what became of it.
  let what: String
  let place: Made<NameView>?
  let speaker: Made<NameView>?
  /// Who said so, as printed, where it is nobody with a name.
  let said: String?
  let para: Made<ParaView>

  static let view = View<FigureView>(
    .text("qualifier") { $0.qualifier },
    .text("count") { $0.count },
    .text("what") { $0.what },
    .record("place") { $0.place },
    .record("speaker") { $0.speaker },
    .text("said") { $0.said },
    .record("para") { $0.para })

  init(_ figure: Figure, of item: Int, onDay day: Int, in edition: Edition, permalink: Permalink, para: Made<ParaView>) {
    qualifier = edition.words.qualifier(figure.qualifier)
    count = edition.words.number(figure.count)
    what = edition.words.counted(figure.kind, unit: figure.unit)
    place = edition.name(ofEntity: figure.place, onDay: day, permalink: permalink)
    speaker = edition.name(ofEntity: figure.speaker, onDay: day, permalink: permalink)
    said = figure.speakerText
    self.para = para
  }
}
