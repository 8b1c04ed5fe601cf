import AccountDecoding

/// Reads one field where it stands.
func count(_ bytes: [UInt8]) throws -> UInt64 {
  try Structs.Counter.View(bytes).count
}
