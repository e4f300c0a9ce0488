import Markdown
import Newsroom

/// Puts links to names, and the days that dates mean, into a brief's items.
struct ItemText {
  let edition: Edition
  /// The number of the day in the archive.
  let day: Int
  let permalink: Permalink

  /// Writes an item, or part of it, such as what is left of a standfirst when the headline is taken off.
  func write(_ item: Int, part: Range<Int>? = nil, into markup: inout [UInt8]) {
    write(item, part: part ?? text(of: item).indices, marking: nil, into: &markup)
  }

  /// - Parameter marked: the subject whose page it is for: its name is marked, others are linked.
  fileprivate func write(_ item: Int, part: Range<Int>, marking marked: Int32?, into markup: inout [UInt8]) {
    let inserts = inserts(in: item, marking: marked, within: part)
    if edition.items.traits(item, onDay: day).contains(.marked) {
      content(of: item).html(part, inserting: inserts.map(insertion), into: &markup)
    } else {
      write(part, of: item, inserts, into: &markup)
    }
  }

  /// The cells of a table with its links; the first mention in the table is the one that is linked.
  func markup(of item: Int, cells: [Range<Int>]) -> [[UInt8]] {
    let content = content(of: item)
    var writer = HTMLWriter(
      content, inserting: inserts(in: item, marking: nil, within: 0..<content.text.count).map(insertion))
    return cells.map { cell in
      var markup: [UInt8] = []
      writer.write(cell, into: &markup)
      return markup
    }
  }

  /// The sentence of an item, or row of a table, that names a subject.
  func passage(of item: Int, naming subject: Int, at offset: Int) -> Passage {
    let part = ItemText.part(of: item, onDay: day, around: offset, in: edition)
    return Passage(
      source: self, item: item, part: part, subject: Int32(subject), isCutBefore: part.lowerBound > 0, isCutAfter: part.upperBound < text(of: item).count)
  }

  /// The same sentence or row, as plain text.
  static func words(of item: Int, onDay day: Int, around offset: Int, in edition: Edition) -> [UInt8] {
    Array(edition.archive.text(ofItem: item, onDay: day)[part(of: item, onDay: day, around: offset, in: edition)])
  }

  private static func part(of item: Int, onDay day: Int, around offset: Int, in edition: Edition) -> Range<Int> {
    let text = edition.archive.text(ofItem: item, onDay: day)
    return edition.items.traits(item, onDay: day).contains(.table) ? line(around: offset, in: text.span) : Sentence.range(around: offset, in: text.span)
  }

  private static func line(around offset: Int, in text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (offset, offset)
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  private func text(of item: Int) -> [UInt8] { edition.archive.text(ofItem: item, onDay: day) }

  private func content(of item: Int) -> RichText { edition.archive.days[day].brief.items[item].content }
}

/// A sentence out of an item, for lists of the items that name somebody.
struct Passage {
  fileprivate let source: ItemText
  fileprivate let item: Int
  fileprivate let part: Range<Int>
  fileprivate let subject: Int32
  let isCutBefore: Bool
  let isCutAfter: Bool

  func write(into markup: inout [UInt8]) { source.write(item, part: part, marking: subject, into: &markup) }

  /// The way to the item.
  func writeLink(into markup: inout [UInt8]) { source.edition.appendLink(to: item, onDay: source.day, from: source.permalink, into: &markup) }
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
    /// With the rule that decided, for want of a better one.
    case unsureLink(subject: Int32, rule: StaticText)
    case mark
    case time(CalendarDate)
  }

