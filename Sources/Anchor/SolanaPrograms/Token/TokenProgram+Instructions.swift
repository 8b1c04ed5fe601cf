public import SolanaPrimitives
public import SolanaTransactions

// The instructions that apps use most; `TokenProgram().instruction(_:accounts:signers:)` builds any other.
extension TokenProgram {
  /// Transfers `amount` base units from one token account to another of the same mint.
  public static func transfer(
    _ amount: UInt64, from source: PublicKey, to destination: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(.transfer(amount: amount), accounts: [source, destination, authority])
  }

  /// Transfers `amount` base units of `mint`, which must have `decimals`.
  public static func transferChecked(
    _ amount: UInt64, of mint: PublicKey, decimals: UInt8, from source: PublicKey, to destination: PublicKey,
    authority: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(
      .transferChecked(amount: amount, decimals: decimals), accounts: [source, mint, destination, authority])
  }

  /// Mints `amount` base units of `mint`.
  public static func mintTo(
    _ amount: UInt64, of mint: PublicKey, to destination: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(.mintTo(amount: amount), accounts: [mint, destination, authority])
  }

  /// Burns `amount` base units of `mint`.
  public static func burn(
    _ amount: UInt64, of mint: PublicKey, from source: PublicKey, authority: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(.burn(amount: amount), accounts: [source, mint, authority])
  }

  /// Lets `delegate` move up to `amount` base units of an account.
  public static func approve(
    _ amount: UInt64, of source: PublicKey, delegate: PublicKey, owner: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(.approve(amount: amount), accounts: [source, delegate, owner])
  }

  /// Revokes the approval of a token account.
  public static func revoke(_ source: PublicKey, owner: PublicKey) -> Instruction {
    TokenProgram().instruction(.revoke, accounts: [source, owner])
  }

  /// Closes a token account; its lamports go to `destination`.
  public static func closeAccount(
    _ account: PublicKey, destination: PublicKey, owner: PublicKey
  ) -> Instruction {
    TokenProgram().instruction(.closeAccount, accounts: [account, destination, owner])
  }

  /// Sets the amount of a wrapped SOL account to its lamports above the reserve.
  public static func syncNative(_ account: PublicKey) -> Instruction {
    TokenProgram().instruction(.syncNative, accounts: [account])
  }
}
