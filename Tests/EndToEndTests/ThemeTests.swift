import Testing

@Suite("Themes, languages and addresses that changed")
struct ThemeTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.put("Kyiv was quiet, Rustem Umerov said. What we know on day 987", at: "seeds/day-0987.txt")
  }

  @Test("lang in site.yaml turns the words around the briefs into Ukrainian")
  func ukrainian() throws {
    try folder.put("lang: uk\n", at: "seeds/site.yaml")
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 0 && result.complained.isEmpty)
    let page = folder.text(of: "site/days/2024-11-06/index.html")
    #expect(page?.contains("<html lang=\"uk\"") == true)
    #expect(page?.contains("Середа, 6 листопада 2024") == true)
    #expect(folder.has("site/words/uk.yaml") == false)
  }

  @Test("a language that nobody speaks is a warning, and the words are English")
  func otherLanguage() throws {
    try folder.put("lang: eu\n", at: "seeds/site.yaml")
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 0)
    #expect(result.complained.contains("warning: there are no words in “eu”, so the pages around the briefs speak English"))
    #expect(folder.text(of: "site/about/index.html")?.contains("<html lang=\"en\"") == true)
    #expect(try Program.run(["build", "--strict"], in: folder).status == 1)
  }

  @Test("a theme changes one word, and the rest stays")
  func oneWord() throws {
    try folder.replace("theme", by: .package.folder("Templates"))
    try folder.remove("theme/words/uk.yaml")
    try folder.put("words: {figures: Numbers}\n", at: "theme/words/en.yaml")
    let result = try Program.run(["build", "--templates", "theme"], in: folder)
    #expect(result.status == 0)
    #expect(folder.text(of: "site/index.html")?.contains(">Numbers</a>") == true)
    #expect(folder.text(of: "site/index.html")?.contains(">Quotes</a>") == true)
  }

  @Test("a misspelled name in a theme's words stops the build and tells where")
  func misspelled() throws {
    try folder.replace("theme", by: .package.folder("Templates"))
    try folder.put("titles:\n  sorces: Whence\n", at: "theme/words/en.yaml")
    let result = try Program.run(["build", "--templates", "theme"], in: folder)
    #expect(result.status == 1)
    #expect(result.complained.hasPrefix("theme/words/en.yaml:2:11: no word is called “titles.sorces”\n  hint: did you mean “titles.sources”?"))
    #expect(!folder.has("site/index.html"))
  }

  @Test("a person and a town of one identifier have a page each")
  func oneIdentifier() throws {
    try folder.put("add:\n  - {name: Kolm, kind: person, spellings: [Ilmar Kolm]}\n", at: "seeds/actors.yaml")
    try folder.put("add:\n  - {name: Kolm, kind: settlement, country: Ukraine, importance: 1}\n", at: "seeds/regions.yaml")
    try folder.put("Ilmar Kolm spoke on Monday. What we know on day 987", at: "seeds/day-0987.txt")
    try folder.put("Shells fell in the city of Kolm. What we know on day 988", at: "seeds/day-0988.txt")
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(folder.text(of: "site/actors/kolm/index.html")?.contains("days/2024-11-07/") == false)
    #expect(folder.text(of: "site/days/2024-11-07/index.html")?.contains(#"href="../../regions/kolm/">Kolm</a>"#) == true)
  }

  @Test("an address that a name had before leads on to its page")
  func aliases() throws {
    try folder.put("change:\n  - {id: rustem-umerov, aliases: [r-umerov]}\n", at: "seeds/actors.yaml")
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 0 && result.complained.isEmpty)
    let page = folder.text(of: "site/actors/r-umerov/index.html")
    #expect(page?.contains(#"<meta http-equiv="refresh" content="0; url=../../actors/rustem-umerov/">"#) == true)
    #expect(page?.contains(#"<a href="../../actors/rustem-umerov/">Rustem Umerov</a>"#) == true)
    #expect(folder.text(of: "site/sitemap.xml")?.contains("r-umerov") != true)
  }
}
