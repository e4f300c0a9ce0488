import Testing

@testable import Newsroom

@Suite("What is counted, and how many")
struct FigureTests {
  @Test("parts of two wholes in one list", arguments: [
    ("Ukraine shot down 12 of the 20 drones and three of the missiles.", ["downed 12", "launched 20", "downed 3"]),
    ("The air force downed two cruise missiles and 37 of 90 drones.", ["downed 2", "downed 37", "launched 90"]),
    ("It shot down all of the missiles and 31 of the drones.", ["downed 31"]),
  ])
  func parts(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("parts of what was just counted are not counted again")
  func partsOfThem() {
    #expect(figures(in: "Air defences destroyed 50 drones overnight, 26 of them over the sea.") == ["downed 50"])
  }

  @Test("a list of missiles and drones sent against somebody", arguments: ["Russia sends 40 missiles and 90 drones against Ukraine.", "Russia sent 40 missiles and 90 drones at Ukraine."])
  func sent(text: String) {
    #expect(figures(in: text) == ["launched 40 at Ukraine", "launched 90 at Ukraine"])
  }

  @Test("weapons sent to a friend are not launched")
  func delivered() {
    #expect(figures(in: "Berlin sent 40 missiles and 90 drones to Kyiv.") == [])
  }

  @Test("all that were launched were shot down")
  func all() {
    #expect(figures(in: "Ukraine launched 33 drones, the ministry said; all had been brought down.") == ["launched 33", "downed 33"])
    #expect(figures(in: "Russia launched 33 drones. All of them were intercepted.") == ["launched 33", "downed 33"])
    #expect(figures(in: "Russia launched 33 drones. All schools were closed.") == ["launched 33"])
  }

  @Test("a number of its own before shot down")
  func counted() {
    #expect(figures(in: "Russia launched 80 drones. The air force counted 44 shot down and 25 lost.") == ["launched 80", "downed 44"])
  }

  @Test("a bomb that destroys is not destroyed")
  func destroys() {
    #expect(figures(in: "One bomb destroyed part of a school and two drones destroyed the roof.") == [])
  }

  @Test("the dead who are found, and those who are given back")
  func bodies() {
    #expect(figures(in: "Eleven bodies have been recovered.") == ["killed 11"])
    #expect(figures(in: "Russia gave back the bodies of five airmen.") == ["returned 5"])
  }

  @Test("another number for what was counted")
  func spokenOf() {
    #expect(figures(in: "Moscow counts 89 dead; Kyiv has spoken of about 400.") == ["killed 89", "killed about 400"])
    #expect(figures(in: "Five people were killed. The mayor spoke of 20 injured.") == ["killed 5", "injured 20"])
  }

  @Test("a list goes on from day to day")
  func days() {
    #expect(figures(in: "They swapped 390 prisoners on Friday and 307 the following day.") == ["returned 390", "returned 307"])
  }

  @Test("a score, and people flown out")
  func evacuated() {
    #expect(figures(in: "A score of patients were evacuated. France has flown out 538 people.") == ["evacuated 20", "evacuated 538"])
  }

  @Test("no court sits in the country a war is fought in")
  func court() {
    #expect(figures(in: "A man who built tanks for the war in Ukraine was jailed for 16 years.") == ["sentenced_years 16"])
  }
}
