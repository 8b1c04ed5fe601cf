import SolanaPDA
public import SolanaPrimitives

/// Generated types in a public interface of the client's own.
public struct Client: Sendable {
  /// The program that the client calls.
  public let program: Structs

  /// A client of the program at this address.
  public init(programID: PublicKey) { self.program = Structs(id: programID) }

  /// A pool's address.
  public func pool(admin: PublicKey) throws -> PublicKey {
    try Derivations.Pool.address(admin: admin).address
  }
}
