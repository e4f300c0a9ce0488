import Markdown

/// A document's blocks, a string for each, such as `bullet 2: some <strong>words</strong>`.
func outline(markdown text: String) -> [String] {
  outline(Document(parsing: text.utf8.span).blocks())
}

func outline(html text: String) -> [String] {
  outline(HTMLDocument(parsing: text.utf8.span).blocks())
}

func outline(_ blocks: [Block]) -> [String] {
  blocks.map { block in
    switch block.kind {
    case .heading(let level): "heading \(level): \(html(block.content))"
    case .paragraph: "paragraph: \(html(block.content))"
    case .bullet(let depth): "bullet \(depth): \(html(block.content))"
    case .numbered(let depth, let number): "numbered \(depth), \(number): \(html(block.content))"
    case .quote: "quote: \(html(block.content))"
    case .code: "code: \(html(block.content))"
    case .table(let table): "table: \(cells(of: table, in: block.content))"
    }
  }
}

/// Header and rows, such as `[[name], [number]] [[A], [1]] [[B], [2]]`.
private func cells(of table: Table, in content: RichText) -> String {
  ([table.header] + table.rows).map { row in
    "[" + row.map { "[\(html(content, part: $0))]" }.joined(separator: ", ") + "]"
  }.joined(separator: " ")
}

func html(_ content: RichText, part: Range<Int>? = nil, inserting insertions: [Insertion] = []) -> String {
  var output: [UInt8] = []
  if let part {
    content.html(part, inserting: insertions, into: &output)
  } else {
    content.html(inserting: insertions, into: &output)
  }
  return String(decoding: output, as: UTF8.self)
}

/// The texts of a Markdown document's blocks, without their marks.
func texts(markdown text: String) -> [String] {
  Document(parsing: text.utf8.span).blocks().map { String(decoding: $0.content.text, as: UTF8.self) }
}

/// As `caption 3: the words`.
func outline(_ dropped: [Dropped]) -> [String] {
  dropped.map { "\($0.kind) \($0.line): \(String(decoding: $0.text, as: UTF8.self))" }
}
