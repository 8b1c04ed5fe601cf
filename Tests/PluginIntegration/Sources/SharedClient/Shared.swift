import AccountDecoding

/// What the library reads of an account.
public func sharedCount(_ bytes: [UInt8]) throws -> UInt64 {
  try Structs.Counter(account: bytes).count
}
