import Markdown

extension RichText {
  /// The part of it in a byte range, without white space at either end.
  func part(_ range: Range<Int>) -> RichText {
    let range = text.span.trimmed(range)
    var part = RichText(text: Array(text[range]))
    part.marks = marks.compactMap { mark in
      var mark = mark
      let lower = max(mark.range.lowerBound, range.lowerBound)
      let upper = min(mark.range.upperBound, range.upperBound)
      guard lower < upper || (mark.style == .lineBreak && lower == upper) else { return nil }
      mark.range = lower - range.lowerBound..<upper - range.lowerBound
      return mark
    }
    return part
  }

  /// Whether one mark of a style covers all of the text but marks at its end.
  func isWholly(_ style: (Style) -> Bool) -> Bool {
    let all = text.span.trimmed(0..<text.count)
    guard !all.isEmpty else { return false }
    return marks.contains { mark in
      style(mark.style) && mark.range.lowerBound <= all.lowerBound
        && (mark.range.upperBound >= all.upperBound || text[mark.range.upperBound..<all.upperBound].allSatisfy { $0 == 0x3A || $0 <= .space })
    }
  }

  var isWhollyStrong: Bool { isWholly { $0 == .strong } }
  var isWhollyEmphasised: Bool { isWholly { $0 == .strong || $0 == .emphasis } }

  /// The address, where all of the text is one link.
  var wholeLink: String? {
    var address: String?
    let isLink = isWholly {
      if case .link(let url, _) = $0 { address = address ?? url }
      if case .link = $0 { return true }
      return false
    }
    return isLink ? address : nil
  }
}
