import Glibc

/// How long each stage of a build takes, on the wall and on all cores together.
package struct Stopwatch: Sendable {
  package struct Lap: Sendable {
    package let stage: String
    package let wall: Duration
    package let processor: Duration
  }

  package private(set) var laps: [Lap] = []
  private var start = ContinuousClock.now
  private var startOnProcessor = Stopwatch.processorTime

  /// Ends a stage, with which the next begins.
  mutating func lap(_ stage: String) {
    let (now, nowOnProcessor) = (ContinuousClock.now, Stopwatch.processorTime)
    laps.append(Lap(stage: stage, wall: now - start, processor: nowOnProcessor - startOnProcessor))
    (start, startOnProcessor) = (now, nowOnProcessor)
  }

  private static var processorTime: Duration { .microseconds(clock()) }
}
