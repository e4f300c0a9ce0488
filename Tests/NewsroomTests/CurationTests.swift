import Testing

@testable import Newsroom

private let norvalia = """
  add:
    - name: Norvalia
      kind: state
      adjectives: [Norvalian, Norvalians]
      capital: Astrograd
    - {name: Karsund, kind: state, adjectives: [Karsundic]}
    - name: Ilmar Vesk
      kind: person
      country: Norvalia
      spellings: [Ilmar Wesk, Vesk]
      roles:
        - {role: foreign minister of Norvalia, from: 2030-02, until: 2032}
    - {name: Northern Bell, kind: organisation, sort: media, spellings: [the Bell]}
  """
private let places = """
  add:
    - {name: Astrograd, kind: settlement, sort: capital, country: Norvalia, lat: 61.5, lon: -12.25, spellings: [Astrogorod]}
    - {name: Sundmark province, kind: region, country: Norvalia, spellings: [Sunmark province]}
    - {name: Lower Hope, kind: settlement, region: Sundmark province, sort: village}
    - {name: the Grey Narrows, kind: place, sort: water}
  """

@Suite("What editors add to the tables")
struct CurationTests {
  @Test("A person is met by name, by other spellings and by a surname that the editor lists")
  func person() throws {
    #expect(try links("Vesk stayed. Ilmar Wesk left, Wesk said.", actors: norvalia, regions: places) == [
      "Vesk → person ilmar-vesk", "Ilmar Wesk → person ilmar-vesk", "Wesk → person ilmar-vesk",
    ])
  }

  @Test("A state is met by its name, its adjective and its people, and its capital speaks for it")
  func state() throws {
    #expect(try links("Norvalia denied it. Norvalian troops left. Astrograd said no. A drone hit the city of Astrograd.", actors: norvalia, regions: places) == [
      "Norvalia → state norvalia", "Norvalian → state norvalia", "Astrograd → state norvalia", "Astrograd → settlement astrograd",
    ])
  }

  @Test("Bodies of a state are named by its adjective")
  func bodies() throws {
    #expect(try links("Norvalia’s defence ministry said so.", actors: norvalia, regions: places) == [
      "Norvalia’s defence ministry → organisation norvalian-defence-ministry", "Norvalia → state norvalia",
    ])
  }

  @Test("A region is met with its noun, a village near it, a water with its article")
  func regions() throws {
    #expect(try links("Shells fell in Sundmark province and on Lower Hope. A ship left the Grey Narrows.", actors: norvalia, regions: places) == [
      "Sundmark province → region sundmark-province", "Lower Hope → settlement lower-hope", "Grey Narrows → place the-grey-narrows",
    ])
  }

  @Test("A name that is added knows its point, state, region and sort")
  func facts() throws {
    let gazetteer = try Gazetteer(curatedBy: curation(actors: norvalia, regions: places), tables: builtInGazetteer)
    let day = Day(understanding: inventedBrief(["In Astrograd and Lower Hope they heard the Bell report it, the Bell said."]), with: gazetteer)
    let facts = day.entities.compactMap(\.row).map(gazetteer.facts)
    #expect(facts.map(\.sort) == ["capital", "village", "media"])
    #expect(facts[0].point == Gazetteer.Point(latitude: 61.5, longitude: -12.25))
    #expect(facts.map(\.region) == [nil, "X-sundmark-province", nil])
    #expect(facts[1].country.flatMap(gazetteer.state(code:))?.name == "Norvalia")
    #expect(day.entities.map(\.row?.line) == [2, 4, 13])
  }

  @Test("A known entity takes more spellings, another name, a note and an item of Wikidata, and keeps its address")
  func change() throws {
    let files = """
      change:
        - id: kyiv
          name: Kyiv city
          spellings: [Kyjiw]
          note: The capital.
          wikidata: Q1899
          lat: 50.45
          lon: 30.52
      """
    #expect(try links("They met in Kyjiw and in Kyiv.", regions: files) == ["Kyjiw → settlement kyiv", "Kyiv → settlement kyiv"])
    let gazetteer = try Gazetteer(curatedBy: curation(regions: files), tables: builtInGazetteer)
    let day = Day(understanding: inventedBrief(["They met in Kyjiw."]), with: gazetteer)
    let row = try #require(day.entities[0].row)
    #expect(day.entities[0].name == "Kyiv city")
    #expect(gazetteer.note(on: row) == "The capital.")
    #expect(gazetteer.facts(of: row).wikidata == "Q1899")
    #expect(gazetteer.facts(of: row).point == Gazetteer.Point(latitude: Double(Float(50.45)), longitude: Double(Float(30.52))))
    #expect(row.table == .places)
  }

  @Test("Two entities that are merged are one, whether a table has the old one or a rule finds it")
  func merge() throws {
    let files = norvalia + "\nmerge:\n  - {id: ilmar-vesko, into: ilmar-vesk}\n  - {id: rustem-umerov, into: ilmar-vesk}"
    #expect(try links("The minister, Ilmar Vesko, 51, and Rustem Umerov spoke.", actors: files, regions: places) == [
      "Ilmar Vesko → person ilmar-vesk", "Rustem Umerov → person ilmar-vesk",
    ])
    let gazetteer = try Gazetteer(curatedBy: curation(actors: files, regions: places), tables: builtInGazetteer)
    #expect(gazetteer.formerIdentifiers.map { "\($0.id) → \($0.entity.id)" } == ["ilmar-vesko → ilmar-vesk", "rustem-umerov → ilmar-vesk"])
  }

  @Test("An old identifier leads to the entity that has it as an alias")
  func aliases() throws {
    let files = "add:\n  - {name: Anna Vesk, kind: person, aliases: [a-vesk, anna-wesk]}"
    let gazetteer = try Gazetteer(curatedBy: curation(actors: files), tables: builtInGazetteer)
    #expect(gazetteer.formerIdentifiers.map { "\($0.id) → \($0.entity.id)" } == ["a-vesk → anna-vesk", "anna-wesk → anna-vesk"])
  }

  private static let namesakes = """
    add:
      - {name: Ilmar Vesk, kind: person, spellings: [Vesk]}
      - {name: Ilmar Vesk, kind: person, id: ilmar-vesk-mayor}
    split:
      - {spelling: Ilmar Vesk, from: ilmar-vesk, to: ilmar-vesk-mayor, since: 2031-05-01, until: 2031-05-31}
      - {spelling: Vesk, to: ilmar-vesk-mayor, briefs: [day-0099]}
    """

  @Test("A spelling goes to another entity between two days", arguments: [
    ("2031-04-30", "ilmar-vesk"), ("2031-05-01", "ilmar-vesk-mayor"), ("2031-05-31", "ilmar-vesk-mayor"), ("2031-06-01", "ilmar-vesk"),
  ])
  func splitByDate(date: String, id: String) throws {
    #expect(try links("Ilmar Vesk left. Then Vesk came back.", actors: CurationTests.namesakes, on: date) == [
      "Ilmar Vesk → person \(id)", "Vesk → person \(id)",
    ])
  }

  @Test("A spelling goes to another entity in a brief that is named")
  func splitByBrief() throws {
    #expect(try links("Vesk left.", actors: CurationTests.namesakes, path: "seeds/day-0099.md") == ["Vesk → person ilmar-vesk-mayor"])
    #expect(try links("Vesk left.", actors: CurationTests.namesakes, path: "seeds/day-0098.md") == ["Vesk → person ilmar-vesk"])
  }

  @Test("A spelling goes from a place to a body")
  func splitAcross() throws {
    let files = "add:\n  - {name: Hope Brigade, kind: organisation, sort: unit}\nsplit:\n  - {spelling: Lower Hope, from: lower-hope, to: hope-brigade}"
    #expect(try links("They struck Lower Hope.", actors: norvalia + files.dropFirst(4).replacing("\nsplit", with: "\nsplit"), regions: places) == [
      "Lower Hope → organisation hope-brigade",
    ])
  }

  @Test("A phrase never links to one entity, or to none at all")
  func bans() throws {
    #expect(try links("They met in Lviv and Odesa, and Ivan Orrest, 40, spoke to Reuters.", actors: "never-link: [Reuters]", regions: "never-link:\n  - {spelling: Lviv, to: lviv}") == [
      "Odesa → settlement odesa", "Ivan Orrest → person ivan-orrest",
    ])
    #expect(try links("They met in Lviv.", regions: "never-link:\n  - {spelling: Lviv, to: lviv, until: 2030-01-01}") == ["Lviv → settlement lviv"])
  }

  @Test("A name that no table has is kept from linking too")
  func banOfUnlisted() throws {
    let text = "The mayor, Danil Orrest, 40, spoke."
    #expect(try links(text) == ["Danil Orrest → person danil-orrest"])
    #expect(try links(text, actors: "never-link: [Danil Orrest]") == [])
    #expect(try links(text, actors: "never-link:\n  - {spelling: Danil Orrest, to: danil-orrest}") == [])
    #expect(try links(text, actors: "never-link:\n  - {spelling: Danil Orrest, to: danil-other}") == ["Danil Orrest → person danil-orrest"])
  }

  @Test("One noun after several names makes a curated region of its own name, whoever stands beside it")
  func listedRegions() throws {
    let regions = "add:\n  - {name: Sundmark province, kind: region}"
    #expect(try links("They went to Kolmar, Sundmark and Orvasen provinces.", regions: regions).contains("Sundmark → region sundmark-province"))
  }

  @Test("Somebody of one name is merged by the identifier with the day")
  func mergedWitness() throws {
    let files = norvalia + "\nmerge:\n  - {id: hanna-2031-05-17, into: ilmar-vesk}"
    #expect(try links("Hanna, 34, told reporters so.", actors: files, regions: places) == ["Hanna → person ilmar-vesk"])
  }

  @Test("A merge of a name that only the words of a body give is used")
  func mergedBody() throws {
    let actors = """
      add:
        - {name: Karsund, kind: state, adjectives: [Karsundic]}
        - {name: Hope Brigade, kind: organisation, sort: unit}
      merge:
        - {id: karsundic-army, into: hope-brigade}
      """
    let gazetteer = try Gazetteer(curatedBy: curation(actors: actors), tables: builtInGazetteer)
    let day = Day(understanding: inventedBrief(["Karsund’s army crossed the river."]), with: gazetteer)
    let archive = try Archive(linking: [day], settings: SiteSettings(), gazetteer: gazetteer)
    #expect(archive.warnings.isEmpty)
    #expect(archive.subjects.map(\.entity.id) == ["hope-brigade", "karsund"])
  }
}
