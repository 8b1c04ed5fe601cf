public import Borsh
public import JSONText

/// A program of Anchor at an address: its accounts, events, instructions and errors.
///
/// Conforming types are generated from an IDL. The decoding modules are generic over this protocol and know no program
/// by name.
public protocol AnchorProgram: Program {
  /// Any account of the program.
  associatedtype AnyAccount: ProgramItem
  /// Any event of the program.
  associatedtype AnyEvent: ProgramItem

  /// Decodes the account whose whole data is `data`, discriminator included.
  ///
  /// - Returns: The account, and how many bytes of `data` it takes. Bytes after the last field are not an error: an
  ///   account may be larger than its content, and a value that became shorter leaves old bytes after its end.
  /// - Throws: `LayoutError`; without a type name if `data` begins with the discriminator of no account.
  func account(_ data: RawSpan) throws(LayoutError) -> Sized<AnyAccount>

  /// Decodes the event in `payload`, discriminator included.
  ///
  /// - Throws: `LayoutError`; without a type name if `payload` begins with the discriminator of no event, and
  ///   `trailing` for bytes after the last field, which mean another layout.
  func event(_ payload: RawSpan) throws(LayoutError) -> AnyEvent
}

/// An event type of a program.
public protocol AnchorEvent: BorshCodable, JSONEncodable, Sendable {
  /// The type's name, as the IDL spells it.
  static var typeName: String { get }
  /// The first bytes of the event's payload.
  static var discriminator: Discriminator { get }
}
