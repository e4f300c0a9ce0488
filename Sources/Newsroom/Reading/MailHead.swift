/// The lines above a mail that was saved as text: `From:`, `Subject:`, `Date:` and the like, down to a blank line.
struct MailHead {
  private(set) var subject: String?
  private(set) var date: CalendarDate?
  /// What stands under it, where other mails are quoted no longer with `>` before each line, and up to the line above a signature.
  private(set) var body: [UInt8]
  let bodyFirstLine: Int
  /// The head, and the signature if there is one.
  private(set) var cuts: [(text: String, line: Int)] = []

  private static let keys: Set = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    "return-path", "received", "delivered-to", "x-mailer", "importance",
  ]

  /// Nil for a text that begins otherwise: two lines of a mail's head at least, and one that says who wrote or what about.
  init?(_ text: [UInt8], from start: Int) {
    let bytes = text.span
    var found: Set<String> = []
    var lines = LineReader(from: start)
    var head = start
    while let line = lines.next(in: bytes) {
      if line.text.isEmpty {
        if found.isEmpty, line.number < 3 { continue }
        break
      }
      // A long line goes on under an indent.
      let isFolded = line.start < line.text.lowerBound && !found.isEmpty
      guard let key = MailHead.key(of: line.text, in: bytes) ?? (isFolded ? "" : nil) else { return nil }
      found.insert(key)
      let value = text[line.text].drop { $0 != 0x3A }.dropFirst()
      if key == "subject" { subject = String(decoding: value.drop { $0 <= .space }, as: UTF8.self) }
      if key == "date" || key == "sent" { date = PrintedDate.all(in: PrintedWords(Array(value))).lazy.compactMap(\.date).first }
      head = line.text.upperBound
    }
    guard found.count > 1, !found.isDisjoint(with: ["from", "subject"]) else { return nil }
    cuts.append((String(decoding: text[start..<head], as: UTF8.self), 1))
    var rest = LineReader(from: lines.at)
    var lineCount = 0
    var counting = LineReader(from: start)
    while counting.at < lines.at, counting.next(in: bytes) != nil { lineCount += 1 }
    bodyFirstLine = lineCount + 1
    var end = text.count
    var marks: [Int] = []
    while let line = rest.next(in: bytes) {
      if bytes.equals(line.text, "--") {
        end = line.start
        cuts.append((String(decoding: text[line.start...], as: UTF8.self), lineCount + line.number))
        break
      }
      var at = line.text.lowerBound
      while at < line.text.upperBound, bytes[at] == 0x3E || bytes[at] == .space {
        if bytes[at] == 0x3E { marks.append(at) }
        at += 1
      }
    }
    body = Array(text[lines.at..<end])
    for mark in marks { body[mark - lines.at] = .space }
  }

  /// In small letters.
  private static func key(of line: Range<Int>, in bytes: Span<UInt8>) -> String? {
    guard let colon = line.first(where: { bytes[$0] == 0x3A }), colon - line.lowerBound <= 30 else { return nil }
    var key: [UInt8] = []
    for index in line.lowerBound..<colon { key.append(bytes[index].lowercased) }
    let name = String(decoding: key, as: UTF8.self)
    return keys.contains(name) ? name : nil
  }
}
