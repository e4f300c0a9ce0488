extension Archive {
  /// Puts days in order, gives every entity one number, and lists where each stands.
  /// - Throws: two briefs of one series on one date.
  package convenience init(linking days: [Day], settings: SiteSettings, gazetteer: Gazetteer, warnings: [Diagnostic] = []) throws(Problems) {
    let order = try DayOrder(of: days)
    let register = SubjectRegister(order.days)
    self.init(
      order, register, settings, gazetteer, warnings, subjects: register.subjects(spelledIn: order.days), mentions: register.mentions(in: order.days),
      quotes: register.quotes(in: order.days), figures: register.figures(in: order.days), roles: register.roles(in: order.days))
  }

  /// The same, made on all cores.
  /// - Throws: two briefs of one series on one date.
  package static func made(linking days: [Day], settings: SiteSettings, gazetteer: Gazetteer, warnings: [Diagnostic] = []) async throws(Problems) -> Archive {
    let order = try DayOrder(of: days)
    let register = SubjectRegister(order.days)
    async let mentions = register.mentions(in: order.days)
    async let quotes = register.quotes(in: order.days)
    async let figures = register.figures(in: order.days)
    async let roles = register.roles(in: order.days)
    let subjects = register.subjects(spelledIn: order.days)
    return await Archive(
      order, register, settings, gazetteer, warnings, subjects: subjects, mentions: mentions, quotes: quotes, figures: figures, roles: roles)
  }

  private convenience init(
    _ order: DayOrder, _ register: SubjectRegister, _ settings: SiteSettings, _ gazetteer: Gazetteer, _ warnings: [Diagnostic], subjects: [Subject], mentions: Postings,
    quotes: Postings, figures: Postings, roles: Postings
  ) {
    let days = order.days
    self.init(
      settings: settings, gazetteer: gazetteer, days: days, dates: order.dates, subjects: subjects,
      warnings: (warnings + days.flatMap(\.brief.warnings) + gazetteer.unusedNames(in: subjects, of: days)).inReadingOrder,
      subjectsByDay: register.subjectsByDay, mentions: mentions, quotes: quotes, figures: figures, roles: roles)
  }
}

/// Days, oldest first, and the run of each date.
private struct DayOrder: Sendable {
  let days: [Day]
  let dates: [Range<Int>]

  init(of days: [Day]) throws(Problems) {
    let days = days.sorted {
      guard $0.brief.date == $1.brief.date else { return $0.brief.date < $1.brief.date }
      return ($0.brief.series, $0.brief.path) < ($1.brief.series, $1.brief.path)
    }
    var problems: [Diagnostic] = []
    var dates: [Range<Int>] = []
    for index in days.indices {
      let day = days[index]
      if let last = dates.last, days[last.lowerBound].brief.date == day.brief.date {
        if let twin = days[last].first(where: { $0.brief.series == day.brief.series }) {
          problems.append(.dayToldTwice(day.brief, first: twin.brief))
        }
        dates[dates.count - 1] = last.lowerBound..<index + 1
      } else {
        dates.append(index..<index + 1)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    (self.days, self.dates) = (days, dates)
  }
}

/// Gives each entity of the archive one number, by identifier. An actor and a place may have the same one, as their pages
/// lie in two folders.
private struct SubjectRegister: Sendable {
  let entities: [Entity]
  let subjectsByDay: [[Int32]]

  init(_ days: [Day]) {
    var actors: [String: Int32] = [:]
    var places: [String: Int32] = [:]
    var entities: [Entity] = []
    let provisional = days.map { day in
      let named = day.entities
      return named.indices.map { entity -> Int32 in
        let (id, isActor) = (named[entity].id, named[entity].kind.isActor)
        if let number = isActor ? actors[id] : places[id] { return number }
        let number = Int32(entities.count)
        if isActor { actors[id] = number } else { places[id] = number }
        entities.append(named[entity])
        return number
      }
    }
    let order = entities.indices.sorted { (entities[$0].id, entities[$0].kind.isActor ? 0 : 1) < (entities[$1].id, entities[$1].kind.isActor ? 0 : 1) }
    var rank = [Int32](repeating: 0, count: entities.count)
    for (place, number) in order.enumerated() { rank[number] = Int32(place) }
    self.entities = order.map { entities[$0] }
    subjectsByDay = provisional.map { $0.map { rank[Int($0)] } }
  }

  func mentions(in days: [Day]) -> Postings { postings(in: days) { for index in $0.mentions.indices { $1($0.mentions[index].entity) } } }
  func quotes(in days: [Day]) -> Postings { postings(in: days) { for index in $0.quotes.indices { $1($0.quotes[index].speaker) } } }
  func figures(in days: [Day]) -> Postings { postings(in: days) { for index in $0.figures.indices { $1($0.figures[index].place) } } }
  func roles(in days: [Day]) -> Postings { postings(in: days) { for index in $0.roles.indices { $1($0.roles[index].person) } } }

  /// Findings of one sort by the subject that each is about, oldest first.
  ///
  /// What is found is looked at where it lies: taking each out of its list would cost more than all the rest.
  /// - Parameter visit: names the entity that each finding of an item is about, in their order.
  private func postings(in days: [Day], _ visit: (ItemReading, (Int?) -> Void) -> Void) -> Postings {
    var found: [(subject: Int32, reference: Reference)] = []
    for day in days.indices {
      let (readings, subjects) = (days[day].readings, subjectsByDay[day])
      for item in readings.indices {
        var index: Int32 = 0
        visit(readings[item]) { entity in
          if let entity { found.append((subjects[entity], Reference(day: Int32(day), item: Int32(item), index: index))) }
          index += 1
        }
      }
    }
    return Postings(found, subjectCount: entities.count)
  }

  func subjects(spelledIn days: [Day]) -> [Subject] {
    var spellings = [SpellingCounts](repeating: SpellingCounts(), count: entities.count)
    for day in days.indices {
      let (items, readings, subjects) = (days[day].brief.items, days[day].readings, subjectsByDay[day])
      for item in readings.indices where !readings[item].mentions.isEmpty {
        let text = items[item].text
        for index in readings[item].mentions.indices {
          spellings[Int(subjects[readings[item].mentions[index].entity])].add(readings[item].mentions[index].range, of: text)
        }
      }
    }
    return zip(entities, spellings).map { Subject(entity: $0, spellings: $1.mostFrequentFirst) }
  }
}

/// How often each spelling of an entity stands in the archive. Most are spelled as they were the time before.
private struct SpellingCounts {
  private var counts: [WordHash: (spelling: ArraySlice<UInt8>, count: Int)] = [:]
  private var last: WordHash?
  private var lastCount = 0

  mutating func add(_ range: Range<Int>, of text: [UInt8]) {
    let bytes = text.span.extracting(range)
    var spelling = WordHash()
    for index in bytes.indices { spelling.add(bytes[index]) }
    if spelling != last {
      settle()
      last = spelling
      if counts[spelling] == nil { counts[spelling] = (text[range], 0) }
    }
    lastCount += 1
  }

  private mutating func settle() {
    if let last { counts[last]?.count += lastCount }
    lastCount = 0
  }

  /// Ties by bytes.
  var mostFrequentFirst: [String] {
    var all = self
    all.settle()
    return all.counts.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.spelling.lexicographicallyPrecedes($1.spelling) }
      .map { String(decoding: $0.spelling, as: UTF8.self) }
  }
}
