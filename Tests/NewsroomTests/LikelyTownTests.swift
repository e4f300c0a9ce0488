import Testing

@testable import Newsroom

@Suite("Towns that nothing but the words before or behind them tells")
struct LikelyTownTests {
  @Test(
    "a name that nobody bears is a town behind a word for fighting, travelling or what only towns have",
    arguments: [
      "Nobody has been able to enter Vyrlomsk since Monday.", "Troops withdrew to Vyrlomsk in the night.", "The governor of Vyrlomsk asked for help.",
      "The wounded were driven to Vyrlomsk, two hours away.", "The airport of Vyrlomsk has reopened.", "The people of Vyrlomsk have no water.", "The road to Vyrlomsk is mined.",
      "Militias burned Vyrlomsk to the ground.", "The camp at Vyrlomsk holds 9,000 people.", "A priest from Vyrlomsk was shot dead.", "The fighting has reached Vyrlomsk.",
      "They were ambushed while returning from Vyrlomsk.", "The last bus from Vyrlomsk arrived at noon.", "The army is approaching Vyrlomsk from the east.",
      "Jihadists ride through Vyrlomsk at night.",
      "The governor visited Vyrlomsk on Friday.", "A convoy left Vyrlomsk at dawn.", "The United Nations has lost contact with Vyrlomsk.", "The bombing of Vyrlomsk went on.",
      "Troops are advancing on Vyrlomsk from two sides.", "The flag of the rebels flies over Vyrlomsk.", "Buses took 300 people out of Vyrlomsk.",
    ])
  func before(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test(
    "and where the sentence is about it",
    arguments: [
      "Villagers say that Vyrlomsk is surrounded.", "Vyrlomsk lies 40 km from the border.", "The group said Vyrlomsk had been shelled for a week.",
      "Only Vyrlomsk and two villages are still in their hands.", "Vyrlomsk was quiet on Tuesday.", "They say Vyrlomsk will fall within days.",
      "Vyrlomsk’s only hospital has run out of fuel.",
      "Vyrlomsk residents fled to the hills.",
    ])
  func subject(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test(
    "not so what firms, groups and people have, send or are",
    arguments: [
      "He bought shares of Vyrlomin in May.", "They are loyal to Vyrlomin alone.", "The house belongs to Vyrlomin.", "The head of Vyrlomin resigned.", "Engineers at Vyrlomin made it.",
      "Drones from Vyrlomin flew over the city.", "Gas from Vyrlomin is cheaper.", "The hackers took data from Vyrlomin.", "Money was sent to Vyrlomin.", "The army of Vyrlomin withdrew.",
      "The team has reached Vyrlomin by telephone.", "Users lost access to Vyrlomin on Monday.", "The offices of Vyrlomin were raided.",
      "Petrenko was quiet on Tuesday.",
    ])
  func others(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement") })
  }
}
