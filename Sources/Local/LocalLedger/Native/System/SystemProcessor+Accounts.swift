import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// An account that a System instruction creates or changes; if its address is derived from a base address, that one
/// signs in its place.
struct SystemAddress {
  let address: PublicKey
  let base: PublicKey?

  init(_ address: PublicKey, base: PublicKey? = nil) {
    self.address = address
    self.base = base
  }

  /// The address as the program logs it.
  var text: String {
    "Address { address: \(address), base: " + (base.map { "Some(\($0))" } ?? "None") + " }"
  }

  /// The account that must sign.
  var signer: PublicKey { base ?? address }
}

// Creating accounts and transferring lamports.
extension SystemProcessor {
  /// Accounts: payer, new account.
  func createAccount(
    _ invocation: inout Invocation, _ address: SystemAddress, lamports: UInt64, space: UInt64,
    owner: PublicKey
  ) throws(ProgramFailure) {
    if invocation.lamports(at: 1) > 0 {
      invocation.logVerbatim("Create Account: account \(address.text) already in use")
      throw .system(.accountAlreadyInUse)
    }
    try allocate(&invocation, address, at: 1, space: space)
    try assign(&invocation, address, at: 1, to: owner)
    try transfer(&invocation, lamports)
  }

  func allocate(
    _ invocation: inout Invocation, _ address: SystemAddress, at position: Int, space: UInt64
  ) throws(ProgramFailure) {
    if !invocation.isSigner(address.signer) {
      invocation.logVerbatim("Allocate: 'to' account \(address.text) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    if !invocation.data(at: position).isEmpty || invocation.owner(at: position) != .systemProgram {
      invocation.logVerbatim("Allocate: account \(address.text) already in use")
      throw .system(.accountAlreadyInUse)
    }
    let limit = UInt64(clamping: invocation.environment.limits.accountSpace)
    if space > limit {
      invocation.logVerbatim("Allocate: requested \(space), max allowed \(limit)")
      throw .system(.invalidAccountDataLength)
    }
    try invocation.resizeData(to: Int(space), at: position)
  }

  func assign(
    _ invocation: inout Invocation, _ address: SystemAddress, at position: Int, to owner: PublicKey
  ) throws(ProgramFailure) {
    if invocation.owner(at: position) == owner { return }
    if !invocation.isSigner(address.signer) {
      invocation.logVerbatim("Assign: account \(address.text) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    try invocation.setOwner(owner, at: position)
  }

  /// Accounts: source, destination.
  func transfer(_ invocation: inout Invocation, _ lamports: UInt64) throws(ProgramFailure) {
    if !invocation.isSigner(at: 0) {
      invocation.logVerbatim("Transfer: `from` account \(invocation.address(at: 0)) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    try move(&invocation, lamports, to: 1)
  }

  /// Accounts: source, the base address that the source is derived from, destination.
  func transferWithSeed(
    _ invocation: inout Invocation, _ lamports: UInt64, seed: String, owner: PublicKey
  ) throws(ProgramFailure) {
    let base = invocation.address(at: 1)
    if !invocation.isSigner(at: 1) {
      invocation.logVerbatim("Transfer: 'from' account \(base) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    let expected = try derivedAddress(base, seed, owner)
    if invocation.address(at: 0) != expected {
      invocation.logVerbatim(
        "Transfer: 'from' address \(invocation.address(at: 0)) does not match derived address \(expected)")
      throw .system(.addressWithSeedMismatch)
    }
    try move(&invocation, lamports, to: 2)
  }

  private func move(
    _ invocation: inout Invocation, _ lamports: UInt64, to destination: Int
  ) throws(ProgramFailure) {
    if !invocation.data(at: 0).isEmpty {
      invocation.logVerbatim("Transfer: `from` must not carry data")
      throw ProgramFailure(.invalidArgument)
    }
    let balance = invocation.lamports(at: 0)
    if lamports > balance {
      invocation.logVerbatim("Transfer: insufficient lamports \(balance), need \(lamports)")
      throw .system(.resultWithNegativeLamports)
    }
    try invocation.setLamports(balance - lamports, at: 0)
    try credit(&invocation, lamports, at: destination)
  }

  /// Adds lamports to the balance of the account at `position`.
  func credit(_ invocation: inout Invocation, _ lamports: UInt64, at position: Int) throws(ProgramFailure) {
    let (sum, overflow) = invocation.lamports(at: position).addingReportingOverflow(lamports)
    if overflow { throw ProgramFailure(.arithmeticOverflow) }
    try invocation.setLamports(sum, at: position)
  }

  /// The account at `address`, which must be the address derived from a base address, a seed and an owner.
  func derived(
    _ address: PublicKey, _ base: PublicKey, _ seed: String, _ owner: PublicKey,
    in invocation: inout Invocation
  ) throws(ProgramFailure) -> SystemAddress {
    let expected = try derivedAddress(base, seed, owner)
    if address != expected {
      invocation.logVerbatim("Create: address \(address) does not match derived address \(expected)")
      throw .system(.addressWithSeedMismatch)
    }
    return SystemAddress(address, base: base)
  }

  private func derivedAddress(
    _ base: PublicKey, _ seed: String, _ owner: PublicKey
  ) throws(ProgramFailure) -> PublicKey {
    do throws(ProgramAddressError) {
      return try PublicKey.derived(base: base, seed: seed, owner: owner)
    } catch {
      // The codes are those of the runtime's address errors: 0 for a seed that is too long, 2 for the owner.
      if case .illegalOwner = error { throw .custom(2) }
      throw .custom(0)
    }
  }
}
