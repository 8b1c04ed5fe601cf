import ProgramRuntime
import SolanaPrimitives

/// The programs that every ledger hosts.
let nativeProcessors: [any HostedProgram] = [
  SystemProcessor(), TokenProcessor(), ComputeBudgetProcessor(), AssociatedTokenProcessor(),
  MemoProcessor(),
]

extension AccountState {
  /// The account of a program that the second loader runs, as the SPL programs are on every cluster, without its
  /// code.
  static var deployedProgram: AccountState {
    AccountState(lamports: 1, owner: .bpfLoader, isExecutable: true)
  }
}
