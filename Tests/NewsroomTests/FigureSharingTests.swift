import Testing

@testable import Newsroom

@Suite("Counts that leave something to the words around them")
struct FigureSharingTests {
  @Test("a list of places goes on past what is told of one of them", arguments: [
    ("Six people died in Dnipro, where a hospital was hit, five in Odesa, four in Kharkiv and one in Lviv.", ["killed 6", "killed 5", "killed 4", "killed 1"]),
    ("Missiles hit the south, injuring 18 people in Mykolaiv, where a house caught fire, and two in Odesa.", ["injured 18", "injured 2"]),
    ("Six people died in Dnipro, where four in ten houses are damaged.", ["killed 6"]),
    ("Six people died in Dnipro, where a hospital was hit, and five in Odesa were wounded.", ["killed 6", "injured 5"]),
    ("Six people died in Dnipro, where drones hit four in Odesa Street.", ["killed 6"]),
  ])
  func places(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  @Test("what was shot down, as well as other weapons, out of those that were sent", arguments: [
    ("Air defences destroyed 65 Ukrainian drones, as well as four US-made ATACMS missiles aimed at Voronezh.", ["downed 65", "downed 4"]),
    ("It brought down five cruise missiles and 13 Iranian-made Shahed drones out of a total of 19 missiles and 22 drones.", ["downed 5", "downed 13", "launched 19", "launched 22"]),
    ("Two more missiles, launched from a submarine in the Black Sea, had been shot down on approach.", ["launched 2", "downed 2"]),
    ("The operator reported that seven explosive-laden drones had hit the pumping station.", ["launched 7"]),
    ("They attacked Ukraine with 151 aerial targets – 88 missiles and 63 Shahed drones – in the early hours.", ["launched 151", "launched 88", "launched 63"]),
    ("It inspected 151 targets – 88 missiles and 63 drones – in the depot.", []),
  ])
  func weapons(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  @Test("people whose fate stands behind an aside, or in a noun of its own", arguments: [
    ("One person was later pulled dead from under the rubble.", ["killed 1"]),
    ("Its crews had brought 46 survivors out of the smoke.", ["rescued 46"]),
    ("Rescuers have freed 25, eleven of them by hand.", ["rescued 25"]),
    ("Rescuers said the rebels freed 12 hostages on Friday.", ["returned 12"]),
    ("Russia took back 248 of its servicemen.", ["returned 248"]),
    ("It shot down 72 missiles and every one of the drones.", ["downed 72"]),
    ("Rescuers pulled 10 people, among them a pregnant woman, from the debris.", ["rescued 10"]),
    ("The fate of another 34 remains unknown.", ["missing 34"]),
    ("The whereabouts of 12 soldiers are unclear.", ["missing 12"]),
    ("The fate of 12 villages remains unknown.", []),
    ("Three civilians were killed and 14 others, including a volunteer, received injuries of varying severity.", ["killed 3", "injured 14"]),
    ("He acknowledged 1,351 Russian dead and 3,825 wounded.", ["killed 1351", "injured 3825"]),
    ("Some 130 survivors had been rescued from its basement by the following day.", ["rescued about 130"]),
    ("Ten soldiers were returned on each side, as well as 11 Russian and 19 Ukrainian civilian sailors.", ["returned 10", "returned 11", "returned 19"]),
    ("One woman is considered missing.", ["missing 1"]),
    ("He told reporters that 22 residents were considered missing.", ["missing 22"]),
    ("He had been captured in April by troops of the brigade together with six other soldiers.", ["captured 6"]),
    ("It returned the bodies of 1,000 soldiers, while an aide said Moscow had been given 30 in exchange.", ["returned 1000", "returned 30"]),
  ])
  func people(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  /// Without places.
  private func bare(_ text: String) -> [String] { figures(in: text).map { String($0.split(separator: " at ")[0]) } }

  @Test("ages, days and years are no counts, and one number for the dead and wounded is none of either", arguments: [
    ("A 64-year-old woman and her grandson, 12, were killed and eight others hurt.", ["injured 8"]),
    ("Over 2,000 civilians had been executed in Dnipro on October 26 and 27.", ["killed more than 2000"]),
    ("A man suspected of the 2022 sabotage of a pipeline has been arrested.", []),
    ("The number of soldiers killed or wounded has passed 500,000.", []),
    ("Of the wounded, 12, among them two medics, died.", ["killed 12"]),
    ("Germany has promised beds for 40 wounded soldiers.", []),
    ("Two gunmen killed that family in Kherson.", []),
    ("Four drones destroyed that depot.", []),
  ])
  func noCounts(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  @Test("what was done to those who are counted stands in a word of its own, or comes later", arguments: [
    ("They inflicted heavy losses, including 1,216 soldiers killed and 2,217 wounded.", ["killed 1216", "injured 2217"]),
    ("The army lost 30 tanks, including 1,216 soldiers killed.", ["killed 1216"]),
    ("They counted 92 injured that night.", ["injured 92"]),
    ("It said three soldiers had been killed, taking its losses in the operation to 304.", ["killed 3", "killed 304"]),
    ("The last count has 224 dead and 1,277 in hospital.", ["killed 224", "injured 1277"]),
    ("As many as 600 wounded people remain in the cellars of the works.", ["injured up to 600"]),
    ("Its teams evacuated about 20 wounded to a hospital in Kyiv.", ["evacuated about 20"]),
    ("The whereabouts of roughly 2,000 who remained in the occupied villages is unknown.", ["missing about 2000"]),
    ("In May 183 people were killed and 836 injured, bringing the total to 13,300 killed.", ["killed 183", "injured 836", "killed 13300"]),
    ("Two people were killed in Vovchansk and the village of Lyptsi, and nine wounded elsewhere in the region.", ["killed 2", "injured 9"]),
    ("Shelling hurt a 37-year-old man and three others in the district.", ["injured 3"]),
    ("Rescuers have so far pulled out 39 survivors.", ["rescued 39"]),
    ("They carried out another swap, with 32 soldiers coming home.", ["returned 32"]),
    ("Six men who couldn't be evacuated were later found dead.", ["killed 6"]),
    ("All had been evacuated long ago, and more than 52,000 people have left the border towns so far.", ["evacuated more than 52000"]),
    ("Around 6,000 residents, including 1,400 children, are being moved away from the border.", ["evacuated about 6000"]),
    ("A court gave one prisoner 18 years in a penal colony, and another, Ivan Petrenko, was sentenced to 20 years.", ["sentenced_years 18", "sentenced_years 20"]),
  ])
  func apart(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  @Test("weapons by their salvoes, past an aside, in a sum, and what was shot down of others", arguments: [
    ("Two salvos of 20 and 10 missiles were fired at the port.", ["launched 20", "launched 10"]),
    ("Air defences destroyed 14 drones over three regions, it said, plus four Tochka missiles.", ["downed 14", "downed 4"]),
    ("According to the air force, 629 aerial weapons were used, comprising 598 drones and 31 missiles.", ["launched 629", "launched 598", "launched 31"]),
    ("They attacked with 524 aerial weapons: 476 drones and 48 missiles.", ["launched 524", "launched 476", "launched 48"]),
    ("Russia had fired 476 drones and 48 missiles and that air defence had downed 442 of the drones.", ["launched 476", "launched 48", "downed 442"]),
    ("The military said seven of 12 missiles fired from the Black and Caspian seas had been shot down.", ["downed 7", "launched 12"]),
    ("They carried out 62 airstrikes.", []),
    ("The ministry says 14 rockets were fired and all were intercepted.", ["launched 14", "downed 14"]),
  ])
  func sums(text: String, expected: [String]) {
    #expect(bare(text) == expected)
  }

  @Test("a list goes on behind who says so", arguments: [
    ("Shelling killed two people in Odesa, said the mayor, Ivan Tolm, and three in Sumy.", ["killed 2 at Odesa", "killed 3 at Sumy"]),
    ("Shelling hurt two people in Odesa, the mayor said, and nine in Sumy.", ["injured 2 at Odesa", "injured 9 at Sumy"]),
    ("Shelling killed two people in Odesa, said the mayor, and three in the crowd agreed.", ["killed 2 at Odesa"]),
    ("Shelling killed two people in Odesa, said the mayor, and three houses burned.", ["killed 2 at Odesa"]),
  ])
  func behindAttribution(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
