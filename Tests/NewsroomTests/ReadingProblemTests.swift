import Testing

@testable import Newsroom

@Suite("What an editor sees when a seed cannot be read")
struct ReadingProblemTests {
  // MARK: files

  @Test("an empty file, or one of white space", arguments: ["", "\n \t\r\n", "\u{FEFF}", "\u{A0}\n"])
  func empty(text: String) {
    #expect(problems(text) == ["seeds/brief.txt:1:1: the file is empty\n  hint: write the brief, or delete the file"])
  }

  @Test("bytes that are not UTF-8, with their place")
  func notUTF8() {
    #expect(problems(Array("Ferry.\nIt was ".utf8) + [0xE9] + Array(" there".utf8)) == [
      """
      seeds/brief.txt:2:8: byte 15 of the file, E9 in hexadecimal, is not UTF-8
        hint: save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW
      """
    ])
  }

  @Test("UTF-16, with a mark or without", arguments: [
    [0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41], [0x41, 0x00, 0x42, 0x00], [0x00, 0x41, 0x00, 0x42],
  ] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    #expect(problems(bytes) == [
      """
      seeds/brief.txt:1:1: the file is in UTF-16, not in UTF-8
        hint: save the file as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW
      """
    ])
  }

  @Test("a file over 5 MB")
  func tooLarge() {
    #expect(problems([UInt8](repeating: 0x41, count: 5_210_000)) == [
      """
      seeds/brief.txt:1:1: the file has 5.2 MB, and no brief is longer than 5 MB
        hint: cut it into one file a day, or move what is no brief out of the folder
      """
    ])
  }

  @Test("a NUL is a warning, and shown as �")
  func zeroByte() throws {
    let text = "Ferry\u{0}s. What we know on day 8\n\n\(filler)"
    #expect(problems(text) == ["seeds/brief.txt:1:6: warning: a NUL character stands in the text\n  hint: delete it: the page shows � in its place"])
    #expect(try reading(text).standfirst?.text == Array("Ferry�s. What we know on day 8".utf8))
  }

  @Test("a brief without an item", arguments: [
    "---\ndate: 2024-11-06\n---\n", "---\ndate: 2024-11-06\n---\n# Title\n\n## Heading\n", "---\ndate: 2024-11-06\n---\nContinue reading...\n",
  ])
  func noItems(text: String) {
    #expect(problems(text, as: "a.md") == [
      """
      seeds/a.md:4:1: the brief has no item
        hint: write at least one paragraph or bullet that is no heading, caption or link
      """
    ])
  }

  // MARK: YAML

  @Test("front matter that never ends, and front matter in TOML")
  func unclosed() {
    #expect(problems("---\ndate: 2024-11-06\n\n\(filler)", as: "a.md") == [
      "seeds/a.md:1:1: the front matter never ends\n  hint: put a line of three dashes, ---, under its last key"
    ])
    #expect(problems("+++\ndate = 2024-11-06\n+++\n\(filler)", as: "a.md") == [
      "seeds/a.md:1:1: the front matter is written in TOML\n  hint: write it in YAML: lines such as `date: 2024-11-06` between two lines of ---"
    ])
  }

  @Test("broken YAML, with its place in the file", arguments: [
    (
      "title: Ferry: it leaves",
      "seeds/a.md:3:13: the YAML is broken: mapping values are not allowed in this context\n  hint: put a text that has a colon in it between quotation marks"
    ),
    (
      "title: \"Ferry",
      "seeds/a.md:3:8: the YAML is broken: while scanning a quoted scalar, found unexpected end of stream\n  hint: close the quotation mark or bracket"
    ),
    (
      "title: *Ferry*",
      "seeds/a.md:3:8: the YAML is broken: while scanning an alias, did not find expected alphabetic or numeric character\n  hint: put a text that begins with * between quotation marks"
    ),
    ("- a\n- b", "seeds/a.md:3:1: here should be keys and values\n  hint: write lines such as `title: The 41st day`"),
    ("date: 2024-11-06\ndate: 2024-11-07", "seeds/a.md:3:1: `date` stands here twice\n  hint: keep one of the two"),
  ])
  func brokenYAML(yaml: String, expected: String) {
    #expect(problems("---\n\n\(yaml)\n---\n\(filler)", as: "a.md").first == expected)
  }

  @Test("an unknown key, with the one that was meant", arguments: [
    ("dat: 2024-11-06", "no key is called “dat”\n  hint: did you mean `date`?"),
    ("sorces: []", "no key is called “sorces”\n  hint: did you mean `sources`?"),
    ("language: en", "no key is called “language”\n  hint: did you mean `lang`?"),
    ("publisher: A newspaper", "no key is called “publisher”\n  hint: did you mean `source`?"),
    ("url: https://example.org/a", "no key is called “url”\n  hint: did you mean `source`?"),
    ("published: false", "no key is called “published”\n  hint: did you mean `date`?"),
    ("day-one: 2024-11-06", "no key is called “day-one”\n  hint: did you mean `day_one`?"),
    (
      "weather: fine",
      "no key is called “weather”\n  hint: the keys are title date day series source sources lang draft updated corrections war day_one"
    ),
  ])
  func unknownKey(line: String, expected: String) {
    #expect(problems("---\ntitle: A\n\(line)\n---\n\(filler)", as: "day-8.md") == ["seeds/day-8.md:3:1: \(expected)"])
  }

  @Test("keys that other programs write may stay, whatever they hold")
  func foreignKeys() throws {
    let brief = try reading("---\ntitle: A\ndate: 2024-11-06\nauthor: Anna Vesk\ntags: [a, b]\nlayout: post\nmenu: {main: {weight: 2}}\n---\n\(filler)", as: "a.md")
    #expect(brief.warnings.isEmpty)
    #expect(brief.outline == ["# A", filler])
  }

  @Test("a value of the wrong type", arguments: [
    ("date: soon", "1:7: `date` should be a date, not “soon”\n  hint: write it like `date: 2024-11-06`"),
    ("date: 2024-02-30", "1:7: no calendar has “2024-02-30”\n  hint: correct the day, or the month"),
    ("date: [2024-11-06]", "1:7: `date` should be a date, not a list\n  hint: write it like `date: 2024-11-06`"),
    ("day: many", "1:6: `day` should be a day number, not “many”\n  hint: write it like `day: 987`"),
    ("day: 0", "1:6: there is no day 0\n  hint: the war's first day is day 1"),
    ("day: -4", "1:6: there is no day -4\n  hint: the war's first day is day 1"),
    ("title: {a: b}", "1:8: `title` should be text, not keys and values\n  hint: write it like `title: some words`"),
    ("draft: perhaps", "1:8: `draft` should be true or false, not “perhaps”\n  hint: write it like `draft: true`"),
    ("lang: english", "1:7: `lang` should be a language tag, not “english”\n  hint: write it like `lang: en-GB`"),
    ("sources: [[a]]", "1:11: `sources` should be a list of sources, not a list\n  hint: write it like `sources: [{title: …, publisher: …, url: https://…}]`"),
    ("sources: [{url: ftp}]", "1:17: `url` should be a web address, not “ftp”\n  hint: write it like `url: https://example.org/`"),
    ("sources: [{titel: a}]", "1:12: no key is called “titel”\n  hint: did you mean `title`?"),
    ("corrections: [wrong]", "1:15: a correction lacks its date\n  hint: write it like `- {date: 2024-11-06, text: …}`"),
    ("corrections: [{date: 2024-11-06}]", "1:22: a correction lacks its text\n  hint: write it like `- {date: 2024-11-06, text: …}`"),
    ("updated: 06/13", "1:10: `updated` should be a date, not “06/13”\n  hint: write it like `updated: 2024-11-06`"),
  ])
  func wrongType(line: String, expected: String) {
    let found = problems("---\n\(line)\n---\n\(filler)", as: "day-8.md")
    #expect(found == ["seeds/day-8.md:" + expected.replacing("1:", with: "2:", maxReplacements: 1)])
  }

  @Test("everything that is wrong is said at once, in the order of the file")
  func allAtOnce() {
    #expect(problems("---\ntitel: A\ndate: soon\ndraft: maybe\n---\n", as: "a.md").map { $0.prefix { $0 != "\n" } } == [
      "seeds/a.md:2:1: no key is called “titel”", "seeds/a.md:3:7: `date` should be a date, not “soon”",
      "seeds/a.md:4:8: `draft` should be true or false, not “maybe”", "seeds/a.md:6:1: the brief has no item",
    ])
  }

  @Test("aliases cannot explode")
  func aliases() {
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") { bomb += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n" }
    #expect(problems("---\n\(bomb)? *i\n: 1\n---\n\(filler)", as: "a.md") == [
      "seeds/a.md:2:1: the YAML uses more than 16 aliases\n  hint: write out what is meant in place of each *name"
    ])
    #expect(problems("---\ntitle: &t A\nwar: *t\n---\n\(filler)", as: "day-8.md") == [])
  }

  @Test("front matter as long as a book, or nested without end, is refused quickly")
  func longFrontMatter() {
    #expect(problems("---\ntags: \(String(repeating: "[", count: 90_000))\n---\n\(filler)", as: "day-8.md").count == 1)
    #expect(problems("---\ntags: \(String(repeating: "x", count: 200_000))\n---\n\(filler)", as: "day-8.md") == [
      "seeds/day-8.md:2:1: the front matter has more than 100 KB\n  hint: keep the text of the brief under the second line of ---"
    ])
  }

  // MARK: what front matter may say

  @Test("every key, in quotation marks or not")
  func everyKey() throws {
    let brief = try reading(
      """
      ---
      title: 'Ferry: it leaves'
      date: "2024-11-06"
      day: 987
      series: Harbour notes
      source: https://example.org/a
      sources:
        - title: The log
          publisher: Harbour office
          url: https://example.org/a
        - https://example.org/b
        - A book
      lang: de-AT
      draft: no
      updated: 2024-11-08T10:00:00Z
      corrections:
        - date: 8 November 2024
          text: >
            The ferry left
            at dusk.
      war:
      tags: [a, b]
      ...
      \(filler)
      """, as: "a.md")
    #expect(brief.title == "Ferry: it leaves")
    #expect(brief.told == "2024-11-06, day 987")
    #expect(brief.series == "Harbour notes")
    #expect(brief.sources == [
      Source(title: "The log", publisher: "Harbour office", url: "https://example.org/a"), Source(title: nil, publisher: nil, url: "https://example.org/b"),
      Source(title: "A book", publisher: nil, url: nil),
    ])
    #expect(brief.language == "de-AT")
    #expect(!brief.isDraft)
    #expect(brief.updated == CalendarDate(iso: "2024-11-08"))
    #expect(brief.corrections == [Correction(date: CalendarDate(daysSince1970: 20_035), text: "The ferry left at dusk.")])
    #expect(brief.war == nil)
    #expect(brief.warnings.isEmpty)
  }

  @Test("dates in front matter, in quotation marks or not", arguments: [
    "2024-11-06", "'2024-11-06'", "2024-11-06T23:30:00+02:00", "2024-11-06 08:00", "20241106", "6 November 2024", "Nov 6, 2024", "2024/11/06",
  ])
  func frontMatterDates(value: String) throws {
    #expect(try reading("---\ndate: \(value)\n---\n\(filler)", as: "a.md").date == CalendarDate(iso: "2024-11-06"))
  }

  @Test("empty front matter is none")
  func emptyFrontMatter() throws {
    #expect(try reading("---\n---\n\(filler)", as: "day-8.md").outline == [filler])
    #expect(try reading("\n---\n# nothing\ndate:\n---\n\(filler)", as: "day-8.md").outline == [filler])
  }
}

