public import SolanaPrimitives

/// What an account must hold so that it stays on chain (https://docs.solana.com/implemented-proposals/rent).
public enum Rent {
  /// Bytes that every account is charged for besides its data.
  public static let accountOverhead = 128
  /// Lamports per byte: 3,480 a year, for two years.
  public static let lamportsPerByte: UInt64 = 6960

  /// The fewest lamports that keep an account with `space` bytes of data.
  ///
  /// - Parameter space: data length in bytes; the runtime allows 10 MiB at most. Negative counts as 0.
  public static func exemptMinimum(space: Int) -> Lamports {
    let bytes = UInt64(clamping: space).addingReportingOverflow(UInt64(accountOverhead)).partialValue
    return Lamports(bytes.multipliedReportingOverflow(by: lamportsPerByte).partialValue)
  }
}
