import TestSupport
import Testing

/// An input that grows, and the work on it.
struct GrowthCase: CustomTestStringConvertible, Sendable {
  /// What grows.
  let name: String
  /// Why the work grows faster than the input, where that is known.
  let fault: String?
  /// Measures the growth.
  let measure: @Sendable () throws -> Growth

  /// A case; see `Growth.measure`.
  init<Input>(
    _ name: String, from size: Int, upTo largest: Int = 1 << 20, fault: String? = nil,
    input: @escaping @Sendable (Int) throws -> Input, work: @escaping @Sendable (Input) throws -> Void
  ) {
    self.name = name
    self.fault = fault
    self.measure = {
      try Growth.measure(from: size, upTo: largest, confirms: fault == nil, input: input, work: work)
    }
  }

  /// The name of the case.
  var testDescription: String { name }
}
