import Foundation
import Testing

@testable import Newsroom

@Suite("Days in a cache")
struct StoringTests {
  private static let rich = """
    ---
    title: Everything at once
    date: 2024-11-06
    day: 987
    war: The war
    updated: 2024-11-09
    sources:
      - {title: A report, publisher: A newspaper, url: "https://example.org/report"}
      - {title: Another}
    corrections:
      - {date: 2024-11-08, text: An earlier version named another bridge.}
    ---

    Standfirst: **Kharkiv** was hit, *4 killed*; “so it goes”, said Mayor Mellin.

    ## Figures

    - At least five and a half thousand drones, `code`, [a link](https://example.org/ "A title").
      - Nested: Rustem Umerov, the defence minister, said on Monday that 12 people were injured in Sumy.

    > A quoted paragraph on Odesa.\\
    > With a break.

        code block

    | Where | Killed |
    |:--|--:|
    | Lviv | 3 |
    | Kyiv | |
    """

  @Test("a day that was written and read again differs in nothing")
  func roundTrip() throws {
    let folder = URL(filePath: #filePath + "/../../../seeds").standardized.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("day-") }
    #expect(!names.isEmpty)
    var seeds = names.map { SeedFile(path: "seeds/\($0)", bytes: Array(FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data())) }
    seeds.append(SeedFile(path: "seeds/rich.md", bytes: Array(StoringTests.rich.utf8)))
    for seed in seeds {
      let day = Day(understanding: try Brief(reading: seed, settings: SiteSettings()), with: builtInGazetteer)
      var packed = PackedWriter()
      packed.write(day)
      var reader = PackedReader(packed.bytes)
      let again = try reader.day()
      let isSame = "\(again)" == "\(day)"
      #expect(isSame, "\(seed.path)")
    }
  }

  @Test("bytes that are cut short or altered are refused or read as something else, and never trap")
  func broken() throws {
    let brief = try Brief(reading: SeedFile(path: "seeds/rich.md", bytes: Array(StoringTests.rich.utf8)), settings: SiteSettings())
    var packed = PackedWriter()
    packed.write(Day(understanding: brief, with: builtInGazetteer))
    for place in packed.bytes.indices {
      var short = PackedReader(Array(packed.bytes[..<place]))
      #expect(throws: PackedReader.Malformed.self) { _ = try short.day() }
      var bytes = packed.bytes
      bytes[place] ^= 0x81
      var altered = PackedReader(bytes)
      _ = try? altered.day()
    }
  }

  @Test("numbers of any size come back", arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int.max, Int.min])
  func numbers(number: Int) throws {
    var packed = PackedWriter()
    packed.write(number)
    packed.write(bits: UInt64(bitPattern: Int64(number)))
    var reader = PackedReader(packed.bytes)
    #expect(try reader.number() == number)
    #expect(try reader.bits() == UInt64(bitPattern: Int64(number)))
    #expect(reader.isAtEnd)
  }
}
