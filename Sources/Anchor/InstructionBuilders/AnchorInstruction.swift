public import AnchorCore
public import Borsh
public import JSONText
public import SolanaTransactions

/// An instruction type of a program: typed arguments and accounts, from which an `Instruction` is built.
public protocol AnchorInstruction: Sendable {
  /// The arguments, which follow the discriminator in the data.
  associatedtype Arguments: BorshCodable & JSONEncodable & Sendable

  /// The instruction's name, discriminator and accounts.
  static var schema: InstructionSchema { get }

  /// The arguments.
  var arguments: Arguments { get }
  /// The instruction with its accounts and data, for a message.
  var instruction: Instruction { get }
}
