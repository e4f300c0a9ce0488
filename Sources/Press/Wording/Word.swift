/// The words that views ask for, each by its place in a file of words. Whole sentences stand in the templates, which ask for
/// `{{words.name}}`.
enum Word: String, CaseIterable, Sendable {
  case thousands = "numbers.thousands"
  case groupedFrom = "numbers.groupedFrom"

  case date = "dates.date"
  case shortDate = "dates.short"
  case fullDate = "dates.full"
  case weekdayDate = "dates.weekday"
  case dayOfMonth = "dates.dayOfMonth"
  case month = "dates.month"
  case datesInMonth = "dates.inOneMonth"
  case datesInYear = "dates.inOneYear"
  case datesApart = "dates.apart"

  case dayLabel = "days.label"
  case dayInText = "days.inText"
  case dayOnDate = "days.onDate"
  case dayRange = "days.range"

  case person = "kinds.person"
  case state = "kinds.state"
  case organisation = "kinds.organisation"
  case region = "kinds.region"
  case settlement = "kinds.settlement"
  case place = "kinds.place"
  case kindWithSort = "kinds.withSort"

  case city = "sorts.city"
  case town = "sorts.town"
  case village = "sorts.village"
  case capital = "sorts.capital"
  case facility = "sorts.facility"
  case water = "sorts.water"
  case river = "sorts.river"
  case landform = "sorts.landform"
  case island = "sorts.island"
  case oblast = "sorts.oblast"
  case krai = "sorts.krai"
  case republic = "sorts.republic"
  case informal = "sorts.informal"
  case autonomousDistrict = "sorts.autonomousDistrict"
  case autonomousRegion = "sorts.autonomousRegion"
  case autonomousRepublic = "sorts.autonomousRepublic"
  case autonomy = "sorts.autonomy"
  case breakaway = "sorts.breakaway"
  case placeWithin = "places.within"
  case capitalOf = "places.capitalOf"

  case people = "headings.people"
  case states = "headings.states"
  case bodies = "headings.bodies"
  case regions = "headings.regions"
  case settlements = "headings.settlements"
  case places = "headings.places"
  case elsewhere = "headings.elsewhere"
  case withoutRegion = "headings.withoutRegion"

  case atLeast = "qualifiers.atLeast"
  case moreThan = "qualifiers.moreThan"
  case about = "qualifiers.about"
  case nearly = "qualifiers.nearly"
  case upTo = "qualifiers.upTo"

  case killed = "figures.killed"
  case injured = "figures.injured"
  case captured = "figures.captured"
  case missing = "figures.missing"
  case rescued = "figures.rescued"
  case evacuated = "figures.evacuated"
  case detained = "figures.detained"
  case sentencedYears = "figures.sentencedYears"
  case launched = "figures.launched"
  case downed = "figures.downed"
  case returned = "figures.returned"
  case counted = "figures.counted"

  case unsureLink = "links.unsure"

  case calendarTitle = "titles.calendar"
  case actorsTitle = "titles.actors"
  case regionsTitle = "titles.regions"
  case sourcesTitle = "titles.sources"
  case correctionsTitle = "titles.corrections"
  case figuresTitle = "titles.figures"
  case figuresInMonth = "titles.figuresInMonth"
  case quotesTitle = "titles.quotes"
  case quotesInMonth = "titles.quotesInMonth"
  case searchTitle = "titles.search"
  case aboutTitle = "titles.about"
  case unsureTitle = "titles.unsure"
  case noPage = "titles.noPage"
  case mapOfDay = "maps.ofDay"
  case mapOfPlace = "maps.ofPlace"
  case mapOfRecent = "maps.ofRecent"
  case mapOfAll = "maps.ofAll"
  case mapNames = "maps.names"
  case mapTinted = "maps.tinted"
  case mapOutside = "maps.outside"
  case mapAtSide = "maps.atSide"
  case mapAnd = "maps.and"
  case west = "maps.west"
  case east = "maps.east"
  case north = "maps.north"
  case south = "maps.south"
  case mapSymbol = "maps.symbol"
  case mapUncertainSymbol = "maps.uncertainSymbol"
  case kilometres = "maps.kilometres"
  case balticSea = "seas.baltic"
  case blackSea = "seas.black"
  case seaOfAzov = "seas.azov"
  case caspianSea = "seas.caspian"
  case mediterraneanSea = "seas.mediterranean"
  case redSea = "seas.red"
  case persianGulf = "seas.persian"
  case dataTitle = "titles.data"
  case correctionsDescription = "descriptions.corrections"
  case unsureDescription = "descriptions.unsure"
  case figuresDescription = "descriptions.figures"
  case searchDescription = "descriptions.search"
  case quotesDescription = "descriptions.quotes"
  case dataDescription = "descriptions.data"

  /// What may stand between {{ }} in it.
  var holes: [String] {
    switch self {
    case .date, .shortDate: ["day", "month", "year"]
    case .fullDate: ["weekday", "date"]
    case .weekdayDate: ["weekday", "day", "month"]
    case .dayOfMonth: ["day", "month"]
    case .month: ["month", "year"]
    case .datesInMonth, .datesApart: ["first", "last"]
    case .datesInYear: ["day", "month", "last"]
    case .dayLabel, .dayInText: ["day"]
    case .dayOnDate: ["day", "date"]
    case .dayRange: ["first", "last"]
    case .kindWithSort: ["kind", "sort"]
    case .placeWithin: ["what", "where"]
    case .capitalOf: ["state"]
    case .counted: ["unit", "fate"]
    case .figuresInMonth, .quotesInMonth: ["month"]
    case .aboutTitle: ["site"]
    case .mapOfDay: ["day"]
    case .mapOfPlace: ["place"]
    case .mapNames, .mapTinted, .mapOutside: ["names"]
    case .mapAtSide: ["place", "side"]
    case .mapAnd: ["names", "last"]
    case .mapSymbol, .mapUncertainSymbol: ["place", "count"]
    case .kilometres: ["n"]
    case .unsureLink: ["name", "rule"]
    default: []
    }
  }
}

/// Lists of words in the order of the calendar.
enum WordList: String, CaseIterable, Sendable {
  case months, monthsInDates, monthsShort, weekdays

  var count: Int { self == .weekdays ? 7 : 12 }
}

/// What views count. Its forms stand under `counts`.
enum Noun: String, CaseIterable, Sendable {
  case brief, item, day, month, person, state, body, report, publisher, gap, figure, quote, link, region, settlement
}
