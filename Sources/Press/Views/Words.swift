import Newsroom

/// The words that views put together themselves: dates, counts, kinds. Whole sentences stand in the templates.
struct Words: Sendable {
  enum Noun: Int, CaseIterable {
    case brief, item, day, month, person, state, body, report, publisher, gap, figure, quote, region, settlement
  }

  let months: [String]
  let shortMonths: [String]
  let weekdays: [String]
  /// For each noun its forms, the one for 1 first.
  let nouns: [[String]]
  /// The number of the form that a count takes.
  let form: @Sendable (Int) -> Int
  let thousandsSeparator: String

  static let english = Words(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    nouns: [
      ["brief", "briefs"], ["item", "items"], ["day", "days"], ["month", "months"], ["person", "people"],
      ["state", "states"], ["body", "bodies"], ["report", "reports"], ["publisher", "publishers"], ["gap", "gaps"],
      ["figure", "figures"], ["quote", "quotes"], ["region", "regions"], ["settlement", "settlements"],
    ],
    form: { $0 == 1 ? 0 : 1 },
    thousandsSeparator: ",")
}

extension Words {
  /// `12,164`
  func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.utf8.count > 3 else { return value < 0 ? "-" + digits : digits }
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += thousandsSeparator }
      text.append(digit)
    }
    return text
  }

  /// `1 brief`, `30 briefs`
  func count(_ value: Int, _ noun: Noun) -> String { number(value) + " " + nouns[noun.rawValue][form(value)] }

  /// `6 November 2024`
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// `6 Nov 2024`
  func shortDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    return "\(day) \(shortMonths[month - 1]) \(year)"
  }

  /// `Wednesday 6 November 2024`
  func fullDate(_ date: CalendarDate) -> String { weekday(date) + " " + self.date(date) }

  /// `Wednesday 6 Nov`
  func weekdayDate(_ date: CalendarDate) -> String {
    let (_, month, day) = date.civil
    return "\(weekday(date)) \(day) \(shortMonths[month - 1])"
  }

  func weekday(_ date: CalendarDate) -> String { weekdays[date.weekday.rawValue] }

  /// `November 2024`
  func month(_ month: Month) -> String { "\(months[month.month - 1]) \(month.year)" }

  /// `7–18 November 2024`, `25 February – 4 April 2022`, `9 November 2023 – 3 March 2024`
  func dates(_ range: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (range.lowerBound.civil, range.upperBound.civil)
    let end = date(range.upperBound)
    if range.lowerBound == range.upperBound { return end }
    if first.year != last.year { return "\(date(range.lowerBound)) – \(end)" }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1]) – \(end)" }
    return "\(first.day)–\(end)"
  }

  /// `982 to 1,011`
  func range(_ first: DayNumber, _ last: DayNumber) -> String {
    "\(number(first.value)) to \(number(last.value))"
  }

  /// `Day 1,000`
  func dayLabel(_ day: String) -> String { "Day \(day)" }

  /// `day 1,000`
  func dayInText(_ day: String) -> String { "day \(day)" }

  /// `day 987, 6 November 2024`
  func day(_ day: DayNumber?, on date: CalendarDate) -> String {
    (day.map { "day \(number($0.value)), " } ?? "") + self.date(date)
  }
}

extension Words {
  func kind(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: "person"
    case .state: "state"
    case .organisation: "organisation"
    case .region: "region"
    case .settlement: "settlement"
    case .place: "place"
    }
  }

  /// `settlement (city)`
  func kind(_ kind: Entity.Kind, sort: String?) -> String {
    let general = self.kind(kind)
    guard let sort = sort.flatMap(self.sort), sort != general else { return general }
    return "\(general) (\(sort))"
  }

  /// `City in Zaporizhzhia region, Ukraine`
  func place(_ kind: Entity.Kind, sort: String?, region: String?, country: String?) -> String {
    if sort == "capital", let country { return "Capital of \(country)" }
    let what = (sort.flatMap(self.sort) ?? self.kind(kind)).capitalizedFirst
    let above = [region, country].compactMap(\.self)
    return above.isEmpty ? what : what + " in " + above.joined(separator: ", ")
  }

  /// What the tables call a thing, in words for readers; nil where they say no more than its kind.
  private func sort(_ sort: String) -> String? {
    switch sort {
    case "", "other", "kind", "type", "admin1", "state": nil
    case "autonomous_okrug": "autonomous district"
    case "autonomous_oblast": "autonomous region"
    case "autonomous_republic": "autonomous republic"
    case "informal": "area"
    case "facility": "site"
    case "landform": "landscape"
    case "water": "body of water"
    default: sort
    }
  }

  /// The heading over several of a kind.
  func heading(_ group: NameGroup) -> String {
    switch group {
    case .people: "People"
    case .states: "States"
    case .bodies: "Bodies"
    case .regions: "Regions"
    case .settlements: "Settlements"
    case .places: "Places"
    }
  }

  func qualifier(_ qualifier: Figure.Qualifier) -> String? {
    switch qualifier {
    case .exactly: nil
    case .atLeast: "at least"
    case .moreThan: "more than"
    case .about: "about"
    case .nearly: "nearly"
    case .upTo: "up to"
    }
  }

  /// `killed`, `drones shot down`: what was counted and what became of it. People go without saying.
  func counted(_ kind: Figure.Kind, unit: String?) -> String {
    if kind == .sentencedYears { return "years in prison" }
    let fate =
      switch kind {
      case .downed: "shot down"
      case .killed, .injured, .captured, .missing, .rescued, .evacuated, .detained, .launched, .returned, .sentencedYears:
        kind.rawValue
      }
    guard let unit, unit != "people", unit != "person" else { return fate }
    return unit + " " + fate
  }

  var calendar: String { "Every day of the war" }
  var actors: String { "Actors" }
  var regions: String { "Regions" }
  var sources: String { "Sources" }
  var corrections: String { "Corrections" }
  var correctionsDescription: String { "What was wrong in a brief, and when it was put right." }
  var figuresDescription: String { "Figures that the briefs report, and who said so. Nothing is added up." }
  var quotesDescription: String { "Words that the briefs give in quotation marks, and who said them." }
  func about(_ site: String) -> String { "About \(site)" }
  func figures(in month: Month?) -> String { "Figures reported" + (month.map { " in " + self.month($0) } ?? "") }
  func quotes(in month: Month?) -> String { "Quotes" + (month.map { " in " + self.month($0) } ?? "") }
  var noPage: String { "No page at this address" }
  var without: String { "Places in regions that are not named" }
  var elsewhere: String { "Waters and other places" }
}
