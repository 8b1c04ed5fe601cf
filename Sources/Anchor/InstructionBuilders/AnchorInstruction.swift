public import AnchorCore
public import Borsh
public import JSONText
public import SolanaTransactions

/// An instruction type of a program: typed arguments and accounts that become an `Instruction`.
public protocol AnchorInstruction: Sendable {
  /// The arguments behind the discriminator.
  associatedtype Arguments: BorshCodable & JSONEncodable & Sendable

  /// Name, discriminator and accounts.
  static var schema: InstructionSchema { get }

  /// The arguments.
  var arguments: Arguments { get }
  /// The instruction as a message takes it.
  var instruction: Instruction { get }
}
