import Borsh
public import ProgramRuntime
public import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// The System program, with the runtime's checks in their order and its log messages.
public struct SystemProcessor: HostedProgram {
  /// The program's address.
  public var id: PublicKey { .systemProgram }

  /// The program at its address.
  public init() {}

  /// Processes one instruction.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    switch try decode(invocation.data) {
    case .createAccount(let lamports, let space, let owner):
      try invocation.requireAccounts(2)
      let address = SystemAddress(invocation.address(at: 1))
      try createAccount(&invocation, address, lamports: lamports, space: space, owner: owner)
    case .createAccountWithSeed(let base, let seed, let lamports, let space, let owner):
      try invocation.requireAccounts(2)
      let address = try derived(invocation.address(at: 1), base, seed, owner, in: &invocation)
      try createAccount(&invocation, address, lamports: lamports, space: space, owner: owner)
    case .assign(let owner):
      try invocation.requireAccounts(1)
      try assign(&invocation, SystemAddress(invocation.address(at: 0)), at: 0, to: owner)
    case .assignWithSeed(let base, let seed, let owner):
      try invocation.requireAccounts(1)
      let address = try derived(invocation.address(at: 0), base, seed, owner, in: &invocation)
      try assign(&invocation, address, at: 0, to: owner)
    case .allocate(let space):
      try invocation.requireAccounts(1)
      try allocate(&invocation, SystemAddress(invocation.address(at: 0)), at: 0, space: space)
    case .allocateWithSeed(let base, let seed, let space, let owner):
      try invocation.requireAccounts(1)
      let address = try derived(invocation.address(at: 0), base, seed, owner, in: &invocation)
      try allocate(&invocation, address, at: 0, space: space)
      try assign(&invocation, address, at: 0, to: owner)
    case .transfer(let lamports):
      try invocation.requireAccounts(2)
      try transfer(&invocation, lamports)
    case .transferWithSeed(let lamports, let seed, let owner):
      try invocation.requireAccounts(3)
      try transferWithSeed(&invocation, lamports, seed: seed, owner: owner)
    case .advanceNonceAccount: try advanceNonce(&invocation)
    case .withdrawNonceAccount(let lamports): try withdrawNonce(&invocation, lamports)
    case .initializeNonceAccount(let authority): try initializeNonce(&invocation, authority)
    case .authorizeNonceAccount(let authority): try authorizeNonce(&invocation, authority)
    case .upgradeNonceAccount: try upgradeNonce(&invocation)
    }
  }

  private func decode(_ data: ArraySlice<UInt8>) throws(ProgramFailure) -> SystemInstruction {
    let span = data.span
    var arguments = unsafe span.bytes
    do throws(BorshError) {
      let tag = try UInt32(borsh: &arguments)
      return try SystemInstruction(tag: Int(tag), arguments: &arguments)
    } catch {
      throw ProgramFailure(.invalidInstructionData)
    }
  }
}

extension ProgramFailure {
  /// An error of the System program's own.
  static func system(_ error: SystemError) -> ProgramFailure { .custom(error.rawValue) }
}

extension Invocation {
  /// Whether `address` is among the signers of the instruction.
  func isSigner(_ address: PublicKey) -> Bool {
    for position in 0..<accountCount where isSigner(at: position) && self.address(at: position) == address {
      return true
    }
    return false
  }
}
