import Markdown

/// Bullets as people type or paste them into Markdown, which knows but `-`, `*` and `+`: `•`, `‣`, `▪`, `·`, and dashes at the head of two lines or more.
enum TypedBullets {
  /// The text with a `-` among as many bytes for each such bullet, so that all else stays where it was; nil where there is none.
  static func asMarkers(_ text: [UInt8]) -> [UInt8]? {
    let bullets = bullets(in: text.span)
    guard !bullets.isEmpty else { return nil }
    var marked = text
    for bullet in bullets {
      // Up to three spaces may stand before a marker; what is indented further belongs to a list already.
      let marker = bullet.indent + bullet.bytes.count <= 4 ? bullet.bytes.upperBound - 1 : bullet.bytes.lowerBound
      for index in bullet.bytes { marked[index] = index == marker ? .hyphen : .space }
    }
    return marked
  }

  private typealias Bullet = (bytes: Range<Int>, indent: Int)

  private static func bullets(in text: Span<UInt8>) -> [Bullet] {
    var bullets: [Bullet] = []
    /// Of the list that goes on; one dash alone may be whose words stand above, or a line that was broken there.
    var dashes: [Bullet] = []
    var before = Before.blank
    func endList() {
      if dashes.count > 1 { bullets += dashes }
      dashes = []
    }
    var lines = LineReader(from: 0)
    while let line = lines.next(in: text) {
      let first = line.text.lowerBound
      guard !line.text.isEmpty else {
        before = .blank
        continue
      }
      if let length = PlainLine.bulletLength(in: text, line.text), !opensCode(text, first + length) {
        let bullet = (bytes: first..<first + length, indent: first - line.start)
        if !PlainLine.isDash(text, first) {
          bullets.append(bullet)
        } else if before != .text {
          dashes.append(bullet)
        }
        if before != .text { before = .list }
      } else if before != .list {
        endList()
        before = .text
      }
    }
    endList()
    return bullets
  }

  /// What stands above a line.
  private enum Before { case blank, text, list }

  /// Markdown takes what stands five columns behind a marker for code.
  private static func opensCode(_ text: Span<UInt8>, _ at: Int) -> Bool { at + 2 < text.count && (at..<at + 3).allSatisfy { text[$0] == .space } }
}
