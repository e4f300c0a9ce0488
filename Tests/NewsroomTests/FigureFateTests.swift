import Foundation
import Testing

@testable import Newsroom

@Suite("What became of the people who are counted")
struct FigureFateTests {
  @Test("who burns alive, or is beaten or crushed to death, is killed", arguments: [
    ("At least four guards were burned alive and about 40 injured.", ["killed at least 4", "injured about 40"]),
    ("Nine passengers burned alive in the bus.", ["killed 9"]),
    ("Two women were burnt alive.", ["killed 2"]),
    ("Nine miners were crushed to death.", ["killed 9"]),
    ("Nine miners starved to death.", ["killed 9"]),
    ("The guards beat two men to death.", ["killed 2"]),
    ("The mob burned six people alive.", ["killed 6"]),
    ("The rebels put two men to death.", ["killed 2"]),
  ])
  func toDeath(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("a sentence of death kills nobody yet, and burns are injuries", arguments: [
    ("Two men were sentenced to death.", []),
    ("Twelve men were condemned to death.", []),
    ("They could beat two men to death.", []),
    ("Twelve men were moved to death row.", []),
    ("Four people were burned in the fire.", ["injured 4"]),
    ("Four people were found alive.", ["rescued 4"]),
  ])
  func notToDeath(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who was taken away and is home again has returned", arguments: [
    ("Four young people taken to Crimea last year came home on Tuesday.", ["returned 4"]),
    ("Four teenagers who had been taken to occupied Crimea in 2022 are home.", ["returned 4"]),
    ("Two fishermen kidnapped in April returned home.", ["returned 2"]),
    ("Five soldiers held since March came home.", ["returned 5"]),
  ])
  func home(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("who was taken to hospital or went of their own accord has not", arguments: [
    ("Three men taken to hospital in Odesa are home.", ["injured 3"]),
    ("Four guests taken to the airport came home.", []),
    ("Four teenagers who were on a trip are home.", []),
  ])
  func notHome(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("a relative clause tells what was, and its sentence what is", arguments: [
    ("Two men who had stayed behind in the village were killed.", ["killed 2"]),
    ("Two soldiers who were wounded in the ambush have died.", ["killed 2"]),
    ("Two soldiers who were captured in May were killed.", ["killed 2"]),
    ("Six people who were killed in the strike were buried.", ["killed 6"]),
    ("Eight men who were detained on Monday have been released.", ["detained 8"]),
  ])
  func relatives(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("captured, behind words on some of them", arguments: [
    ("The court would try five foreigners, three of them Britons, captured at Odesa.", ["captured 5"]),
    ("Nine men, two of them officers, captured a village.", []),
  ])
  func captured(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("a few men lost have fallen", arguments: [
    ("It was the worst day for Malawi, which lost three men.", ["killed 3"]),
    ("The army lost 12 soldiers in the ambush.", ["killed 12"]),
  ])
  func lost(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("lost things, seats, members and armies have not", arguments: [
    "It lost three villages.", "Ukraine lost three tanks.", "The party lost three members.", "The club lost five matches.", "Russia has lost 300,000 soldiers.",
    "The army could lose three men.",
  ])
  func notLost(text: String) {
    #expect(figures(in: text) == [])
  }

  @Test("who leaves home, gets out or is lodged elsewhere is evacuated", arguments: [
    ("Around 11,000 residents of the district left their homes.", ["evacuated about 11000"]),
    ("It said 64 residents had been moved to a student hostel.", ["evacuated 64"]), ("Nearly 1,000 residents were moved to Mykolaiv and Bashtanka.", ["evacuated nearly 1000 at Mykolaiv"]),
    ("Another 50 civilians, including 11 children, got out of the tunnels.", ["evacuated 50"]),
  ])
  func away(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("travellers, prisoners and soldiers are not", arguments: [
    "Some 300 tourists left their hotel.", "Twelve officers were moved to other posts.", "Nine prisoners were moved to a shelter.", "Nine soldiers were moved to Mykolaiv.", "Three people got out of the car.",
    "Fifty soldiers got out of the village.",
  ])
  func notAway(text: String) {
    #expect(figures(in: text) == [])
  }

  @Test("bodies buried, and who lies in a morgue", arguments: [
    ("More than 2,000 bodies have been buried in the city and 900 lie in the morgues.", ["killed more than 2000", "killed 900"]),
    ("The bodies of 12 soldiers were buried on Monday.", []),
    ("Nine are in the morgue.", []),
  ])
  func morgues(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("the dead and the wounded are put at a number", arguments: [
    ("Officials put the dead at 21.", ["killed 21"]),
    ("Officials put the dead at 21 and the wounded at 40.", ["killed 21", "injured 40"]),
    ("They put the missing in the valley at 17.", ["missing 17"]),
    ("They put the dead and wounded at 60.", []),
    ("They put the injured at 21 tables.", []),
  ])
  func putAt(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who is pulled out alive is rescued, whatever they are by trade", arguments: [
    ("Crews pulled two mechanics out alive shortly before noon.", ["rescued 2"]),
    ("Rescuers pulled out 11 people alive.", ["rescued 11"]),
    ("Crews pulled two carts out of the mud.", []),
  ])
  func alive(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who is led out of a room and detained is not evacuated", arguments: [
    ("Four people who clapped were led out of the courtroom and detained.", ["detained 4"]),
    ("Four people were led out of the burning house.", ["evacuated 4"]),
  ])
  func ledOut(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("buses take people out of a war", arguments: [
    ("Some 2,000 rebels and relatives were bussed out under a deal.", ["evacuated about 2000"]),
    ("The last evacuation bus left on Tuesday with 19 people on board.", ["evacuated 19"]),
    ("The bus left on Tuesday with 19 people on board.", []),
    ("The ship has 19 people on board.", []),
  ])
  func buses(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("the dead may be told by an adjective, by a count of bodies or in somebody’s words", arguments: [
    ("An officer spoke of about 40 dead soldiers and five captured.", ["killed about 40", "captured 5"]),
    ("The group had counted 62 bodies.", ["killed 62"]),
    ("The ministry said that a missile had killed “more than 200 men of the reserve”.", ["killed more than 200"]),
    ("The ministry puts the number who have surrendered there at 1,730.", ["captured 1730"]),
  ])
  func dead(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("a number without a noun goes with the prisoners or bodies before it, and with nobody else", arguments: [
    ("Moscow returned 1,000 bodies to Ukraine; the envoy said that 38 had come back the other way.", ["returned 1000", "returned 38"]),
    ("“They send fifteen, three come back, they send fifteen more,” he said.", []),
    ("Some 16,000 children were taken away; only 308 of them have come back.", ["returned 308"]),
  ])
  func back(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("prisoners taken, held in somebody’s words or told of those before", arguments: [
    ("Ukrainian forces took four prisoner.", ["captured 4"]),
    ("Attackers were thrown back, and his side captured 14 of them.", ["captured 14"]),
    ("Villages changed hands, and his side captured 14 of them.", []),
    ("Its president put the number of workers held at “more than 150.”", ["detained more than 150"]),
    ("The group raised its toll of the raid from 104 to “no fewer than 170”.", ["killed at least 170"]),
    ("On Monday 44 bodies were repatriated, bringing to about 900 the number returned since spring.", ["returned 44", "returned about 900"]),
    ("About 2,000 bodies were buried and 900 lie in hospital morgues.", ["killed about 2000", "killed 900"]),
  ])
  func prisoners(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("an age between commas is no count, nor is one of two", arguments: [
    ("The driver of a bread van, 38, was killed.", []),
    ("Two drones were shot down on the way, one near the river and the other over a field.", ["downed 2"]),
  ])
  func ages(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}


/// `killed 12` of `killed 12 at Sumy`.
private func withoutPlace(_ figure: String) -> String {
  guard let at = figure.range(of: " at "), figure[at.upperBound].isUppercase else { return figure }
  return String(figure[..<at.lowerBound])
}
