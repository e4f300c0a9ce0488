import Markdown

/// A seed's passages, sorted: title, standfirst, sections and items, furniture, and the lines that tell the day.
struct BriefBody {
  private(set) var title: String?
  private(set) var items: [Item] = []
  private(set) var cuts: [Cut] = []
  private(set) var clues: [DayClue] = []
  /// Where a link to read on leads: the story's own address.
  private(set) var address: String?

  private let path: String
  private let format: SeedFile.Format
  private var section: (text: String, passage: Block, isUsed: Bool)?
  private var caption: [UInt8]?

  init(_ body: Passages, of path: String, format: SeedFile.Format, title: String?) {
    self.path = path
    self.format = format
    self.title = title
    let passages = body.blocks
    items.reserveCapacity(passages.count)
    for (index, passage) in passages.enumerated() where !passage.content.text.isEmpty {
      let before = index > 0 ? passages[index - 1] : nil
      let after = index + 1 < passages.count ? passages[index + 1] : nil
      add(passage, before: before, after: after)
    }
    closeSection()
  }

  private mutating func add(_ passage: Block, before: Block?, after: Block?) {
    if let reason = Furniture.reason(for: passage, format: format) { return addFurniture(passage, reason) }
    if isCaptionTwin(passage) { return cut(passage, .caption) }
    let passage = withYear(trim(passage), before: before, after: after)
    guard !passage.content.text.isEmpty else { return }
    switch passage.kind {
    case .heading(let level):
      addHeading(passage, level: level, isFirst: before == nil)
    case .paragraph:
      addParagraph(passage, after: after)
    case .bullet(let depth):
      addItem(passage, .bullet(depth: depth))
    case .numbered(let depth, let number):
      // "1. Fighting" over paragraphs is a heading; among its like it is an entry of a list.
      if before?.isNumbered(depth, number - 1) != true, after?.isNumbered(depth, number + 1) != true, passage.looksLikeHeading(before: after) {
        openSection(passage)
      } else {
        addItem(passage, .bullet(depth: depth))
      }
    case .quote: addItem(passage, .quote)
    case .code: addItem(passage, .code)
    case .table(let table): addItem(passage, .table(table))
    }
  }

  /// A paragraph that begins `1986. ` or `2024. ` is a list to Markdown, which would lose the number; no list of one entry starts so high.
  private func withYear(_ passage: Block, before: Block?, after: Block?) -> Block {
    guard case .numbered(let depth, let number) = passage.kind, number > 999, before?.isNumbered(depth, number - 1) != true, after?.isNumbered(depth, number + 1) != true else {
      return passage
    }
    return Block(kind: .paragraph, content: passage.content.led(by: Array("\(number). ".utf8)), line: passage.line)
  }

  // MARK: furniture

  private mutating func cut(_ passage: Block, _ reason: Cut.Reason) { cut(passage.content.text, reason, line: passage.line) }

  private mutating func cut(_ text: [UInt8], _ reason: Cut.Reason, line: Int) {
    cuts.append(Cut(reason: reason, text: String(decoding: text, as: UTF8.self), place: SourcePlace(file: path, line: line)))
  }

  private mutating func addFurniture(_ passage: Block, _ reason: Cut.Reason) {
    if reason == .continueReading, address == nil { address = passage.content.wholeLink }
    if reason == .caption {
      caption = passage.content.text
      // What an image says in words, where there is none, comes before its caption.
      if let last = items.last, last.kind == .paragraph, BriefBody.repeats(last.text, passage.content.text) {
        items.removeLast()
        cut(last.text, .caption, line: last.place.line)
      }
    }
    // "By NAME November 20, 2023"
    if reason == .byline, items.isEmpty {
      let words = PrintedWords(passage.content.text)
      if !PrintedDate.all(in: words).isEmpty { clues.append(DayClue(words, origin: .dateline, line: passage.line)) }
    }
    cut(passage, reason)
  }

  private func isCaptionTwin(_ passage: Block) -> Bool {
    caption.map { BriefBody.repeats(passage.content.text, $0) } ?? false
  }

  private static func repeats(_ text: [UInt8], _ caption: [UInt8]) -> Bool {
    let words = text.last == .fullStop ? text.dropLast() : text[...]
    return words.count >= 20 && caption.starts(with: words)
  }

  // MARK: headings

  private mutating func addHeading(_ passage: Block, level: Int, isFirst: Bool) {
    guard items.isEmpty else { return openSection(passage) }
    let words = PrintedWords(passage.content.text)
    if words.isOnlyDate { return addDateline(passage, words) }
    if level == 1 || isFirst && words.hasTitleShape { return addTitle(passage, words) }
    if words.isOnlyDay {
      clues.append(DayClue(words, origin: .title, line: passage.line))
      return cut(passage, .situationLine)
    }
    openSection(passage)
  }

  private mutating func addTitle(_ passage: Block, _ words: PrintedWords) {
    clues.append(DayClue(words, origin: .title, line: passage.line))
    let text = String(decoding: passage.content.text, as: UTF8.self)
    if title == nil {
      title = text
    } else if title != text {
      cut(passage, .title)
    }
  }

  private mutating func addDateline(_ passage: Block, _ words: PrintedWords) {
    clues.append(DayClue(words, origin: .dateline, line: passage.line))
    cut(passage, .dateline)
  }

  private mutating func openSection(_ passage: Block) {
    closeSection()
    var text = passage.content.text[...]
    while let last = text.last, last == 0x3A || last <= .space { text.removeLast() }
    section = (String(decoding: text, as: UTF8.self), passage, false)
  }

