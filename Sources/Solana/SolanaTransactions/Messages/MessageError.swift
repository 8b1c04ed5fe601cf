public import SolanaPrimitives

/// Why a message cannot be compiled from instructions, or its accounts not be resolved.
public enum MessageError: Error, Hashable, Sendable {
  /// More different accounts than `maximum`: indices have one byte, and version 1 stops at 64.
  case tooManyAccounts(count: Int, maximum: Int)
  /// More signers than `maximum`: 255, in version 1 12.
  case tooManySigners(count: Int, maximum: Int)
  /// More instructions than `maximum`: 65535, in version 1 64.
  case tooManyInstructions(count: Int, maximum: Int)
  /// The instruction at `instruction` names more accounts than `maximum`: 65535, in version 1 255.
  case tooManyInstructionAccounts(instruction: Int, count: Int, maximum: Int)
  /// The instruction at `instruction` has more data than the 65535 bytes that a length can say.
  case instructionDataTooLong(instruction: Int, length: Int)
  /// The program of the instruction at `instruction` is the fee payer, which cannot be a program.
  case feePayerAsProgram(instruction: Int)
  /// Lookup tables were given for a version that has none.
  case lookupTablesUnsupported(Message.Version)
  /// Resource requests were given for a version that has none.
  case configurationUnsupported(Message.Version)
  /// The table holds more than 256 addresses, which no table on chain does.
  case lookupTableTooLong(table: PublicKey, count: Int)
  /// The message looks addresses up in this table, which was not given.
  case lookupTableMissing(PublicKey)
  /// The message looks up an address past the end of this table.
  case lookupIndexOutOfRange(table: PublicKey, index: UInt8)
  /// The lookups load `expected` addresses, but `count` were given.
  case loadedAddressCount(expected: Int, count: Int)
}

extension MessageError: CustomStringConvertible {
  /// The error as a sentence for people.
  public var description: String {
    switch self {
    case .tooManyAccounts(let count, let maximum):
      "\(count) different accounts; at most \(maximum) are possible"
    case .tooManySigners(let count, let maximum): "\(count) signers; at most \(maximum) are possible"
    case .tooManyInstructions(let count, let maximum):
      "\(count) instructions; at most \(maximum) are possible"
    case .tooManyInstructionAccounts(let instruction, let count, let maximum):
      "instruction \(instruction) names \(count) accounts; at most \(maximum) are possible"
    case .instructionDataTooLong(let instruction, let length):
      "instruction \(instruction) has \(length) bytes of data; at most 65535 are possible"
    case .feePayerAsProgram(let instruction): "instruction \(instruction) calls the fee payer as a program"
    case .lookupTablesUnsupported(let version): "\(version.name) messages have no lookup tables"
    case .configurationUnsupported(let version): "\(version.name) messages have no resource requests"
    case .lookupTableTooLong(let table, let count):
      "lookup table \(table) of \(count) addresses; 256 is the most"
    case .lookupTableMissing(let table): "lookup table \(table) is needed"
    case .lookupIndexOutOfRange(let table, let index):
      "lookup table \(table) has no address at index \(index)"
    case .loadedAddressCount(let expected, let count):
      "the lookups load \(expected) addresses, but \(count) were given"
    }
  }
}

extension Message.Version {
  /// The name in messages for people.
  var name: String {
    switch self {
    case .legacy: "legacy"
    case .v0: "version 0"
    case .v1: "version 1"
    }
  }
}
