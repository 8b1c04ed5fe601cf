#if !hasFeature(Embedded)
  public import AnchorCore
  public import SolanaPrimitives

  /// The programs of this module at the addresses that they have on every cluster.
  public enum KnownPrograms {
    /// System, Compute Budget, SPL Token, Associated Token Account and Memo.
    public static let all: [any Program] = [
      SystemProgram(), ComputeBudgetProgram(), TokenProgram(), AssociatedTokenProgram(), MemoProgram(),
    ]

    /// The program at an address; nil if it is not one of them.
    public static func program(at id: PublicKey) -> (any Program)? { all.first { $0.id == id } }
  }
#endif
