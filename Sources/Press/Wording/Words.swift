import Newsroom

/// The words of one language that views put together: dates, counts, kinds. Sentences stand in the templates.
///
/// A class, as all views hold it, each by one reference.
final class Words: Sendable {
  /// BCP 47, as its file is called: `uk`.
  let language: String
  let months: [String]
  private let monthsInDates: [String]
  let shortMonths: [String]
  private let weekdays: [String]
  /// By the number of the noun and of the form.
  private let counts: [[Pattern]]
  private let pluralRule: PluralRule
  private let forms: [PluralRule.Form: Int]
  private let thousandsSeparator: String
  /// From so many digits on, thousands are set apart.
  private let groupedFrom: Int
  private let texts: [Word: Pattern]
  private let fields: [DataField: String]
  private let date: Pattern
  private let shortDate: Pattern
  /// What briefs call the things that were counted, and what this language does.
  private let units: [String: String]
  /// What the program calls its rules, and what this language does.
  private let rules: [String: String]

  /// - Throws: what is missing, and holes that nothing goes into.
  init(_ file: WordsFile) throws(Problems) {
    var desk = WordDesk(file)
    language = file.language
    let rule = PluralRule(of: file.language)
    pluralRule = rule
    forms = Dictionary(uniqueKeysWithValues: rule.forms.enumerated().map { ($1, $0) })
    months = desk.list(.months)
    monthsInDates = desk.list(.monthsInDates)
    shortMonths = desk.list(.monthsShort)
    weekdays = desk.list(.weekdays)
    counts = Noun.allCases.map { noun in rule.forms.map { desk.pattern("counts.\(noun.rawValue).\($0.rawValue)", names: ["n"]) } }
    texts = Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0, desk.pattern($0.rawValue, names: $0.holes)) })
    fields = Dictionary(uniqueKeysWithValues: DataField.allCases.map { ($0, desk.text($0.key)) })
    thousandsSeparator = desk.text(Word.thousands.rawValue)
    groupedFrom = desk.number(Word.groupedFrom.rawValue)
    units = file.texts(under: WordsFile.unitsStart)
    rules = file.texts(under: WordsFile.rulesStart)
    date = desk.pattern(Word.date.rawValue, names: Word.date.holes)
    shortDate = desk.pattern(Word.shortDate.rawValue, names: Word.shortDate.holes)
    let problems = desk.problems
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// `en-GB` for a site in British English, whose words are in `en`.
  func language(ofSite language: String) -> String {
    language.isSameLanguage(as: self.language) ? language : self.language
  }

  subscript(word: Word) -> String { pattern(word).filled() }

  /// What a data file tells by a name.
  func meaning(of field: DataField) -> String { fields[field] ?? "" }

  func pattern(_ word: Word) -> Pattern {
    guard let pattern = texts[word] else { preconditionFailure("a word was not read") }
    return pattern
  }
}

extension Words {
  /// `12,164`
  func number(_ value: Int) -> String { Words.number(value, separator: thousandsSeparator, groupedFrom: groupedFrom) }

  static func number(_ value: Int, separator: String, groupedFrom: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.utf8.count >= groupedFrom else { return value < 0 ? "-" + digits : digits }
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += separator }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// `1 brief`, `30 briefs`
  func count(_ value: Int, _ noun: Noun) -> String {
    guard let noun = Noun.allCases.firstIndex(of: noun), let form = forms[pluralRule.form(of: value)] else {
      preconditionFailure("a noun has all forms")
    }
    return counts[noun][form].filled(number(value))
  }

  /// Every form of a noun behind a number that is yet to be filled in, for a script: `one` with `# brief`, `other` with `# briefs`.
  func forms(of noun: Noun) -> [(form: String, text: String)] {
    guard let number = Noun.allCases.firstIndex(of: noun) else { preconditionFailure("a noun has all forms") }
    return zip(pluralRule.forms, counts[number]).map { ($0.rawValue, $1.filled("#")) }
  }

  /// `6 November 2024`
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    return self.date.filled(Decimals.text(day), monthsInDates[month - 1], String(year))
  }

  /// `6 Nov 2024`
  func shortDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    return shortDate.filled(Decimals.text(day), shortMonths[month - 1], String(year))
  }

  /// `Wednesday 6 November 2024`
  func fullDate(_ date: CalendarDate) -> String { pattern(.fullDate).filled(weekdays[date.weekday.rawValue], self.date(date)) }

  /// `Wednesday 6 Nov`
  func weekdayDate(_ date: CalendarDate) -> String {
    let (_, month, day) = date.civil
    return pattern(.weekdayDate).filled(weekdays[date.weekday.rawValue], Decimals.text(day), shortMonths[month - 1])
  }

  /// `6 November`
  func dayOfMonth(_ day: Int, _ month: Month) -> String { pattern(.dayOfMonth).filled(Decimals.text(day), monthsInDates[month.month - 1]) }

  /// `November 2024`
  func month(_ month: Month) -> String { pattern(.month).filled(months[month.month - 1], String(month.year)) }

  /// `7–18 November 2024`, `25 February – 4 April 2022`, `9 November 2023 – 3 March 2024`
  func dates(_ range: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (range.lowerBound.civil, range.upperBound.civil)
    let end = date(range.upperBound)
    if range.lowerBound == range.upperBound { return end }
    if first.year != last.year { return pattern(.datesApart).filled(date(range.lowerBound), end) }
    if first.month != last.month { return pattern(.datesInYear).filled(Decimals.text(first.day), monthsInDates[first.month - 1], end) }
    return pattern(.datesInMonth).filled(Decimals.text(first.day), end)
  }

  /// `982 to 1,011`
  func range(_ first: DayNumber, _ last: DayNumber) -> String { pattern(.dayRange).filled(number(first.value), number(last.value)) }

  /// `Day 1,000`
  func dayLabel(_ day: String) -> String { pattern(.dayLabel).filled(day) }

  /// `day 1,000`
  func dayInText(_ day: String) -> String { pattern(.dayInText).filled(day) }

  /// `day 987, 6 November 2024`
  func day(_ day: DayNumber?, on date: CalendarDate) -> String {
    guard let day else { return self.date(date) }
    return pattern(.dayOnDate).filled(number(day.value), self.date(date))
  }
}

