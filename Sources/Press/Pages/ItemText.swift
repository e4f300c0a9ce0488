import Markdown
import Newsroom

/// Puts links to names, and the days that dates mean, into a brief's items.
struct ItemText {
  let edition: Edition
  /// The number of the day in the archive.
  let day: Int
  let permalink: Permalink

  /// An item, or part of it, such as what is left of a standfirst when the headline is taken off.
  func markup(of item: Int, part: Range<Int>? = nil) -> [UInt8] {
    markup(of: item, part: part ?? 0..<edition.archive.days[day].brief.items[item].content.text.count, marking: nil)
  }

  private func markup(of item: Int, part: Range<Int>, marking marked: Int32?) -> [UInt8] {
    var markup: [UInt8] = []
    markup.reserveCapacity(part.count * 2 + 160)
    let inserts = inserts(in: item, marking: marked, within: part)
    if edition.archive.days[day].brief.items[item].content.marks.isEmpty {
      write(part, of: item, inserts, into: &markup)
    } else {
      edition.archive.days[day].brief.items[item].content.html(part, inserting: inserts.map(insertion), into: &markup)
    }
    return markup
  }

  /// The cells of a table with its links; the first mention in the table is the one that is linked.
  func markup(of item: Int, cells: [Range<Int>]) -> [[UInt8]] {
    let content = edition.archive.days[day].brief.items[item].content
    var writer = HTMLWriter(content, inserting: inserts(in: item, marking: nil, within: 0..<content.text.count).map(insertion))
    return cells.map { cell in
      var markup: [UInt8] = []
      writer.write(cell, into: &markup)
      return markup
    }
  }

  /// The sentence of an item, or row of a table, that names a subject; the name is marked, others are linked.
  func passage(of item: Int, naming subject: Int, at offset: Int) -> Passage {
    let text = edition.archive.days[day].brief.items[item].content.text
    let range =
      edition.archive.days[day].brief.items[item].kind.isTable
      ? ItemText.line(around: offset, in: text) : Sentence.range(around: offset, in: text.span)
    return Passage(
      markup: markup(of: item, part: range, marking: Int32(subject)), isCutBefore: range.lowerBound > 0,
      isCutAfter: range.upperBound < text.count)
  }

  private static func line(around offset: Int, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (offset, offset)
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}

// MARK: - What is put in

extension ItemText {
  /// A tag around some of a text.
  private struct Insert {
    let start: Int32
    let end: Int32
    let tag: Tag
  }

  private enum Tag {
    case link(subject: Int32)
    case mark
    case time(CalendarDate)
  }

  /// What goes into a part of an item, in the order of the text: each name where it first stands outside a link to
  /// another site, every mention of a marked subject, every date.
  private func inserts(in item: Int, marking marked: Int32?, within part: Range<Int>) -> [Insert] {
    let mentions = edition.mentions.range(ofItem: item, onDay: day)
    let dateCount = edition.archive.days[day].readings[item].dates.count
    var inserts: [Insert] = []
    inserts.reserveCapacity(mentions.count + dateCount)
    var end = Int32(part.lowerBound)
    var nextDate = 0
    func addDates(before offset: Int) {
      while nextDate < dateCount {
        let date = edition.archive.days[day].readings[item].dates[nextDate]
        guard date.range.lowerBound < offset else { return }
        nextDate += 1
        guard Int(end) <= date.range.lowerBound, date.range.upperBound <= part.upperBound else { continue }
        end = Int32(date.range.upperBound)
        inserts.append(Insert(start: Int32(date.range.lowerBound), end: end, tag: .time(date.date)))
      }
    }
    for number in mentions {
      let mention = edition.mentions.entries[number]
      guard part.lowerBound <= Int(mention.start), Int(mention.end) <= part.upperBound else { continue }
      if mention.subject != marked {
        if isLinked(before: number, from: mentions.lowerBound, within: part, item) || isInsideLink(mention.range, item) { continue }
        if let marked, isAround(marked, mention.range, mentions) { continue }
      }
      addDates(before: Int(mention.start))
      if mention.start < end { continue }
      end = mention.end
      inserts.append(
        Insert(start: mention.start, end: end, tag: mention.subject == marked ? .mark : .link(subject: mention.subject)))
    }
    addDates(before: part.upperBound)
    return inserts
  }

  /// Writes a text that has no markup of its own.
  private func write(_ part: Range<Int>, of item: Int, _ inserts: [Insert], into markup: inout [UInt8]) {
    let bytes = edition.archive.days[day].brief.items[item].content.text
    let text = bytes.span
    var at = part.lowerBound
    for insert in inserts {
      let (start, end) = (Int(insert.start), Int(insert.end))
      Markup.append(text.extracting(at..<start), to: &markup)
      append(opening: insert.tag, to: &markup)
      Markup.append(text.extracting(start..<end), to: &markup)
      append(closing: insert.tag, to: &markup)
      at = end
    }
    Markup.append(text.extracting(at..<part.upperBound), to: &markup)
  }

  private func insertion(_ insert: Insert) -> Insertion {
    var (open, close): ([UInt8], [UInt8]) = ([], [])
    append(opening: insert.tag, to: &open)
    append(closing: insert.tag, to: &close)
    let isLink = if case .link = insert.tag { true } else { false }
    return Insertion(range: Int(insert.start)..<Int(insert.end), open: open, close: close, isLink: isLink)
  }

  private func append(opening tag: Tag, to markup: inout [UInt8]) {
    switch tag {
    case .mark: markup += "<mark>".utf8
    case .link(let subject): edition.subjects[Int(subject)].appendOpening(permalink, to: &markup)
    case .time(let date):
      markup += "<time datetime=\"".utf8
      date.appendISO(to: &markup)
      markup += "\" title=\"".utf8
      edition.words.append(date, to: &markup)
      markup += "\">".utf8
    }
  }

  private func append(closing tag: Tag, to markup: inout [UInt8]) {
    switch tag {
    case .mark: markup += "</mark>".utf8
    case .link: markup += "</a>".utf8
    case .time: markup += "</time>".utf8
    }
  }

  /// Whether the subject of a mention stands before it in the part, outside a link to another site and not inside
  /// another name, so that it has its link already.
  private func isLinked(before number: Int, from first: Int, within part: Range<Int>, _ item: Int) -> Bool {
    let subject = edition.mentions.entries[number].subject
    var end = 0
    for other in first..<number {
      let mention = edition.mentions.entries[other]
      let isInside = Int(mention.start) < end
      end = max(end, Int(mention.end))
      if mention.subject == subject, !isInside, part.lowerBound <= Int(mention.start), !isInsideLink(mention.range, item) { return true }
    }
    return false
  }

  /// Whether a mention has one of the marked subject inside it, as `Russia’s defence ministry` has Russia.
  private func isAround(_ marked: Int32, _ range: Range<Int>, _ mentions: Range<Int>) -> Bool {
    mentions.contains {
      let other = edition.mentions.entries[$0]
      return other.subject == marked && range.lowerBound <= Int(other.start) && Int(other.end) <= range.upperBound
    }
  }

  private func isInsideLink(_ range: Range<Int>, _ item: Int) -> Bool {
    for mark in edition.archive.days[day].brief.items[item].content.marks {
      if case .link = mark.style, mark.range.overlaps(range) { return true }
    }
    return false
  }
}

/// A sentence out of an item, for lists of the items that name somebody.
struct Passage {
  let markup: [UInt8]
  let isCutBefore: Bool
  let isCutAfter: Bool
}
