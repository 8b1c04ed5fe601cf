public import SolanaPrimitives
public import SolanaTransactions

// The calls that apps make most. Any other is `TokenProgram().call(_:_:)`.
extension TokenProgram {
  /// Moves `amount` base units from one token account to another of the same mint.
  public static func transfer(
    _ amount: UInt64, from source: PublicKey, to destination: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().call(.transfer(amount: amount), [source, destination, authority])
  }

  /// Moves `amount` base units of `mint`, which must have `decimals`.
  public static func transferChecked(
    _ amount: UInt64, of mint: PublicKey, decimals: UInt8, from source: PublicKey, to destination: PublicKey,
    authority: PublicKey
  ) -> Instruction {
    TokenProgram().call(
      .transferChecked(amount: amount, decimals: decimals), [source, mint, destination, authority])
  }

  /// Makes `amount` base units of `mint`.
  public static func mintTo(
    _ amount: UInt64, of mint: PublicKey, to destination: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().call(.mintTo(amount: amount), [mint, destination, authority])
  }

  /// Destroys `amount` base units of `mint`.
  public static func burn(
    _ amount: UInt64, of mint: PublicKey, from source: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().call(.burn(amount: amount), [source, mint, authority])
  }

  /// Lets `delegate` move up to `amount` base units of an account.
  public static func approve(
    _ amount: UInt64, of source: PublicKey, delegate: PublicKey, owner: PublicKey
  ) -> Instruction {
    TokenProgram().call(.approve(amount: amount), [source, delegate, owner])
  }

  /// Withdraws what was approved.
  public static func revoke(_ source: PublicKey, owner: PublicKey) -> Instruction {
    TokenProgram().call(.revoke, [source, owner])
  }

  /// Closes a token account, its lamports going to `destination`.
  public static func closeAccount(
    _ account: PublicKey, destination: PublicKey, owner: PublicKey
  ) -> Instruction {
    TokenProgram().call(.closeAccount, [account, destination, owner])
  }

  /// Brings the amount of a wrapped SOL account to its lamports.
  public static func syncNative(_ account: PublicKey) -> Instruction {
    TokenProgram().call(.syncNative, [account])
  }
}
