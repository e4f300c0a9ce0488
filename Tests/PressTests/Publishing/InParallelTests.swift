import Newsroom
import Press
import Testing

@Suite("Work on all cores")
struct InParallelTests {
  @Test("products come in the order of their pieces, however uneven the work", arguments: [0, 1, 2, 63, 64, 1000, 10_007])
  func order(count: Int) async throws {
    let products = try await inParallel(Array(0..<count)) { piece throws(Problems) in
      var product = piece
      for _ in 0..<(piece % 97 == 0 ? 20_000 : 10) { product = (product &* 31 &+ 7) % 1_000_003 }
      return (piece, product)
    }
    #expect(products.map(\.0) == Array(0..<count))
  }

  @Test("every problem of every piece is thrown, in reading order")
  func allProblems() async {
    let problems = await #expect(throws: Problems.self) {
      _ = try await inParallel(Array(1...500)) { line throws(Problems) in
        if line % 100 == 0 { throw Problems([Diagnostic(at: SourcePlace(file: "a.md", line: line), "bad")]) }
      }
    }
    #expect(problems?.diagnostics.map(\.place.line) == [100, 200, 300, 400, 500])
  }

  @Test("where one failure means more, work stops and the first is thrown")
  func firstFailure() async {
    struct Full: Error, Equatable { let piece: Int }
    let failure = await #expect(throws: Full.self) {
      _ = try await inParallel(Array(0..<10_000), upToFailure: { piece throws(Full) in
        if piece >= 40 { throw Full(piece: piece) }
      })
    }
    #expect(failure == Full(piece: 40))
  }
}
