public import SolanaPrimitives

/// An Anchor program at an address: what its accounts, events, instructions and errors are.
///
/// A program is a value, because the same program is deployed under several ids and every address depends on
/// the id. The decoding layers are generic over this protocol and know no program by name. Types that conform
/// are generated from an IDL.
public protocol AnchorProgram: Sendable {
  /// Any account of the program.
  associatedtype AnyAccount: AnchorItem
  /// Any event of the program.
  associatedtype AnyEvent: AnchorItem
  /// Any instruction of the program, with its arguments.
  associatedtype AnyInstruction: AnchorItem

  /// The address that the program is deployed at.
  var id: PublicKey { get }

  /// The program's name, as the IDL spells it (`inference_staking`).
  var name: String { get }

  /// The account whose discriminator opens `data`, and how many bytes of `data` it takes.
  ///
  /// Bytes behind the last field are no error: an account is allocated larger than its content, and old content
  /// may stand behind what became shorter.
  /// - Throws: `LayoutError`, without a type name where the discriminator names none of the program's accounts.
  func account(_ data: RawSpan) throws(LayoutError) -> Sized<AnyAccount>

  /// The event that `payload` (discriminator included) holds.
  /// - Throws: `LayoutError`; bytes behind the last field are `trailing`: they mean another layout.
  func event(_ payload: RawSpan) throws(LayoutError) -> AnyEvent

  /// The instruction that `data` (discriminator included) holds, and how many bytes of `data` it takes.
  /// - Throws: `LayoutError`, without a type name where the discriminator names none of the instructions.
  func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AnyInstruction>

  /// Name and accounts of the instruction whose discriminator opens `data`; nil if it names none.
  func instructionSchema(_ data: RawSpan) -> InstructionSchema?

  /// The program's own error with this number; nil if it has none.
  func error(code: UInt32) -> ProgramErrorDescription?
}

/// A value that was decoded from the front of some data.
public struct Sized<Value> {
  /// The value.
  public var value: Value
  /// Bytes that it took, discriminator included.
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
