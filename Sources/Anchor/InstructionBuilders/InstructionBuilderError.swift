public import Borsh
public import SolanaPDA
public import SolanaPrimitives

/// Why an instruction could not be built.
public enum InstructionBuilderError: Error, Equatable, Sendable {
  /// The address of the named account could not be derived.
  case address(account: String, ProgramAddressError)
  /// An argument has no encoding.
  case arguments(BorshError)

  /// The address that `derive` returns for the named account.
  ///
  /// - Throws: `address` with the error of `derive`.
  public static func deriving(
    _ account: String, _ derive: () throws(ProgramAddressError) -> ProgramAddress
  ) throws(InstructionBuilderError) -> PublicKey {
    do throws(ProgramAddressError) {
      return try derive().address
    } catch {
      throw .address(account: account, error)
    }
  }
}

extension InstructionBuilderError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .address(let account, let error): "the address of \(account) cannot be derived: \(error)"
    case .arguments(let error): "an argument cannot be encoded: \(error)"
    }
  }
}
