import Testing

@testable import Newsroom

@Suite("Mails that were saved as text")
struct MailTests {
  private let head = "From: Desk <desk@example.org>\nTo: all@example.org\nSubject: Bridge opens\nDate: Fri, 3 May 2024 09:14:00 +0200\n\n"

  @Test("the head tells title and date, and is no item; nor is the signature")
  func headAndSignature() throws {
    let brief = try reading("\(head)One boat came.\n\nTwo left.\n-- \nNight desk\nunsubscribe: https://example.org/u\n", as: "log.txt")
    #expect(brief.told.hasPrefix("2024-05-03"))
    #expect(brief.dateOrigin == .pageHead)
    #expect(brief.outline.prefix(3) == ["# Bridge opens", "One boat came.", "Two left."])
    #expect(brief.items.map { $0.place.line } == [6, 8])
    #expect(brief.cuts.map { $0.place.line } == [1, 9])
  }

  @Test("a text that was quoted is read without its marks")
  func quoted() throws {
    let brief = try reading("\(head)> One boat came to the bridge at Lorne in the night, and the\n> mayor of Hallvik saw it.\n>\n>> Two left.\n", as: "log.txt")
    #expect(brief.outline.prefix(3) == ["# Bridge opens", "One boat came to the bridge at Lorne in the night, and the mayor of Hallvik saw it.", "Two left."])
  }

  @Test("lines of a head that nobody knows may stand in it, and long ones go on under an indent")
  func otherLines() throws {
    let brief = try reading("Return-Path: <a@example.org>\nX-Spam-Score: 0\nSubject: Bridge opens\n  at Lorne\nDate: 3 May 2024\n\nOne boat came.\n", as: "log.txt")
    #expect(brief.outline.prefix(2) == ["# Bridge opens at Lorne", "One boat came."])
  }

  @Test("two hyphens far above the end are no signature")
  func parting() throws {
    let long = String(repeating: "Two boats left Lorne at noon, and a third one stayed in the harbour. ", count: 15)
    #expect(try reading("\(head)One boat came.\n\n--\n\n\(long)\n", as: "log.txt").items.count == 2)
  }

  @Test("a text that only begins like one is no mail", arguments: [
    "Subject: One boat came.\n  Two left.\n\nA third stayed.", "Subject: One boat came.\n\nTwo left.", "From: here\nOne boat came.\n\nTwo left.", "Date: 3 May 2024\n\nOne boat came."])
  func others(text: String) throws {
    #expect(try reading(text, as: "2024-05-03.txt").cuts.allSatisfy { $0.reason != .mail })
  }
}
