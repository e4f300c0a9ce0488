import Markdown

/// What the first paragraphs of a brief can be.
enum OpeningShape {
  case title, standfirst, situation, item
}

extension PrintedWords {
  /// Title, standfirst, or an item like all others?
  ///
  /// A standfirst says in its last sentence which day this is, or strings clauses together without a full stop; a title names the
  /// series or has no full stop either, and is short.
  func opening(of passage: Block, hasTitle: Bool, hasSection: Bool, isLast: Bool, isOverBullets: Bool) -> OpeningShape {
    if let what = whatWeKnow {
      if what == 0 { return hasDay || tokens.count <= 8 ? .situation : .item }
      return gap(what).contains(.colon) || !tokens[what].isCapital ? (hasTitle ? .standfirst : .title) : .standfirst
    }
    if sentences.count > 1, lastSentenceTellsDay { return .standfirst }
    let content = passage.content
    guard !hasSection else { return .item }
    guard !content.text[...].endsSentence else {
      if !hasTitle, !isLast, isUpdateOfDate { return .title }
      return content.isWhollyEmphasised && !isLast ? .standfirst : .item
    }
    let hasClauses = tokens.contains { $0.gap.contains(.semicolon) }
    if hasTitle {
      let isLong = content.text.count > 80 || tokens.count > 5 && !isOverBullets
      return hasClauses || isLong ? .standfirst : .item
    }
    if namesSeries, !isLast { return .title }
    if hasClauses || isLast { return .standfirst }
    return content.text.span.width(0..<content.text.count) <= 110 ? .title : .standfirst
  }

  /// Where `what we know` or the like begins, if it leads to the end of the line.
  private var whatWeKnow: Int? {
    tokens.indices.first { index in
      isWord(index, .what) && (isWord(index + 1, .we) && isWord(index + 2, .know) || isWord(index + 1, .happened) && isWord(index + 2, .on))
        && (index == 0 || tokens[index].isCapital || gap(index).contains(.colon))
        && !tokens[(index + 1)...].contains { $0.flags.contains(.sentenceStart) }
    }
  }

  private var hasDay: Bool { !PrintedDay.all(in: self).isEmpty || !PrintedDate.all(in: self).isEmpty }

  /// `This is day 41 of the war.`
  private var lastSentenceTellsDay: Bool {
    guard let last = sentences.last, last.count <= 14 else { return false }
    return PrintedDay.all(in: self).contains { day in
      !day.isElapsed && last.contains(day.words.lowerBound) && (day.words.upperBound == last.upperBound || isWord(day.words.upperBound, .of))
    }
  }

  /// Whether a line names a series, a day or a date, as titles do.
  var hasTitleShape: Bool { hasDay || namesSeries }

  /// `Latest update on the situation - 9 October 2024.`
  private var isUpdateOfDate: Bool {
    guard sentences.count == 1, tokens.count <= 20, let date = PrintedDate.all(in: self).last, date.words.upperBound == tokens.count
    else { return false }
    return tokens.contains { $0.classes.contains(.report) }
      && !gap(date.words.lowerBound).isDisjoint(with: [.hyphen, .dash, .comma, .colon, .openBracket])
  }

  private var namesSeries: Bool {
    let labels: [[Word]] = [
      [.what, .we, .know], [.key, .events], [.at, .a, .glance], [.key, .takeaways], [.what, .happened], [.need, .to, .know],
      [.war, .briefing], [.war, .latest], [.timeline], [.toplines], [.daily, .summary],
    ]
    return labels.contains { label in
      tokens.indices.contains { start in label.indices.allSatisfy { isWord(start + $0, label[$0]) } }
    }
  }

  /// `Wednesday 6 November 2024` · `November 11, 6pm ET` · `Published On 9 Oct 2024` · `Published on 09/01/2026`, whichever day that is
  var isOnlyDate: Bool {
    guard tokens.count <= 14 else { return false }
    guard let date = PrintedDate.all(in: self).first else {
      return isAny(0, of: .issuing) && tokens.count > 2 && tokens.dropFirst().allSatisfy { PrintedDate.isTime($0) || $0.classes.contains(.dateLeader) }
    }
    return tokens.indices.allSatisfy { index in
      date.words.contains(index) || PrintedDate.isTime(tokens[index]) || tokens[index].classes.contains(.weekday)
        || index < date.words.lowerBound && isAny(index, of: .dateLeader)
    }
  }

