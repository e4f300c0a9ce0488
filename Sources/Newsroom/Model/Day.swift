/// A brief and what a careful reader finds in it.
///
/// It never changes. It is a class because a build hands thousands of them from stage to stage, each by one reference.
package final class Day: Sendable {
  package let brief: Brief
  /// Each entity named, once, in the order of first mention. Mentions point into this list.
  package let entities: [Entity]
  /// One for each of the brief's items, in their order.
  package let readings: [ItemReading]
  /// Surnames that may be somebody's whom only other briefs name in full.
  let strangers: [WordHash]
  /// Identifiers that names of the brief would have, had editors not merged them into others.
  package let merged: Set<String>
  /// What looks like a name and links to nothing; nil where it was not looked for, as in a day that was kept.
  let strays: [StrayName]?

  package convenience init(brief: Brief, entities: [Entity], readings: [ItemReading]) { self.init(brief: brief, entities: entities, readings: readings, strangers: [], merged: []) }

  init(brief: Brief, entities: [Entity], readings: [ItemReading], strangers: [WordHash], merged: Set<String>, strays: [StrayName]? = nil) {
    self.strays = strays
    self.strangers = strangers
    self.merged = merged
    self.brief = brief
    self.entities = entities
    self.readings = readings
  }
}

/// What one item says. All ranges count bytes of the item's text; all `entity` numbers point into `Day.entities`.
package struct ItemReading: Sendable {
  /// Sorted by start, longer first. One may lie inside the one before it, as `Russia` in `Russia's defence ministry`; none crosses another.
  package var mentions: [Mention] = []
  package var figures: [Figure] = []
  package var quotes: [Quote] = []
  package var dates: [DateMention] = []
  package var roles: [Role] = []
  package var claims: [Claim] = []

  package init() {}
}

/// To whom a sentence ascribes what it tells.
package struct Claim: Sendable, Hashable {
  /// The sentence.
  package var range: Range<Int>
  package var speaker: Int?
  /// As printed, where it is no named entity: `officials`.
  package var speakerText: String?
  package var rule: StaticText

  package init(range: Range<Int>, speaker: Int?, speakerText: String?, rule: StaticText = "") {
    self.range = range
    self.speaker = speaker
    self.speakerText = speakerText
    self.rule = rule
  }
}

/// A name in the text, and what it names.
package struct Mention: Sendable, Hashable {
  package var range: Range<Int>
  package var entity: Int
  package var evidence: Evidence
  /// No rule decided between two readings; the likelier one was taken.
  package var isUnsure: Bool

  package init(range: Range<Int>, entity: Int, evidence: Evidence, isUnsure: Bool = false) {
    self.range = range
    self.entity = entity
    self.evidence = evidence
    self.isUnsure = isUnsure
  }
}

/// Why something was found: a rule in words, and the table row that knew the name.
package struct Evidence: Sendable, Hashable {
  package var rule: StaticText
  package var row: Gazetteer.Row?

  package init(_ rule: StaticText, row: Gazetteer.Row? = nil) {
    self.rule = rule
    self.row = row
  }
}

/// A sentence fixed in the program, such as a rule's name.
package struct StaticText: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let description: String

  package init(stringLiteral value: String) { description = value }
}

/// A reported number of people or weapons.
package struct Figure: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case killed, injured, captured, missing, rescued, evacuated, detained
    case sentencedYears = "sentenced_years"
    case launched, downed, returned
  }
  package enum Qualifier: String, Sendable {
    case exactly
    case atLeast = "at_least"
    case moreThan = "more_than"
    case about, nearly
    case upTo = "up_to"
  }

  package var kind: Kind
  package var count: Int
  /// And a half: `six and a half years`.
  package var hasHalf: Bool
  package var qualifier: Qualifier
  /// The number, and the words that count with it where they stand beside it.
  package var range: Range<Int>
  /// What was counted, as printed: `drones`, `people`; nil where the text leaves it out.
  package var unit: String?
  /// Where; nil where the sentence ties it to no named place.
  package var place: Int?
  /// Who said so; nil where the sentence does not tell or names nobody.
  package var speaker: Int?
  /// Who said so, as printed, where it is no named entity: `officials`.
  package var speakerText: String?
  /// What told its kind.
  package var rule: StaticText

  package init(
    kind: Kind, count: Int, hasHalf: Bool = false, qualifier: Qualifier, range: Range<Int>, unit: String? = nil, place: Int? = nil,
    speaker: Int? = nil, speakerText: String? = nil, rule: StaticText = ""
  ) {
    self.kind = kind
    self.count = count
    self.hasHalf = hasHalf
    self.qualifier = qualifier
    self.range = range
    self.unit = unit
    self.place = place
    self.speaker = speaker
    self.speakerText = speakerText
    self.rule = rule
  }
}

/// Somebody's words.
package struct Quote: Sendable, Hashable {
  /// Inside the quotation marks.
  package var range: Range<Int>
  /// Nil where the text does not tell who said it.
  package var speaker: Int?
  /// What told the speaker.
  package var rule: StaticText

  package init(range: Range<Int>, speaker: Int?, rule: StaticText = "") {
    self.range = range
    self.speaker = speaker
    self.rule = rule
  }
}

/// Words that tell a day, and the day.
package struct DateMention: Sendable, Hashable {
  package var range: Range<Int>
  package var date: CalendarDate
  package var rule: StaticText

  package init(range: Range<Int>, date: CalendarDate, rule: StaticText = "") {
    self.range = range
    self.date = date
    self.rule = rule
  }
}

/// The office somebody held that day, as printed.
package struct Role: Sendable, Hashable {
  package var person: Int
  package var text: String
  package var range: Range<Int>
  package var rule: StaticText

  package init(person: Int, text: String, range: Range<Int>, rule: StaticText = "") {
    self.person = person
    self.text = text
    self.range = range
    self.rule = rule
  }
}
