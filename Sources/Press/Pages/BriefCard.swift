import Markdown
import Newsroom

/// What lists, neighbours and lists of mentions tell of a brief, made once.
final class BriefCard: Sendable {
  let headline: Headline
  let address: Address
  /// As printed, such as `1,195`; nil before the war.
  let day: String?
  let month: Month
  let iso: String
  let shortDate: String
  /// What stands under the headline in lists, as markup; nil where the headline says it all.
  let deck: [UInt8]?

  init(of brief: Brief, words: Words) {
    headline = Headline(of: brief, words: words)
    address = .day(brief.date)
    day = brief.day.map { words.number($0.value) }
    month = Month(of: brief.date)
    iso = brief.date.description
    shortDate = words.shortDate(brief.date)
    deck = headline.deck.flatMap { range in
      brief.standfirst.map { standfirst in
        var markup: [UInt8] = []
        standfirst.content.html(range, inserting: [], into: &markup)
        return markup
      }
    }
  }
}
