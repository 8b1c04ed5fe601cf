public import AnchorCore
import InferenceStaking
public import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions

/// Why a transaction would fail: the runtime's error, and what its number means.
public struct PreviewFailure: Equatable, Sendable {
  /// The error, as a cluster reports it.
  public let error: TransactionError
  /// The program that raises the error; nil if the runtime refuses the transaction.
  public let programID: PublicKey?
  /// The name and the message of the error's number; nil if it has none.
  public let named: ProgramErrorDescription?

  init(_ error: TransactionError, programID: PublicKey?, program: StakingProgram) {
    self.error = error
    self.programID = programID
    guard case .instruction(_, .custom(let code)) = error, let programID else {
      named = nil
      return
    }
    named =
      programID == program.id
      ? program.error(code: code) ?? AnchorFrameworkError(rawValue: code)?.errorDescription
      : KnownPrograms.program(at: programID)?.error(code: code)
  }
}

extension PreviewFailure: CustomStringConvertible {
  /// For example `instruction 0: UnclaimedRewards (6002): Rewards have to be claimed first`.
  public var description: String {
    guard case .instruction(let index, _) = error, let named else { return error.description }
    return "instruction \(index): \(named.name) (\(named.code)): \(named.message)"
  }
}
