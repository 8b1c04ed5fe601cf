import AnchorCore
import CommandInterface
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

/// The words that a user gave for an instruction, read as the types that its builder asks for.
///
/// A builder names what it needs while it reads; without values it only names (`isListing`), so that help is made
/// from the same builder.
struct InstructionParameters {
  /// One parameter as help shows it.
  struct Parameter {
    var name: String
    var kind: String
    var isOptional: Bool
  }

  let program: StakingProgram
  /// Words by name, as in `--token-amount 5`.
  private let words: [String: String]
  private let isListing: Bool
  private(set) var parameters: [Parameter] = []

  init(program: StakingProgram, words: [String: String]) {
    self.program = program
    self.words = words
    isListing = false
  }

  private init(listing program: StakingProgram) {
    self.program = program
    words = [:]
    isListing = true
  }

  /// What an instruction's builder asks for, in its order.
  static func parameters(of name: String) -> [Parameter] {
    guard let builder = builders.first(where: { $0.name == name }) else { return [] }
    var listing = InstructionParameters(listing: .mainnet)
    _ = try? builder.build(&listing)
    return listing.parameters
  }

  /// The schemas of all instructions.
  static let schemas: [InstructionSchema] = builders.compactMap { builder in
    var listing = InstructionParameters(listing: .mainnet)
    guard let instruction = try? builder.build(&listing) else { return nil }
    let slice = instruction.data[...]
    let span = slice.span
    return StakingProgram.mainnet.instructionSchema(unsafe span.bytes)
  }

  // MARK: Reading

  private mutating func word(_ name: String, _ kind: String, isOptional: Bool) throws -> String? {
    parameters.append(Parameter(name: name, kind: kind, isOptional: isOptional))
    if isListing { return nil }
    guard let word = words[name] else {
      if isOptional { return nil }
      throw UsageError("missing --\(name) (\(kind))")
    }
    return word
  }

  private func fault(_ name: String, _ word: String, _ expected: String) -> UsageError {
    UsageError("the value '\(word)' is invalid for '--\(name)': \(expected)")
  }

  mutating func key(_ name: String) throws -> PublicKey {
    try optional(name, "address", isOptional: false) ?? .systemProgram
  }

  mutating func optionalKey(_ name: String) throws -> PublicKey? {
    try optional(name, "address", isOptional: true)
  }

  private mutating func optional(_ name: String, _ kind: String, isOptional: Bool) throws -> PublicKey? {
    guard let word = try word(name, kind, isOptional: isOptional) else { return nil }
    do {
      return try PublicKey(word)
    } catch {
      throw fault(name, word, "\(error)")
    }
  }

  mutating func integer<T: FixedWidthInteger>(_ name: String) throws -> T {
    try number(name, isOptional: false) ?? 0
  }

  mutating func optionalInteger<T: FixedWidthInteger>(_ name: String) throws -> T? {
    try number(name, isOptional: true)
  }

  private mutating func number<T: FixedWidthInteger>(_ name: String, isOptional: Bool) throws -> T? {
    guard let word = try word(name, "integer", isOptional: isOptional) else { return nil }
    guard let value = T(word) else { throw fault(name, word, "an integer from \(T.min) to \(T.max)") }
    return value
  }

  mutating func bool(_ name: String) throws -> Bool { try flag(name, isOptional: false) ?? false }

  mutating func optionalBool(_ name: String) throws -> Bool? { try flag(name, isOptional: true) }

  private mutating func flag(_ name: String, isOptional: Bool) throws -> Bool? {
    guard let word = try word(name, "true or false", isOptional: isOptional) else { return nil }
    guard let value = Bool(word) else { throw fault(name, word, "true or false") }
    return value
  }

  mutating func text(_ name: String) throws -> String { try word(name, "text", isOptional: false) ?? "" }

  mutating func optionalText(_ name: String) throws -> String? { try word(name, "text", isOptional: true) }

  /// Addresses with commas between; an empty word is an empty list.
  mutating func optionalKeys(_ name: String) throws -> [PublicKey]? {
    guard let word = try word(name, "addresses with commas between", isOptional: true) else { return nil }
    return try word.split(separator: ",").map { part in
      do {
        return try PublicKey(String(part))
      } catch {
        throw fault(name, String(part), "\(error)")
      }
    }
  }

  /// A rate in basis points, or `none` to cancel a pending one; nil to leave it alone.
  mutating func commissionRate(_ name: String) throws -> NewCommissionRateSetting? {
    guard let word = try word(name, "basis points, or none to cancel", isOptional: true) else { return nil }
    if word == "none" { return NewCommissionRateSetting(rateBps: nil) }
    guard let rate = UInt16(word) else { throw fault(name, word, "basis points from 0 to 10000, or none") }
    return NewCommissionRateSetting(rateBps: rate)
  }

  /// Hashes of 32 bytes in hexadecimal, with commas between.
  mutating func hashes(_ name: String) throws -> [Bytes32] {
    guard let word = try word(name, "hashes in hexadecimal with commas between", isOptional: true) else {
      return []
    }
    return try word.split(separator: ",").map { part in
      guard let bytes = try? BytesText.hexadecimal(String(part)), let hash = Bytes32(bytes) else {
        throw fault(name, String(part), "64 hexadecimal digits")
      }
      return hash
    }
  }

  /// `left` or `right` with commas between: where each sibling stands.
  mutating func bools(_ name: String) throws -> [Bool] {
    guard let word = try word(name, "left or right with commas between", isOptional: true) else { return [] }
    return try word.split(separator: ",").map { part in
      switch part {
      case "left", "true": true
      case "right", "false": false
      default: throw fault(name, String(part), "left or right")
      }
    }
  }
}
