extension FixedWidthInteger {
  /// The sum, or `failure` where the type cannot hold it.
  @inlinable
  @inline(__always)
  package func adding<Failure: Error>(_ other: Self, orThrow failure: Failure) throws(Failure) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    if overflow { throw failure }
    return sum
  }

  /// The difference, or `failure` where the type cannot hold it.
  @inlinable
  @inline(__always)
  package func subtracting<Failure: Error>(_ other: Self, orThrow failure: Failure) throws(Failure) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    if overflow { throw failure }
    return difference
  }
}
