import AccountDecoding

/// The count in an account's data.
public func sharedCount(_ bytes: [UInt8]) throws -> UInt64 {
  try Structs.Counter(account: bytes).count
}
