/// The lines above a mail that was saved as text: `From:`, `Subject:`, `Date:` and the like, down to a blank line.
struct MailHead {
  private(set) var subject: String?
  private(set) var date: CalendarDate?
  /// What stands under it, without the marks of quoted mails before its lines, up to the line above a signature.
  private(set) var body: [UInt8] = []
  private(set) var bodyFirstLine = 1
  /// The head, and the signature if there is one.
  private(set) var cuts: [(text: String, line: Int)] = []

  /// Two of them at least make a head; others may stand among them.
  private static let keys: Set = ["from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "return-path", "received", "delivered-to"]

  /// Nil for a text that begins otherwise, or whose head says neither who wrote nor what about.
  init?(_ text: [UInt8], from start: Int) {
    let bytes = text.span
    var found: Set<String> = []
    var lines = LineReader(from: start)
    var head: Range<Int>?
    var (firstLine, lastLine) = (1, 0)
    var last = ""
    while let line = lines.next(in: bytes) {
      lastLine = line.number
      if line.text.isEmpty {
        if head != nil { break }
        continue
      }
      if head != nil, line.start < line.text.lowerBound {
        if last == "subject" { subject? += " " + String(decoding: text[line.text], as: UTF8.self) }  // a long line goes on under an indent
      } else {
        guard let colon = MailHead.endOfKey(line.text, in: bytes) else { return nil }
        last = String(decoding: text[line.text.lowerBound..<colon].map(\.lowercased), as: UTF8.self)
        if MailHead.keys.contains(last) { found.insert(last) }
        let value = Array(text[bytes.trimmed(colon + 1..<line.text.upperBound)])
        if last == "subject" { subject = String(decoding: value, as: UTF8.self) }
        if last == "date" || last == "sent" { date = PrintedDate.all(in: PrintedWords(value)).lazy.compactMap(\.date).first }
      }
      if head == nil { firstLine = line.number }
      head = (head?.lowerBound ?? line.start)..<line.text.upperBound
    }
    guard let head, found.count > 1, found.contains("from") || found.contains("subject") else { return nil }
    // In another writing than plain letters.
    if subject?.contains("=?") ?? false { subject = nil }
    cuts.append((String(decoding: text[head], as: UTF8.self), firstLine))
    takeBody(text, from: lines.at, firstLine: lastLine + 1)
  }

  /// The longest signature, in bytes: a line of two hyphens further up parts something else.
  private static let longestSignature = 800

  private mutating func takeBody(_ text: [UInt8], from start: Int, firstLine: Int) {
    bodyFirstLine = firstLine
    let bytes = text.span
    body = Array(text[start...])
    var signature: LineReader.Line?
    var lines = LineReader(from: start, line: firstLine)
    while let line = lines.next(in: bytes) {
      if bytes.equals(line.text, "--") { signature = line }
      for at in line.text {
        guard bytes[at] == 0x3E || bytes[at] == .space else { break }
        body[at - start] = .space
      }
    }
    guard let signature, text.count - signature.start <= MailHead.longestSignature else { return }
    cuts.append((String(decoding: text[signature.start...], as: UTF8.self), signature.number))
    body.removeSubrange((signature.start - start)...)
  }

  /// The colon behind a word of letters, digits and hyphens.
  private static func endOfKey(_ line: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    for at in line.prefix(40) {
      if bytes[at] == 0x3A { return at > line.lowerBound ? at : nil }
      guard bytes[at].isLetter || bytes[at].isDigit || bytes[at] == .hyphen else { return nil }
    }
    return nil
  }
}
