public import Borsh
public import JSONText

/// An account type of a program.
public protocol AnchorAccount: BorshCodable, JSONEncodable, Sendable {
  /// The offsets of the fields of one account, for reading it in place.
  associatedtype Layout: AccountLayout

  /// The type's name, as the IDL spells it.
  static var typeName: String { get }
  /// The first bytes of the account's data.
  static var discriminator: Discriminator { get }
  /// How many bytes the account takes, discriminator included, without padding.
  static var size: SizeRange { get }
  /// The fields with the same offset in every account of the type, in order.
  static var fixedFields: [FixedField] { get }
}

/// The offsets of the fields of one account in its data.
public protocol AccountLayout: Sendable {
  /// Finds the fields in `data`, discriminator included, and checks all content once.
  ///
  /// - Returns: Nil if the data does not have the layout; decoding the account then says what is wrong.
  init?(scanning data: RawSpan)
}

/// How many bytes an encoding takes.
public struct SizeRange: Equatable, Sendable {
  /// The smallest number of bytes.
  public var minimum: Int
  /// The largest number of bytes; nil if the type has text or a list of any length.
  public var maximum: Int?

  /// A range of sizes in bytes.
  @inlinable
  public init(minimum: Int, maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The size in bytes if it is always the same; else nil.
  @inlinable
  public var fixed: Int? { minimum == maximum ? minimum : nil }
}

/// A field with the same offset in every account of a type, so that nodes can filter by it.
public struct FixedField: Equatable, Sendable {
  /// The field's name, as the IDL spells it.
  public var name: String
  /// The offset from the start of the account's data, in bytes.
  public var offset: Int
  /// The size in bytes.
  public var size: Int

  /// A field at an offset.
  @inlinable
  public init(name: String, offset: Int, size: Int) {
    self.name = name
    self.offset = offset
    self.size = size
  }
}
