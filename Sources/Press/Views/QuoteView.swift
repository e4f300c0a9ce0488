import Newsroom

/// Somebody's words.
struct QuoteView: Viewed {
  let text: [UInt8]
  let speaker: Made<NameView>?
  let para: Made<ParaView>

  static let view = View<QuoteView>(
    .html("text") { $0.text },
    .record("speaker") { $0.speaker },
    .record("para") { $0.para })

  init(_ quote: Quote, of item: Int, onDay day: Int, in edition: Edition, permalink: Permalink, para: Made<ParaView>) {
    text = QuoteView.markup(of: quote, in: edition.archive.days[day].brief.items[item])
    speaker = quote.speaker.map { edition.subjects[edition.archive.subject(ofEntity: $0, onDay: day)].linked(permalink) }
    self.para = para
  }

  static func markup(of quote: Quote, in item: Item) -> [UInt8] {
    var markup: [UInt8] = []
    Markup.append(item.content.text.span.extracting(quote.range), to: &markup)
    return markup
  }
}