  /// A heading with nothing under it would be on no page. Words that only looked like one are an item of their own.
  private mutating func closeSection() {
    guard let section, !section.isUsed else { return self.section = nil }
    self.section = nil
    if section.passage.kind == .paragraph, section.text.utf8.count(where: { $0 == .space }) >= BriefBody.fewestSpaces {
      addItem(section.passage, .paragraph)
    } else {
      cut(Array(section.text.utf8), .emptyHeading, line: section.passage.line)
    }
  }

  /// Fewer words tell no event: `Read more here`.
  private static let fewestSpaces = 3

  // MARK: paragraphs

  private mutating func addParagraph(_ passage: Block, after: Block?) {
    let text = passage.content.text
    let isOpening = items.allSatisfy { $0.kind == .standfirst }
    // A first line may be anything; later ones are looked at where they could tell the day.
    if items.isEmpty || isOpening && text.count <= 400 || (isOpening || text.count <= 400) && text.couldTellSituation {
      let words = PrintedWords(text)
      if let situation = SituationLine.find(in: words) {
        if isOpening { clues.append(DayClue(words, origin: .situationLine, line: passage.line)) }
        if situation == .whole { return cut(passage, .situationLine) }
      }
      if isOpening, addOpening(passage, words, after: after) { return }
    }
    if isAmongHeadLines(text), case let words = PrintedWords(text), words.isOnlyDate || words.isHeadLineWithDate { return addDateline(passage, words) }
    if passage.isTimeOfDay { return cut(passage, .dateline) }
    if passage.looksLikeHeading(before: after) { return openSection(passage) }
    addItem(passage, .paragraph)
  }

  /// Whether a short line stands behind a few others of its kind at the head of the brief: `Fighting in Sennar State`, `Flash Update No. 03`.
  private func isAmongHeadLines(_ text: [UInt8]) -> Bool {
    func isHeadLine(_ text: [UInt8]) -> Bool { text.count <= BriefBody.longestHeadLine && text.last.map { ![.fullStop, 0x21, 0x3F].contains($0) } ?? false }
    return (1...BriefBody.mostHeadLines).contains(items.count) && isHeadLine(text) && items.allSatisfy { $0.kind == .paragraph && isHeadLine($0.text) }
      && !clues.contains { $0.origin == .dateline || $0.origin == .situationLine }
  }

  /// In bytes.
  private static let longestHeadLine = 90
  private static let mostHeadLines = 4

  /// The title and standfirst, or false for a passage that is neither.
  private mutating func addOpening(_ passage: Block, _ words: PrintedWords, after: Block?) -> Bool {
    if words.isOnlyDate || title != nil && items.isEmpty && words.isNameAndDate {
      addDateline(passage, words)
      return true
    }
    if title != nil, items.isEmpty, Furniture.isListOfNames(passage.content.text) {
      cut(passage, .byline)
      return true
    }
    let shape = words.opening(
      of: passage, hasTitle: title != nil || !items.isEmpty, hasSection: section != nil, isLast: after == nil,
      isOverBullets: after?.isBullet == true)
    switch shape {
    case .title: addTitle(passage, words)
    case .situation:
      clues.append(DayClue(words, origin: .situationLine, line: passage.line))
      cut(passage, .situationLine)
    case .standfirst where items.isEmpty:
      clues.append(DayClue(words, origin: .standfirst, line: passage.line))
      section = nil
      addItem(passage, .standfirst)
    case .standfirst, .item:
      clues.append(DayClue(words, origin: .opening, line: passage.line))
      return false
    }
    return true
  }

  // MARK: items

  private mutating func addItem(_ passage: Block, _ kind: Item.Kind) {
    section?.isUsed = true
    items.append(Item(kind: kind, section: section?.text, content: passage.content.withUsableLinks(in: format), place: SourcePlace(file: path, line: passage.line)))
  }

  /// Cuts off what stands before a passage's first sentence and after its last.
  private mutating func trim(_ passage: Block) -> Block {
    switch passage.kind {
    case .code, .table, .heading: return passage
    default: break
    }
    var passage = passage
    var offcuts: [Furniture.Offcut] = []
    Furniture.trimEnd(&passage.content, into: &offcuts)
    for offcut in offcuts { cut(offcut.text, offcut.reason, line: passage.line) }
    if items.count < 2, let end = Furniture.endOfDateline(passage.content.text) {
      let dateline = Array(passage.content.text[..<end])
      clues.append(DayClue(PrintedWords(dateline), origin: .dateline, line: passage.line))
      cut(Array(dateline[dateline.span.trimmed(0..<end)]), .dateline, line: passage.line)
      passage.content = passage.content.part(end..<passage.content.text.count)
    }
    return passage
  }
}

extension Block {
  fileprivate var isBullet: Bool {
    if case .bullet = kind { true } else { false }
  }

  fileprivate func isNumbered(_ depth: Int, _ number: Int) -> Bool { kind == .numbered(depth: depth, number: number) }
}

extension [UInt8] {
  /// A quick look for `here`, `these are` or `this is` before the words are counted.
  fileprivate var couldTellSituation: Bool {
    let text = span
    var index = 0
    while index + 3 < text.count {
      if text[index] | 0x20 == 0x68 {
        switch (text[index + 1] | 0x20, text[index + 2] | 0x20) {
        case (0x65, 0x72): if text[index + 3] | 0x20 == 0x65 { return true }
        case (0x65, 0x73): if self[index...].begins(with: "hese are") { return true }
        case (0x69, 0x73): if self[index...].begins(with: "his is") { return true }
        default: break
        }
      }
      index += 1
    }
    return false
  }
}
