import Testing

@testable import Newsroom

@Suite("Who is meant by the billionaire, the official, the former minister")
struct EpithetTests {
  @Test("words that stand for whoever was named before", arguments: [
    "the billionaire", "the retired general", "the Green politician", "the official", "the former Dutch prime minister",
  ])
  func epithet(words: String) {
    #expect(quotes(in: "Mark Rutte came to Kyiv by train. “We will stay as long as needed,” \(words) told reporters.") == ["Mark Rutte: We will stay as long as needed"])
  }

  @Test("nobody is meant whom the words do not fit", arguments: [
    "Mark Rutte came to Kyiv. “We will stay as long as needed,” the former Russian prime minister told reporters.",
    "A US official met Mark Rutte. “We will stay as long as needed,” the official told reporters.",
    "“We will stay as long as needed,” the billionaire told reporters.",
  ])
  func nobody(text: String) {
    #expect(quotes(in: text) == ["–: We will stay as long as needed"])
  }

  @Test("who speaks of what others think is quoted, not they")
  func thought() {
    #expect(
      quotes(in: "John Kirby told reporters on Friday that the United States believed a deal was “close but not done”.") == ["John Kirby: close but not done"])
  }

  @Test("after a clause with who the verb is the speaker’s, whatever name follows it")
  func relative() {
    #expect(
      quotes(in: "Emmanuel Macron, who was the host of a meeting in Paris, said France and its partners shared “the goal of an early end”.")
        == ["Emmanuel Macron: the goal of an early end"])
  }

  @Test("an office of a body belongs to the name right behind it")
  func officeOfBody() {
    #expect(
      quotes(in: "Deputy Chairman of the Security Council Dmitry Medvedev wrote on X that it was “right to the letter”.") == ["Dmitry Medvedev: right to the letter"])
    #expect(quotes(in: "“This must stop at once,” the UN’s resident and humanitarian coordinator in Sudan, Anna Vesk, said.") == ["Anna Vesk: This must stop at once"])
  }

  @Test("an age stands for whoever was said to be that old", arguments: [
    "Pavlo Zhmenko, 72, stayed at home. Olena Karpenko left. The 72-year-old said it was “loud every single night”.",
    "“We sit in the cellar,” said Pavlo Zhmenko, a 72-year-old in Hesk. Others left. The 72-year-old said it was “loud every single night”.",
  ])
  func age(text: String) {
    #expect(quotes(in: text).last == "Pavlo Zhmenko: loud every single night")
  }

  @Test("a state that tells where a town lies does not speak")
  func stateOfTown() {
    #expect(quotes(in: "Mark Rutte, on a visit to Riga, Latvia, said that the war was “not yet over”.") == ["Mark Rutte: not yet over"])
  }
}
