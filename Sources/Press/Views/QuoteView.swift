import Newsroom

/// Somebody's words.
struct QuoteView: Viewed {
  let text: [UInt8]
  let foreign: String?
  let speaker: Made<NameView>?
  let para: Made<ParaView>

  static let view = View<QuoteView>(
    .html("text") { $0.text },
    .text("foreign") { $0.foreign },
    .record("speaker") { $0.speaker },
    .record("para") { $0.para })

  init(_ quote: Quote, of item: Int, onDay day: Int, in edition: Edition, permalink: Permalink, para: Made<ParaView>) {
    text = edition.markup(of: quote, in: item, onDay: day)
    foreign = edition.briefs[day].foreign
    speaker = edition.name(ofEntity: quote.speaker, onDay: day, permalink: permalink)
    self.para = para
  }
}

extension Edition {
  /// What a quote says, without its quotation marks.
  func markup(of quote: Quote, in item: Int, onDay day: Int) -> [UInt8] {
    let text = archive.text(ofItem: item, onDay: day)
    var markup: [UInt8] = []
    Markup.append(text.span.extracting(quote.range), to: &markup)
    return markup
  }
}
