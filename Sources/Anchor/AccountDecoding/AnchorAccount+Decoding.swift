public import AnchorCore
public import Borsh

extension AnchorAccount {
  /// Decodes the account whose whole data is `data`; bytes after the last field are not looked at.
  ///
  /// - Throws: `LayoutError` if the discriminator is another type's or a field is not valid.
  @inlinable
  public init(account data: RawSpan) throws(LayoutError) {
    let total = data.byteCount
    let discriminator = Self.discriminator
    guard discriminator.opens(data) else {
      throw Self.discriminatorError(byteCount: total)
    }
    var rest = data.extracting(droppingFirst: discriminator.count)
    do throws(BorshError) {
      self = try Self(borsh: &rest)
    } catch {
      throw LayoutError(typeName: Self.typeName, error: error.located(inInputOf: total))
    }
  }

  /// Decodes the account whose whole data is `bytes`; bytes after the last field are not looked at.
  ///
  /// - Throws: `LayoutError` if the discriminator is another type's or a field is not valid.
  @inlinable
  public init(account bytes: [UInt8]) throws(LayoutError) {
    let slice = bytes[...]
    let span = slice.span
    self = try Self(account: unsafe span.bytes)
  }

  /// The account's data without padding: discriminator, then the fields.
  ///
  /// - Throws: `BorshError` for a value that has no encoding, such as a NaN.
  public func accountBytes() throws(BorshError) -> [UInt8] {
    var output = Self.discriminator.bytes
    try encode(borsh: &output)
    return output
  }

  /// The error of `byteCount` bytes of data that begin with another discriminator.
  @inline(never)
  public static func discriminatorError(byteCount: Int) -> LayoutError {
    let wanted = discriminator.count
    let code: BorshError.Code = byteCount < wanted ? .truncated(needed: wanted) : .discriminator
    return LayoutError(
      typeName: typeName, error: BorshError(code, remaining: byteCount).located(inInputOf: byteCount))
  }
}
