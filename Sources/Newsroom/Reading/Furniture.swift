import Markdown

/// What a feed or a page puts around a brief: told by its shape, and cut with a reason.
enum Furniture {
  /// Why a whole passage is none of the brief's own, or nil if it is.
  static func reason(for passage: Block, format: SeedFile.Format) -> Cut.Reason? {
    let text = passage.content.text
    if text.count <= 200, let reason = reason(for: Phrase(text), of: text) { return reason }
    if isStoryCode(text[...]) { return .storyCode }
    if isListLabel(text[...]) || isReadingTip(text) { return .related }
    if isByline(text) { return .byline }
    if case .paragraph = passage.kind, isCaption(text) { return .caption }
    guard format == .html, passage.content.wholeLink != nil, !text[...].endsSentence else { return nil }
    if case .heading = passage.kind { return nil }
    return .related
  }

  private static func reason(for phrase: Phrase, of text: [UInt8]) -> Cut.Reason? {
    if text.count <= 120, let reason = phrases[phrase] { return reason }
    return isNotice(phrase) || text.starts(with: [0xC2, 0xA9]) ? .button : nil
  }

  private static let phrases: [Phrase: Cut.Reason] = {
    var phrases: [Phrase: Cut.Reason] = [:]
    let lists: [(Cut.Reason, [String])] = [
      (.continueReading, [
        "continue reading", "read more", "read full story", "read the full story", "read full article", "read the full article",
        "full story", "keep reading", "read on", "more details soon",
      ]),
      (.advertisement, [
        "advertisement", "advertisement scroll to continue", "story continues below advertisement", "article continues below advertisement",
        "sponsored", "sponsored content",
      ]),
      (.related, [
        "recommended stories", "related stories", "related articles", "related", "more on this story", "end of list", "read also", "see also",
      ]),
      (.byline, [
        "staff and agencies", "guardian staff and agencies", "guardian staff", "agencies", "news agencies", "al jazeera staff", "reuters staff",
        "guardian staff with agencies", "guardian staff and agency",
      ]),
      (.button, [
        "click here to share on social media", "save articles to read later and create your own reading list", "share this article",
        "listen to this article", "print this page", "accept all", "accept all cookies", "accept cookies", "reject all", "manage cookies",
        "skip to main content", "skip to content", "back to top",
      ]),
    ]
    for (reason, texts) in lists {
      for text in texts { phrases[Phrase(Array(text.utf8))] = reason }
    }
    return phrases
  }()

  // MARK: shapes

  /// `L2N2VG02C`, by which a news agency knows a story.
  static func isStoryCode(_ text: ArraySlice<UInt8>) -> Bool {
    var code = text
    if code.first == 0x6E { code = code.dropFirst() }
    guard code.count == 9, let first = code.first, first.isCapitalLetter else { return false }
    let start = code.startIndex
    return code[start + 2] == 0x4E && code[start + 3].isDigit && code.allSatisfy { $0.isCapitalLetter || $0.isDigit }
      && code.count { $0.isDigit } >= 3
  }

  /// `This site uses cookies to …` · `Sign up to our newsletter` · `4 min read`
  private static func isNotice(_ phrase: Phrase) -> Bool {
    let letters = phrase.letters[...]
    if letters.contains(words: "uses cookies") || letters.contains(words: "we use cookies") || notices.contains(where: letters.begins) { return true }
    return letters.first?.isDigit == true && [" min read", " minute read"].contains { letters.drop(while: \.isDigit).elementsEqual($0.utf8) }
  }

  private static let notices = [
    "sign up to our newsletter", "sign up for our newsletter", "subscribe to our newsletter", "all rights reserved", "copyright 19", "copyright 20",
  ]

