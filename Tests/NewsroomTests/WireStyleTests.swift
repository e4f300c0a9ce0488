import Testing

@testable import Newsroom

@Suite("Abbreviations, ranks and speakers as agencies write them")
struct WireStyleTests {
  @Test(
    "the full stop of an abbreviation ends no clause",
    arguments: [
      ("Geir Pedersen, the U.N. special envoy for Syria, will brief it.", ["Geir Pedersen: U.N. special envoy for Syria"]),
      ("Bridget Brink, U.S. ambassador to Ukraine, said so.", ["Bridget Brink: U.S. ambassador to Ukraine"]),
      ("Russia’s ambassador to the U.N., Carlos Petrun, spoke.", ["Carlos Petrun: Russia’s ambassador to the U.N"]),
      ("Maj. Ilias Kronberg Jr., who commands a drone unit, was hurt.", ["Ilias Kronberg Jr: commands a drone unit"]),
      ("Rep. Marta Osolin of Texas, the chairman of the intelligence committee, said so.", ["Marta Osolin: Rep.", "Marta Osolin: chairman of the intelligence committee"]),
      ("Belgorod Gov. Tomas Varnik said so.", ["Tomas Varnik: Belgorod Gov."]),
      ("The Labour MK Tomas Varnik said so.", ["Tomas Varnik: Labour MK"]),
      ("Gen. Charles Q. Brown Jr., chairman of the Joint Chiefs of Staff, was told.", ["Charles Q. Brown: chairman of the Joint Chiefs of Staff"]),
      ("Marta Osolin, soon to be the EU’s top diplomat, agreed.", ["Marta Osolin: EU’s top diplomat"]), ("His own president, Tomas Varnik, left.", ["Tomas Varnik: president"]),
      ("Tomas Varnik, who led a peace mission last year, spoke.", []), ("EU energy commissioner Marta Osolin spoke.", ["Marta Osolin: EU energy commissioner"]),
    ])
  func stops(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("a sentence that ends in an abbreviation still ends there")
  func ends() {
    #expect(roles(in: "Marta Osolin flew to the U.S. The ambassador to Norway stayed.").isEmpty)
  }

  @Test(
    "ranks between an office and a name leave the quote its speaker",
    arguments: [
      "“It is over for all of us,” Chief of Staff Lt. Gen. Tomas Varnik told reporters.", "“It is over for all of us,” said army Chief of Staff Gen. Tomas Varnik.",
      "“It is over for all of us,” Defense Ministry spokesman Maj. Gen. Tomas Varnik said.",
    ])
  func ranks(text: String) {
    #expect(quotes(in: text) == ["Tomas Varnik: It is over for all of us"])
  }

  @Test(
    "argued and charged bring words in",
    arguments: [
      "Warsaw has a “duty to its own people” to act, argued Tomas Varnik.", "Tomas Varnik, chief of staff of the brigade, had charged that the general had a “duty to its own people”.",
      "The father of one, who gave his name only as Tomas Varnik, spoke of a “duty to its own people”.",
    ])
  func verbs(text: String) {
    #expect(quotes(in: text) == ["Tomas Varnik: duty to its own people"])
  }

  @Test(
    "whoever tells what somebody else has said or refused goes on speaking",
    arguments: [
      "Foreign minister Tomas Varnik said Putin had rejected the plan. “It is over for all of us,” he said.",
      "Tomas Varnik told reporters that Putin and Trump had spoken. “It is over for all of us,” he added.",
      "Tomas Varnik said on Monday that Pavlo Osolin, the governor, was to blame. “It is over for all of us,” he said.",
      "According to Tomas Varnik, Pavlo Osolin refused to leave. “It is over for all of us,” he said.",
      "Tomas Varnik told AFP that his boss, Pavlo Osolin, had warned of it. “It is over for all of us,” he said.",
    ])
  func tellers(text: String) {
    #expect(quotes(in: text) == ["Tomas Varnik: It is over for all of us"])
  }

  @Test(
    "but who speaks in a clause or sentence of their own is heard",
    arguments: [
      "Tomas Varnik said it was late, and Pavlo Osolin warned of it. “It is over for all of us,” he said.",
      "The ministry said Pavlo Osolin had warned them. “It is over for all of us,” he said.", "Reuters reported that Pavlo Osolin had rejected it. “It is over for all of us,” he said.",
    ])
  func heard(text: String) {
    #expect(quotes(in: text) == ["Pavlo Osolin: It is over for all of us"])
  }
}
