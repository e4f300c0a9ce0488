import Testing

@testable import Newsroom

@Suite("Figures in parts, limits and lists")
struct FigurePartTests {
  @Test("weapons of a list share its verb, whoever made them and wherever they were going", arguments: [
    ("The ministry claimed to have downed 180 drones, six U.S.-made ballistic missiles and eight British Storm Shadows.", ["downed 180", "downed 6", "downed 8"]),
    ("They launched 219 drones and 24 missiles, among them four Zircon missiles and a dud.", ["launched 219", "launched 24"]),
    ("It intercepted six missiles fired towards the base and seven drones heading for the field.", ["downed 6", "launched 6", "downed 7"]),
    ("They launched six missiles and 90 drones overnight, and four of the missiles and 37 of the drones were shot down.", ["launched 6", "launched 90", "downed 4", "downed 37"]),
    ("Nine of the 10 drones that Russia launched from Oslo and the Tarsk region were destroyed.", ["downed 9", "launched 10 at Tarsk region"]),
    ("The ministry had intercepted 34 unmanned aircraft overnight.", ["downed 34"]),
    ("They destroyed three kamikaze boats.", ["downed 3"]),
    ("He said a “Tarsina 2” ballistic missile had been aimed at the airport.", []),
    ("They launched five barrages at the city.", []),
    ("Two F-35s intercepted three military aircraft close to the border.", []),
    ("The navy said it had destroyed 16 minelaying boats.", []),
    ("The navy said it had destroyed three sea drones.", ["downed 3"]),
    ("It was not clear how many of the more than 20 drones aimed at the port had been intercepted.", []),
  ])
  func weapons(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("the dead by where they were, with their ages, beside others, as bodies and as estimates", arguments: [
    ("Five of the dead were at home, where a missile had struck.", ["killed 5"]),
    ("He reported one man of 34 killed and two women wounded.", ["killed 1", "injured 2"]),
    ("The founder was killed along with an adviser and five civilians, two of them children.", ["killed 5"]),
    ("The bodies of seven civilians who had been tied up and shot were dug up near the mill.", ["killed 7"]),
    ("The bodies of seven civilians who had drowned were handed over on Monday.", ["returned 7"]),
    ("Up to 140,000 soldiers and as many as 325,000 conscripts may have died.", ["killed up to 140000", "killed up to 325000"]),
    ("About 140,000 soldiers may have died.", []),
    ("Some 20 “mercenaries” were killed in the raid.", ["killed about 20"]),
    ("He was tried for the shooting of 12 people, some of whom survived.", []),
    ("Prosecutors look into the shooting of four soldiers who had surrendered.", ["killed 4"]),
    ("The navy took 20 sailors off and three are missing.", ["missing 3"]),
    ("Two soldiers whom the army captured in May have told their story.", ["captured 2"]),
    ("The number of the dead has risen to five; of the 50 who were injured, 12 are children.", ["killed 5", "injured 50"]),
    ("It recorded 122 killed and 481 injured, nine in ten of them in the south.", ["killed 122", "injured 481"]),
  ])
  func people(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("those who are home from an exchange, and those who left", arguments: [
    ("The two sides swapped prisoners again. Twenty soldiers are home. Among them are 14 men who had been captured in May.", ["returned 20"]),
    ("They exchanged 157 prisoners each. Three residents of the town also went home.", ["returned 157", "returned 3"]),
    ("They carried out a prisoner swap, the largest since May and involving almost 300 people.", ["returned nearly 300"]),
    ("Kyiv got back 215 people. Moscow received 55 Russians.", ["returned 215", "returned 55"]),
    ("Moscow received 55 Russians from abroad.", []),
    ("They held an exchange of prisoners, with 230 of theirs and 248 Russians going home.", ["returned 230", "returned 248"]),
    ("They exchanged 200 prisoners. It said 106 of its soldiers had come home; Kyiv received 100.", ["returned 200", "returned 106", "returned 100"]),
    ("They had an exchange; 390 people had been handed over by each side on Friday and another 307 on Saturday.", ["returned 390", "returned 307"]),
    ("They exchanged fire all night. The clinic received 22 men with burns.", []),
    ("Police detained three people for spying. Separately, 95 came home in a prisoner exchange.", ["detained 3", "returned 95"]),
    ("Police detained three people. All three were let go overnight.", ["detained 3"]),
    ("It has returned 1,605 deported children.", ["returned 1605"]),
    ("The governor said 5,762 people had left or been evacuated from the district.", ["evacuated 5762"]),
    ("Rescuers brought 39 people out alive.", ["rescued 39"]),
  ])
  func home(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("a court’s second sentence may leave its verb and its years to the first", arguments: [
    ("The court sentenced him to 20 years, and his sister to 12, for planning to burn a car.", ["sentenced_years 20", "sentenced_years 12"]),
    ("The court gave Pavlo Wiebel 17 years and his brother, Danylo, 19 for setting fire to it.", ["sentenced_years 17", "sentenced_years 19"]),
    ("The court sentenced him to 20 years, bringing the number of convicts to 12.", ["sentenced_years 20"]),
    ("The court sentenced him to 20 years, and his sister, Hanna, 19, wept.", ["sentenced_years 20"]),
  ])
  func terms(text: String, expected: [String]) {
    #expect(figures(in: text).map { $0.replacing("sentencedYears", with: "sentenced_years") } == expected)
  }

  @Test("some of these but only a few of those were stopped", arguments: [
    ("It said 86 of the drones but only two of the missiles had been stopped.", ["downed 86", "downed 2"]),
    ("It sent 20 missiles but only 12 drones were shot down.", ["downed 12"]),
    ("It said 40 of the cars but only two of the lorries had been stopped.", []),
    ("Air defences stopped 86 of 113 drones.", ["downed 86", "launched 113"]),
    ("It said a third of the drones, or 37, were intercepted.", ["downed 37"]),
  ])
  func butOnly(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("drones that are added to those shot down, and not to a fleet", arguments: [
    ("The air force shot down 14 drones. It later added ten more drones in the north.", ["downed 14", "downed 10"]),
    ("The air force shot down 14 drones. It later added ten more drones to its fleet.", ["downed 14"]),
    ("Russia fired 14 drones. It added ten more drones.", ["launched 14"]),
  ])
  func added(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("two words before a noun, with and between them", arguments: [
    ("It destroyed nine Ukrainian naval and aerial drones.", ["downed 9"]),
    ("Four naval and air force officers were killed.", ["killed 4"]),
    ("It destroyed nine naval bases.", []),
  ])
  func navalAndAerial(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
