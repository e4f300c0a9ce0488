import Glibc
import Testing

@testable import Newsroom

@Suite("No bytes stop the reader")
struct ReadingMutationTests {
  private static let seeds = [
    "---\ntitle: \"Ferry: it leaves\"\ndate: 2024-11-06\nsources:\n  - {title: a, url: https://example.org}\n---\n# Ferry\n\n**Fighting**\n\n- One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "Key events, day 1,003\n\nHere is the situation on Friday, November 22, 2024:\n\nFighting\n• One. read more\n\nA ferry. Photograph: A/AFP\n\nMarch 30 (Reuters) - Two. L2N2VG02C\n\nContinue reading…",
    "<p>Ferry leaves &amp; returns. <b>What we know on day 1,146</b></p><ul><li><a href='/x'>Live</a></li></ul><p>One [1] &#8217;</p><a href=x>Continue reading...</a>",
  ]

  /// A generator of its own, so that a failure comes back: Knuth's 64-bit linear congruences.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  @Test("changed, lost, doubled and foreign bytes give a brief or problems", arguments: Array(zip(seeds, ["a.md", "a.txt", "a.html"])))
  func mutations(seed: String, name: String) {
    var dice = Dice(state: 41)
    let foreign: [[UInt8]] = [
      [0], [0xFF], [0xC2], [0xE2, 0x80], [0xE2, 0x80, 0xA6], [0xC2, 0xA0], [0x0D], [0x0A, 0x0A], Array("---\n".utf8), Array("day ".utf8),
      Array("99999999999999999999".utf8), Array("[".utf8), Array("]".utf8), Array("(".utf8), Array("*".utf8), Array("• ".utf8), Array(": ".utf8),
      Array("one hundred thousand ".utf8), Array("read more".utf8), Array("Photograph:".utf8), Array("November 31, 2024 ".utf8),
    ]
    for _ in 0..<600 {
      var bytes = Array(seed.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let at = Int.random(in: 0...bytes.count, using: &dice)
        let end = min(bytes.count, at + Int.random(in: 0...12, using: &dice))
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes.removeSubrange(at..<end)
        case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
        case 2: bytes.insert(contentsOf: foreign.randomElement(using: &dice) ?? [], at: at)
        default: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &dice) }
        }
      }
      _ = problems(bytes, as: name)
    }
  }

  @Test("every beginning of a seed gives a brief or problems", arguments: Array(zip(seeds, ["a.md", "a.txt", "a.html"])))
  func beginnings(seed: String, name: String) {
    let bytes = Array(seed.utf8)
    for end in 0...bytes.count { _ = problems(Array(bytes[..<end]), as: name) }
  }

  @Test("time grows with length, not faster", arguments: [
    "read more. ", "day one hundred ", "here ", "- ", "1. ", "[", "Photograph: a/AFP ", "\n\n", "a\n", "A b\n", "== x ==\n", "  - a\n", "(", "*", "November 9 ", "Continue reading...\n\n",
    "here is the situation on day 5 ", "…", "L2N2VG02C ", "What we know ", "|a|b|\n", "---\n", "<p>", "<a href=x>Continue reading", "&", "\u{A0}",
  ])
  func linear(piece: String) {
    for name in ["day-8.txt", "day-8.md", "day-8.html"] {
      func seconds(_ bytes: Int) -> Double {
        let text = String(repeating: piece, count: bytes / piece.utf8.count)
        let start = ReadingMutationTests.processorSeconds
        _ = problems(text, as: name)
        return ReadingMutationTests.processorSeconds - start
      }
      let (short, long) = (seconds(6_000), seconds(96_000))
      // Sixteen times the text; a square would be 256 times. Small times are noise.
      #expect(long < max(short, 0.004) * 60, "\(name)")
    }
  }

  /// Of this thread: other tests run beside it.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
