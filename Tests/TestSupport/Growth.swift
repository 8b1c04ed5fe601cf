import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How work grows with the size of its input, measured at a size, at its double and at its fourfold.
public struct Growth: Sendable {
  /// The powers of the size above which work counts as growing faster than its input: proportion is 1, and 1.15 with
  /// a logarithm; the square is 2.
  public static let limit = 1.5

  /// The smallest size.
  public let size: Int
  /// Milliseconds of the processor for the three sizes.
  public let times: [Double]

  /// The power of the size with which the work grows.
  public var exponent: Double { log2(times[2] / times[0]) / 2 }

  /// Measures `work` on three inputs.
  ///
  /// The thread's own processor time is taken, so that other work of the machine changes little, and a growth near
  /// or beyond the limit is measured again, up to six times, the shortest times counting.
  /// - Parameters:
  ///   - size: The size to begin with. It is doubled until the work takes a millisecond and three times as long as at
  ///     the beginning, so that what does not grow plays no part; 10 milliseconds are enough.
  ///   - largest: What the size may be doubled to, where inputs have a limit: a quarter of that.
  ///   - confirms: Whether a growth beyond the limit is measured at another size as well.
  public static func measure<Input>(
    from size: Int, upTo largest: Int = 1 << 20, confirms: Bool = true, input: (Int) throws -> Input,
    work: (Input) throws -> Void
  ) rethrows -> Growth {
    var size = size
    var smallest = try input(size)
    let enough = min(max(1, try 3 * time(smallest, work)), 10)
    while try time(smallest, work) < enough, size * 2 <= largest {
      size *= 2
      smallest = try input(size)
    }
    let growth = try measure(at: size, input: input, work: work)
    guard confirms, (limit..<2.5).contains(growth.exponent) else { return growth }
    // Where data outgrows a cache or an allocator's limit, time makes one step: then it grows in proportion at another
    // size. What really grows faster does so there as well.
    let other = size * 16 <= largest ? size * 4 : max(size / 16, 1)
    let elsewhere = try measure(at: other, input: input, work: work)
    return elsewhere.exponent < growth.exponent ? elsewhere : growth
  }

  private static func measure<Input>(
    at size: Int, input: (Int) throws -> Input, work: (Input) throws -> Void
  ) rethrows -> Growth {
    let inputs = [try input(size), try input(2 * size), try input(4 * size)]
    var growth = Growth(size: size, times: [.infinity, .infinity, .infinity])
    for round in 0..<6 where round < 2 || (limit..<2.5).contains(growth.exponent) {
      let times = try inputs.map { try time($0, work) }
      growth = Growth(size: size, times: zip(growth.times, times).map { min($0, $1) })
    }
    return growth
  }

  private static func time<Input>(_ input: Input, _ work: (Input) throws -> Void) rethrows -> Double {
    let start = processorTime()
    try work(input)
    return processorTime() - start
  }

  /// Milliseconds that the processor has spent on this thread.
  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}

extension Growth: CustomStringConvertible {
  /// For example `size^1.02: 1000 1.13 ms, 2000 2.30 ms, 4000 4.65 ms`.
  public var description: String {
    let steps = times.enumerated().map { "\(size << $0.offset) \(String(format: "%.2f", $0.element)) ms" }
    return "size^\(String(format: "%.2f", exponent)): \(steps.joined(separator: ", "))"
  }
}
