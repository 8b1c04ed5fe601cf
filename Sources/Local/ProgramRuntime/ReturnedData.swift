public import SolanaPrimitives

/// What the program called last handed back.
public struct ReturnedData: Equatable, Sendable {
  /// The program that set it.
  public let programID: PublicKey
  /// At most 1,024 bytes.
  public let data: [UInt8]

  /// Bytes handed back by `programID`.
  @inlinable
  public init(programID: PublicKey, data: [UInt8]) {
    self.programID = programID
    self.data = data
  }
}
