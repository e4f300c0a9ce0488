import Testing

@testable import Newsroom

@Suite("Places by what happens there, and provinces of other states")
struct ScenesTests {
  @Test(
    "a word that nobody knows is a town where people fled it, fought over it or were met there",
    arguments: [
      "Families fled Vyrlomsk for the coast.",
      "Many left Lviv for Vyrlomsk.",
      "Fighting spread from Kupiansk to Vyrlomsk.",
      "Four were hurt by a mine between Vyrlomsk and Kupiansk.",
      "The ambush between Tarbil and Vyrlomsk killed three.",
      "It killed 33 troops at Vyrlomsk, a doctor said.",
      "Some 4,000 were turned back at Vyrlomsk.",
      "Refugees crossed into Poland at Vyrlomsk.",
      "Troops seized Vyrlomsk in the Lyman direction.",
      "They repelled an attack on Vyrlomsk; the rebels say that they hold the town.",
      "Sites on the edge of the city, including Tarbil, Hrusk and Vyrlomsk, are empty.",
      "Most are in camps at Tarbil and Vyrlomsk.",
      "A rocket hit a shop at Vyrlomsk, in Kantaral district.",
      "Nine died in Hrusk, a village next to Vyrlomsk.",
      "Bombs struck Vyrlomsk, near Kupiansk, at midnight.",
      "He fled with his family of nine from Vyrlomsk to the camp.",
      "They came from Tarbil and Vyrlomsk villages.",
      "It took the airport at Vyrlomsk on Monday.",
      "One resident of Vyrlomsk was hurt.",
      "Vyrlomsk in Kharkiv region has been quiet.",
      "The toll of the strike on the market of Vyrlomsk has risen.",
      "Vyrlomsk, on the Tarba river, took them in.",
      "Militants took Kupiansk and Vyrlomsk overnight.",
      "Rockets hit government-held Vyrlomsk on Monday.",
      "The factions captured Arzahal, Tarbil and Vyrlomsk on Tuesday.",
      "Some 9,000 have crossed into Poland at Vyrlomsk this week.",
      "Troops shelled Vyrlomsk village in reprisal.",
      "The municipality of Vyrlomsk reports that its shelters are full.",
    ])
  func scene(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test(
    "and where troops hold it, where it lacks what towns need, where others like it are named",
    arguments: [
      "Rebels withdrew from Vyrlomsk overnight.", "Soldiers from the garrison at Vyrlomsk surrendered.", "Vyrlomsk has been without power for a week.",
      "Artillery fire hit Vyrlomsk for a third day.", "The army said it had taken Vyrlomsk and two hills.", "Four were hurt between Vyrlomsk and the border.",
      "They were buried in the cemetery of Vyrlomsk.", "Vyrlomsk came under rocket fire overnight.", "Vyrlomsk is the last town that they hold.",
      "The battle for Vyrlomsk goes on.", "People leaving Vyrlomsk were shot at.", "Jets struck Vyrlomsk and two other towns.", "Two died when a mine went off at Vyrlomsk.",
      "The attack on Vyrlomsk began at noon.", "Nine bodies were brought to Vyrlomsk.", "Some 300 families have left Vyrlomsk since Friday.",
      "Rebel fighters hold Vyrlomsk and the hills above it.",
      "The army denied that Vyrlomsk had fallen.", "Vyrlomsk and Tarbil changed hands twice.", "The evacuation of Vyrlomsk was put off.", "Vyrlomsk was retaken on Friday.",
      "Some 40 wounded were taken from Vyrlomsk to the coast.", "Militants kidnapped a priest from Vyrlomsk.", "Fighting resumed at Vyrlomsk.", "Smoke rose over Vyrlomsk all day.",
      "Warplanes circled above Vyrlomsk.", "Three drones were downed over Vyrlomsk.", "Aid agencies cannot reach Vyrlomsk.", "The armed group still occupies Vyrlomsk.",
      "Trucks crossed the river at Vyrlomsk.", "The bridge of Vyrlomsk is gone.", "Fighters flooded into Vyrlomsk.", "He said his men would defend Vyrlomsk to the end.",
      "Bombs rained on Vyrlomsk all night.", "Forces are closing in on Vyrlomsk.", "Smugglers take fuel through Vyrlomsk.", "Tribal elders from Vyrlomsk met the governor.",
      "The army had bombarded Vyrlomsk for hours.", "They walked for three days to Vyrlomsk.", "The group said it had entered Vyrlomsk.",
    ])
  func heldTown(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test(
    "an article in a capital opens the name of a place, and two words after a word for where are nobody",
    arguments: [
      ("A drone struck a bus near Ar Vyrlom.", "settlement: Ar Vyrlom"), ("Soldiers surrendered in Al Vyrlom.", "settlement: Al Vyrlom"),
      ("Police in Vyrlam Tarbil arrested 12 men.", "settlement: Vyrlam Tarbil"), ("The road from Vyrlam Tarbil is mined.", "settlement: Vyrlam Tarbil"),
      ("The siege of Vyrlam Tarbil goes on.", "settlement: Vyrlam Tarbil"),
    ])
  func twoWords(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test(
    "but nobody is made a town who has a surname’s ending, a relative clause or men of his own",
    arguments: [
      "Troops captured Petrenkov on Monday.", "The attack on Petrenkov began a debate.", "Prisoners were brought to Petrenkov.", "The fight for Petrenkov was not over.",
      "Trust in Petrenkov Vesk is low.", "The group around Petrenkov Vesk said no.", "As Vyrlom said, it is over.", "He has worked at Vyrlom for years.", "Shares at Vyrlom fell.",
      "People cannot reach Petrenkov.", "The house of Vyrlom burned.", "They looked at Vyrlom.",
      "He had abandoned Vyrlom, who was ill.", "Fighters reach Vyrlom drones.", "The market of Vyrlom phones grew.",
    ])
  func notTown(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement") })
  }

  @Test(
    "and no town where people, firms and ships are spoken of",
    arguments: [
      "Talks between Vyrlom and Kyiv began.",
      "A deal between Kyiv and Vyrlom was signed.",
      "An analyst at Vyrlom said so.",
      "He left Vyrlom for Google.",
      "The attack on Vyrlom, who lives in the town, failed.",
      "They captured Vyrlom in the end.",
      "Arzahal, Tarbil and Vyrlom were captured by the rebels.",
      "They captured Olena Kravchenko, Petro Vesk and Vyrlom.",
      "Prices at Vyrlom in Lviv rose.",
    ])
  func nobody(text: String) {
    #expect(!names(in: text).contains("settlement: Vyrlom"))
  }

  @Test(
    "provinces by the noun before them, in lists and where no town bears the name",
    arguments: [
      ("He spoke in the border province of Hatay, in Turkey.", "region: Hatay province"),
      ("Raids hit the provinces of Hodeidah, Taiz and Hajjah.", "region: Hajjah governorate"),
      ("Afghan troops left. In Badakhshan, two towns fell.", "region: Badakhshan province"),
      ("Police in India's Mizoram state took them in.", "region: Mizoram"),
      ("An explosion hit a market in West Vyrlom zone.", "region: West Vyrlom"),
      ("Fighting went on in East Vyrlom, North Tarbil and elsewhere.", "region: North Tarbil"),
      ("An attack hit a town in the province of Punjab in Pakistan.", "region: Punjab"),
    ])
  func provinces(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test(
    "a capital's district or what lies near a town is of the town",
    arguments: [
      ("Fire broke out in a district of Kyiv.", "settlement: Kyiv"), ("Two fell near Kharkiv.", "settlement: Kharkiv"),
    ])
  func districts(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test(
    "gates, plains, hills and markets are places with their noun, a kibbutz is a town without it",
    arguments: [
      ("They waited in front of the Vyrlom gate.", "place: Vyrlom gate"), ("The army advanced in the Al-Vyrlom plain.", "place: Al-Vyrlom plain"),
      ("Police closed the Vyrlom livestock market.", "place: Vyrlom livestock market"), ("Troops hold outposts on the Vyrlom hill.", "place: Vyrlom hill"),
      ("They met at an army post near Kibbutz Vyrlom.", "settlement: Vyrlom"), ("He was found in Tarbil, on Spain's Vyrla Tarba.", "place: Vyrla Tarba"),
      ("Bombs fell close to Saint Peter Baptist Church.", "place: Saint Peter Baptist Church"), ("A radio station stood at Mount Vyrlom.", "place: Mount Vyrlom"),
    ])
  func sites(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
    #expect(!names(in: text).contains { $0.contains("Kibbutz") })
  }

  @Test("a town of another state is linked once the brief names the state, and left alone where it does not")
  func towns() {
    #expect(names(in: "The army of Burkina Faso lost Dedougou.").contains("settlement: Dedougou"))
    #expect(names(in: "They praised Mogaung.") == [])
    #expect(names(in: "Troops in Myanmar praised Mogaung.").contains("settlement: Mogaung"))
  }

  @Test("the road between two towns has nobody at its end, a river has its own name")
  func ends() {
    #expect(names(in: "The road between Lviv and Adi Vyrlom is closed.") == ["settlement: Lviv", "settlement: Adi Vyrlom"])
    #expect(names(in: "They stood near the Atbara river in Sudan.").contains("place: Atbara river"))
    #expect(names(in: "Rockets fell on the Abu Vyrlom municipality.") == ["settlement: Abu Vyrlom municipality"])
  }

  @Test(
    "a hyphen between spaces parts a dateline from what is told",
    arguments: [
      ("BASRA - Police found two bodies.", ["settlement: Basra"]), ("KHARKIV - A convoy arrived.", ["settlement: Kharkiv"]),
    ])
  func datelines(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("another spelling of a village of Ukraine is a village of Russia where only a Russian region is named")
  func namesake() {
    #expect(names(in: "In Russia’s Belgorod region, one man had been hurt in the village of Zhuravlyovka.").contains("settlement: Zhuravlyovka"))
  }
}
