public import Borsh
public import JSONText

/// A decoded account, event or instruction of which only the program is known beforehand.
public protocol AnchorItem: JSONEncodable, Sendable {
  /// The type's name, as the IDL spells it (`OperatorPool`, `StakeEvent`, `create_operator_pool`).
  var typeName: String { get }
}

/// An account type of a program.
public protocol AnchorAccount: BorshCodable, JSONEncodable, Sendable {
  /// Where the fields of one account stand in its data, for reading it in place.
  associatedtype Layout: AccountLayout

  /// The type's name, as the IDL spells it.
  static var typeName: String { get }
  /// The bytes that open the account's data.
  static var discriminator: Discriminator { get }
  /// Bytes that the account takes, discriminator included: at least, and at most if there is a most.
  static var size: SizeRange { get }
  /// The fields with the same offset in every account of the type, in order.
  static var fixedFields: [FixedField] { get }
}

/// Where the fields of one account stand in its data.
public protocol AccountLayout: Sendable {
  /// Finds the fields in `data`, discriminator included, and checks all content once.
  ///
  /// - Returns: nil where the data is not as the layout wants it; decoding the account then says what is wrong.
  init?(scanning data: RawSpan)
}

/// An event type of a program.
public protocol AnchorEvent: BorshCodable, JSONEncodable, Sendable {
  /// The type's name, as the IDL spells it.
  static var typeName: String { get }
  /// The bytes that open the event's payload.
  static var discriminator: Discriminator { get }
}

/// How many bytes an encoding takes.
public struct SizeRange: Equatable, Sendable {
  /// The fewest bytes.
  public var minimum: Int
  /// The most bytes; nil if a text or list of any length is part of it.
  public var maximum: Int?

  /// A range of sizes.
  @inlinable
  public init(minimum: Int, maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The size, if it is always the same.
  @inlinable
  public var fixed: Int? { minimum == maximum ? minimum : nil }
}

/// A field that stands at the same offset in every account of a type, so that nodes can filter by it.
public struct FixedField: Equatable, Sendable {
  /// The field, as the IDL spells it.
  public var name: String
  /// Its offset from the start of the account's data, in bytes.
  public var offset: Int
  /// Its size in bytes.
  public var size: Int

  /// A field at an offset.
  @inlinable
  public init(name: String, offset: Int, size: Int) {
    self.name = name
    self.offset = offset
    self.size = size
  }
}
