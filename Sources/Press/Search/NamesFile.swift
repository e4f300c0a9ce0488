import Newsroom

/// What the "jump to" box knows: every name with its spellings and address, the most named first, and every day.
///
/// A script that calls `daybookNames` with one value, as a page that opens from a file manager can load a script and no data.
struct NamesFile {
  let bytes: [UInt8]
  /// Tells whether another file was made with the same list of names.
  let stamp: String
  /// The place in the list of each subject, by its number in the archive.
  let places: [Int]

  init(of edition: Edition) {
    let order = edition.archive.subjects.indices.sorted {
      (-edition.appearances[$0].days.count, edition.subjects[$0].rank) < (-edition.appearances[$1].days.count, edition.subjects[$1].rank)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, subject) in order.enumerated() { places[subject] = place }
    self.places = places

    var kinds = KindList()
    let entries = order.map { Entry(of: $0, in: edition, kinds: &kinds) }
    var names = JSONWriter()
    names.array(entries) { json, entry in
      json.lineBreak()
      json.write(entry)
    }
    var hash = AddressHash()
    hash.add(names.bytes)
    let stamp = String(hash.value, radix: 36)
    self.stamp = stamp

    var json = JSONWriter()
    json.object { json in
      json.name("stamp")
      json.text(stamp)
      json.name("days")
      json.array(DayRun.runs(of: edition)) { json, run in
        json.array([run.number, run.date.daysSince1970, run.count]) { $0.number($1) }
      }
      json.name("people")
      json.number(kinds.number(of: edition.words.kind(.person)))
      json.name("kinds")
      json.array(kinds.texts) { $0.text($1) }
      json.name("names")
      json.json(names.bytes)
    }
    bytes = Array("daybookNames(".utf8) + json.bytes + Array(")\n".utf8)
  }

  /// One name: what a reader sees of it, and by what it is found.
  fileprivate struct Entry {
    let name: String
    let address: String
    /// What it is, by its number in the list of kinds.
    let kind: Int
    /// Spellings whose words the name does not have.
    let others: [String]
    /// How the texts spell it, in the fewest words that tell: `Zelenskyy`.
    let forms: [String]

    init(of subject: Int, in edition: Edition, kinds: inout KindList) {
      let (entity, spellings) = (edition.archive.subjects[subject].entity, edition.archive.subjects[subject].spellings)
      let gazetteer = edition.archive.gazetteer
      let adjectives = entity.row.map(gazetteer.adjectives(of:)) ?? []
      name = entity.name
      address = Address.entity(entity).path
      kind = kinds.number(
        of: entity.kind.isActor
          ? edition.words.kind(entity.kind) : edition.geography.summary(ofPlace: subject, in: edition.archive, words: edition.words))
      let known = entity.row.map(gazetteer.otherSpellings(of:)) ?? []
      // A capital that stands for its state's government is the name of a city.
      let own = entity.kind == .state ? spellings.filter { $0 == entity.name || known.contains($0) } : spellings
      others = Entry.telling(own + known + adjectives, beside: entity.name)
      forms = Entry.shortest(own)
    }

    /// Of spellings those that have a word of their own: each differs from all before it and from the name.
    private static func telling(_ spellings: [String], beside name: String) -> [String] {
      var seen = [Entry.words(of: name)]
      return spellings.filter { spelling in
        let words = Entry.words(of: spelling)
        if words.isEmpty || seen.contains(where: words.isSubset) { return false }
        seen.append(words)
        return true
      }
    }

    /// Of spellings those that do not have all words of another, the most frequent first.
    private static func shortest(_ spellings: [String]) -> [String] {
      let words = spellings.map(words)
      var forms: [Int] = []
      for (number, own) in words.enumerated() where !own.isEmpty {
        let isTold = words.enumerated().contains { other, words in
          !words.isEmpty && (words.isStrictSubset(of: own) || words == own && other < number)
        }
        if !isTold { forms.append(number) }
      }
      return forms.prefix(mostForms).map { spellings[$0] }
    }

    /// In lower case and without accents.
    private static func words(of name: String) -> Set<Substring> { Set(Slug.of(name).split(separator: "-")) }

    private static let mostForms = 4
  }

  /// What names are, each text once.
  fileprivate struct KindList {
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of text: String) -> Int {
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }
}

/// Dates that follow each other, as their numbers do.
private struct DayRun {
  /// Of the first; 0 where the days have no number.
  let number: Int
  let date: CalendarDate
  var count = 1

  /// Every day with a brief, under each number that it goes by.
  static func runs(of edition: Edition) -> [DayRun] {
    var runs: [DayRun] = []
    func add(_ number: Int, _ date: CalendarDate) {
      if let last = runs.last, last.date.adding(days: last.count) == date, number == (last.number == 0 ? 0 : last.number + last.count) {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(DayRun(number: number, date: date))
      }
    }
    for (date, days) in edition.archive.dates.enumerated() where days.allSatisfy({ edition.archive.days[$0].brief.day == nil }) {
      add(0, edition.date(at: date))
    }
    for (number, dates) in edition.dayNumbers.all {
      for date in dates { add(number.value, edition.date(at: date)) }
    }
    return runs
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: NamesFile.Entry) {
    let lists = entry.forms == [entry.name] ? (entry.others.isEmpty ? [] : [entry.others]) : [entry.others, entry.forms]
    array(0..<3 + lists.count) { json, place in
      switch place {
      case 0: json.text(entry.name)
      case 1: json.text(entry.address)
      case 2: json.number(entry.kind)
      default: json.text(lists[place - 3].joined(separator: "|"))
      }
    }
  }
}
