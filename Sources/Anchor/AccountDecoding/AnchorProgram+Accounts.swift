public import AnchorCore
import BytePrimitives
public import SolanaPrimitives

extension AnchorProgram {
  /// The account of this program that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: the account's whole data.
  ///   - owner: the program that owns the account, as the node says; nil leaves the check out, and then the
  ///     answer says nothing about who wrote the bytes.
  /// - Throws: `AccountError`.
  public func account(_ bytes: [UInt8], owner: PublicKey?) throws(AccountError) -> AnyAccount {
    try decodedAccount(bytes, owner: owner).account
  }

  /// The account of this program that `bytes` hold, and what stands behind its content.
  ///
  /// - Parameters:
  ///   - bytes: the account's whole data.
  ///   - owner: the program that owns the account; nil leaves the check out.
  /// - Throws: `AccountError`.
  public func decodedAccount(
    _ bytes: [UInt8], owner: PublicKey?
  ) throws(AccountError) -> DecodedAccount<AnyAccount> {
    if let owner, owner != id { throw .owner(expected: id, found: owner) }
    let data = bytes.rawSpan
    do throws(LayoutError) {
      let sized = try account(data)
      return DecodedAccount(
        sized.value, byteCount: sized.byteCount, trailing: TrailingBytes(in: data, from: sized.byteCount))
    } catch {
      throw .layout(error)
    }
  }
}
