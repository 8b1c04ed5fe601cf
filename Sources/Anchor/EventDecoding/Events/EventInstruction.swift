public import AnchorCore
public import SolanaPrimitives

/// An event that a program published by calling itself (`emit_cpi!`), where logs cannot be cut.
///
/// Such a call's data is a tag of eight bytes and then the event with its discriminator; its only account is the
/// program's event authority, an address that signs for the program alone. Whoever leaves one of these checks out
/// takes forged events for real.
public struct EventInstruction: Equatable, Sendable {
  /// The bytes in front of the event.
  public static let tag: Discriminator = [0xE4, 0x45, 0xA5, 0x2E, 0x51, 0xCB, 0x9A, 0x1D]

  /// The one seed of a program's event authority.
  public static let authoritySeed = "__event_authority"

  /// The event with its discriminator.
  public let payload: [UInt8]

  /// The event in an instruction's data; nil if the data does not begin with the tag.
  public init?(data: [UInt8]) {
    guard data.starts(with: Self.tag.bytes) else { return nil }
    payload = Array(data.dropFirst(Self.tag.bytes.count))
  }
}

extension AnchorProgram {
  /// The event that an instruction publishes; nil if the instruction is for another program or does not publish one.
  ///
  /// Only a call within a transaction that succeeded counts; that is for the caller to know.
  /// - Parameters:
  ///   - data: The instruction's data.
  ///   - programID: The program that was called.
  ///   - account: The first account of the instruction, with whether it signed; nil if there is none.
  ///   - authority: The program's event authority, derived from `EventInstruction.authoritySeed`.
  /// - Throws: `EventProblem`; `.unauthorized` for data that any other program or user could have sent.
  public func event(
    instructionData data: [UInt8], programID: PublicKey, account: (key: PublicKey, isSigner: Bool)?,
    authority: PublicKey
  ) throws(EventProblem) -> AnyEvent? {
    guard programID == id, let instruction = EventInstruction(data: data) else { return nil }
    guard let account, account.key == authority, account.isSigner else {
      throw EventProblem(.unauthorized, bytes: instruction.payload)
    }
    return try event(payload: instruction.payload)
  }
}
