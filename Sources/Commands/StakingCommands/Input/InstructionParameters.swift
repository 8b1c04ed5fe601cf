import AnchorCore
import CommandInterface
import InferenceStaking
import SolanaPrimitives

/// The options for one instruction, converted to the types that its builder asks for.
///
/// A builder names each option as it takes it. Without values it only lists them (`isListing`), so that help follows
/// from the same builder.
struct InstructionParameters {
  /// One option as help shows it.
  struct Parameter {
    var name: String
    var kind: String
    var isOptional: Bool
  }

  let program: StakingProgram
  /// Texts by option: `["token-amount": "5"]`.
  private let texts: [String: String]
  private let isListing: Bool
  private var parameters: [Parameter] = []

  init(program: StakingProgram, texts: [String: String]) {
    self.program = program
    self.texts = texts
    isListing = false
  }

  private init(listing program: StakingProgram) {
    self.program = program
    texts = [:]
    isListing = true
  }

  /// The options that a builder asks for, in its order.
  static func parameters(of builder: InstructionBuilder) -> [Parameter] {
    var listing = InstructionParameters(listing: .mainnet)
    _ = try? builder.build(&listing)
    return listing.parameters
  }

  // MARK: Converting

  /// The text of an option; nil if it was not given, or in a listing.
  private mutating func text(_ name: String, _ kind: String, isOptional: Bool) throws(UsageError) -> String? {
    parameters.append(Parameter(name: name, kind: kind, isOptional: isOptional))
    if isListing { return nil }
    guard let text = texts[name] else {
      if isOptional { return nil }
      throw UsageError("missing --\(name) (\(kind))")
    }
    return text
  }

  /// The parts of an option between its commas, each converted; nil if it was not given. An empty text has none.
  private mutating func list<Element>(
    _ name: String, _ kind: String, _ convert: (String) throws(UsageError) -> Element
  ) throws(UsageError) -> [Element]? {
    guard let text = try text(name, kind + ", separated by commas", isOptional: true) else { return nil }
    var elements: [Element] = []
    for part in text.split(separator: ",") { elements.append(try convert(String(part))) }
    return elements
  }

  private static func invalid(_ name: String, _ text: String, _ expected: String) -> UsageError {
    UsageError("the value '\(text)' is invalid for '--\(name)': \(expected)")
  }

  private static func address(_ name: String, _ text: String) throws(UsageError) -> PublicKey {
    do {
      return try PublicKey(text)
    } catch {
      throw invalid(name, text, "\(error)")
    }
  }

  mutating func address(_ name: String) throws(UsageError) -> PublicKey {
    guard let text = try text(name, "address", isOptional: false) else { return .systemProgram }
    return try Self.address(name, text)
  }

  mutating func optionalAddress(_ name: String) throws(UsageError) -> PublicKey? {
    guard let text = try text(name, "address", isOptional: true) else { return nil }
    return try Self.address(name, text)
  }

  mutating func optionalAddresses(_ name: String) throws(UsageError) -> [PublicKey]? {
    try list(name, "addresses") { part throws(UsageError) in try Self.address(name, part) }
  }

  mutating func integer<T: FixedWidthInteger>(_ name: String) throws(UsageError) -> T {
    try integer(name, isOptional: false) ?? 0
  }

  mutating func optionalInteger<T: FixedWidthInteger>(_ name: String) throws(UsageError) -> T? {
    try integer(name, isOptional: true)
  }

  private mutating func integer<T: FixedWidthInteger>(
    _ name: String, isOptional: Bool
  ) throws(UsageError) -> T? {
    guard let text = try text(name, "integer", isOptional: isOptional) else { return nil }
    guard let value = T(text) else { throw Self.invalid(name, text, "an integer from \(T.min) to \(T.max)") }
    return value
  }

  mutating func bool(_ name: String) throws(UsageError) -> Bool { try bool(name, isOptional: false) ?? false }

  mutating func optionalBool(_ name: String) throws(UsageError) -> Bool? { try bool(name, isOptional: true) }

  private mutating func bool(_ name: String, isOptional: Bool) throws(UsageError) -> Bool? {
    guard let text = try text(name, "true or false", isOptional: isOptional) else { return nil }
    guard let value = Bool(text) else { throw Self.invalid(name, text, "true or false") }
    return value
  }

  mutating func text(_ name: String) throws(UsageError) -> String {
    try text(name, "text", isOptional: false) ?? ""
  }

  mutating func optionalText(_ name: String) throws(UsageError) -> String? {
    try text(name, "text", isOptional: true)
  }

  /// A rate in basis points, or `none` to cancel a pending one; nil to keep it.
  mutating func commissionRate(_ name: String) throws(UsageError) -> NewCommissionRateSetting? {
    guard let text = try text(name, "basis points, or none to cancel", isOptional: true) else { return nil }
    if text == "none" { return NewCommissionRateSetting(rateBps: nil) }
    guard let rate = UInt16(text) else {
      throw Self.invalid(name, text, "basis points from 0 to 10000, or none")
    }
    return NewCommissionRateSetting(rateBps: rate)
  }

  /// Hashes of 32 bytes in hexadecimal.
  mutating func hashes(_ name: String) throws(UsageError) -> [Bytes32] {
    try list(name, "hashes in hexadecimal") { part throws(UsageError) in
      guard let bytes = try? BytesText.hexadecimal(part), let hash = Bytes32(bytes) else {
        throw Self.invalid(name, part, "64 hexadecimal digits")
      }
      return hash
    } ?? []
  }

  /// `left` or `right` for each sibling of a proof: true for left.
  mutating func sides(_ name: String) throws(UsageError) -> [Bool] {
    try list(name, "left or right") { part throws(UsageError) in
      switch part {
      case "left", "true": true
      case "right", "false": false
      default: throw Self.invalid(name, part, "left or right")
      }
    } ?? []
  }
}
