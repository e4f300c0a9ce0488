import Testing

@testable import Newsroom

@Suite("Names that the words beside them tell")
struct NearbyNameTests {
  @Test("of places", arguments: [
    ("Two jets took off from the Borwik and Festa bases.", ["place: Borwik", "place: Festa"]),
    ("Drones fell over six regions from Belgorod to Leningrad.", ["region: Belgorod region", "region: Leningrad region"]),
    ("A drone was seen near the Baltic island of Bornholm.", ["place: Bornholm"]),
    ("It hurt a 59-year-old man from Givat Wiebel.", ["settlement: Givat Wiebel"]),
    ("Two nurses of the Wad Madani Teaching Hospital died.", ["place: Wad Madani Teaching Hospital"]),
    ("Tents by Khaled bin al-Wiebel School were hit.", ["place: Khaled bin al-Wiebel School"]),
    ("They crossed the Blue Nile at dawn.", ["place: Blue Nile"]),
  ])
  func places(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("of bodies", arguments: [
    ("The Shevchenkivskyi District Court found him guilty.", ["organisation: Shevchenkivskyi District Court"]),
    ("The International Organization for Migration’s Displacement Tracking Matrix (IOM DTM) counted them.", ["organisation: International Organization for Migration"]),
    ("The Armed Conflict Location & Event Data Project counted them.", ["organisation: Armed Conflict Location and Event Data"]),
    ("Officials at Defence Intelligence (DIU) were warned.", ["organisation: Defence Intelligence of Ukraine"]),
    ("Officials at Defence Intelligence (DI) were warned.", ["organisation: UK Defence Intelligence"]),
    ("The head of the state-run RT channel said so.", ["organisation: RT"]),
    ("The EU met. Later the Commission president wrote to them.", ["organisation: European Union", "organisation: European Commission"]),
    ("Britain’s armed forces minister spoke.", ["state: United Kingdom"]),
    ("Germany’s commissioner for the armed forces spoke.", ["state: Germany", "organisation: Bundeswehr"]),
  ])
  func bodies(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("of people", arguments: [
    ("The presenter Sahar Obrecht pointed at the camera.", ["person: Sahar Obrecht"]),
    ("Units led by Abu Tarsi Wiebel, a former officer, crossed the bridge.", ["person: Abu Tarsi Wiebel"]),
    ("Among them is Olena Kravchenko, a teacher, and her seven-year-old son, Bohdan.", ["person: Olena Kravchenko", "person: Bohdan"]),
    ("Olena Kravchenko spoke of her sister, Norway and the sea.", ["person: Olena Kravchenko", "state: Norway"]),
  ])
  func people(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }
}
