import Testing

@testable import Newsroom

@Suite("Names in full")
struct FullNameTests {
  @Test("people by their initials, by a list, beside kin and a trade, and with a surname that is shared", arguments: [
    ("The envoy T.S. Tirumurti regretted it.", "person: T.S. Tirumurti"),
    ("Four citizens – Dalerdzhon Mirzo, Saidakra Rachaba and Shamsi Faridun – were charged.", "person: Saidakra Rachaba"),
    ("Olena and Serhii Bondar were sentenced.", "person: Olena Bondar"),
    ("Her son Bohdan was captured.", "person: Bohdan"),
    ("The nurse, Daria, rolls her eyes.", "person: Daria"),
    ("Five died, including a seven-year-old girl, Aysu Isganda, who was asleep.", "person: Aysu Isganda"),
    ("“A welcome step,” European Commissioner for Enlargement Marta Kos posted.", "person: Marta Kos"),
    ("“Nobody came,” he told Rudaw’s Hunar Ahmed.", "person: Hunar Ahmed"),
  ])
  func people(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("bodies with what they are for, of a state, of whoever leads it, and armed groups", arguments: [
    ("The UN Committee on the Rights of the Child met.", "organisation: UN Committee on the Rights of the Child"),
    ("The Sinai Foundation for Human Rights published it.", "organisation: Sinai Foundation for Human Rights"),
    ("The IAEA Support and Assistance Mission to Zaporizhzhya was set up.", "organisation: IAEA Support and Assistance Mission to Zaporizhzhya"),
    ("The so-called Zaporizhzhia Regional Court sentenced them.", "organisation: Zaporizhzhia Regional Court"),
    ("They were received by the Uganda Red Cross.", "organisation: Uganda Red Cross"),
    ("Alexander Lukashenko’s defence ministry denied it.", "organisation: Belarusian defence ministry"),
    ("Lukashenko’s defence ministry denied it.", "organisation: Belarusian defence ministry"),
    ("In Beijing, foreign ministry spokesman Wen Jiasu said so.", "organisation: Chinese foreign ministry"),
    ("Shoigu becomes secretary of the Security Council.", "organisation: Security Council of Russia"),
    ("Fighters of Liwa al-Tarsin said so.", "organisation: Liwa al-Tarsin"),
    ("RT’s editor-in-chief was pleased.", "organisation: RT"),
    ("Prime Minister Benjamin Netanyahu’s office said so.", "organisation: Israeli prime minister's office"),
  ])
  func bodies(text: String, expected: String) {
    #expect(names(in: text, on: "2024-06-01").contains(expected))
  }

  @Test("a capital that has a police station, is ridden to or left for home is a town, and a province where provinces are listed", arguments: [
    ("At some Moscow police stations they were beaten.", "settlement: Moscow"),
    ("They left by bus for Yerevan.", "settlement: Yerevan"),
    ("He is back from Washington, where he met them.", "settlement: Washington"),
    ("It was reported in the provinces of Tehran, Khuzestan and Ilam.", "region: Tehran province"),
    ("The South Ukraine and Rivne NPPs had nothing to report.", "place: South Ukraine nuclear power plant"),
    ("It fell on Hremiach, Chernihiv oblast; Sopych, Seredyna-Buda and Volfyne, Sumy oblast.", "settlement: Sopych"),
    ("Students from Karnataka came.", "region: Karnataka"),
    ("The Republic of Korea sent aid.", "state: South Korea"),
  ])
  func places(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a surname is no state, human rights are nobody, and a charity’s name is no town", arguments: [
    ("Ivan Shapoval left. Shapoval’s ministry was accused.", "state: Shapoval"),
    ("The Republic of Korea sent aid.", "state: Korea"),
    ("The Sinai group for Human Rights said so.", "person: Human Rights"),
    ("They work for Hand in Hand for Syria.", "settlement: Hand"),
  ])
  func nothing(text: String, wrong: String) {
    #expect(!names(in: text).contains(wrong))
  }

  @Test("an office told by a verb, and what is no part of it", arguments: [
    ("Ivan Petrenko, a tram driver from the third floor, left.", ["Ivan Petrenko: tram driver"]),
    ("Olena Kravchenko, who organises a soup kitchen in Kharkiv, left.", ["Olena Kravchenko: organises a soup kitchen in Kharkiv"]),
    ("Olena Kravchenko, the liberal who chairs the defence committee, left.", ["Olena Kravchenko: chairs the defence committee"]),
    ("Ivan Petrenko, the deputy minister and until last autumn ambassador in Berlin, left.", ["Ivan Petrenko: deputy minister", "Ivan Petrenko: ambassador in Berlin"]),
  ])
  func offices(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }
}
