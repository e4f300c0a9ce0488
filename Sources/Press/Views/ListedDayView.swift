import Newsroom

/// A brief in a list of days.
struct ListedDayView: Viewed {
  let edition: Edition
  /// The number of the day in the archive.
  let day: Int
  let permalink: Permalink

  private var card: BriefCard { edition.briefs[day] }

  static let view = View<ListedDayView>(
    .markup("link") { $0.permalink.append($0.card.address, to: &$1) },
    .text("foreign") { $0.card.foreign },
    .text("day") { $0.card.day },
    .text("iso") { $0.card.iso },
    .text("weekdayDate") { $0.edition.words.weekdayDate($0.card.date) },
    .text("shortDate") { $0.card.shortDate },
    .text("itemCount") { $0.edition.words.count($0.card.itemCount, .item) },
    .text("series") { $0.edition.isShared($0.card.date) ? $0.card.series : nil },
    .text("headline") { $0.card.headline.text },
    .html("deck") { $0.card.deck })
}

extension Edition {
  /// Whether several series have a brief of this date.
  func isShared(_ date: CalendarDate) -> Bool {
    timeline.number(of: date).map { archive.dates[$0].count > 1 } ?? false
  }
}
