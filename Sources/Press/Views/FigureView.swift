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
  /// What it counts and where, if it tells where.
  let matter: FigureMatter?
  /// Who reports it, and in which item.
  let report: FigureReport
  /// Another report of the same day has another number for the same matter. The first of them says so.
  var difference: Difference?
  /// Among those it is arranged with.
  var number = 0

  enum Difference { case first, further }

  static let view = View<FigureView>(
    .text("qualifier") { $0.qualifier },
    .text("count") { $0.count },
    .text("what") { $0.what },
    .record("place") { $0.place },
    .record("speaker") { $0.speaker },
    .text("said") { $0.said },
    .record("para") { $0.para },
    .flag("differs") { $0.difference != nil },
    .flag("isFirstOfDiffering") { $0.difference == .first })

  init(_ figure: Figure, of item: Int, onDay day: Int, in edition: Edition, permalink: Permalink, para: Made<ParaView>) {
    qualifier = edition.words.qualifier(figure.qualifier)
    count = edition.words.number(figure.count)
    what = edition.words.counted(figure.kind, unit: figure.unit)
    place = edition.name(ofEntity: figure.place, onDay: day, permalink: permalink)
    speaker = edition.name(ofEntity: figure.speaker, onDay: day, permalink: permalink)
    said = figure.speakerText
    report = FigureReport(day: day, item: item, speaker: figure.speaker, said: figure.speakerText)
    matter = figure.place.map { place in
      FigureMatter(kind: figure.kind, unit: FigureMatter.unit(figure), place: edition.items.subject(ofEntity: place, onDay: day))
    }
    self.para = para
  }
}