  /// `list of 4 items` · `list 1 of 4` · `list 1 of 4A headline`
  static func isListLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 200, text.begins(with: "list ") else { return text.elementsEqual("end of list".utf8) }
    let words = text.split(separator: .space, maxSplits: 4)
    guard words.count >= 4 else { return false }
    if words[1].elementsEqual("of".utf8), words.count == 4 { return words[2].allSatisfy(\.isDigit) && words[3].starts(with: "item".utf8) }
    // What it lists is often glued to it.
    return words[1].allSatisfy(\.isDigit) && words[2].elementsEqual("of".utf8) && words[3].first?.isDigit == true
  }

  /// `SEE ALSO: Another story's title`, `Read more: …`: a short line that is no sentence.
  private static func isReadingTip(_ text: [UInt8]) -> Bool {
    guard text.count <= 220, text.last != .fullStop, let colon = text.prefix(20).firstIndex(of: 0x3A) else { return false }
    return tips.contains(Phrase(Array(text[..<colon])))
  }

  private static let tips = Set(
    ["see also", "read also", "also read", "read more", "read", "related", "further reading", "more", "listen", "watch", "don't miss", "explainer", "in pictures"].map { Phrase(Array($0.utf8)) })

  /// `Photograph: NAME/AGENCY` at the end, or `[NAME/AGENCY]`.
  private static func isCaption(_ text: [UInt8]) -> Bool {
    let tail = text.suffix(100)
    switch text.last {
    case 0x5D: return tail.lastIndex(of: 0x5B).map { isCredit(tail[($0 + 1)...].dropLast()) } ?? false
    case 0x29:
      guard let open = tail.lastIndex(of: 0x28) else { return false }
      return tail[open...].contains(0x2F) && isCredit(tail[(open + 1)...].dropLast())
    default: break
    }
    guard let colon = tail.lastIndex(of: 0x3A) else { return false }
    var start = colon
    while start > 0, text[start - 1].isLetter { start -= 1 }
    guard captionLabels.contains(String(decoding: text[start..<colon], as: UTF8.self)) else { return false }
    let follows = start == 0 || start > 1 && text[start - 1] <= .space && (text[start - 2].endsSentence || text[start - 2] == 0x29)
    return follows && (text[colon...].contains(0x2F) || !text[...].endsSentence)
  }

  private static let captionLabels: Set<String> = [
    "Photograph", "Photographs", "Photo", "Picture", "Image", "Composite", "Illustration", "Graphic",
  ]

  private static func isCredit(_ credit: ArraySlice<UInt8>) -> Bool {
    if credit.starts(with: "File:".utf8) || credit.starts(with: "AP Photo".utf8) { return true }
    let parts = credit.split { $0 == 0x2F || $0 == .comma || $0 <= .space }
    return parts.contains { agencies.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let agencies: Set<String> = [
    "AFP", "AP", "Reuters", "REUTERS", "EPA", "Getty", "Shutterstock", "Anadolu", "TASS", "Tass", "Sputnik", "Ukrinform", "Rex",
    "Alamy", "Zuma", "ZUMA", "PA", "UPI", "Xinhua", "Bloomberg", "Handout", "EFE", "DPA", "dpa", "NurPhoto", "Magnum", "AA",
  ]
}

/// A short text as it is compared: its letters and digits in lower case, with one space between words.
private struct Phrase: Hashable {
  var letters: [UInt8] = []

  init(_ text: [UInt8]) {
    var pending = false
    for byte in text {
      if byte.isLetter || byte.isDigit {
        if pending, !letters.isEmpty { letters.append(.space) }
        pending = false
        letters.append(byte.lowercased)
      } else {
        pending = true
      }
    }
  }
}

extension DayLexicon {
  /// Whether a word names a month or a weekday in full.
  static func isOfCalendar(_ word: ArraySlice<UInt8>) -> Bool {
    var hash = WordHash()
    for byte in word { hash.add(byte.lowercased) }
    guard word.count > 2, let entry = lexicon[hash] else { return false }
    return !entry.classes.isDisjoint(with: [.month, .weekday])
  }
}
