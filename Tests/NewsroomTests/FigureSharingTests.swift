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
}
