extension Message {
  /// Tells from an account's position whether it signs and whether it may be changed.
  ///
  /// The static keys stand in four groups: signers writable, signers read-only, writable, read-only.
  public struct Header: Hashable, Sendable, BitwiseCopyable {
    /// Signatures that the transaction needs; so many keys at the front are signers.
    public let requiredSignatures: UInt8
    /// How many of the signers, at their end, are read-only.
    public let readonlySigned: UInt8
    /// How many of the static keys that do not sign, at their end, are read-only.
    public let readonlyUnsigned: UInt8

    /// A header with these counts.
    public init(requiredSignatures: UInt8, readonlySigned: UInt8, readonlyUnsigned: UInt8) {
      self.requiredSignatures = requiredSignatures
      self.readonlySigned = readonlySigned
      self.readonlyUnsigned = readonlyUnsigned
    }

    /// Whether the header fits a message of so many static keys and has a writable fee payer.
    func isValid(forStaticKeys count: Int) -> Bool {
      Int(requiredSignatures) + Int(readonlyUnsigned) <= count && readonlySigned < requiredSignatures
    }
  }
}
