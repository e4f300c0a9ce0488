/// What the keys above a brief say of it.
struct FrontMatter {
  var title: String?
  var date: CalendarDate?
  var day: DayNumber?
  var series: String?
  var sources: [Source] = []
  var language: String?
  var isDraft = false
  var updated: CalendarDate?
  var corrections: [Correction] = []
  var war: String?
  var dayOne: CalendarDate?

  var titlePlace: SourcePlace?
  var datePlace: SourcePlace?
  var dayPlace: SourcePlace?
  /// `date` or `day` is there, but cannot be read: no other clue should stand in for it.
  var hasUnreadableDate = false
  var problems: [Diagnostic] = []

  static let keys = [
    "title", "date", "day", "series", "source", "sources", "lang", "draft", "updated", "corrections", "war", "day_one",
  ]

  /// What other generators and note-taking programs write, and what tells nothing about a day. A brief may keep them.
  static let foreignKeys: Set<String> = [
    "aliases", "author", "authors", "byline", "canonical", "categories", "category", "clipped", "comments", "cover", "created", "cssclass",
    "cssclasses", "description", "excerpt", "featured", "id", "image", "images", "keywords", "layout", "linkTitle", "menu", "params", "parent",
    "permalink", "pin", "pinned", "section", "sitemap", "slug", "summary", "tag", "tags", "taxonomies", "template", "thumbnail", "toc",
    "topics", "type", "uid", "uuid", "weight",
  ]

  init() {}

  init(_ document: YAMLDocument) {
    var keys = YAMLKeys(document.root, known: FrontMatter.keys, foreign: FrontMatter.foreignKeys)
    title = keys.text("title")
    date = keys.date("date")
    day = keys.dayNumber("day")
    hasUnreadableDate = keys.isUnreadable || keys.has("date") && date == nil || keys.has("day") && day == nil
    titlePlace = keys.has("title") ? keys.place(of: "title") : nil
    datePlace = keys.has("date") ? keys.place(of: "date") : nil
    dayPlace = keys.has("day") ? keys.place(of: "day") : nil
    series = keys.text("series")
    language = keys.language("lang")
    isDraft = keys.flag("draft") ?? false
    updated = keys.date("updated")
    war = keys.text("war")
    dayOne = keys.date("day_one")
    sources = keys.sources()
    corrections = keys.corrections()
    problems = keys.problems
  }
}

extension YAMLKeys {
  /// `source`, the main one, then the others of `sources`.
  fileprivate mutating func sources() -> [Source] {
    var sources: [Source] = []
    for key in ["source", "sources"] {
      for entry in entries(key, as: .sources, known: ["title", "publisher", "url"]) {
        guard let source = source(entry) else { continue }
        if let twin = sources.firstIndex(where: { $0.url != nil && $0.url == source.url }) {
          // The list has the same page with its title.
          if sources[twin].title == nil { sources[twin] = source }
        } else if !sources.contains(source) {
          sources.append(source)
        }
      }
    }
    return sources
  }

  private mutating func source(_ entry: Entry) -> Source? {
    switch entry {
    case .text(let text, _):
      let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://")
      return Source(title: isAddress ? nil : text, publisher: nil, url: isAddress ? text : nil)
    case .keys(var keys):
      let source = Source(title: keys.text("title"), publisher: keys.text("publisher"), url: keys.address("url"))
      if source.title == nil, source.url == nil, keys.problems.isEmpty { keys.add(.emptySource(at: keys.place)) }
      add(problemsOf: keys)
      return source.title == nil && source.url == nil ? nil : source
    }
  }

  fileprivate mutating func corrections() -> [Correction] {
    var corrections: [Correction] = []
    for entry in entries("corrections", as: .corrections, known: ["date", "text"]) {
      switch entry {
      case .text(_, let place): add(.incompleteCorrection("date", at: place))
      case .keys(var keys):
        let (date, text) = (keys.date("date"), keys.text("text"))
        if keys.problems.isEmpty {
          if date == nil { keys.add(.incompleteCorrection("date", at: keys.place)) }
          if text == nil { keys.add(.incompleteCorrection("text", at: keys.place)) }
        }
        add(problemsOf: keys)
        if let date, let text { corrections.append(Correction(date: date, text: text)) }
      }
    }
    return corrections
  }
}
