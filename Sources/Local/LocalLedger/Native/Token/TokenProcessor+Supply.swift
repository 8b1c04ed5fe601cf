import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Minting and burning tokens.
extension TokenProcessor {
  /// Accounts: mint, destination, authority.
  func mintTo(_ invocation: inout Invocation, amount: UInt64, decimals: UInt8?) throws(TokenFailure) {
    try require(2, in: invocation)
    var destination = try tokenAccount(at: 1, in: invocation)
    if destination.isFrozen { throw .token(.accountFrozen) }
    if destination.isNative { throw .token(.nativeNotSupported) }
    if invocation.address(at: 0) != destination.mint { throw .token(.mintMismatch) }
    var mint = try mint(at: 0, in: invocation)
    if let decimals, decimals != mint.decimals { throw .token(.mintDecimalsMismatch) }
    guard let authority = mint.mintAuthority else { throw .token(.fixedSupply) }
    try requireSignature(of: authority, at: 2, in: invocation)
    if amount == 0 {
      try requireOwned(0, in: invocation)
      try requireOwned(1, in: invocation)
    }
    destination.amount = try destination.amount.adding(amount)
    mint.supply = try mint.supply.adding(amount)
    try store(destination, at: 1, in: &invocation)
    try store(mint, at: 0, in: &invocation)
  }

  /// Accounts: source, mint, authority.
  func burn(_ invocation: inout Invocation, amount: UInt64, decimals: UInt8?) throws(TokenFailure) {
    try require(2, in: invocation)
    var source = try tokenAccount(at: 0, in: invocation)
    var mint = try mint(at: 1, in: invocation)
    if source.isFrozen { throw .token(.accountFrozen) }
    if source.isNative { throw .token(.nativeNotSupported) }
    if source.amount < amount { throw .token(.insufficientFunds) }
    if invocation.address(at: 1) != source.mint { throw .token(.mintMismatch) }
    if let decimals, decimals != mint.decimals { throw .token(.mintDecimalsMismatch) }
    if !source.isOwnedByNobody {
      if let delegate = source.delegate, delegate == invocation.address(at: 2) {
        try requireSignature(of: delegate, at: 2, in: invocation)
        if source.delegatedAmount < amount { throw .token(.insufficientFunds) }
        try source.spendDelegated(amount)
      } else {
        try requireSignature(of: source.owner, at: 2, in: invocation)
      }
    }
    if amount == 0 {
      try requireOwned(0, in: invocation)
      try requireOwned(1, in: invocation)
    }
    source.amount = try source.amount.subtracting(amount)
    mint.supply = try mint.supply.subtracting(amount)
    try store(source, at: 0, in: &invocation)
    try store(mint, at: 1, in: &invocation)
  }
}
