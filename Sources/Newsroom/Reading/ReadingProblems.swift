/// What reading can find wrong, or doubtful, in a seed or in `site.yaml`.
extension Diagnostic {
  // MARK: the file

  package static func fileTooLarge(_ bytes: Int, at place: SourcePlace) -> Self {
    let tenths = bytes / 100_000
    return Diagnostic(
      at: place, "the file has \(tenths / 10).\(tenths % 10) MB, and no brief is longer than 5 MB",
      hint: "cut it into one file a day, or move what is no brief out of the folder")
  }

  static func emptyFile(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the file is empty", hint: "write the brief, or delete the file")
  }

  static func notUTF8(_ byte: UInt8, byteOffset: Int, at place: SourcePlace) -> Self {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      at: place, "byte \(byteOffset + 1) of the file, \(digits.count < 2 ? "0" : "")\(digits) in hexadecimal, is not UTF-8",
      hint: "save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW")
  }

  static func noText(_ kind: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the file is \(kind), whatever its name says", hint: "save its text as .txt, .md or .html")
  }

  static func fileInUTF16(at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "the file is in UTF-16, not in UTF-8",
      hint: "save the file as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW")
  }

  static func zeroByte(at place: SourcePlace) -> Self {
    Diagnostic(.warning, at: place, "a NUL character stands in the text", hint: "delete it: the page shows � in its place")
  }

  static func noItems(at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "the brief has no item", hint: "write at least one paragraph or bullet that is no heading, caption or link")
  }

  static func tooManyItems(_ count: Int, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "the brief has \(count) items, and none may have more than \(Brief.mostItems)", hint: "cut it into one file a day")
  }

  static func nestedTooDeep(_ depth: Int, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "quotes and lists are nested \(depth) deep, and no more than \(NestingDepth.deepest) are allowed",
      hint: "take away the marks that open them, or put the text between two lines of ```")
  }

  // MARK: YAML

  static func frontMatterNeverCloses(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the front matter never ends", hint: "put a line of three dashes, ---, under its last key")
  }

  static func frontMatterInTOML(at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "the front matter is written in TOML", hint: "write it in YAML: lines such as `date: 2024-11-06` between two lines of ---")
  }

  static func frontMatterTooLarge(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the front matter has more than 100 KB", hint: "keep the text of the brief under the second line of ---")
  }

  static func brokenYAML(_ problem: String, hint: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the YAML is broken: \(problem)", hint: hint)
  }

  static func tooManyAliases(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the YAML uses more than 16 aliases", hint: "write out what is meant in place of each *name")
  }

  static func aliasesExplode(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "the aliases of the YAML stand for more than the whole of it", hint: "write out what is meant in place of each *name")
  }

  static func noKeys(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "here should be keys and values", hint: "write lines such as `title: The 41st day`")
  }

  static func unknownKey(_ key: String, nearest: String?, known: [String], at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "no key is called “\(key)”",
      hint: nearest.map { "did you mean `\($0)`?" } ?? "the keys are \(known.joined(separator: " "))")
  }

  static func keyTwice(_ key: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "`\(key)` stands here twice", hint: "keep one of the two")
  }

  static func wrongType(_ key: String, wanted: Wanted, found: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "`\(key)` should be \(wanted.rawValue), not \(found)", hint: "write it like `\(key): \(wanted.example)`")
  }

  /// What a key asks for.
  enum Wanted: String {
    case text
    case wholeNumber = "a whole number"
    case dayNumber = "a day number"
    case date = "a date"
    case yesOrNo = "true or false"
    case language = "a language tag"
    case address = "a web address"
    case identifier = "an identifier such as a tag URI"
    case sources = "a list of sources"
    case corrections = "a list of corrections"
    case record = "keys and values"
    case series = "a series"
    case names = "a list of names"
    case degrees = "a number"

    var example: String {
      switch self {
      case .text: "some words"
      case .wholeNumber: "-2"
      case .dayNumber: "987"
      case .date: "2024-11-06"
      case .yesOrNo: "true"
      case .language: "en-GB"
      case .address: "https://example.org/"
      case .identifier: "tag:example.org,2026:archive"
      case .sources: "[{title: …, publisher: …, url: https://…}]"
      case .corrections: "[{date: 2024-11-06, text: …}]"
      case .record, .series: "{name: …}"
      case .names: "[Odesa, Odessa]"
      case .degrees: "47.25"
      }
    }
  }

  static func noSuchDate(_ words: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "no calendar has “\(words)”", hint: "correct the day, or the month")
  }

  static func dayBelowOne(_ number: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "there is no day \(number)", hint: "the war's first day is day 1")
  }

  static func incompleteCorrection(_ missing: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "a correction lacks its \(missing)", hint: "write it like `- {date: 2024-11-06, text: …}`")
  }

  static func emptySource(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "a source has neither title nor address", hint: "write it like `- {title: …, publisher: …, url: https://…}`")
  }

  // MARK: the day

  static func noDate(isMarkdown: Bool, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "nothing tells which day this brief is about",
      hint: isMarkdown
        ? "add `date: 2024-11-06` to the front matter" : "end the first paragraph with “What we know on day 987”, or call the file 2024-11-06.txt")
  }

  static func dateWithoutYear(_ words: String, isMarkdown: Bool, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "nothing tells the year of “\(words)”",
      hint: isMarkdown ? "add `date: 2024-11-06` to the front matter" : "add the year, or call the file 2024-11-06.txt")
  }

  /// A printed number against the number that the date gives.
  static func dayDisagrees(_ printed: Int, date: CalendarDate, byDate: Int?, dayOne: CalendarDate, at place: SourcePlace) -> Self {
    Diagnostic(
      .warning, at: place,
      byDate.map { "day \(printed) is printed, but \(date) is day \($0)" }
        ?? "day \(printed) is printed, but \(date) is before the war's first day, \(dayOne)",
      hint: byDate == nil
        ? "correct the date, or set `day_one` in the front matter"
        : "correct one of them; where the series counts otherwise, set its `offset` in site.yaml")
  }

  static func datesDisagree(_ taken: CalendarDate, _ printed: CalendarDate, at place: SourcePlace) -> Self {
    Diagnostic(.warning, at: place, "this says \(printed), but the brief is taken to be of \(taken)", hint: "correct one of the two dates")
  }

  static func fileNameDisagrees(_ says: String, _ told: String, at place: SourcePlace) -> Self {
    Diagnostic(.warning, at: place, "the file's name says \(says), the brief \(told)", hint: "rename the file, or correct the brief")
  }

  static func weekdayDisagrees(_ printed: Weekday, date: CalendarDate, at place: SourcePlace) -> Self {
    Diagnostic(
      .warning, at: place, "\(date) is a \(date.weekday.name), not a \(printed.name)", hint: "correct the weekday, or the date")
  }

  static func dayCountedAsElapsed(_ elapsed: Int, day: Int, at place: SourcePlace) -> Self {
    Diagnostic(
      .note, at: place, "“\(elapsed) days since” the first day is taken to mean day \(day)", hint: "print the date or the day number if that is wrong")
  }

  static func dateFromAddress(_ date: CalendarDate, at place: SourcePlace) -> Self {
    Diagnostic(.note, at: place, "only the address of its source dates this brief: \(date)", hint: "add the date if that is wrong")
  }
}

extension Weekday {
  /// In English.
  var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
