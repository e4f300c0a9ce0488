import Testing

@testable import Newsroom

@Suite("Towns, regions and governments")
struct PlaceTests {
  @Test("a region is one when the words say so, else the name is the town's", arguments: [
    ("Fires broke out in the Kharkiv region.", ["region: Kharkiv region"]),
    ("Two men died in Kharkiv oblast.", ["region: Kharkiv region"]),
    ("In the western Smolensk region a man was jailed.", ["region: Smolensk region"]),
    ("Oleh Syniehubov, the governor of Kharkiv, said so.", ["person: Oleh Syniehubov", "region: Kharkiv region"]),
    ("A bomb fell on the city of Kharkiv.", ["settlement: Kharkiv"]),
    ("Shells hit a market in the centre of Kherson City.", ["settlement: Kherson"]),
    ("Drones flew over Sumy, Poltava and Kharkiv regions.", ["region: Sumy region", "region: Poltava region", "region: Kharkiv region"]),
    ("Fighting went on across Donetsk and Luhansk.", ["region: Donetsk region", "region: Luhansk region"]),
  ])
  func townOrRegion(text: String, expected: [String]) {
    #expect(names(in: text, on: "2023-05-30") == expected)
  }

  @Test("a capital that speaks or wants is its government, one that is struck or visited is the town", arguments: [
    ("Kyiv denied the report.", "state: Ukraine"), ("Moscow has accused its neighbour.", "state: Russia"),
    ("A Kyiv official said so.", "state: Ukraine"), ("He passed secrets to Kyiv.", "state: Ukraine"),
    ("Beijing wants a ceasefire.", "state: China"), ("They flew to Kyiv on Monday.", "settlement: Kyiv"),
    ("A missile struck Kyiv.", "settlement: Kyiv"), ("The mayor of Kyiv said so.", "settlement: Kyiv"),
    ("Ministers met in Warsaw.", "settlement: Warsaw"), ("A train bound for Moscow stopped.", "settlement: Moscow"),
    ("Brussels said it would pay.", "organisation: European Union"),
  ])
  func capitals(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("one name of two places is the one that the sentence is about", arguments: [
    ("Georgia would not join sanctions, its president said.", "state: Georgia"),
    ("The village of New York in the Donetsk region fell.", "settlement: Niu-York"),
    ("The Moskva, the flagship, sank.", nil),
    ("Svobody Square was full.", "place: Svobody Square"),
  ] as [(String, String?)])
  func namesakes(text: String, expected: String?) {
    if let expected {
      #expect(names(in: text).contains(expected))
    } else {
      #expect(names(in: text).isEmpty)
    }
  }

  @Test("places that no table has are found by their words", arguments: [
    ("It was in Vellumgrad, a village of 300 people.", "settlement: Vellumgrad"),
    ("The village of Stanovoye burned.", "settlement: Stanovoye"),
    ("They crossed the Lorne bridge.", "place: Lorne bridge"),
    ("The ship passed Cape Evens.", "place: Cape Evens"),
    ("Sundmark province was calm.", "region: Sundmark province"),
    ("They had captured Kreminna Balka, a village in the east.", "settlement: Kreminna Balka"),
    ("Debris fell in the Podilskyi, Holosiivskyi and Darnytskyi districts.", "settlement: Holosiivskyi district"),
  ])
  func unlisted(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a place of the war keeps one page under all its spellings", arguments: [
    ("Odessa", "Odesa"), ("Kharkov", "Kharkiv"), ("Zaporizhia", "Zaporizhzhia"), ("Kiev", "Kyiv"),
  ])
  func spellings(spelling: String, name: String) {
    #expect(names(in: "Rockets hit a house in \(spelling) on Monday.") == ["settlement: \(name)"])
  }
}

@Suite("Places of other theatres")
struct FurtherPlaceTests {
  @Test("towns, territories, crossings and camps of other wars are known", arguments: [
    ("Shells fell in Khan Younis, in the Gaza Strip.", ["settlement: Khan Younis", "region: Gaza Strip"]),
    ("Aid lorries waited at the Rafah crossing.", ["place: Rafah crossing"]),
    ("Soldiers entered Jenin in the West Bank.", ["settlement: Jenin", "region: West Bank"]),
    ("A hospital in El Fasher, in North Darfur, was hit.", ["settlement: El Fasher", "region: North Darfur"]),
    ("Ships passed the Red Sea and the Strait of Hormuz.", ["place: Red Sea", "place: Strait of Hormuz"]),
    ("Convoys left Gorazde for Tuzla.", ["settlement: Gorazde", "settlement: Tuzla"]),
    ("Families fled Stepanakert in Nagorno-Karabakh.", ["settlement: Stepanakert", "region: Nagorno-Karabakh"]),
  ])
  func otherTheatres(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a country's name inside a continent's is not the country's")
  func continents() {
    #expect(names(in: "Investors from North America came.").isEmpty)
  }
}
