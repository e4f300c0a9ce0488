import Markdown

/// Puts other words in the place of withheld names, and moves marks and cells along.
struct RedactionWriter {
  private let forms: WithheldForms
  private let substitutes: [String]
  /// The numbers of names that were met.
  private(set) var found: Set<Int> = []
  /// The edits of the text that was redacted last.
  private var edits: [Edit] = []

  private struct Edit {
    var range: Range<Int>
    var words: [UInt8]
  }

  init(forms: WithheldForms, substitutes: [String]) {
    self.forms = forms
    self.substitutes = substitutes
  }

  mutating func redacted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let redacted = redacted(RichText(text: bytes), words: words(of: bytes))
    return redacted.text == bytes ? text : String(decoding: redacted.text, as: UTF8.self)
  }

  /// Whether an address or the like spells a name.
  mutating func hasName(_ text: String) -> Bool {
    let matches = forms.matches(in: words(of: Array(text.utf8), as: .file))
    for match in matches { found.insert(match.name) }
    return !matches.isEmpty
  }

  mutating func redacted(_ content: RichText, words: [FoldedWord]) -> RichText {
    edits = []
    for match in forms.matches(in: words) {
      found.insert(match.name)
      addEdits(for: match, words: words, text: content.text)
    }
    var redacted = content
    redacted.marks = content.marks.compactMap { mark in
      var mark = mark
      if case .link(let url, let title) = mark.style {
        if hasName(url) { return nil }
        if hasName(title) { mark.style = .link(url: url, title: "") }
      }
      guard let range = moved(mark.range) else { return nil }
      mark.range = range
      return mark
    }
    guard !edits.isEmpty else { return redacted }
    redacted.text.removeAll(keepingCapacity: true)
    var at = 0
    for edit in edits {
      redacted.text += content.text[at..<edit.range.lowerBound] + edit.words
      at = edit.range.upperBound
    }
    redacted.text += content.text[at...]
    return redacted
  }

  /// The table of the text that was redacted last.
  func moved(_ table: Table) -> Table {
    var table = table
    func cell(_ range: Range<Int>) -> Range<Int> { position(range.lowerBound, isEnd: false)..<position(range.upperBound, isEnd: true) }
    table.header = table.header.map(cell)
    table.rows = table.rows.map { $0.map(cell) }
    return table
  }

  private func words(of bytes: [UInt8], as form: FoldedWords.Form = .text) -> [FoldedWord] {
    var words: [FoldedWord] = []
    FoldedWords().forEach(in: bytes, as: form) {
      words.append($0)
      return true
    }
    return words
  }

  // MARK: edits

  /// One edit for a name, or one for each cell of a table that has a part of it.
  private mutating func addEdits(for match: WithheldForms.Match, words: [FoldedWord], text: [UInt8]) {
    let first = words[match.words.lowerBound]
    var start = first.range.lowerBound
    let end = words[match.words.upperBound - 1].range.upperBound
    var substitute = Array(substitutes[match.name].utf8)
    if first.isCapital, first.gap >= .stop || isOpening(start, text), let letter = substitute.first, letter.isSmallLetter { substitute[0] = letter & 0xDF }
    for index in match.words.dropFirst() {
      let word = words[index]
      guard text[words[index - 1].range.upperBound..<word.range.lowerBound].contains(where: { $0 == .bar || $0 == .newline }) else { continue }
      edits.append(Edit(range: start..<words[index - 1].range.upperBound, words: substitute))
      (start, substitute) = (word.range.lowerBound, [])
    }
    edits.append(Edit(range: start..<end, words: substitute))
  }

  /// Whether nothing but quotation marks and white space stands between the end of a sentence and a name.
  private func isOpening(_ start: Int, _ text: [UInt8]) -> Bool {
    var at = start - 1
    while at >= 0, text[at] == .space || text[at] == .quotationMark || text[at] >= 0x80 { at -= 1 }
    return at < 0 || text[at] == .newline || text[at] == .fullStop || text[at] == 0x21 || text[at] == 0x3F
  }

  // MARK: positions

  /// Where a mark comes to lie; nil for one that covered a part of a name and nothing else.
  private func moved(_ range: Range<Int>) -> Range<Int>? {
    if edits.isEmpty { return range }
    if let edit = edits.first(where: { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound && !$0.range.isEmpty }) {
      guard edit.range == range, !edit.words.isEmpty else { return nil }
    }
    let (start, end) = (position(range.lowerBound, isEnd: false), position(range.upperBound, isEnd: true))
    return start < end || range.isEmpty ? start..<max(start, end) : nil
  }

  /// Where a byte comes to lie. One within a name moves out of it: the start of something to the name's end, the end of something to its start.
  private func position(_ offset: Int, isEnd: Bool) -> Int {
    var shift = 0
    for edit in edits {
      if offset <= edit.range.lowerBound, !(isEnd && offset == edit.range.lowerBound && edit.range.isEmpty) { break }
      if offset < edit.range.upperBound {
        return isEnd ? edit.range.lowerBound + shift : edit.range.lowerBound + shift + edit.words.count
      }
      shift += edit.words.count - edit.range.count
    }
    return offset + shift
  }
}
