import Borsh
public import ProgramRuntime
public import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// The SPL Token program, version 3.5.0, with its checks in their order, its errors and its log messages.
public struct TokenProcessor: HostedProgram {
  /// The program's address.
  public let id: PublicKey

  /// The program at `id`.
  public init(id: PublicKey = .tokenProgram) { self.id = id }

  /// An account owned by the second loader, whose programs can't be upgraded.
  public var account: AccountState { .deployedProgram }

  /// Processes one instruction.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    do throws(TokenFailure) {
      let instruction = try decode(invocation.data)
      invocation.log(TokenProcessor.logText(of: instruction))
      try process(instruction, in: &invocation)
    } catch {
      if let line = error.logLine { invocation.log(line) }
      throw error.failure
    }
  }

  private func decode(_ data: ArraySlice<UInt8>) throws(TokenFailure) -> TokenInstruction {
    let span = data.span
    var arguments = unsafe span.bytes
    do throws(BorshError) {
      let tag = try UInt8(borsh: &arguments)
      return try TokenInstruction(tag: Int(tag), arguments: &arguments)
    } catch {
      throw .token(.invalidInstruction)
    }
  }

  private func process(
    _ instruction: TokenInstruction, in invocation: inout Invocation
  ) throws(TokenFailure) {
    switch instruction {
    case .transfer(let amount): try transfer(&invocation, amount: amount, decimals: nil)
    case .transferChecked(let amount, let decimals):
      try transfer(&invocation, amount: amount, decimals: decimals)
    case .initializeMint(let decimals, let mintAuthority, let freezeAuthority):
      try initializeMint(&invocation, decimals, mintAuthority, freezeAuthority, hasRentAccount: true)
    case .initializeMint2(let decimals, let mintAuthority, let freezeAuthority):
      try initializeMint(&invocation, decimals, mintAuthority, freezeAuthority, hasRentAccount: false)
    case .initializeAccount: try initializeAccount(&invocation, owner: nil, hasRentAccount: true)
    case .initializeAccount2(let owner):
      try initializeAccount(&invocation, owner: owner, hasRentAccount: true)
    case .initializeAccount3(let owner):
      try initializeAccount(&invocation, owner: owner, hasRentAccount: false)
    case .initializeMultisig(let required):
      try initializeMultisig(&invocation, required: required, hasRentAccount: true)
    case .initializeMultisig2(let required):
      try initializeMultisig(&invocation, required: required, hasRentAccount: false)
    case .approve(let amount): try approve(&invocation, amount: amount, decimals: nil)
    case .approveChecked(let amount, let decimals):
      try approve(&invocation, amount: amount, decimals: decimals)
    case .revoke: try revoke(&invocation)
    case .setAuthority(let type, let newAuthority): try setAuthority(&invocation, type, newAuthority)
    case .mintTo(let amount): try mintTo(&invocation, amount: amount, decimals: nil)
    case .mintToChecked(let amount, let decimals):
      try mintTo(&invocation, amount: amount, decimals: decimals)
    case .burn(let amount): try burn(&invocation, amount: amount, decimals: nil)
    case .burnChecked(let amount, let decimals): try burn(&invocation, amount: amount, decimals: decimals)
    case .closeAccount: try closeAccount(&invocation)
    case .freezeAccount: try setFrozen(&invocation, true)
    case .thawAccount: try setFrozen(&invocation, false)
    case .syncNative: try syncNative(&invocation)
    case .getAccountDataSize: try getAccountDataSize(&invocation)
    case .initializeImmutableOwner: try initializeImmutableOwner(&invocation)
    case .amountToUIAmount(let amount): try amountToUIAmount(&invocation, amount)
    case .uiAmountToAmount(let text): try uiAmountToAmount(&invocation, text)
    }
  }

  /// What the program logs first. The texts are literals, since joining a text for each instruction takes longer.
  private static func logText(of instruction: TokenInstruction) -> String {
    switch instruction {
    case .initializeMint: "Instruction: InitializeMint"
    case .initializeAccount: "Instruction: InitializeAccount"
    case .initializeMultisig: "Instruction: InitializeMultisig"
    case .transfer: "Instruction: Transfer"
    case .approve: "Instruction: Approve"
    case .revoke: "Instruction: Revoke"
    case .setAuthority: "Instruction: SetAuthority"
    case .mintTo: "Instruction: MintTo"
    case .burn: "Instruction: Burn"
    case .closeAccount: "Instruction: CloseAccount"
    case .freezeAccount: "Instruction: FreezeAccount"
    case .thawAccount: "Instruction: ThawAccount"
    case .transferChecked: "Instruction: TransferChecked"
    case .approveChecked: "Instruction: ApproveChecked"
    case .mintToChecked: "Instruction: MintToChecked"
    case .burnChecked: "Instruction: BurnChecked"
    case .initializeAccount2: "Instruction: InitializeAccount2"
    case .syncNative: "Instruction: SyncNative"
    case .initializeAccount3: "Instruction: InitializeAccount3"
    case .initializeMultisig2: "Instruction: InitializeMultisig2"
    case .initializeMint2: "Instruction: InitializeMint2"
    case .getAccountDataSize: "Instruction: GetAccountDataSize"
    case .initializeImmutableOwner: "Instruction: InitializeImmutableOwner"
    case .amountToUIAmount: "Instruction: AmountToUiAmount"
    case .uiAmountToAmount: "Instruction: UiAmountToAmount"
    }
  }
}
