/// What an HTML element means to a text.
enum HTMLTag: Equatable {
  /// It starts and ends a line.
  case block
  /// As `block`, and tells what it is to the page.
  case part(Part)
  case heading(level: Int)
  case list(isNumbered: Bool)
  case item, quote, preformatted
  case table, row
  case cell(isHeader: Bool)
  /// It is part of a line; so is every element that nobody has heard of.
  case inline
  case strong, emphasis, code, link
  /// Browsers put quotation marks around it.
  case quotation
  case lineBreak, image
  /// What the head of a page tells programs.
  case metadata
  /// What stands in it is not told.
  case dropped(Dropped.Kind)

  enum Part { case main, article, footer, paragraph }

  /// - Parameter name: in small letters.
  init(_ name: String) {
    self = HTMLTag.tags[name] ?? .inline
  }

  private static let tags: [String: HTMLTag] = {
    var tags: [String: HTMLTag] = [
      "ul": .list(isNumbered: false), "menu": .list(isNumbered: false), "ol": .list(isNumbered: true), "li": .item,
      "blockquote": .quote, "pre": .preformatted, "table": .table, "tr": .row, "td": .cell(isHeader: false),
      "th": .cell(isHeader: true), "b": .strong, "strong": .strong, "em": .emphasis, "i": .emphasis, "code": .code,
      "kbd": .code, "samp": .code, "tt": .code, "a": .link, "q": .quotation, "br": .lineBreak, "img": .image, "meta": .metadata,
      "main": .part(.main), "article": .part(.article), "footer": .part(.footer), "p": .part(.paragraph), "del": .dropped(.struck), "s": .dropped(.struck), "strike": .dropped(.struck),
      "figcaption": .dropped(.caption), "script": .dropped(.script), "noscript": .dropped(.script),
      "style": .dropped(.style), "form": .dropped(.form), "nav": .dropped(.navigation), "title": .dropped(.title),
    ]
    for level in 1...6 { tags["h\(level)"] = .heading(level: level) }
    for name in ["button", "select", "textarea", "datalist"] { tags[name] = .dropped(.form) }
    for name in ["audio", "canvas", "embed", "iframe", "map", "object", "svg", "template", "video"] {
      tags[name] = .dropped(.embedded)
    }
    for name in [
      "address", "aside", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
      "fieldset", "figure", "header", "hgroup", "hr", "html", "legend", "section", "summary", "tbody",
      "tfoot", "thead",
    ] {
      tags[name] = .block
    }
    return tags
  }()
}

extension HTMLTag {
  /// Whether text before it and text in it stand apart.
  var isBlock: Bool {
    switch self {
    case .block, .part, .heading, .list, .item, .quote, .preformatted, .table, .row, .cell: true
    case .dropped(let kind): kind == .caption || kind == .form || kind == .navigation
    case .inline, .strong, .emphasis, .code, .link, .quotation, .lineBreak, .image, .metadata: false
    }
  }
}
