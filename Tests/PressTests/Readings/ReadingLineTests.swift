import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("Readings as lines")
struct ReadingLineTests {
  private static let gazetteer = Gazetteer()
  private static let stamp = ReadingStamp(SiteSettings(), gazetteer: gazetteer, editorsFiles: [])

  /// Every kind of item, mark and finding.
  private static let rich = """
    ---
    title: "“Quoted” \\\\ and more"
    sources:
      - {title: A report, publisher: A newspaper, url: https://example.org/report}
    corrections:
      - {date: 2024-11-08, text: An earlier version named another bridge.}
    updated: 2024-11-08
    war: A war
    ---
    *Kyiv* answers, and **Volodymyr Zelenskyy [speaks](https://example.org/x "A title")**. What we know on day 987

    ## Kharkiv — Харків

    - At least 12 people were killed and six and a half dozen hurt in Kharkiv on Monday, the governor, Oleh Syniehubov, said.
      - “We hold `the line`,” said Mellin.\\
        Then nothing.
    > More than 1,250 drones were launched, officials said.

    | Place | Killed |
    |:------|-------:|
    | Sumy | 3 |
    | Izium | |

    Continue reading...
    """

  private static func line(_ text: String = rich) throws -> [UInt8] {
    let brief = try Brief(reading: SeedFile(path: "seeds/day-0986.md", bytes: Array(text.utf8)), settings: SiteSettings())
    return ReadingLine(Day(understanding: brief, with: gazetteer), stamp: stamp).bytes
  }

  private static func day(_ line: [UInt8], stamp: ReadingStamp = stamp) throws(ReadingDecoder.Fault) -> Day {
    var decoder = ReadingDecoder(gazetteer, stamp: stamp)
    return try decoder.day(in: line, line: line.indices)
  }

