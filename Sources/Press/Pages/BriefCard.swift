import Markdown
import Newsroom

/// What pages, lists and neighbours tell of a brief beside its items, made once.
///
/// A class, so that a view that holds it counts one reference.
final class BriefCard: Sendable {
  let date: CalendarDate
  let month: Month
  let number: DayNumber?
  /// The number as printed, such as `1,195`; nil before the war.
  let day: String?
  /// What the date gives, where the text prints another number.
  let dayByDate: String?
  let dayOne: CalendarDate
  let series: String
  /// The language of the brief where it is not that of the words around it, BCP 47.
  let foreign: String?
  /// Without its folders: `day-0987.md`.
  let seed: String
  let headline: Headline
  let address: Address
  let iso: String
  let shortDate: String
  let longDate: String
  /// `Day 987: …`; a brief without a title has its day for a headline already.
  let title: String
  /// What stands under the headline in lists, as markup; nil where the headline says it all.
  let deck: [UInt8]?
  /// How many items have a number: all but the standfirst and tables.
  let itemCount: Int
  /// The last day on which the brief was written or changed, as its own text tells.
  let lastChange: CalendarDate

  /// - Parameter language: of the words around the brief.
  init(of brief: Brief, words: Words, language: String) {
    date = brief.date
    month = Month(of: brief.date)
    number = brief.day
    day = brief.day.map { words.number($0.value) }
    dayByDate = brief.dayByDate.map { words.number($0.value) }
    dayOne = brief.dayOne
    series = brief.series
    foreign = brief.language.isSameLanguage(as: language) ? nil : brief.language
    seed = String(brief.path[(brief.path.lastIndex(of: "/").map(brief.path.index(after:)) ?? brief.path.startIndex)...])
    headline = Headline(of: brief, words: words)
    title = BriefCard.title(headline.text, label: day.map(words.dayLabel))
    address = .day(brief.date)
    iso = brief.date.description
    shortDate = words.shortDate(brief.date)
    longDate = words.date(brief.date)
    deck = headline.deck.flatMap { range in
      brief.standfirst.map { standfirst in
        var markup: [UInt8] = []
        standfirst.content.html(range, inserting: [], into: &markup)
        return markup
      }
    }
    itemCount = brief.items.reduce(0) { $1.kind == .standfirst || $1.kind.isTable ? $0 : $0 + 1 }
    lastChange = max(brief.updated ?? date, brief.corrections.map(\.date).max() ?? date, date)
  }

  /// By the number of the day in the archive.
  static func cards(of archive: Archive, words: Words) -> [BriefCard] {
    let language = words.language(ofSite: archive.settings.language)
    return archive.days.map { BriefCard(of: $0.brief, words: words, language: language) }
  }

  static func title(_ headline: String, label: String?) -> String {
    guard let label, !headline.hasPrefix(label) else { return headline }
    return "\(label): \(headline)"
  }
}

extension Item.Kind {
  var isTable: Bool {
    if case .table = self { true } else { false }
  }
}

extension String {
  /// Whether two tags of BCP 47 begin with the same language: `en` and `en-GB` do.
  func isSameLanguage(as other: String) -> Bool {
    self == other || split(separator: "-").first?.lowercased() == other.split(separator: "-").first?.lowercased()
  }
}
