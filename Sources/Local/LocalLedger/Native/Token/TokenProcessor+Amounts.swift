import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Wrapped SOL, and instructions that only answer.
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
    var answer: [UInt8] = []
    answer.append(littleEndian: UInt64(TokenAccount.size))
    try self.answer(answer, in: &invocation)
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
    try answer(digits, in: &invocation)
  }

  func uiAmountToAmount(_ invocation: inout Invocation, _ text: String) throws(TokenFailure) {
    let decimals = Int(try queriedMint(at: 0, in: invocation).decimals)
    guard let amount = TokenProcessor.amount(text, decimals: decimals) else {
      throw .program(.invalidArgument)
    }
    var answer: [UInt8] = []
    answer.append(littleEndian: amount)
    try self.answer(answer, in: &invocation)
  }

  /// The base units that decimal text stands for; nil if it is no number, too exact, or too large.
  private static func amount(_ text: String, decimals: Int) -> UInt64? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    if whole.isEmpty && fraction.isEmpty || fraction.count > decimals { return nil }
    var digits = Array(whole) + fraction
    digits += repeatElement(UInt8(ascii: "0"), count: decimals - fraction.count)
    // Rust's parser takes a leading plus sign, as this one does.
    return UInt64(String(decoding: digits, as: UTF8.self))
  }

  private func answer(_ bytes: [UInt8], in invocation: inout Invocation) throws(TokenFailure) {
    do throws(ProgramFailure) {
      try invocation.setReturnData(bytes)
    } catch {
      throw .runtime(error)
    }
  }
}
