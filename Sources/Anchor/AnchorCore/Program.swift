public import JSONText
public import SolanaPrimitives

/// A program at an address: its instructions and its errors.
///
/// Conforming types are values, because one program can be deployed at several addresses. A program of Anchor conforms
/// to `AnchorProgram`, which adds accounts and events; the programs that every cluster has are in `SolanaPrograms`.
public protocol Program: Sendable {
  /// Any instruction of the program, with its arguments.
  associatedtype AnyInstruction: ProgramItem

  /// The address at which the program is deployed.
  var id: PublicKey { get }

  /// The program's name in snake case (`inference_staking`), as its IDL spells it if it has one.
  var name: String { get }

  /// Decodes the instruction in `data`, discriminator included.
  ///
  /// - Returns: The instruction, and how many bytes of `data` it takes. Bytes after them are not an error.
  /// - Throws: `LayoutError`; without a type name if `data` begins with the discriminator of no instruction.
  func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AnyInstruction>

  /// The name and the accounts of the instruction whose discriminator `data` begins with; nil if there is none.
  func instructionSchema(_ data: RawSpan) -> InstructionSchema?

  /// The program's own error with this number; nil if it has none.
  func error(code: UInt32) -> ProgramErrorDescription?
}

/// A decoded account, event or instruction whose type is known only after decoding.
public protocol ProgramItem: JSONEncodable, Sendable {
  /// The type's name, as the IDL spells it (`OperatorPool`, `StakeEvent`, `create_operator_pool`).
  var typeName: String { get }
}

/// A value decoded from the first bytes of some data.
public struct Sized<Value> {
  /// The value.
  public var value: Value
  /// The number of bytes that it took, discriminator included.
  public var byteCount: Int

  /// A value that took `byteCount` bytes.
  @inlinable
  public init(_ value: Value, byteCount: Int) {
    self.value = value
    self.byteCount = byteCount
  }
}

extension Sized: Sendable where Value: Sendable {}
extension Sized: Equatable where Value: Equatable {}
