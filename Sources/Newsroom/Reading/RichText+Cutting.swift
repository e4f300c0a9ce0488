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

  /// Without links to a place in a page that is not here: footnotes, and in HTML whatever lay beside the page that was saved.
  func withUsableLinks(in format: SeedFile.Format) -> RichText {
    guard marks.contains(where: { if case .link = $0.style { true } else { false } }) else { return self }
    var usable = self
    usable.marks = marks.compactMap { mark in
      guard case .link(let url, let title) = mark.style else { return mark }
      if url.lowercased().hasPrefix("www.") { return Mark(range: mark.range, style: .link(url: "https://" + url, title: title)) }
      let isRelative = !["http:", "https:", "mailto:", "//"].contains(where: url.lowercased().hasPrefix)
      return url.hasPrefix("#") || isRelative && format == .html ? nil : mark
    }
    return usable
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
