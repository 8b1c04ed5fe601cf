extension Message {
  /// The resource requests that a version 1 message carries in itself (SIMD-0385); older versions use
  /// instructions of the ComputeBudget program instead.
  public struct Configuration: Hashable, Sendable {
    /// The priority fee of the whole transaction, in lamports (not per compute unit).
    public var priorityFee: UInt64?
    /// The most compute units that the transaction may use.
    public var computeUnitLimit: UInt32?
    /// The most bytes of account data that the transaction may load.
    public var loadedAccountsDataSizeLimit: UInt32?
    /// The size of each program's heap, in bytes.
    public var heapSize: UInt32?

    /// Requests that are nil are left to the cluster's defaults.
    public init(
      priorityFee: UInt64? = nil, computeUnitLimit: UInt32? = nil, loadedAccountsDataSizeLimit: UInt32? = nil,
      heapSize: UInt32? = nil
    ) {
      self.priorityFee = priorityFee
      self.computeUnitLimit = computeUnitLimit
      self.loadedAccountsDataSizeLimit = loadedAccountsDataSizeLimit
      self.heapSize = heapSize
    }

    /// Which requests are set: bits 0 and 1 the fee, then one bit each in the order above.
    var mask: UInt32 {
      (priorityFee == nil ? 0 : 0b11) | (computeUnitLimit == nil ? 0 : 0b100)
        | (loadedAccountsDataSizeLimit == nil ? 0 : 0b1000) | (heapSize == nil ? 0 : 0b1_0000)
    }

    /// Whether `mask` names whole known requests only.
    static func isValid(mask: UInt32) -> Bool {
      mask < 0b10_0000 && (mask & 0b11 == 0 || mask & 0b11 == 0b11)
    }
  }
}
