import Testing

@testable import Newsroom

@Suite("Capitals: the town, or its government")
struct CapitalTests {
  @Test("a government raises hopes, puts sanctions on others and sends people", arguments: [
    ("It came hours after Paris had raised hopes of a deal.", "state: France"),
    ("Sales fell after Paris put sanctions on the firm.", "state: France"),
    ("The envoys are due to meet delegations from Paris and Rome in Juba.", "state: France"),
    ("They mean to sink a ship and blame it on Paris.", "state: France"),
    ("He asked the three of them to lean on Paris.", "state: France"),
    ("Kyiv’s ambassador to Paris, Olena Kravchenko, was silent.", "state: France"),
  ])
  func government(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a town is visited one after another, lies at the end of a way, and has a heart", arguments: [
    ("He met his hosts before going on to London, Paris, Rome and Berlin.", ["settlement: London", "settlement: Paris", "settlement: Rome", "settlement: Berlin"]),
    ("The agency evacuated 85 patients, among them 35 children and some old people, from Mosul to Abu Dhabi by air.", ["settlement: Abu Dhabi"]),
    ("She sent her ambassador to Paris with a letter.", ["settlement: Paris"]),
    ("Ministers voted at a meeting in Luxembourg on Monday.", ["settlement: Luxembourg"]),
    ("“It took too long,” he said in Luxembourg.", ["settlement: Luxembourg"]),
    ("A bank in Luxembourg holds the money of the state.", ["state: Luxembourg"]),
    ("A flat was gutted in the heart of Beirut that had been thought safe.", ["settlement: Beirut"]),
  ])
  func town(text: String, expected: [String]) {
    #expect(Set(expected).isSubset(of: names(in: text)))
  }

  @Test("a town endures what a government does not")
  func endured() {
    #expect(names(in: "Power failed after Lviv and Kyiv had suffered the heaviest raids of the year.").contains("settlement: Kyiv"))
  }

  @Test("a count in each of several regions is of regions")
  func regions() {
    let found = names(in: "It counted 24 drones over four regions: 13 in Belgorod, six in Kursk and one each in Bryansk and above the sea.")
    #expect(found.filter { $0.hasPrefix("region") }.count == 3)
    #expect(!names(in: "It counted 13 in Belgorod and six in Bryansk.").contains { $0.hasPrefix("region") })
  }

  @Test("of villages of one name the one in the region beside it is meant, and its town is the region")
  func village() {
    #expect(names(in: "Troops were seen in Varvarivka, in Zaporizhzhia.").contains("region: Zaporizhzhia region"))
  }

  @Test("a surname of somebody named in full is no town that something is according to")
  func according() {
    #expect(!names(in: "Lloyd Austin spoke. Others, according to Austin, have been generous.").contains { $0.hasPrefix("settlement") })
  }

  @Test("a name before how it lies is a town, and so is one with the word for it behind")
  func unlisted() {
    #expect(names(in: "They burned trees at Burwill, south of Nablus.").contains("settlement: Burwill"))
    #expect(!names(in: "A flat burned in Aisha Wiebel, a neighbourhood of the capital.").contains { $0.hasPrefix("person") })
    #expect(!names(in: "It was calm, he said. Temperatures fell to minus 17 degrees.").contains { $0.contains("Temperatures") })
  }

  @Test("a capital that replies, or where a ministry meets reporters, is its state’s", arguments: [
    ("His words drew an angry reply from Ankara.", "state: Turkey"),
    ("He spoke at the Ministry of Defence’s weekly briefing in Tallinn.", "organisation: Estonian defence ministry"),
    ("Units of the armed forces of the Republic of Belarus were there.", "organisation: Belarusian armed forces"),
    ("Romania’s border police sent cars north.", "organisation: Romanian border police"),
  ])
  func replies(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }
}
