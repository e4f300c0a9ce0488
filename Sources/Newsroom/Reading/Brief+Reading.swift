import Markdown

extension Brief {
  /// A day has a few dozen; more make a page that no browser shows.
  static let mostItems = 5_000

  /// Reads a seed: its front matter, its day, and its passages as title, standfirst and items.
  /// - Parameter isForgiving: keeps what is wrong among the warnings, as long as the brief has a text.
  /// - Throws: everything that is wrong with it.
  package init(reading seed: SeedFile, settings: SiteSettings, isForgiving: Bool = false) throws(Problems) {
    let format = seed.format ?? .text
    let text = try SeedText(seed)
    var body = text.start
    var bodyLine = 1
    var frontMatter = FrontMatter()
    switch FrontMatterBlock.find(in: text.bytes.span, from: text.start, format: format) {
    case .none: break
    case .found(let block):
      frontMatter = FrontMatter(try YAMLDocument(text.bytes[block.yaml], in: seed.path, firstLine: block.firstLine))
      body = block.bodyStart
      bodyLine = block.bodyFirstLine
    case .unclosed(let line): throw Problems([.frontMatterNeverCloses(at: text.place(line: line))])
    case .toml(let line): throw Problems([.frontMatterInTOML(at: text.place(line: line))])
    }

    if format == .markdown, let excess = NestingDepth.excess(in: text.bytes.span, from: body, line: bodyLine) {
      throw Problems([.nestedTooDeep(excess.depth, at: text.place(line: excess.line))])
    }
    let passages = Passages(text, from: body, line: bodyLine, format: format)
    let sorted = BriefBody(passages, of: seed.path, format: format, title: frontMatter.title)
    var clues = sorted.clues
    for title in [frontMatter.title, passages.pageTitle] {
      guard let title else { continue }
      clues.append(DayClue(PrintedWords(Array(title.utf8)), origin: .title, line: frontMatter.titlePlace?.line ?? 1))
    }
    let sources = frontMatter.sources.isEmpty ? sorted.address.map { [Source(title: nil, publisher: nil, url: $0)] } ?? [] : frontMatter.sources
    let series = frontMatter.series.flatMap(settings.series(named:)) ?? settings.series
    var dating = Dating(
      frontMatter, clues, FileNameClue(seed.name), pageDate: passages.pageDate, addresses: sources.compactMap(\.url) + [sorted.address].compactMap { $0 },
      series: series, in: text, isMarkdown: format == .markdown)

    var problems = frontMatter.problems + dating.problems
    if sorted.items.isEmpty { problems.append(.noItems(at: text.place(line: bodyLine))) }
    if sorted.items.count > Brief.mostItems { problems.append(.tooManyItems(sorted.items.count, at: sorted.items[Brief.mostItems].place)) }
    if let place = passages.zeroByte { problems.append(.zeroByte(at: place)) }
    if isForgiving { dating.makeDo(with: sorted.items) }
    guard let date = dating.date, !sorted.items.isEmpty, isForgiving || !problems.contains(where: { $0.severity == .error })
    else { throw Problems(problems) }

    self.init(
      path: seed.path, format: format, series: frontMatter.series ?? settings.series.name, date: date, day: dating.day,
      dayByDate: dating.dayByDate, dayOne: dating.dayOne, war: frontMatter.war, title: sorted.title ?? passages.pageTitle,
      language: frontMatter.language ?? settings.language, items: sorted.items, sources: sources,
      corrections: frontMatter.corrections, updated: frontMatter.updated, cuts: passages.cuts + sorted.cuts,
      warnings: problems.inReadingOrder, isDraft: frontMatter.isDraft, dateOrigin: dating.origin)
  }
}
