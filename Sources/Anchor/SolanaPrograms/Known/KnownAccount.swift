public import AnchorCore
public import Borsh
public import BytePrimitives
public import JSONText

/// An account of one of the programs that every cluster has.
public protocol KnownAccount: Hashable, Sendable, JSONEncodable {
  /// The type's name, for errors.
  static var typeName: String { get }

  /// Decodes the fields of the account whose whole data is `data`.
  /// - Throws: `BorshError`, with the number of bytes that remain where it occurred.
  init(fields data: RawSpan) throws(BorshError)
}

extension KnownAccount {
  /// Decodes the account whose whole data is `data`.
  /// - Throws: `LayoutError` with the byte offset; see `init(fields:)` of the type for its errors.
  @inlinable
  public init(_ data: RawSpan) throws(LayoutError) {
    do throws(BorshError) {
      try self.init(fields: data)
    } catch {
      throw LayoutError(typeName: Self.typeName, error: error.located(inInputOf: data.byteCount))
    }
  }

  /// Decodes the account whose whole data is `data`; see `init(_:)` for a span.
  @inlinable
  public init(_ data: [UInt8]) throws(LayoutError) { try self.init(data.rawSpan) }

  /// Decodes the account whose whole data is `data`; see `init(_:)` for a span.
  @inlinable
  public init(_ data: ArraySlice<UInt8>) throws(LayoutError) { try self.init(data.rawSpan) }
}

/// An account whose data always has the same size.
public protocol FixedSizeAccount: KnownAccount {
  /// The number of bytes of the account's data.
  static var size: Int { get }

  /// Writes the fields over `data`.
  ///
  /// - Precondition: `data` has `size` bytes.
  func write(to data: inout [UInt8])
}

extension FixedSizeAccount {
  /// The account's data, with zeros where the fields write nothing.
  @inlinable public var data: [UInt8] {
    var data = [UInt8](repeating: 0, count: Self.size)
    write(to: &data)
    return data
  }
}
