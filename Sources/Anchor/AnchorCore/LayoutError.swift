public import Borsh

/// Data that does not have the layout of an account, event or instruction of the program.
public struct LayoutError: Error, Equatable, Sendable {
  /// The type that the discriminator names, as the IDL spells it; nil if it is not one of the program's.
  public var typeName: String?
  /// What is wrong, at which byte of the whole data, and in which field.
  public var error: BorshError

  /// An error in data of the named type.
  public init(typeName: String?, error: BorshError) {
    self.typeName = typeName
    self.error = error
  }

  /// The error of data that begins with none of the program's discriminators: `truncated` under eight bytes, else
  /// `discriminator`.
  ///
  /// - Parameter byteCount: The length of the data.
  @inline(never)
  public static func unknown(byteCount: Int) -> LayoutError {
    let code: BorshError.Code = byteCount < 8 ? .truncated(needed: 8) : .discriminator
    return LayoutError(
      typeName: nil, error: BorshError(code, remaining: byteCount).located(inInputOf: byteCount))
  }
}

extension LayoutError: CustomStringConvertible {
  /// For example `OperatorPool.description: length 4294967295 at byte 91 exceeds the 1280 bytes that follow`.
  public var description: String {
    guard let typeName else { return error.description }
    let separator = error.path.isEmpty ? ": " : "."
    return typeName + separator + error.description
  }
}
