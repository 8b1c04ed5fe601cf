public import SolanaTransactions

extension Instruction {
  /// Asks for this many compute units for the whole transaction (at most 1,400,000), in place of 200,000 for each
  /// instruction.
  public static func setComputeUnitLimit(_ units: UInt32) -> Instruction {
    ComputeBudgetProgram().call(.setComputeUnitLimit(units: units), [])
  }

  /// Offers this many millionths of a lamport for each compute unit of the limit, used or not.
  public static func setComputeUnitPrice(_ microLamports: UInt64) -> Instruction {
    ComputeBudgetProgram().call(.setComputeUnitPrice(microLamports: microLamports), [])
  }

  /// Asks for a heap of this many bytes: 32 to 256 KiB, a multiple of 1,024.
  public static func requestHeapFrame(_ bytes: UInt32) -> Instruction {
    ComputeBudgetProgram().call(.requestHeapFrame(bytes: bytes), [])
  }

  /// Limits the bytes of accounts that the transaction may load, not 0.
  public static func setLoadedAccountsDataSizeLimit(_ bytes: UInt32) -> Instruction {
    ComputeBudgetProgram().call(.setLoadedAccountsDataSizeLimit(bytes: bytes), [])
  }
}
