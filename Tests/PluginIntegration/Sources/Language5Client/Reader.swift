import AccountDecoding

/// Reads one field in place.
func count(_ bytes: [UInt8]) throws -> UInt64 {
  try Structs.Counter.View(bytes).count
}
