public import SolanaPrimitives

/// What a transaction's last program to return something returned.
public struct ReturnData: Hashable, Sendable {
  /// The program.
  public let programID: PublicKey
  /// At most 1024 bytes, in an encoding of the program's own.
  public let data: [UInt8]
}
