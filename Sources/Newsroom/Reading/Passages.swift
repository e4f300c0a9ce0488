import Markdown

/// The body of a seed as blocks, whatever it was written in. Lines are counted in the whole file.
struct Passages {
  private(set) var blocks: [Block]
  /// What the parser left out.
  private(set) var cuts: [Cut] = []
  /// From the head of an HTML page.
  private(set) var pageTitle: String?
  /// The first NUL of the text, which pages show as �.
  let zeroByte: SourcePlace?

  init(_ text: SeedText, from start: Int, line: Int, format: SeedFile.Format) {
    let zero = text.bytes.span.firstIndex(orEnd: 0, from: start)
    zeroByte = zero < text.bytes.count ? text.place(at: zero) : nil
    guard format != .text else {
      blocks = PlainText(text.bytes, from: start, firstLine: line).blocks()
      return
    }
    let body = start == 0 ? text.bytes : Array(text.bytes[start...])
    var dropped: [Dropped] = []
    if format == .html {
      let document = HTMLDocument(parsing: body.span)
      blocks = document.blocks()
      dropped = document.dropped
    } else {
      let marked = TypedBullets.asMarkers(body) ?? body
      blocks = Document(parsing: marked.span).blocks(dropped: &dropped)
    }
    for index in blocks.indices { blocks[index].line += line - 1 }
    for left in dropped {
      let words = String(decoding: left.text, as: UTF8.self)
      if left.kind == .title, pageTitle == nil {
        pageTitle = words
      } else {
        cuts.append(Cut(reason: Cut.Reason(left.kind), text: words, place: text.place(line: left.line + line - 1)))
      }
    }
  }
}

extension Cut.Reason {
  fileprivate init(_ kind: Dropped.Kind) {
    self =
      switch kind {
      case .caption: .caption
      case .imageDescription: .picture
      case .script, .style: .script
      case .embedded: .embedded
      case .form, .navigation: .button
      case .title: .title
      case .tableCells: .tableCells
      case .unread: .unread
      }
  }
}
