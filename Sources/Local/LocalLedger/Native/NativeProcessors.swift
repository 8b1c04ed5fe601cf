import ProgramRuntime
import SolanaPrimitives

/// The programs that every ledger hosts.
let nativeProcessors: [any HostedProgram] = [
  SystemProcessor(), TokenProcessor(), ComputeBudgetProcessor(), AssociatedTokenProcessor(),
  MemoProcessor(),
]
