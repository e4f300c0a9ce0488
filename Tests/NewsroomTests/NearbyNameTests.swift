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
    ("The Armed Conflict Location & Event Data Project counted them.", ["organisation: ACLED"]),
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
    ("The law came into force in October Dmitry Wiebel, a former president, said so.", ["person: Dmitry Wiebel"]),
    ("May Wiebel, the health minister, spoke.", ["person: May Wiebel"]),
    ("The presenter Sahar Obrecht pointed at the camera.", ["person: Sahar Obrecht"]),
    ("Units led by Abu Tarsi Wiebel, a former officer, crossed the bridge.", ["person: Abu Tarsi Wiebel"]),
    ("Among them is Olena Kravchenko, a teacher, and her seven-year-old son, Bohdan.", ["person: Olena Kravchenko", "person: Bohdan"]),
    ("Olena Kravchenko spoke of her sister, Norway and the sea.", ["person: Olena Kravchenko", "state: Norway"]),
  ])
  func people(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("of seas, crossings and parts of a town, and of no language", arguments: [
    ("They were fired from the Black and Caspian seas.", ["place: Black Sea", "place: Caspian Sea"]),
    ("Poland reopened the Dorohusk and Wiebel border crossings.", ["state: Poland", "settlement: Dorohusk", "place: Wiebel"]),
    ("It fell in the Dniprovskyi district of Kherson.", ["settlement: Dniprovskyi", "settlement: Kherson"]),
    ("They held Ivan Petrenko, the mayor of occupied Kherson.", ["person: Ivan Petrenko", "settlement: Kherson"]),
    ("Frontline regions were hit.", []),
    ("She said in English that it was over, and he wrote in an English-language paper.", []),
  ])
  func land(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("of bodies whose owner ends in s, stands in its capital or before, or is written in quotation marks", arguments: [
    ("The chief of Belarus' General Staff said so.", ["organisation: Belarusian general staff", "state: Belarus"]),
    ("The \"Dnepr\" Grouping of Forces said so.", ["organisation: Dnepr group of forces"]),
    ("Russia’s envoy in Warsaw was summoned to the Foreign Ministry.", ["state: Russia", "settlement: Warsaw", "organisation: Polish foreign ministry"]),
    ("Floods have hit Kazakhstan. The emergencies ministry said so.", ["state: Kazakhstan", "organisation: Kazakh emergencies ministry"]),
    ("General Oleksandr Syrskyi & Rustem Umerov said so.", ["person: Oleksandr Syrskyi", "person: Rustem Umerov"]),
    ("Kremlin spokesman Dmitry Peskov referred questions to the military.", ["organisation: Kremlin", "person: Dmitry Peskov", "organisation: Russian armed forces"]),
    ("Ukraine’s domestic security agency, the SBU, is to publish it.", ["state: Ukraine", "organisation: Security Service of Ukraine"]),
    ("IDF Chief of the General Staff Herzi Halevi spoke.", ["organisation: Israel Defense Forces", "organisation: Israeli general staff", "person: Herzi Halevi"]),
    ("News channels such as Baza and Wiebel showed it.", ["organisation: Baza", "organisation: Wiebel"]),
    ("The High Commissioner for Human Rights, Volker Türk, spoke.", ["person: Volker Türk"]),
  ])
  func owners(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("of people whose surname stands first")
  func surnameFirst() {
    #expect(names(in: "Kim Jong Un met Wang Yi. Kim was pleased, and Wang left.") == ["person: Kim Jong-un", "person: Wang Yi"])
    #expect(names(in: "Joseph Wu spoke, and William Lai listened. Wu told him, and Lai said yes.") == ["person: Joseph Wu", "person: Lai Ching-te"])
  }
}
