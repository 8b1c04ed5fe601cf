public import AnchorCore
public import SolanaPrimitives

/// An event that a program emitted by invoking itself (`emit_cpi!`), so that it is in the transaction's inner
/// instructions and not only in a log, which can be truncated.
///
/// The instruction's data is a tag of eight bytes, then the event with its discriminator. Its only account is the
/// program's event authority, an address for which only the program can sign. All of these checks are needed: without
/// one, anyone can forge an event.
public struct EventInstruction: Equatable, Sendable {
  /// The bytes before the event.
  public static let tag: Discriminator = [0xE4, 0x45, 0xA5, 0x2E, 0x51, 0xCB, 0x9A, 0x1D]

  /// The only seed of a program's event authority.
  public static let authoritySeed = "__event_authority"

  /// The event with its discriminator.
  public let payload: [UInt8]

  /// The event in an instruction's data; nil if the data does not begin with the tag.
  public init?(data: [UInt8]) {
    guard data.starts(with: Self.tag.bytes) else { return nil }
    payload = Array(data.dropFirst(Self.tag.count))
  }
}

extension AnchorProgram {
  /// Decodes the event of an event instruction; nil if the instruction is for another program or is not one.
  ///
  /// The event took effect only if the transaction succeeded, which the caller has to check.
  /// - Parameters:
  ///   - data: The instruction's data.
  ///   - programID: The program that the instruction is for.
  ///   - account: The first account of the instruction, and whether it signed; nil if there is none.
  ///   - authority: The program's event authority, derived from `EventInstruction.authoritySeed`.
  /// - Throws: `EventProblem`; `unauthorized` for data that any other program or user could have sent.
  public func event(
    instructionData data: [UInt8], programID: PublicKey, account: (address: PublicKey, isSigner: Bool)?,
    authority: PublicKey
  ) throws(EventProblem) -> AnyEvent? {
    guard programID == id, let instruction = EventInstruction(data: data) else { return nil }
    guard let account, account.address == authority, account.isSigner else {
      throw EventProblem(.unauthorized, bytes: instruction.payload)
    }
    return try event(payload: instruction.payload)
  }
}
