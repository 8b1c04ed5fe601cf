public import SolanaTransactions

extension Instruction {
  /// Sets the compute units of the whole transaction, at most 1,400,000; without it there are 200,000 for each
  /// instruction.
  public static func setComputeUnitLimit(_ units: UInt32) -> Instruction {
    ComputeBudgetProgram().instruction(.setComputeUnitLimit(units: units), accounts: [])
  }

  /// Sets the price of each compute unit of the limit, used or not, in millionths of a lamport.
  public static func setComputeUnitPrice(_ microLamports: UInt64) -> Instruction {
    ComputeBudgetProgram().instruction(.setComputeUnitPrice(microLamports: microLamports), accounts: [])
  }

  /// Requests a heap of this many bytes for each program: 32 to 256 KiB, a multiple of 1,024.
  public static func requestHeapFrame(_ bytes: UInt32) -> Instruction {
    ComputeBudgetProgram().instruction(.requestHeapFrame(bytes: bytes), accounts: [])
  }

  /// Limits the bytes of accounts that the transaction may load, not 0.
  public static func setLoadedAccountsDataSizeLimit(_ bytes: UInt32) -> Instruction {
    ComputeBudgetProgram().instruction(.setLoadedAccountsDataSizeLimit(bytes: bytes), accounts: [])
  }
}
