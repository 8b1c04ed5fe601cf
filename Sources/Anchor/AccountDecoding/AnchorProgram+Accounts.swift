public import AnchorCore
public import SolanaPrimitives

extension AnchorProgram {
  /// Decodes an account of this program.
  ///
  /// - Parameters:
  ///   - bytes: The account's whole data.
  ///   - owner: The program that owns the account, as the node states it. Nil leaves the check out; then nothing says
  ///     which program wrote the bytes.
  /// - Throws: `AccountError`.
  public func account(_ bytes: [UInt8], owner: PublicKey?) throws(AccountError) -> AnyAccount {
    try decodedAccount(bytes, owner: owner).account
  }

  /// Decodes an account of this program, and says which bytes come after its content.
  ///
  /// - Parameters:
  ///   - bytes: The account's whole data.
  ///   - owner: The program that owns the account; nil leaves the check out.
  /// - Throws: `AccountError`.
  public func decodedAccount(
    _ bytes: [UInt8], owner: PublicKey?
  ) throws(AccountError) -> DecodedAccount<AnyAccount> {
    if let owner, owner != id { throw .owner(expected: id, found: owner) }
    let slice = bytes[...]
    let span = slice.span
    let data = unsafe span.bytes
    do throws(LayoutError) {
      let sized = try account(data)
      return DecodedAccount(
        sized.value, byteCount: sized.byteCount, trailing: TrailingBytes(in: data, from: sized.byteCount))
    } catch {
      throw .layout(error)
    }
  }
}
