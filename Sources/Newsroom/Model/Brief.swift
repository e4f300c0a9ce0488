import Markdown

/// A daily summary as its editor wrote it: read, dated and cut into items, but not yet understood.
package struct Brief: Sendable {
  /// The path as the editor knows it, such as `seeds/day-0987.md`.
  package var path: String
  package var format: SeedFile.Format
  /// The name of the series it belongs to; `site.yaml` names the usual one.
  package var series: String
  package var date: CalendarDate
  package var dateOrigin: DateOrigin
  /// The number that the text prints, else the one that the date gives; nil before the war's first day.
  package var day: DayNumber?
  /// What the date gives, where the text prints another number.
  package var dayByDate: DayNumber?
  /// The war's first day.
  package var dayOne: CalendarDate
  /// The war's name, where the front matter tells.
  package var war: String?
  /// From front matter or a headline; nil where the brief has none.
  package var title: String?
  /// BCP 47, such as `en-GB`.
  package var language: String
  /// The standfirst, where there is one, then every item, in reading order.
  package var items: [Item]
  package var sources: [Source]
  package var corrections: [Correction]
  package var updated: CalendarDate?
  /// Not to be published yet: `draft: true`.
  package var isDraft: Bool
  /// Furniture of the feed that was left out, for `--verbose`.
  package var cuts: [Cut]
  /// Warnings; errors are thrown.
  package var warnings: [Diagnostic]
  /// The numbers of the names that it had and that editors withhold.
  package var withheld: [Int] = []

  package init(
    path: String, format: SeedFile.Format, series: String, date: CalendarDate, day: DayNumber?, dayByDate: DayNumber?,
    dayOne: CalendarDate, war: String?, title: String?, language: String, items: [Item], sources: [Source],
    corrections: [Correction], updated: CalendarDate?, cuts: [Cut], warnings: [Diagnostic],
    isDraft: Bool = false, dateOrigin: DateOrigin = .frontMatter
  ) {
    self.path = path
    self.format = format
    self.series = series
    self.date = date
    self.day = day
    self.dayByDate = dayByDate
    self.dayOne = dayOne
    self.war = war
    self.title = title
    self.language = language
    self.items = items
    self.sources = sources
    self.corrections = corrections
    self.updated = updated
    self.cuts = cuts
    self.warnings = warnings
    self.isDraft = isDraft
    self.dateOrigin = dateOrigin
  }

  /// Whether anything told its date. Where nothing did, which only a single reading puts up with, `date` is the war's first day.
  package var isDated: Bool { dateOrigin != .nothing }

  /// The standfirst, if the brief opens with one.
  package var standfirst: Item? { items.first.flatMap { $0.kind == .standfirst ? $0 : nil } }
}

/// What told a brief's date, the surest first.
package enum DateOrigin: String, Sendable {
  case frontMatter = "front matter"
  case text = "words in the text"
  case dayNumber = "the day number"
  case fileName = "the file's name"
  case pageHead = "the head of the page"
  case address = "the address of its source"
  case nothing
}

/// Where a brief's facts come from.
package struct Source: Hashable, Sendable {
  package var title: String?
  package var publisher: String?
  package var url: String?

  package init(title: String?, publisher: String?, url: String?) {
    self.title = title
    self.publisher = publisher
    self.url = url
  }
}

/// What was wrong in a brief, and when it was put right.
package struct Correction: Hashable, Sendable {
  package var date: CalendarDate
  package var text: String

  package init(date: CalendarDate, text: String) {
    self.date = date
    self.text = text
  }
}

/// A line of the seed that no page shows, and why.
package struct Cut: Hashable, Sendable {
  package enum Reason: String, Sendable {
    case continueReading = "a link to read on"
    case advertisement = "an advertisement"
    case caption = "a caption"
    case byline = "a by-line"
    case dateline = "the line that tells place and date"
    case related = "a link to another story"
    case situationLine = "the line that tells the day"
    case title = "a second title"
    case emptyHeading = "a heading with nothing under it"
    case storyCode = "an agency's story code"
    case truncation = "a mark that the feed cut the text short"
    case button = "a button of the page"
    case surroundings = "what stands around the story"
    case struck = "what is struck out"
    case remark = "a remark in the note"
    case mail = "the head or signature of a mail"
    case script = "script or style"
    case picture = "what describes a picture"
    case embedded = "a page or picture within the page"
    case tableCells = "cells beyond the table's last column"
    case unread = "a page that breaks off here"
  }
  package var reason: Reason
  package var text: String
  package var place: SourcePlace

  package init(reason: Reason, text: String, place: SourcePlace) {
    self.reason = reason
    self.text = text
    self.place = place
  }
}
