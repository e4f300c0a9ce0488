import Testing

@testable import Press

@Suite("Shards")
struct ShardTests {
  @Test("a shard is a number of a count, and nothing else", arguments: [
    ("3/16", true), ("1/1", true), ("16/16", true), ("0/16", false), ("17/16", false), ("x", false), ("", false), ("1/0", false), ("-1/4", false),
    ("+1/4", false), ("1/4/4", false), ("1/", false), ("/4", false), ("1/99999999999999999999", false), ("1 /4", false), ("1/1000001", false),
  ])
  func reading(text: String, isOne: Bool) { #expect((Shard(text) != nil) == isOne) }

  @Test("every page and every brief belongs to one shard, and shards are even", arguments: [1, 2, 3, 16])
  func parts(count: Int) throws {
    let shards = try (1...count).map { try #require(Shard("\($0)/\(count)")) }
    let pages = (0..<10_000).map { "days/2024/\($0)/index.html" }
    for page in pages.prefix(500) { #expect(shards.filter { $0.has(page: page) }.count == 1) }
    for shard in shards {
      let part = pages.filter(shard.has(page:)).count
      #expect(abs(part - 10_000 / count) < 10_000 / count / 5)
    }
    #expect(shards.flatMap { $0.run(of: 1_003) } == Array(0..<1_003))
    #expect(shards.allSatisfy { (1_003 / count...1_003 / count + 1).contains($0.run(of: 1_003).count) })
  }
}