  /// `War digest, 22 May 2024` · `The Daily Paper, October 22, 2020`: whose the brief is, and its date.
  var isNameAndDate: Bool {
    guard sentences.count == 1, tokens.count <= 14, let date = PrintedDate.all(in: self).first, date.year != nil, (1...6).contains(date.words.lowerBound),
      !gap(date.words.lowerBound).isDisjoint(with: [.comma, .dash, .colon, .openBracket, .other])
    else { return false }
    return (date.words.upperBound..<tokens.count).allSatisfy { PrintedDate.isTime(tokens[$0]) || tokens[$0].classes.contains(.weekday) }
  }

  /// `Situation report no. 5 – 2 July 2024 (covering the north)`: a short line with one whole date.
  var isHeadLineWithDate: Bool {
    let dates = PrintedDate.all(in: self)
    return tokens.count <= 14 && dates.count == 1 && dates[0].year != nil && !tokens.contains { !$0.classes.isDisjoint(with: [.auxiliary, .speech]) }
  }

  /// `Day 41`
  var isOnlyDay: Bool {
    guard let day = PrintedDay.all(in: self).first else { return false }
    return day.words == tokens.indices || isWord(day.words.upperBound, .of) && day.words.lowerBound == 0
  }
}

extension Block {
  /// `13:42 GMT`, as live pages have it between a heading and what it is over.
  var isTimeOfDay: Bool {
    let text = content.text
    guard text.count <= 24, text.contains(where: \.isDigit), text.contains(where: { $0 == 0x3A || $0 == .fullStop || $0.isLetter }) else { return false }
    let words = PrintedWords(text)
    return words.tokens.count > 1 && words.tokens.allSatisfy(PrintedDate.isTime)
  }

  /// A short line without a full stop over something else: the heading of plain texts.
  func looksLikeHeading(before next: Block?) -> Bool {
    guard let next else { return false }
    if case .heading = next.kind { return false }
    let text = content.text
    if isLabelled { return false }
    // What a report is about, over where it is from: `Bridge hit in Hesk, two lanes closed` above `Source: …`.
    let isOverLabel = next.isLabelled
    guard let first = text.first, text.count <= (isOverLabel ? 200 : content.isWhollyStrong ? 120 : 80), !first.isSmallLetter, !text.contains(.newline),
      !text[...].endsSentence, !isKeyFigures, text.last != .comma, text.last != 0x3B, content.wholeLink == nil
    else { return false }
    return text.count { $0 == .space } < (isOverLabel ? 30 : content.isWhollyStrong ? 16 : 9)
  }

  /// `Source: the governor on Telegram`, `Details: …`, `Quote from X: “…”`: a part of a report under the word for it.
  private var isLabelled: Bool {
    let text = content.text
    guard let colon = text.prefix(40).firstIndex(of: 0x3A) else { return false }
    let words = text[..<colon].split(separator: .space)
    guard let first = words.first, case let label = String(decoding: first, as: UTF8.self).lowercased() else { return false }
    if words.count > 1 { return label == "quote" && words[1].elementsEqual(Array("from".utf8)) }
    return Block.labelsOfParts.contains(label)
  }

  private static let labelsOfParts: Set = ["source", "sources", "details", "quote", "background", "previously", "reference"]

  /// `Killed: 26 | Injured: 51`, `3 dead / 12 wounded`: a line of numbers with what they count is no heading.
  private var isKeyFigures: Bool {
    let text = content.text
    guard text.contains(where: \.isDigit) else { return false }
    let parts = text.split { $0 == 0x7C || $0 == 0x2F || $0 == .comma || $0 == 0x3B }
    let counts = parts.count { part in
      part.contains(where: \.isDigit) && part.split { !$0.isLetter }.contains { Block.labelsOfCounts.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
    }
    guard counts == 1, parts.count == 1, let colon = text.firstIndex(of: 0x3A) else { return counts > 1 }
    return Block.labelsOfCounts.contains(String(decoding: text[..<colon], as: UTF8.self).lowercased())
  }

  private static let labelsOfCounts: Set = [
    "killed", "dead", "deaths", "fatalities", "injured", "wounded", "injuries", "arrests", "missing", "detained", "arrested", "rescued", "evacuated", "displaced",
    "downed", "launched", "casualties",
  ]
}
