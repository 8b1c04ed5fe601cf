import AnchorCore
import BytePrimitives
public import ProgramRuntime
import SolanaPDA
public import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// The Associated Token Account program, version 1.1.1.
public struct AssociatedTokenProcessor: HostedProgram {
  /// The program's address.
  public var id: PublicKey { .associatedTokenProgram }

  /// The program at its address.
  public init() {}

  /// An account owned by the second loader, whose programs can't be upgraded.
  public var account: AccountState { .deployedProgram }

  /// Processes one instruction; empty data is `create`.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    switch try decode(invocation.data) {
    case .create:
      invocation.log("Create")
      try create(&invocation, isIdempotent: false)
    case .createIdempotent:
      invocation.log("CreateIdempotent")
      try create(&invocation, isIdempotent: true)
    case .recoverNested:
      invocation.log("RecoverNested")
      try recoverNested(&invocation)
    }
  }

  private func decode(_ data: ArraySlice<UInt8>) throws(ProgramFailure) -> AssociatedTokenInstruction {
    do throws(LayoutError) {
      let decoded = try AssociatedTokenProgram().instruction(data.rawSpan)
      if decoded.byteCount == data.count { return decoded.value }
    } catch {}
    throw ProgramFailure(.invalidInstructionData)
  }

  /// An associated token address, with the seeds that sign for it.
  struct Derivation {
    let address: PublicKey
    let signerSeeds: [Seed]
  }

  func derivation(
    wallet: PublicKey, mint: PublicKey, tokenProgram: PublicKey
  ) throws(ProgramFailure) -> Derivation {
    let seeds = [Seed(wallet), Seed(tokenProgram), Seed(mint)]
    do throws(ProgramAddressError) {
      let found = try ProgramAddress.find(seeds: seeds, programID: id)
      return Derivation(address: found.address, signerSeeds: seeds + [Seed(found.bump)])
    } catch {
      throw ProgramFailure(.invalidSeeds)
    }
  }

  /// The token account in `data`, which must be initialized.
  func tokenAccount(_ data: [UInt8]) throws(ProgramFailure) -> TokenAccount {
    do throws(LayoutError) {
      let account = try TokenAccount(data)
      if account.state != .uninitialized { return account }
    } catch {
      throw ProgramFailure(.invalidAccountData)
    }
    throw ProgramFailure(.uninitializedAccount)
  }
}
