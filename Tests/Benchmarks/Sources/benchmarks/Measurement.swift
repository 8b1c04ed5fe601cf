/// The medians of a comparison, in nanoseconds per operation.
struct Measurement {
  let swift: Double
  let c: Double

  var ratio: Double { swift / c }

  /// Runs `comparison` in rounds, the two sides in turn, so that both see the same machine.
  ///
  /// - Returns: nil if the two sides' answers differ.
  init?(_ comparison: Comparison, rounds: Int) {
    guard comparison.swift() == comparison.c() else { return nil }
    let repeats = Self.repeats(for: comparison)
    var swiftTimes: [Double] = []
    var cTimes: [Double] = []
    for _ in 0..<rounds {
      guard let swiftTime = Self.time(comparison.swift, expecting: comparison.c(), repeats),
        let cTime = Self.time(comparison.c, expecting: comparison.swift(), repeats)
      else { return nil }
      swiftTimes.append(swiftTime)
      cTimes.append(cTime)
    }
    let operations = Double(comparison.operations * repeats)
    swift = median(swiftTimes) / operations
    c = median(cTimes) / operations
  }

  /// How often a round repeats the work: for about ten milliseconds.
  private static func repeats(for comparison: Comparison) -> Int {
    let once = time(comparison.c, expecting: comparison.c(), 1) ?? 1
    return max(1, Int(10_000_000 / max(once, 1)))
  }

  /// Nanoseconds for all repeats, nil if an answer is another than expected.
  private static func time(_ work: () -> UInt64, expecting expected: UInt64, _ repeats: Int) -> Double? {
    var same = true
    let duration = seconds {
      for _ in 0..<repeats { same = same && work() == expected }
    }
    return same ? duration * 1e9 : nil
  }
}

/// How long `work` takes.
func seconds(_ work: () -> Void) -> Double {
  let (seconds, attoseconds) = ContinuousClock().measure(work).components
  return Double(seconds) + Double(attoseconds) / 1e18
}

/// The middle one; 0 of none.
func median(_ times: [Double]) -> Double {
  times.isEmpty ? 0 : times.sorted()[times.count / 2]
}
