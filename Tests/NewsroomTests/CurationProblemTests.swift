import Testing

@testable import Newsroom

@Suite("What is wrong in the editors' files")
struct CurationProblemTests {
  @Test("Each problem has a place, a sentence and help", arguments: [
    ("add:\n  - {name: Ilmar Vesk, kind: persn}", "seeds/actors.yaml:2:30: no kind is called “persn”\n  hint: did you mean `person`?"),
    ("add:\n  - {name: Norvalia, kind: country}", "seeds/actors.yaml:2:28: no kind is called “country”\n  hint: did you mean `state`?"),
    ("add:\n  - {name: Hope, kind: settlement}", "seeds/actors.yaml:2:24: a settlement does not belong into actors.yaml\n  hint: move the entry to regions.yaml"),
    ("add:\n  - {kind: person}", "seeds/actors.yaml:2:12: an entity to add lacks its `name`\n  hint: add `name: …`"),
    ("add:\n  - Ilmar Vesk", "seeds/actors.yaml:2:5: an entry of `add` should be keys and values, not “Ilmar Vesk”\n  hint: write it like `- {name: Ilmar Vesk, kind: person}`"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, spelings: [Wesk]}", "seeds/actors.yaml:2:38: no key is called “spelings”\n  hint: did you mean `spellings`?"),
    ("ad:\n  - {name: Ilmar Vesk, kind: person}", "seeds/actors.yaml:1:1: no key is called “ad”\n  hint: did you mean `add`?"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, lat: 1, lon: 2}", "seeds/actors.yaml:2:43: a person has no `lat`\n  hint: only a state, a region, a settlement, a place can have one: delete it here\nseeds/actors.yaml:2:51: a person has no `lon`\n  hint: only a state, a region, a settlement, a place can have one: delete it here"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, country: Norvalia}", "seeds/actors.yaml:2:47: no state is called “Norvalia”\n  hint: add it to actors.yaml as a state, or write its code of two letters"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, country: Ukrain}", "seeds/actors.yaml:2:47: no state is called “Ukrain”\n  hint: did you mean “Ukraine”?"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, wikidata: Vesk}", "seeds/actors.yaml:2:48: “Vesk” is no item of Wikidata\n  hint: write it like `wikidata: Q212`"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, roles: [{role: mayor, from: 2031-13}]}", "seeds/actors.yaml:2:66: `from` should be a date, not “2031-13”\n  hint: write it like `from: 2024-11-06`"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, roles: [{role: mayor, from: 2031, until: 2030-05}]}", "seeds/actors.yaml:2:79: this ends before it begins\n  hint: correct one of the two dates"),
    ("add:\n  - {name: Rustem Umerov, kind: person}", "seeds/actors.yaml:2:12: Rustem Umerov has the identifier “rustem-umerov” already\n  hint: if this is the same, write it under `change`; if not, give it an `id` of its own\nseeds/actors.yaml:2:12: “Rustem Umerov” is a spelling of Rustem Umerov already\n  hint: delete it here or there, merge the two, or say under `split` when it means which (the other is `rustem-umerov`)"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, spellings: [Vesk]}\n  - {name: Anna Vesk, kind: person, spellings: [Vesk]}", "seeds/actors.yaml:3:49: “Vesk” is a spelling of Ilmar Vesk already\n  hint: delete it here or there, merge the two, or say under `split` when it means which (the other is `ilmar-vesk`)"),
    ("add:\n  - {name: Ilmar Vesk, kind: person, id: Ilmar Vesk}", "seeds/actors.yaml:2:42: “Ilmar Vesk” cannot be part of an address\n  hint: write it in small letters, digits and single hyphens: ilmar-vesk"),
    ("add:\n  - {name: Bell, kind: organisation, sort: medium}", "seeds/actors.yaml:2:44: no sort of organisation is called “medium”\n  hint: did you mean `media`?"),
    ("add:\n  - {name: Norvalia, kind: state, code: UA}", "seeds/actors.yaml:2:41: “UA” is the code of Ukraine\n  hint: leave `code` out, or choose another"),
    ("add:\n  - {name: Norvalia, kind: state, capital: Astrograd}", "seeds/actors.yaml:2:44: no settlement is called “Astrograd”\n  hint: add it to regions.yaml: `- {name: Astrograd, kind: settlement, sort: capital}`"),
    ("change:\n  - {id: rustem-umarov, note: x}", "seeds/actors.yaml:2:10: nobody and nothing has the identifier “rustem-umarov”\n  hint: did you mean `rustem-umerov`?"),
    ("change:\n  - {id: rustem-umerov, adjectives: [Umerovian]}", "seeds/actors.yaml:2:38: a person has no `adjectives`\n  hint: only a state can have one: delete it here"),
    ("merge:\n  - {id: rustem-umarov, into: nobody-at-all}", "seeds/actors.yaml:2:31: nobody and nothing has the identifier “nobody-at-all”\n  hint: take it from the address of the page, or add the entity under `add`"),
    ("merge:\n  - {id: rustem-umerov, into: andrii-yermak}\n  - {id: andrii-yermak, into: rustem-umerov}", "seeds/actors.yaml:2:10: merging ends where it began, at “rustem-umerov”\n  hint: merge one of the two into the other, not both\nseeds/actors.yaml:3:10: merging ends where it began, at “andrii-yermak”\n  hint: merge one of the two into the other, not both"),
    ("merge:\n  - {id: rustem-umerov, into: odesa}", "seeds/actors.yaml:2:31: Odesa is of another kind: a place and an actor cannot be one\n  hint: split a spelling instead"),
    ("split:\n  - {spelling: Umerov, to: nobody}", "seeds/actors.yaml:2:28: nobody and nothing has the identifier “nobody”\n  hint: take it from the address of the page, or add the entity under `add`"),
    ("split:\n  - {spelling: Umerov, to: rustem-umerov, since: 2031-02-30}", "seeds/actors.yaml:2:50: no calendar has “2031-02-30”\n  hint: correct the day, or the month"),
    ("never-link:\n  - {to: rustem-umerov}", "seeds/actors.yaml:2:10: a link that is forbidden lacks its `spelling`\n  hint: add `spelling: …`"),
    ("do-not-name:\n  - {name: Jan Orrest, say: J. Orrest}", "seeds/actors.yaml:2:12: “J. Orrest” names whom it should keep from being named\n  hint: choose other words for `say`"),
    ("do-not-name: [Jan Orrest]\nadd:\n  - {name: Jan Orrest, kind: person}", "seeds/actors.yaml:3:12: “Jan Orrest” must not be named, by `do-not-name`, and is added all the same\n  hint: delete one of the two"),
  ])
  func actors(text: String, problem: String) { #expect(complaints(actors: text) == problem) }

  @Test("Each problem of a place has a place, a sentence and help", arguments: [
    ("add:\n  - {name: Hope, kind: settlement, lat: 97, lon: 12}", "seeds/regions.yaml:2:41: `lat` should lie between -90 and 90, not at 97\n  hint: write degrees with a decimal point, north and east above zero"),
    ("add:\n  - {name: Hopeville, kind: settlement, lat: north, lon: 12}", "seeds/regions.yaml:2:46: `lat` should be a number, not “north”\n  hint: write it like `lat: 47.25`"),
    ("add:\n  - {name: Hopeville, kind: settlement, lon: 12}", "seeds/regions.yaml:2:46: a point on the map needs both `lat` and `lon`\n  hint: add the other, or delete this one"),
    ("add:\n  - {name: Hopeville, kind: settlement, importance: 5}", "seeds/regions.yaml:2:53: `importance` should be 1 to 4, not 5\n  hint: 1 is a capital or large city, 2 a town, 3 a small town, 4 a village that links only beside other signs"),
    ("add:\n  - {name: Hopeville, kind: settlement, region: Kharkhiv oblast, country: UA}", "seeds/regions.yaml:2:49: no region is called “Kharkhiv oblast”\n  hint: did you mean “Kharkiv region”?"),
    ("add:\n  - {name: Ilmar Vesk, kind: person}", "seeds/regions.yaml:2:30: a person does not belong into regions.yaml\n  hint: move the entry to actors.yaml"),
    ("do-not-name: [Jan Orrest]", "seeds/regions.yaml:1:14: `do-not-name` stands in actors.yaml\n  hint: move it there"),
    ("add: [", "seeds/regions.yaml:2:1: the YAML is broken: while parsing a flow node, did not find expected node content\n  hint: put the value between quotation marks, and indent keys of one list alike"),
  ])
  func regions(text: String, problem: String) { #expect(complaints(regions: text) == problem) }

  @Test("All problems of both files come at once, in the order of their lines")
  func together() {
    let actors = "change:\n  - {id: nobody-here}\nadd:\n  - {name: X1, kind: ghost}"
    #expect(complaints(actors: actors, regions: "add:\n  - {name: Hopeville, kind: settlement, lat: 91, lon: 0}").split(separator: "\n").filter { !$0.hasPrefix("  ") } == [
      "seeds/actors.yaml:2:10: nobody and nothing has the identifier “nobody-here”",
      "seeds/actors.yaml:4:22: no kind is called “ghost”",
      "seeds/regions.yaml:2:46: `lat` should lie between -90 and 90, not at 91",
    ])
  }

  @Test("Files that are empty, or hold comments alone, change nothing")
  func empty() {
    #expect(complaints(actors: "", regions: "# nothing yet\n") == "")
    #expect(complaints(actors: "add:\nchange: []\n") == "")
  }

  @Test("A state or region that others of the files lie in is needed, though no brief names it")
  func holders() throws {
    let actors = "add:\n  - {name: Norvalia, kind: state}\n  - {name: Karsund, kind: state}\n  - {name: Ilmar Vesk, kind: person, country: Norvalia}"
    let regions = "add:\n  - {name: Sundmark province, kind: region, country: Norvalia}\n  - {name: Lower Hope, kind: settlement, region: Sundmark province}"
    let gazetteer = try Gazetteer(curatedBy: curation(actors: actors, regions: regions), tables: builtInGazetteer)
    let brief = inventedBrief(["Ilmar Vesk went to Lower Hope."])
    let archive = try Archive(linking: [Day(understanding: brief, with: gazetteer)], settings: SiteSettings(), gazetteer: gazetteer)
    #expect(archive.warnings.map(\.description) == ["seeds/actors.yaml:3:12: warning: no brief names “Karsund”\n  hint: correct the name, or delete the entry"])
  }

  @Test("A name that no brief uses is a warning, once for an entity and once for each spelling of one that is used")
  func unused() throws {
    let actors = """
      add:
        - {name: Ilmar Vesk, kind: person, spellings: [Ilmar Wesk, Vesk]}
        - {name: Anna Durrow, kind: person, spellings: [Durrow]}
      merge:
        - {id: danil-orrest, into: ilmar-vesk}
        - {id: danil-orest, into: ilmar-vesk}
      never-link: [Hollow Crown, Reuters]
      split:
        - {spelling: Vesk, to: anna-durrow, briefs: [day-0001, day-0047]}
      """
    let gazetteer = try Gazetteer(curatedBy: curation(actors: actors), tables: builtInGazetteer)
    let brief = inventedBrief(["Ilmar Vesk met the mayor, Danil Orrest, 40, Reuters said."])
    let archive = try Archive(linking: [Day(understanding: brief, with: gazetteer)], settings: SiteSettings(), gazetteer: gazetteer)
    #expect(archive.warnings.map(\.description) == [
      "seeds/actors.yaml:2:50: warning: no brief has the spelling “Ilmar Wesk”\n  hint: correct it, or delete it",
      "seeds/actors.yaml:2:62: warning: no brief has the spelling “Vesk”\n  hint: correct it, or delete it",
      "seeds/actors.yaml:3:12: warning: no brief names “Anna Durrow”\n  hint: correct the name, or delete the entry",
      "seeds/actors.yaml:6:10: warning: nothing in the archive has the identifier “danil-orest”\n  hint: correct it, or delete the entry",
      "seeds/actors.yaml:7:14: warning: no brief has the spelling “Hollow Crown”\n  hint: correct it, or delete it",
      "seeds/actors.yaml:9:48: warning: no brief is called “day-0001”\n  hint: write the name of its file",
    ])
  }
}
