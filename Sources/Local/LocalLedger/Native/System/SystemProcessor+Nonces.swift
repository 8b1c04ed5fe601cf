import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Durable nonces.
extension SystemProcessor {
  func advanceNonce(_ invocation: inout Invocation) throws(ProgramFailure) {
    try invocation.requireAccounts(1)
    try requireSysvar(.recentBlockhashesSysvar, at: 1, in: invocation)
    let address = invocation.address(at: 0)
    try requireWritable("Advance", &invocation)
    guard let content = try nonce(at: 0, in: invocation).content else {
      invocation.logVerbatim("Advance nonce account: Account \(address) state is invalid")
      throw ProgramFailure(.invalidAccountData)
    }
    if !invocation.isSigner(content.authority) {
      invocation.logVerbatim("Advance nonce account: Account \(content.authority) must be a signer")
      throw ProgramFailure(.missingRequiredSignature)
    }
    let next = durableNonce(of: invocation.environment.blockhash)
    if content.nonce == next {
      invocation.logVerbatim("Advance nonce account: nonce can only advance once per slot")
      throw .system(.nonceBlockhashNotExpired)
    }
    try store(content.authority, nonce: next, in: &invocation)
  }

  func withdrawNonce(_ invocation: inout Invocation, _ lamports: UInt64) throws(ProgramFailure) {
    try invocation.requireAccounts(2)
    try requireSysvar(.recentBlockhashesSysvar, at: 2, in: invocation)
    try requireSysvar(.rentSysvar, at: 3, in: invocation)
    try requireWritable("Withdraw", &invocation)
    let balance = invocation.lamports(at: 0)
    var signer = invocation.address(at: 0)
    if let content = try nonce(at: 0, in: invocation).content {
      signer = content.authority
      if lamports == balance {
        if content.nonce == durableNonce(of: invocation.environment.blockhash) {
          invocation.logVerbatim("Withdraw nonce account: nonce can only advance once per slot")
          throw .system(.nonceBlockhashNotExpired)
        }
        try store(NonceAccount(content: nil), in: &invocation)
      } else {
        let reserve = invocation.rent.minimumBalance(space: invocation.data(at: 0).count).value
        let (need, overflow) = lamports.addingReportingOverflow(reserve)
        if overflow { throw ProgramFailure(.insufficientFunds) }
        try requireLamports(need, "Withdraw", &invocation)
      }
    } else {
      try requireLamports(lamports, "Withdraw", &invocation)
    }
    if !invocation.isSigner(signer) {
      invocation.logVerbatim("Withdraw nonce account: Account \(signer) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    try invocation.setLamports(balance - lamports, at: 0)
    try credit(&invocation, lamports, at: 1)
  }

  func initializeNonce(_ invocation: inout Invocation, _ authority: PublicKey) throws(ProgramFailure) {
    try invocation.requireAccounts(1)
    try requireSysvar(.recentBlockhashesSysvar, at: 1, in: invocation)
    try requireSysvar(.rentSysvar, at: 2, in: invocation)
    try requireWritable("Initialize", &invocation)
    guard try nonce(at: 0, in: invocation).content == nil else {
      let address = invocation.address(at: 0)
      invocation.logVerbatim("Initialize nonce account: Account \(address) state is invalid")
      throw ProgramFailure(.invalidAccountData)
    }
    let reserve = invocation.rent.minimumBalance(space: invocation.data(at: 0).count).value
    try requireLamports(reserve, "Initialize", &invocation)
    try store(authority, nonce: durableNonce(of: invocation.environment.blockhash), in: &invocation)
  }

  func authorizeNonce(_ invocation: inout Invocation, _ authority: PublicKey) throws(ProgramFailure) {
    try invocation.requireAccounts(1)
    try requireWritable("Authorize", &invocation)
    var account = try nonce(at: 0, in: invocation)
    guard let content = account.content else {
      let address = invocation.address(at: 0)
      invocation.logVerbatim("Authorize nonce account: Account \(address) state is invalid")
      throw ProgramFailure(.invalidAccountData)
    }
    if !invocation.isSigner(content.authority) {
      invocation.logVerbatim("Authorize nonce account: Account \(content.authority) must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    account.content?.authority = authority
    try store(account, in: &invocation)
  }

  func upgradeNonce(_ invocation: inout Invocation) throws(ProgramFailure) {
    try invocation.requireAccounts(1)
    if invocation.owner(at: 0) != .systemProgram { throw ProgramFailure(.invalidAccountOwner) }
    if !invocation.isWritable(at: 0) { throw ProgramFailure(.invalidArgument) }
    var account = try nonce(at: 0, in: invocation)
    guard account.version == .legacy, let content = account.content else {
      throw ProgramFailure(.invalidArgument)
    }
    account.version = .current
    account.content?.nonce = durableNonce(of: content.nonce)
    try store(account, in: &invocation)
  }

  private func requireSysvar(
    _ sysvar: PublicKey, at position: Int, in invocation: borrowing Invocation
  ) throws(ProgramFailure) {
    try invocation.requireAccounts(position + 1)
    if invocation.address(at: position) != sysvar { throw ProgramFailure(.invalidArgument) }
  }

  private func requireWritable(_ verb: String, _ invocation: inout Invocation) throws(ProgramFailure) {
    if invocation.isWritable(at: 0) { return }
    invocation.logVerbatim("\(verb) nonce account: Account \(invocation.address(at: 0)) must be writeable")
    throw ProgramFailure(.invalidArgument)
  }

  private func requireLamports(
    _ need: UInt64, _ verb: String, _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    let balance = invocation.lamports(at: 0)
    if need <= balance { return }
    invocation.logVerbatim("\(verb) nonce account: insufficient lamports \(balance), need \(need)")
    throw ProgramFailure(.insufficientFunds)
  }

  private func nonce(
    at position: Int, in invocation: borrowing Invocation
  ) throws(ProgramFailure) -> NonceAccount {
    guard let account = try? NonceAccount(invocation.data(at: position)) else {
      throw ProgramFailure(.invalidAccountData)
    }
    return account
  }

  private func store(
    _ authority: PublicKey, nonce: Blockhash, in invocation: inout Invocation
  ) throws(ProgramFailure) {
    let content = NonceAccount.Content(
      authority: authority, nonce: nonce,
      lamportsPerSignature: invocation.environment.lamportsPerSignature)
    try store(NonceAccount(content: content), in: &invocation)
  }

  private func store(_ account: NonceAccount, in invocation: inout Invocation) throws(ProgramFailure) {
    try invocation.modifyData(at: 0) { data throws(ProgramFailure) in
      guard data.count >= NonceAccount.size else { throw ProgramFailure(.accountDataTooSmall) }
      account.write(to: &data)
    }
  }
}
