import ProgramRuntime
import SolanaPrimitives

extension AccountState {
  /// The account of a program that the second loader runs, as SPL's are on every cluster; its code is left out.
  static var deployedProgram: AccountState {
    AccountState(lamports: 1, owner: .bpfLoader, isExecutable: true)
  }
}