@Suite("Settings of the site")
struct SiteSettingsReadingTests {
  func settings(_ yaml: String) throws(Problems) -> SiteSettings {
    try SiteSettings(reading: SeedFile(path: "seeds/site.yaml", bytes: Array(yaml.utf8)))
  }

  @Test("every key is optional", arguments: ["", "# nothing\n", "title:\n"])
  func defaults(yaml: String) throws {
    let read = try settings(yaml)
    #expect(read.title == SiteSettings().title)
    #expect(read.series.dayOne == SiteSettings().series.dayOne)
  }

  @Test("every key")
  func everyKey() throws {
    let read = try settings(
      """
      title: Karsund days
      subtitle: A war in notes
      description: "Notes: cross-linked"
      base_url: https://example.org/karsund
      language: en
      licence: {name: CC BY 4.0, url: "https://example.org/by"}
      series:
        - name: Harbour notes
          publisher: Harbour office
          day_one: 2031-03-14
          offset: -2
        - name: Sister notes
          day_one: 2031-04-01
      """)
    #expect(read.title == "Karsund days")
    #expect(read.subtitle == "A war in notes")
    #expect(read.description == "Notes: cross-linked")
    #expect(read.baseURL == "https://example.org/karsund/")
    #expect(read.language == "en")
    #expect(read.licenceName == "CC BY 4.0")
    #expect(read.licenceURL == "https://example.org/by")
    #expect(read.series.name == "Harbour notes")
    #expect(read.series.publisher == "Harbour office")
    #expect(read.series.dayOne == CalendarDate(iso: "2031-03-14"))
    #expect(read.series.offset == -2)
    #expect(read.series(named: "Sister notes")?.dayOne == CalendarDate(iso: "2031-04-01"))
    let brief = try reading("---\nseries: Sister notes\n---\nFerry leaves. What we know on day 2\n\n\(filler)", as: "a.md", settings: read)
    #expect(brief.told == "2031-04-02, day 2")
  }

  @Test("what is wrong with it", arguments: [
    ("titel: A", "seeds/site.yaml:1:1: no key is called “titel”\n  hint: did you mean `title`?"),
    ("base_url: example.org", "seeds/site.yaml:1:11: `base_url` should be a web address, not “example.org”\n  hint: write it like `base_url: https://example.org/`"),
    ("series: {offset: two}", "seeds/site.yaml:1:18: `offset` should be a whole number, not “two”\n  hint: write it like `offset: -2`"),
    ("series: {first_day: 2024-01-01}", "seeds/site.yaml:1:10: no key is called “first_day”\n  hint: did you mean `day_one`?"),
  ])
  func wrong(yaml: String, expected: String) {
    #expect { try settings(yaml) } throws: { ($0 as? Problems)?.diagnostics.map(\.description) == [expected] }
  }
}
