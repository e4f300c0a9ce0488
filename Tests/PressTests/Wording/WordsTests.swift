import Newsroom
import Testing

@testable import Press

@Suite("Words of the interface")
struct WordsTests {
  /// Every problem of a theme that has one file of words.
  private func problems(_ file: String, _ text: String) -> [String] {
    do throws(Problems) {
      let language = String(file.dropFirst(6).dropLast(5))
      guard let words = try WordsFile(language, in: [(path: file, bytes: Array(text.utf8))], shownIn: "theme") else { return ["nobody speaks it"] }
      _ = try TemplateSet(files: builtInTemplates, wordsFile: words)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  private static func english() throws -> Words { try Stationery.usual().templates.words }

  @Test("what a theme leaves out stays as the program has it")
  func layers() throws {
    let words = try #require(try WordsFile("en", in: [("words/en.yaml", Array("titles: {noPage: Nothing here}".utf8))], shownIn: "theme"))
    let templates = try TemplateSet(files: builtInTemplates, wordsFile: words)
    #expect(templates.words[.noPage] == "Nothing here")
    #expect(templates.words[.actorsTitle] == "Actors")
  }

  @Test("a name that no word has is a problem with its place, what was meant and the words there are")
  func unknown() {
    #expect(
      problems("words/en.yaml", "titles:\n  actros: Names\n") == [
        """
        theme/words/en.yaml:2:11: no word is called “titles.actros”
          hint: did you mean “titles.actors”? the words here are: titles.calendar, titles.actors, titles.regions, titles.sources, \
        titles.corrections, titles.figures, titles.figuresInMonth, titles.quotes, titles.quotesInMonth, titles.search, titles.about, titles.unsure, \
        titles.noPage, titles.data
        """
      ])
  }

  @Test("a word that no template asks for is a problem, too")
  func unused() {
    #expect(
      problems("words/en.yaml", "words:\n  sourcs: Whence\n") == [
        "theme/words/en.yaml:2:11: no template asks for the word “sourcs”\n  hint: did you mean “sources”?"
      ])
  }

  @Test("a language of a theme's own has to be whole")
  func missing() {
    let told = problems("words/de.yaml", "months: [Januar]\ndates: {date: '{{day}}. {{month}} {{year}}'}\n")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("theme/words/de.yaml:1:1: ") == true)
    #expect(told.first?.contains("words are missing: months.2, ") == true)
    #expect(told.first?.contains("counts.brief.one, counts.brief.other, ") == true)
    #expect(told.first?.contains("dates.date") == false)
  }

  @Test("a hole that nothing goes into is a problem, and names those that something does")
  func holes() {
    #expect(
      problems("words/en.yaml", "dates: {month: '{{mouth}} {{year}}'}") == [
        "theme/words/en.yaml:1:16: nothing that goes into “dates.month” is called “mouth”\n  hint: what may stand here: {{month}} {{year}}"
      ])
    #expect(problems("words/en.yaml", "headings: {people: '{{x}}'}").first?.contains("it is a plain text, without {{ }}") == true)
    #expect(problems("words/en.yaml", "dates: {month: '{{month'}").first?.hasPrefix("theme/words/en.yaml:1:16: a {{ in “dates.month” is not closed") == true)
    #expect(problems("words/en.yaml", "words: {dayN: 'Day {{nomber}}'}").first?.contains("nothing here is called “nomber”") == true)
  }

  @Test("where nobody speaks the language, pages speak English and a warning says so")
  func fallback() throws {
    let stationery = try Stationery.usual(in: "tlh")
    #expect(stationery.templates.words.language == "en")
    #expect(stationery.warnings.map(\.severity) == [.warning])
    #expect(stationery.warnings.first?.message == "there are no words in “tlh”, so the pages around the briefs speak English")
  }

  @Test("the Ukrainian file has every word of the English one, and no other")
  func whole() throws {
    let (english, ukrainian) = (try #require(try WordsFile("en-GB", in: [], shownIn: "")), try #require(try WordsFile("uk", in: [], shownIn: "")))
    #expect(ukrainian.phrases.map(\.name) == english.phrases.map(\.name))
    #expect(try Words(ukrainian).language == "uk")
  }

  @Test("nouns that share a number are each in the language, and what has no word stays as the brief has it")
  func units() throws {
    let words = try Words(#require(try WordsFile("uk", in: [], shownIn: "")))
    #expect(words.counted(.downed, unit: "missiles and drones") == "ракети і безпілотники: збито")
    #expect(words.counted(.launched, unit: "missiles, gliders and drones") == "ракети, gliders і безпілотники: запущено")
    #expect(words.counted(.killed, unit: "soldiers") == "військові: загинуло")
  }

  @Test("templates hold markup and no words", arguments: builtInTemplates.filter { $0.path.hasSuffix(".mustache") }.map(\.path))
  func speechless(path: String) throws {
    let text = try #require(builtInTemplates.first { $0.path == path }).text
    #expect(Speech.words(in: text) == [])
  }

  @Test("every word of the English file is asked for")
  func used() throws {
    let english = try #require(try WordsFile("en", in: [], shownIn: "Templates"))
    let asked = builtInTemplates.map(\.text).joined()
    #expect(english.phrases.filter { !asked.contains("{{words.\($0.name)}}") }.map(\.name) == [])
  }

  @Test(
    "a noun takes the form that its number asks for",
    arguments: [
      ("en", 0, PluralRule.Form.other), ("en", 1, .one), ("en", 2, .other), ("uk", 1, .one), ("uk", 2, .few), ("uk", 5, .many), ("uk", 11, .many),
      ("uk", 12, .many), ("uk", 21, .one), ("uk", 104, .few), ("uk", 111, .many), ("uk", 0, .many), ("fr", 0, .one), ("pl", 21, .many), ("pl", 22, .few),
      ("ja", 1, .other), ("cs", 3, .few), ("cs", 5, .other), ("ar", 3, .few), ("ar", 100, .other),
    ])
  func plurals(language: String, number: Int, form: PluralRule.Form) {
    #expect(PluralRule(of: language).form(of: number) == form)
    #expect(PluralRule(of: language).forms.contains(form))
  }

  @Test("dates and numbers in English")
  func english() throws {
    let words = try WordsTests.english()
    let date = try #require(CalendarDate(iso: "2024-11-06"))
    #expect(words.fullDate(date) == "Wednesday 6 November 2024")
    #expect(words.weekdayDate(date) == "Wednesday 6 Nov")
    #expect(words.dates(date...date.adding(days: 2)) == "6–8 November 2024")
    #expect(words.dates(date...date.adding(days: 40)) == "6 November – 16 December 2024")
    #expect(words.dates(date...date.adding(days: 80)) == "6 November 2024 – 25 January 2025")
    #expect(words.count(1195, .brief) == "1,195 briefs")
    #expect(words.count(1, .body) == "1 body")
  }
}
