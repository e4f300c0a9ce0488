/// Finds what a template would say in a language of its own.
enum Speech {
  private static let attributes = ["title", "alt", "aria-label", "placeholder", "summary"]

  /// Runs of letters between tags of markup, and in attributes that are read out; names, entities, code and drawings apart.
  static func words(in template: String) -> [String] {
    var text = template
    for (open, close) in [("{{", "}}"), ("<!--", "-->"), ("<style>", "</style>"), ("<script", "</script>"), ("<code>", "</code>")] { text = cut(text, open, close) }
    var found: [String] = []
    for name in attributes {
      for part in text.components(of: " \(name)=\"").dropFirst() { found += letters(String(part.prefix { $0 != "\"" })) }
    }
    // What is no text: entities, and attributes that stand in a partial alone.
    for other in ["&nbsp;", " lang=\"", " u\" title=\""] { text = text.replacing(other, with: " ") }
    return found + letters(cut(text, "<", ">"))
  }

  private static func cut(_ text: String, _ open: String, _ close: String) -> String {
    text.components(of: open).enumerated().map { index, part in
      index == 0 ? part : part.components(of: close).dropFirst().joined(separator: close)
    }.joined(separator: " ")
  }

  private static func letters(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] { split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
}
