import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Wrapped SOL, and the instructions that only return data.
extension TokenProcessor {
  func syncNative(_ invocation: inout Invocation) throws(TokenFailure) {
    try require(0, in: invocation)
    try requireOwned(0, in: invocation)
    var account = try tokenAccount(at: 0, in: invocation)
    guard let reserve = account.nativeReserve else { throw .token(.nonNativeNotSupported) }
    let amount = try invocation.lamports(at: 0).subtracting(reserve)
    if amount < account.amount { throw .token(.invalidState) }
    account.amount = amount
    try store(account, at: 0, in: &invocation)
  }

  func getAccountDataSize(_ invocation: inout Invocation) throws(TokenFailure) {
    _ = try queriedMint(at: 0, in: invocation)
    try setReturnData(UInt64(TokenAccount.size), in: &invocation)
  }

  func amountToUIAmount(_ invocation: inout Invocation, _ amount: UInt64) throws(TokenFailure) {
    let decimals = Int(try queriedMint(at: 0, in: invocation).decimals)
    var digits = Array(String(amount).utf8)
    if decimals > 0 {
      let padding = decimals + 1 - digits.count
      if padding > 0 { digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: padding), at: 0) }
      digits.insert(UInt8(ascii: "."), at: digits.count - decimals)
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    }
    try setReturnData(digits, in: &invocation)
  }

  func uiAmountToAmount(_ invocation: inout Invocation, _ text: String) throws(TokenFailure) {
    let decimals = Int(try queriedMint(at: 0, in: invocation).decimals)
    guard let amount = TokenProcessor.amount(text, decimals: decimals) else {
      throw .program(.invalidArgument)
    }
    try setReturnData(amount, in: &invocation)
  }

  /// The amount in base units of a decimal text; nil if it is not a number, has too many decimals, or exceeds 64 bits.
  private static func amount(_ text: String, decimals: Int) -> UInt64? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    if whole.isEmpty && fraction.isEmpty || fraction.count > decimals { return nil }
    var digits = Array(whole) + fraction
    digits += repeatElement(UInt8(ascii: "0"), count: decimals - fraction.count)
    // Rust's parser accepts a leading plus sign, as this one does.
    return UInt64(String(decoding: digits, as: UTF8.self))
  }

  /// Returns the amount as eight little-endian bytes.
  private func setReturnData(_ amount: UInt64, in invocation: inout Invocation) throws(TokenFailure) {
    var data = ByteWriter()
    data.append(amount)
    try setReturnData(data.bytes, in: &invocation)
  }

  private func setReturnData(_ bytes: [UInt8], in invocation: inout Invocation) throws(TokenFailure) {
    do throws(ProgramFailure) {
      try invocation.setReturnData(bytes)
    } catch {
      throw .runtime(error)
    }
  }
}
