/// A part of a transaction on the wire, as a path from the transaction.
public enum WireField: Hashable, Sendable {
  /// The list of signatures.
  case signatures
  /// The message as a whole.
  case message
  /// The version byte.
  case version
  /// The three counts of signers and read-only accounts.
  case header
  /// The list of account keys.
  case accountKeys
  /// The recent blockhash, or a nonce in its place.
  case recentBlockhash
  /// The list of instructions.
  case instructions
  /// The program of the instruction at this index.
  case instructionProgram(Int)
  /// The account indices of the instruction at this index.
  case instructionAccounts(Int)
  /// The data of the instruction at this index.
  case instructionData(Int)
  /// The list of address table lookups.
  case lookups
  /// The table of the lookup at this index.
  case lookupTable(Int)
  /// The writable indices of the lookup at this index.
  case lookupWritable(Int)
  /// The read-only indices of the lookup at this index.
  case lookupReadonly(Int)
  /// The resource requests of version 1.
  case configuration
}

extension WireField: CustomStringConvertible {
  /// The path, with the field names of the RPC: `message.instructions[3].accounts`.
  public var description: String {
    switch self {
    case .signatures: "signatures"
    case .message: "message"
    case .version: "message.version"
    case .header: "message.header"
    case .accountKeys: "message.accountKeys"
    case .recentBlockhash: "message.recentBlockhash"
    case .instructions: "message.instructions"
    case .instructionProgram(let index): "message.instructions[\(index)].programIdIndex"
    case .instructionAccounts(let index): "message.instructions[\(index)].accounts"
    case .instructionData(let index): "message.instructions[\(index)].data"
    case .lookups: "message.addressTableLookups"
    case .lookupTable(let index): "message.addressTableLookups[\(index)].accountKey"
    case .lookupWritable(let index): "message.addressTableLookups[\(index)].writableIndexes"
    case .lookupReadonly(let index): "message.addressTableLookups[\(index)].readonlyIndexes"
    case .configuration: "message.configuration"
    }
  }
}
