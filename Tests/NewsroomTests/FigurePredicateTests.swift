import Foundation
import Testing

@testable import Newsroom

@Suite("Figures by what is said of them")
struct FigurePredicateTests {
  @Test("past relative clauses, insertions and a first verb", arguments: [
    ("All 694 students who had been holed up in the city for two weeks were evacuated to Poltava.", ["evacuated 694"]),
    ("Seven teenagers whom they had tried to conscript were brought back from Crimea.", ["returned 7"]),
    ("In the strike 21 people, including two children, lost their lives.", ["killed 21"]),
    ("Three soldiers, one of them an officer, lost their lives on Thursday.", ["killed 3"]),
    ("All 48 children were in the shelter and were evacuated unharmed.", ["evacuated 48"]),
    ("Four men were brought before a court on Sunday and remanded in custody.", ["detained 4"]),
    ("Thirteen soldiers were killed, as were three Malawians.", ["killed 13", "killed 3"]),
    ("One man was killed and three women were hurt. In the town a rescuer died and two of his colleagues were hurt in a second strike.", ["killed 1", "injured 3", "injured 2"]),
  ])
  func predicates(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("who is in custody, held or seized, who is back, and who is counted among the dead", arguments: [
    ("At least 16,000 civilians are thought to be in Russian custody.", ["detained at least 16000"]),
    ("At least ten soldiers and two civilians were in captivity.", ["captured at least 10", "captured 2"]),
    ("In addition, 72 drivers have been held since 3 November.", ["detained 72"]),
    ("Eight men who had refused passports were seized by officers at the market.", ["detained 8"]),
    ("Five more children are back from the other bank.", ["returned 5"]),
    ("The two sides handed each other 1,000 prisoners.", ["returned 1000"]),
    ("The release of 215 captives for 55 Russians was criticised.", ["returned 215", "returned 55"]),
    ("More than 50 wounded arrived at the ward within three days.", ["injured more than 50"]),
    ("Two people ended up in hospital.", ["injured 2"]),
    ("About 120 persons were liquidated.", ["killed about 120"]),
    ("They published the names of 51 fallen soldiers, which brings their losses to 1,119.", ["killed 51", "killed 1119"]),
    ("The number of bodies recovered there has risen to 136.", ["killed 136"]),
    ("Two sailors are missing and 14 were picked up by rescuers.", ["missing 2", "rescued 14"]),
    ("They killed more than 60 fighters, captured 14, and left.", ["killed more than 60", "captured 14"]),
    ("Papers point to a crew of five, all of whom died.", ["killed 5"]),
    ("The toll is 57 dead. That does not include the missing, whom the agency estimates at more than 10,000.", ["killed 57", "missing more than 10000"]),
    ("The office has recorded 613 killings at such sites.", ["killed 613"]),
    ("The hospital had taken in 112 wounded children since Sunday.", ["injured 112"]),
    ("Teams were still looking for six missing people at daybreak.", ["missing 6"]),
    ("It knows of more than 1,700 captive civilians by name.", ["captured more than 1700"]),
    ("At least 218 people are behind bars there.", ["detained at least 218"]),
    ("It flew 111 people out, bringing to 1,020 the number of people it has evacuated.", ["evacuated 111", "evacuated 1020"]),
    ("Seventeen people were detained at a vigil. All but three have been let go.", ["detained 17"]),
    ("A group of prisoners of war, all under 25, was exchanged on Monday.", []),
    ("The court sentenced Ivan Petrenko, 29, a marine captured in May, to life imprisonment and his comrade Ihor Stets to 24 years.", ["sentenced_years 24"]),
    ("They evacuated 36 patients and 94 companions to Jordan.", ["evacuated 36", "evacuated 94"]),
  ])
  func held(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("weapons by respectively, by what hits, fires or guides them, and those that get through", arguments: [
    ("It launched 653 drones and 52 missiles, of which 592 and 31, respectively, were intercepted.", ["launched 653", "launched 52", "downed 592", "downed 31"]),
    ("They downed 288 drones and three missiles; five missiles and 21 drones hit 12 sites.", ["downed 288", "downed 3"]),
    ("It launched 71 cruise missiles and 35 S-300 anti-aircraft guided missiles.", ["launched 71", "launched 35"]),
    ("It said that all but six of the missiles were intercepted.", []),
    ("The Air Force shot down all of the 29 Shaheds.", ["downed 29"]),
    ("Some 190 rockets crossed the border on Thursday.", ["launched about 190"]),
    ("It was the night when 479 drones were recorded.", ["launched 479"]),
    ("Ukraine was hit by 415 drones and 43 missiles.", ["launched 415", "launched 43"]),
    ("It was a response to the firing of 200 ballistic missiles.", ["launched 200"]),
  ])
  func weapons(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }

  @Test("a year counts nobody, and a month is no verb", arguments: [
    ("Since 24 February 2022 Russia’s troops have killed 2,412 civilians.", ["killed 2412"]),
    ("A strike in the early hours of 5 May injured 25 people.", ["injured 25"]),
  ])
  func months(text: String, expected: [String]) {
    #expect(figures(in: text).map(withoutPlace) == expected)
  }
}

/// `killed 12` of `killed 12 at Sumy`.
private func withoutPlace(_ figure: String) -> String {
  guard let at = figure.range(of: " at "), figure[at.upperBound].isUppercase else { return figure }
  return String(figure[..<at.lowerBound])
}
