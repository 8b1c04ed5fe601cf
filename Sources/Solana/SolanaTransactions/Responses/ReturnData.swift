public import SolanaPrimitives

/// What the last program of a transaction to return data returned.
public struct ReturnData: Hashable, Sendable {
  /// The program that returned it.
  public let programID: PublicKey
  /// At most 1,024 bytes, in an encoding of the program's own.
  public let data: [UInt8]

  /// Data that `programID` returned.
  @inlinable
  public init(programID: PublicKey, data: [UInt8]) {
    self.programID = programID
    self.data = data
  }
}
