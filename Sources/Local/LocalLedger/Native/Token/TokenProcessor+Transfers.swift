import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Transfers and delegates.
extension TokenProcessor {
  /// Accounts: source, mint (only with decimals), destination, authority.
  func transfer(
    _ invocation: inout Invocation, amount: UInt64, decimals: UInt8?
  ) throws(TokenFailure) {
    let destinationPosition = decimals == nil ? 1 : 2
    let authority = destinationPosition + 1
    try require(authority, in: invocation)
    var source = try tokenAccount(at: 0, in: invocation)
    var destination = try tokenAccount(at: destinationPosition, in: invocation)
    if source.isFrozen || destination.isFrozen { throw .token(.accountFrozen) }
    if source.amount < amount { throw .token(.insufficientFunds) }
    if source.mint != destination.mint { throw .token(.mintMismatch) }
    if let decimals { try requireMint(source.mint, decimals: decimals, at: 1, in: invocation) }

    let isToItself = invocation.address(at: 0) == invocation.address(at: destinationPosition)
    if let delegate = source.delegate, delegate == invocation.address(at: authority) {
      try requireSignature(of: delegate, at: authority, in: invocation)
      if source.delegatedAmount < amount { throw .token(.insufficientFunds) }
      if !isToItself { try source.spendDelegated(amount) }
    } else {
      try requireSignature(of: source.owner, at: authority, in: invocation)
    }
    if isToItself || amount == 0 {
      try requireOwned(0, in: invocation)
      try requireOwned(destinationPosition, in: invocation)
    }
    if isToItself { return }

    source.amount = try source.amount.subtracting(amount)
    destination.amount = try destination.amount.adding(amount)
    if source.isNative {
      let sourceLamports = try invocation.lamports(at: 0).subtracting(amount)
      let destinationLamports = try invocation.lamports(at: destinationPosition).adding(amount)
      try setLamports(sourceLamports, at: 0, in: &invocation)
      try setLamports(destinationLamports, at: destinationPosition, in: &invocation)
    }
    try store(source, at: 0, in: &invocation)
    try store(destination, at: destinationPosition, in: &invocation)
  }

  /// Accounts: source, mint (only with decimals), delegate, owner.
  func approve(
    _ invocation: inout Invocation, amount: UInt64, decimals: UInt8?
  ) throws(TokenFailure) {
    let delegate = decimals == nil ? 1 : 2
    try require(delegate + 1, in: invocation)
    var source = try tokenAccount(at: 0, in: invocation)
    if source.isFrozen { throw .token(.accountFrozen) }
    if let decimals { try requireMint(source.mint, decimals: decimals, at: 1, in: invocation) }
    try requireSignature(of: source.owner, at: delegate + 1, in: invocation)
    source.delegate = invocation.address(at: delegate)
    source.delegatedAmount = amount
    try store(source, at: 0, in: &invocation)
  }

  func revoke(_ invocation: inout Invocation) throws(TokenFailure) {
    try require(0, in: invocation)
    var source = try tokenAccount(at: 0, in: invocation)
    try require(1, in: invocation)
    if source.isFrozen { throw .token(.accountFrozen) }
    try requireSignature(of: source.owner, at: 1, in: invocation)
    source.delegate = nil
    source.delegatedAmount = 0
    try store(source, at: 0, in: &invocation)
  }
}

extension TokenAccount {
  /// Subtracts `amount` from the delegated amount, and removes the delegate if nothing remains.
  mutating func spendDelegated(_ amount: UInt64) throws(TokenFailure) {
    delegatedAmount = try delegatedAmount.subtracting(amount)
    if delegatedAmount == 0 { delegate = nil }
  }

  /// Whether the owner is an address that nobody can sign for; anyone may burn the tokens of such an account.
  var isOwnedByNobody: Bool { owner == .systemProgram || owner == .incinerator }
}