extension Words {
  func kind(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: self[.person]
    case .state: self[.state]
    case .organisation: self[.organisation]
    case .region: self[.region]
    case .settlement: self[.settlement]
    case .place: self[.place]
    }
  }

  /// `settlement (city)`
  func kind(_ kind: Entity.Kind, sort: String?) -> String {
    let general = self.kind(kind)
    guard let sort = sort.flatMap(self.sort), sort != general else { return general }
    return pattern(.kindWithSort).filled(general, sort)
  }

  /// `City in Zaporizhzhia region, Ukraine`
  func place(_ kind: Entity.Kind, sort: String?, region: String?, country: String?) -> String {
    if sort == "capital", let country { return pattern(.capitalOf).filled(country) }
    let what = (sort.flatMap(self.sort) ?? self.kind(kind)).capitalizedFirst
    let above = [region, country].compactMap(\.self)
    return above.isEmpty ? what : pattern(.placeWithin).filled(what, above.joined(separator: ", "))
  }

  /// What the tables call a thing, in words for readers; nil where they say no more than its kind.
  private func sort(_ sort: String) -> String? {
    switch sort {
    case "", "other", "kind", "type", "admin1", "state": nil
    case "settlement": self[.settlement]
    case "region": self[.region]
    case "city": self[.city]
    case "town": self[.town]
    case "village": self[.village]
    case "capital": self[.capital]
    case "facility": self[.facility]
    case "water": self[.water]
    case "river": self[.river]
    case "landform": self[.landform]
    case "island": self[.island]
    case "oblast": self[.oblast]
    case "krai": self[.krai]
    case "republic": self[.republic]
    case "informal": self[.informal]
    case "autonomous_okrug": self[.autonomousDistrict]
    case "autonomous_oblast": self[.autonomousRegion]
    case "autonomous_republic": self[.autonomousRepublic]
    case "autonomy": self[.autonomy]
    case "breakaway": self[.breakaway]
    default: sort
    }
  }

  /// The heading over several of a kind.
  func heading(_ group: NameGroup) -> String {
    switch group {
    case .people: self[.people]
    case .states: self[.states]
    case .bodies: self[.bodies]
    case .regions: self[.regions]
    case .settlements: self[.settlements]
    case .places: self[.places]
    }
  }

  func qualifier(_ qualifier: Figure.Qualifier) -> String? {
    switch qualifier {
    case .exactly: nil
    case .atLeast: self[.atLeast]
    case .moreThan: self[.moreThan]
    case .about: self[.about]
    case .nearly: self[.nearly]
    case .upTo: self[.upTo]
    }
  }

  /// `killed`, `drones shot down`: what was counted and what became of it. People go without saying.
  func counted(_ kind: Figure.Kind, unit: String?) -> String {
    let fate = fate(kind)
    guard kind != .sentencedYears, let unit, unit != "people", unit != "person" else { return fate }
    return pattern(.counted).filled(units[unit] ?? self.units(in: unit), fate)
  }

  /// `missiles, drones and bombs`, each in this language where it has a word for it.
  private func units(in list: String) -> String {
    guard list.utf8.contains(UInt8(ascii: " ")) else { return list }
    let halves = list.split(separator: " and ")
    guard halves.count == 2 else { return list }
    let names = halves[0].split(separator: ", ") + [halves[1]]
    return self.list(names.map { units[String($0)] ?? String($0) }) ?? list
  }

  func fate(_ kind: Figure.Kind) -> String {
    switch kind {
    case .killed: self[.killed]
    case .injured: self[.injured]
    case .captured: self[.captured]
    case .missing: self[.missing]
    case .rescued: self[.rescued]
    case .evacuated: self[.evacuated]
    case .detained: self[.detained]
    case .sentencedYears: self[.sentencedYears]
    case .launched: self[.launched]
    case .downed: self[.downed]
    case .returned: self[.returned]
    }
  }

  /// Why something was found, in words of this language where it has them.
  func rule(_ rule: StaticText) -> String { rules[rule.description] ?? rule.description }

  func unsure(of name: String, by rule: StaticText) -> String { pattern(.unsureLink).filled(name, self.rule(rule)) }

  func about(_ site: String) -> String { pattern(.aboutTitle).filled(site) }
  func figures(in month: Month?) -> String { month.map { pattern(.figuresInMonth).filled(self.month($0)) } ?? self[.figuresTitle] }
  func quotes(in month: Month?) -> String { month.map { pattern(.quotesInMonth).filled(self.month($0)) } ?? self[.quotesTitle] }
}
