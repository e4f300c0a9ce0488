import Markdown
import Newsroom

/// Puts links to names, and the days that dates mean, into a brief's items.
struct ItemText {
  let edition: Edition
  /// The number of the day in the archive.
  let day: Int
  let permalink: Permalink

  private var brief: Brief { edition.archive.days[day].brief }
  private var readings: [ItemReading] { edition.archive.days[day].readings }

  func markup(of item: Int) -> [UInt8] {
    let content = edition.archive.days[day].brief.items[item].content
    var markup: [UInt8] = []
    markup.reserveCapacity(content.text.count * 2)
    content.html(inserting: insertions(in: item, marking: nil, within: 0..<content.text.count), into: &markup)
    return markup
  }

  /// Part of an item, such as what is left of a standfirst when the headline is taken off.
  func markup(of item: Int, part: Range<Int>) -> [UInt8] {
    var markup: [UInt8] = []
    brief.items[item].content.html(part, inserting: insertions(in: item, marking: nil, within: part), into: &markup)
    return markup
  }

  /// The cells of a table with its links; the first mention in the table is the one that is linked.
  func markup(of item: Int, cells: [Range<Int>]) -> [[UInt8]] {
    let content = brief.items[item].content
    var writer = HTMLWriter(content, inserting: insertions(in: item, marking: nil, within: 0..<content.text.count))
    return cells.map { cell in
      var markup: [UInt8] = []
      writer.write(cell, into: &markup)
      return markup
    }
  }

  /// The sentence of an item, or row of a table, that names a subject; the name is marked, others are linked.
  func passage(of item: Int, naming subject: Int, at offset: Int) -> Passage {
    let content = brief.items[item].content
    let range =
      brief.items[item].kind.isTable
      ? ItemText.line(around: offset, in: content.text) : Sentence.range(around: offset, in: content.text)
    var markup: [UInt8] = []
    markup.reserveCapacity(range.count * 3)
    content.html(range, inserting: insertions(in: item, marking: subject, within: range), into: &markup)
    return Passage(markup: markup, isCutBefore: range.lowerBound > 0, isCutAfter: range.upperBound < content.text.count)
  }

  private static func line(around offset: Int, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (offset, offset)
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  /// What goes into a part of an item, in the order of the text: each name where it first stands outside a link to
  /// another site, every mention of a marked subject, every date.
  private func insertions(in item: Int, marking marked: Int?, within part: Range<Int>) -> [Insertion] {
    let reading = readings[item]
    let marks = brief.items[item].content.marks
    var insertions: [Insertion] = []
    insertions.reserveCapacity(reading.mentions.count + reading.dates.count)
    var linked: [Int] = []
    var dates = reading.dates[...]
    func addDates(before offset: Int) {
      while let date = dates.first, date.range.lowerBound < offset {
        dates.removeFirst()
        if part.lowerBound <= date.range.lowerBound, date.range.upperBound <= part.upperBound,
          insertions.last.map({ $0.range.upperBound <= date.range.lowerBound }) ?? true
        {
          insertions.append(Insertion(range: date.range, open: timeOpening(date.date), close: ItemText.timeClosing, isLink: false))
        }
      }
    }
    for mention in reading.mentions where part.lowerBound <= mention.range.lowerBound && mention.range.upperBound <= part.upperBound {
      let subject = edition.archive.subject(ofEntity: mention.entity, onDay: day)
      let isMarked = subject == marked
      if !isMarked {
        if linked.contains(subject) || ItemText.isInsideLink(mention.range, marks) { continue }
        if let marked, isAround(marked, mention, in: reading) { continue }
      }
      addDates(before: mention.range.lowerBound)
      if let last = insertions.last, last.range.upperBound > mention.range.lowerBound { continue }
      if isMarked {
        insertions.append(
          Insertion(range: mention.range, open: ItemText.markOpening, close: ItemText.markClosing, isLink: false))
      } else {
        linked.append(subject)
        insertions.append(
          Insertion(
            range: mention.range, open: edition.subjects[subject].opening(permalink), close: ItemText.linkClosing, isLink: true))
      }
    }
    addDates(before: part.upperBound)
    return insertions
  }

  /// Whether a mention has one of the marked subject inside it, as `Russia’s defence ministry` has Russia.
  private func isAround(_ marked: Int, _ mention: Mention, in reading: ItemReading) -> Bool {
    reading.mentions.contains {
      mention.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= mention.range.upperBound
        && edition.archive.subject(ofEntity: $0.entity, onDay: day) == marked
    }
  }

  private static func isInsideLink(_ range: Range<Int>, _ marks: [RichText.Mark]) -> Bool {
    marks.contains { mark in
      if case .link = mark.style { mark.range.overlaps(range) } else { false }
    }
  }

  private func timeOpening(_ date: CalendarDate) -> [UInt8] {
    Array("<time datetime=\"\(date)\" title=\"\(edition.words.date(date))\">".utf8)
  }

  private static let timeClosing = Array("</time>".utf8)
  private static let linkClosing = Array("</a>".utf8)
  private static let markOpening = Array("<mark>".utf8)
  private static let markClosing = Array("</mark>".utf8)
}

/// A sentence out of an item, for lists of the items that name somebody.
struct Passage {
  let markup: [UInt8]
  let isCutBefore: Bool
  let isCutAfter: Bool
}