  /// What goes into a part of an item, in the order of the text: each name where it first stands outside a link to
  /// another site, every mention of a marked subject, every date.
  private func inserts(in item: Int, marking marked: Int32?, within part: Range<Int>) -> [Insert] {
    let items = edition.items
    let mentions = items.mentions(item, onDay: day)
    var dates = items.dates(item, onDay: day)
    var inserts: [Insert] = []
    inserts.reserveCapacity(mentions.count + dates.count)
    var end = Int32(part.lowerBound)
    func addDates(before offset: Int32) {
      while let next = dates.first {
        let date = items.dates[next]
        guard date.start < offset else { return }
        dates.removeFirst()
        guard end <= date.start, Int(date.end) <= part.upperBound else { continue }
        end = date.end
        inserts.append(Insert(start: date.start, end: end, tag: .time(date.date)))
      }
    }
    for number in mentions {
      let mention = items.mentions[number]
      guard part.lowerBound <= Int(mention.start), Int(mention.end) <= part.upperBound else { continue }
      if mention.subject != marked {
        if isLinked(before: number, from: mentions.lowerBound, within: part, item) || isInsideLink(mention, item) { continue }
        if let marked, isAround(marked, mention, mentions) { continue }
      }
      addDates(before: mention.start)
      if mention.start < end { continue }
      end = mention.end
      inserts.append(
        Insert(start: mention.start, end: end, tag: mention.subject == marked ? .mark : link(number - mentions.lowerBound, mention, in: item)))
    }
    addDates(before: Int32(part.upperBound))
    return inserts
  }

  /// - Parameter number: of the mention, in the reading of the item.
  private func link(_ number: Int, _ mention: ItemTable.Mention, in item: Int) -> Tag {
    guard mention.isUnsure else { return .link(subject: mention.subject) }
    return .unsureLink(subject: mention.subject, rule: edition.archive.days[day].readings[item].mentions[number].evidence.rule)
  }

  /// Whether the subject of a mention stands before it in the part, outside a link to another site and not inside
  /// another name, so that it has its link already.
  private func isLinked(before number: Int, from first: Int, within part: Range<Int>, _ item: Int) -> Bool {
    let subject = edition.items.mentions[number].subject
    var end: Int32 = 0
    for other in first..<number {
      let mention = edition.items.mentions[other]
      let isInside = mention.start < end
      end = max(end, mention.end)
      if mention.subject == subject, !isInside, part.lowerBound <= Int(mention.start), !isInsideLink(mention, item) { return true }
    }
    return false
  }

  /// Whether a mention has one of the marked subject inside it, as `Russia’s defence ministry` has Russia.
  private func isAround(_ marked: Int32, _ mention: ItemTable.Mention, _ mentions: Range<Int>) -> Bool {
    mentions.contains {
      let other = edition.items.mentions[$0]
      return other.subject == marked && mention.start <= other.start && other.end <= mention.end
    }
  }

  private func isInsideLink(_ mention: ItemTable.Mention, _ item: Int) -> Bool {
    guard edition.items.traits(item, onDay: day).contains(.marked) else { return false }
    let range = Int(mention.start)..<Int(mention.end)
    return edition.archive.days[day].brief.items[item].content.marks.contains { mark in
      if case .link = mark.style { mark.range.overlaps(range) } else { false }
    }
  }
}

// MARK: - Writing

extension ItemText {
  /// Writes a text that has no markup of its own.
  private func write(_ part: Range<Int>, of item: Int, _ inserts: [Insert], into markup: inout [UInt8]) {
    let bytes = text(of: item)
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
    let isLink =
      switch insert.tag {
      case .link, .unsureLink: true
      case .mark, .time: false
      }
    return Insertion(range: Int(insert.start)..<Int(insert.end), open: open, close: close, isLink: isLink)
  }

  private func append(opening tag: Tag, to markup: inout [UInt8]) {
    switch tag {
    case .mark: markup.append(literal: "<mark>")
    case .link(let subject): edition.subjects[Int(subject)].appendOpening(permalink, to: &markup)
    case .unsureLink(let subject, let rule):
      let name = edition.archive.subjects[Int(subject)].entity.name
      edition.subjects[Int(subject)].appendUnsureOpening(permalink, title: edition.words.unsure(of: name, by: rule), to: &markup)
    case .time(let date):
      markup.append(literal: "<time datetime=\"")
      date.appendISO(to: &markup)
      markup.append(literal: "\" title=\"")
      Markup.append(edition.words.date(date).utf8.span, to: &markup)
      markup.append(literal: "\">")
    }
  }

  private func append(closing tag: Tag, to markup: inout [UInt8]) {
    switch tag {
    case .mark: markup.append(literal: "</mark>")
    case .link, .unsureLink: markup.append(literal: "</a>")
    case .time: markup.append(literal: "</time>")
    }
  }
}