  @Test("a day taken up from its line is the day that the line was made of")
  func roundTrip() throws {
    let line = try Self.line()
    let again = ReadingLine(try Self.day(line), stamp: Self.stamp).bytes
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: line, as: UTF8.self))
    let text = String(decoding: line, as: UTF8.self)
    for part in ["\"mentions\"", "\"figures\"", "\"quotes\"", "\"dates\"", "\"roles\"", "\"claims\"", "\"table\"", "\"link\"", "\"strangers\"", "\"cuts\"", "\"warnings\"", "\"line_break\""] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("the seeds of the demonstration, too")
  func seeds() throws {
    let folder = URL(filePath: #filePath + "/../../../../seeds").standardized
    let seeds = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("day-") }
    #expect(!seeds.isEmpty)
    for seed in seeds {
      let bytes = try Array(Data(contentsOf: folder.appending(path: seed)))
      let brief = try Brief(reading: SeedFile(path: "seeds/\(seed)", bytes: bytes), settings: SiteSettings())
      let line = ReadingLine(Day(understanding: brief, with: Self.gazetteer), stamp: Self.stamp).bytes
      #expect(ReadingLine(try Self.day(line), stamp: Self.stamp).bytes == line, "\(seed)")
    }
  }

  @Test("members may stand in any order, with white space between and other escapes")
  func anyOrder() throws {
    let line = try Self.line()
    let object = try JSONSerialization.jsonObject(with: Data(line))
    for options: JSONSerialization.WritingOptions in [[.sortedKeys], [.prettyPrinted], []] {
      let other = Array(try JSONSerialization.data(withJSONObject: object, options: options))
      #expect(ReadingLine(try Self.day(other), stamp: Self.stamp).bytes == line)
    }
    let escaped = String(decoding: line, as: UTF8.self).unicodeScalars.map { $0.isASCII ? String($0) : $0.escapedInJSON }.joined()
    #expect(escaped.contains("\\u0425"))
    #expect(ReadingLine(try Self.day(Array(escaped.utf8)), stamp: Self.stamp).bytes == line)
  }

  @Test("a line cut short anywhere is told so, and never taken up")
  func truncated() throws {
    let line = Array(try Self.line().dropLast())
    for count in 1..<line.count where line[count] & 0xC0 != 0x80 {
      do throws(ReadingDecoder.Fault) {
        _ = try Self.day(Array(line[..<count]))
        Issue.record("taken up after \(count) bytes")
      } catch .broken(let fault) {
        if fault.message != "the line breaks off here" || fault.offset != count { Issue.record("\(count): \(fault)") }
      } catch { Issue.record("\(error)") }
    }
  }

  @Test("a line with any one byte changed is a fault, or a day that pages can be made of")
  func mutated() throws {
    let line = Array(try Self.line().dropLast())
    var faults = 0
    for offset in stride(from: 0, to: line.count, by: 3) {
      for byte in [UInt8(ascii: "9"), UInt8(ascii: "\""), 0xC3, UInt8(ascii: "}")] where line[offset] != byte {
        var changed = line
        changed[offset] = byte
        do throws(ReadingDecoder.Fault) {
          let day = try Self.day(changed)
          for (item, reading) in zip(day.brief.items, day.readings) {
            for mention in reading.mentions { #expect(mention.range.upperBound <= item.text.count && day.entities.indices.contains(mention.entity)) }
          }
        } catch { faults += 1 }
      }
    }
    #expect(faults > line.count / 3)
  }

  @Test("what fits in no day is told at its byte", arguments: [
    (#""entity":0"#, #""entity":99"#, "this reading has no entity of this number"),
    (#""rule":0"#, #""rule":"a""#, "a whole number should stand here"),
    (#""kind":"bullet""#, #""kind":"ball""#, "no item is of the kind “ball”"),
    (#""date":"2024-11-06""#, #""date":"2024-02-30""#, "this is no date"),
    (#""start":0,"#, #""start":90000,"#, "this ends before it begins"),
    (#""end":4,"#, #""end":90000,"#, "a mark of this item lies outside its text, or across another"),
    (#""format":"markdown""#, #""form":"markdown""#, "no member is called “form”"),
    (#""format":"markdown","#, "", "the member “format” is missing"),
    (#""id":"ukraine""#, #""id":"../ukraine""#, "“../ukraine” is no identifier"),
    (#"{"daybook_reading":1,"#, "{", "this is no reading"),
    ("]}\n", "]} {}", "something stands behind the end of the object"),
  ])
  func misfits(part: String, replacement: String, message: String) throws {
    let line = String(decoding: try Self.line(), as: UTF8.self)
    let range = try #require(line.range(of: part))
    do throws(ReadingDecoder.Fault) {
      _ = try Self.day(Array(line.replacingCharacters(in: range, with: replacement).utf8))
      Issue.record("taken up")
    } catch .broken(let fault) {
      #expect(fault.message == message)
    } catch { Issue.record("\(error)") }
  }

  @Test("a reading of another form, program, or with other names or settings is foreign", arguments: [
    (#""daybook_reading":1"#, #""daybook_reading":2"#, "this reading has the form 2, and this program knows the form 1"),
    (#""program":""#, #""program":"9."#, "this reading was made by daybook 9.\(ProgramVersion.text), and this is daybook \(ProgramVersion.text)"),
    (#""tables":""#, #""tables":"9"#, "this reading was made with other tables of names, or another actors.yaml or regions.yaml"),
    (#""settings":""#, #""settings":"9"#, "this reading was made with another actors.yaml or regions.yaml, or another language or series in site.yaml"),
  ])
  func foreign(part: String, replacement: String, message: String) throws {
    let line = String(decoding: try Self.line(), as: UTF8.self)
    let range = try #require(line.range(of: part))
    do throws(ReadingDecoder.Fault) {
      _ = try Self.day(Array(line.replacingCharacters(in: range, with: replacement).utf8))
      Issue.record("taken up")
    } catch .foreign(let fault) {
      #expect(fault.message == message)
    } catch { Issue.record("\(error)") }
  }
}

extension Unicode.Scalar {
  /// `\u0425`, in two halves beyond the first 65,536 scalars.
  fileprivate var escapedInJSON: String {
    String(self).utf16.map { "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16) }.joined()
  }
}
