import Markdown

/// The body of a seed as blocks, whatever it was written in. Lines are counted in the whole file.
struct Passages {
  private(set) var blocks: [Block]
  /// What the parser left out.
  private(set) var cuts: [Cut] = []
  /// From the head of an HTML page or a mail.
  private(set) var pageTitle: String?
  /// When that head, or a line above the story, says it was published: its day, in whatever time zone it is told.
  private(set) var pageDate: CalendarDate?
  /// The first NUL of the text, which pages show as �.
  let zeroByte: SourcePlace?

  init(_ text: SeedText, from start: Int, line: Int, format: SeedFile.Format) {
    let zero = text.bytes.span.firstIndex(orEnd: 0, from: start)
    zeroByte = zero < text.bytes.count ? text.place(at: zero) : nil
    guard format != .text else {
      guard start == text.start, let mail = MailHead(text.bytes, from: start) else {
        blocks = PlainText(text.bytes, from: start, firstLine: line).blocks()
        return
      }
      blocks = PlainText(mail.body, from: 0, firstLine: mail.bodyFirstLine).blocks()
      (pageTitle, pageDate) = (mail.subject, mail.date)
      cuts = mail.cuts.map { Cut(reason: .mail, text: $0.text, place: text.place(line: $0.line)) }
      return
    }
    let body = start == 0 ? text.bytes : Array(text.bytes[start...])
    var dropped: [Dropped] = []
    if format == .html {
      let document = HTMLDocument(parsing: body.span)
      blocks = TypedLists(in: document.blocks()).blocks
      dropped = document.dropped
    } else {
      let notes = NoteMarks(in: body)
      let words = notes?.text ?? body
      for cut in notes?.cuts ?? [] { cuts.append(Cut(reason: cut.reason, text: cut.text, place: text.place(line: cut.line + line - 1))) }
      let marked = TypedBullets.asMarkers(words) ?? words
      let parted = PastedParagraphs(in: marked)
      let markdown = parted?.text ?? marked
      blocks = Document(parsing: markdown.span).blocks(dropped: &dropped)
      if let parted {
        for index in blocks.indices { blocks[index].line = parted.originalLine(blocks[index].line) }
        for index in dropped.indices { dropped[index].line = parted.originalLine(dropped[index].line) }
      }
    }
    for index in blocks.indices { blocks[index].line += line - 1 }
    for left in dropped {
      let words = String(decoding: left.text, as: UTF8.self)
      if left.kind == .title, pageTitle == nil {
        pageTitle = words
      } else if left.kind == .published {
        pageDate = pageDate ?? CalendarDate(iso: String(words.prefix(10)))
      } else if let reason = Cut.Reason(left.kind) {
        // A date above the story tells its day.
        if left.kind == .navigation, pageDate == nil, case .date(let date) = PrintedDate.only(in: words) { pageDate = date }
        cuts.append(Cut(reason: reason, text: words, place: text.place(line: left.line + line - 1)))
      }
    }
  }
}

extension Cut.Reason {
  /// Nil for what no reader of the page sees.
  fileprivate init?(_ kind: Dropped.Kind) {
    switch kind {
    case .caption: self = .caption
    case .imageDescription: self = .picture
    case .script, .style: self = .script
    case .embedded: self = .embedded
    case .form: self = .button
    case .navigation: self = .surroundings
    case .struck: self = .struck
    case .title: self = .title
    case .tableCells: self = .tableCells
    case .unread: self = .unread
    case .published: return nil
    }
  }
}
