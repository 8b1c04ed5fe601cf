public import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the Address Lookup Table program: addresses that a version 0 message names by an index of one byte.
public struct LookupTableAccount: KnownAccount {
  /// The type's name, for errors.
  public static let typeName = "AddressLookupTable"
  /// The number of bytes before the first address.
  public static let headerSize = 56
  /// The largest number of addresses.
  public static let maximumAddresses = 256
  /// The largest number of slots for which a deactivated table can still be used.
  public static let cooldownSlots: UInt64 = 513

  /// The slot in which the table was deactivated; `UInt64.max` while it is in use.
  public var deactivationSlot: UInt64
  /// The slot in which addresses were last added; they can be used from the next one on.
  public var lastExtendedSlot: UInt64
  /// The number of addresses before that slot.
  public var lastExtendedStart: UInt8
  /// The address that may change the table; nil if it is frozen.
  public var authority: PublicKey?
  /// The addresses.
  public var addresses: [PublicKey]

  /// A table with these fields.
  public init(
    deactivationSlot: UInt64 = .max, lastExtendedSlot: UInt64 = 0, lastExtendedStart: UInt8 = 0,
    authority: PublicKey?, addresses: [PublicKey]
  ) {
    self.deactivationSlot = deactivationSlot
    self.lastExtendedSlot = lastExtendedSlot
    self.lastExtendedStart = lastExtendedStart
    self.authority = authority
    self.addresses = addresses
  }

  /// Decodes the table whose whole data is `data`.
  /// - Throws: `truncated`, `variant` for an account that is not a table, `option` for an invalid tag,
  ///   `trailing` if the last address is incomplete, `length` for more than 256 addresses.
  public init(fields data: RawSpan) throws(BorshError) {
    if data.byteCount < Self.headerSize {
      throw BorshError(.truncated(needed: Self.headerSize), remaining: data.byteCount)
    }
    let kind = data.integer(at: 0, as: UInt32.self)
    guard kind == 1 else { throw BorshError(.variant(UInt64(kind)), remaining: data.byteCount) }
    let tag = data.byte(at: 21)
    guard tag <= 1 else { throw BorshError(.option(tag), remaining: data.byteCount - 21) }
    let room = data.byteCount - Self.headerSize
    guard room % 32 == 0 else { throw BorshError(.trailing, remaining: room % 32) }
    guard room / 32 <= Self.maximumAddresses else {
      throw BorshError(.length(count: room / 32), remaining: room)
    }
    var addresses: [PublicKey] = []
    for position in 0..<(room / 32) { addresses.append(data.address(at: Self.headerSize + 32 * position)) }
    self.init(
      deactivationSlot: data.integer(at: 4), lastExtendedSlot: data.integer(at: 12),
      lastExtendedStart: data.byte(at: 20), authority: tag == 1 ? data.address(at: 22) : nil,
      addresses: addresses)
  }

  /// The account's data.
  ///
  /// - Precondition: There are at most `maximumAddresses`.
  public var data: [UInt8] {
    precondition(addresses.count <= Self.maximumAddresses, "a lookup table has at most 256 addresses")
    var data = [UInt8](repeating: 0, count: Self.headerSize)
    data.store(littleEndian: UInt32(1), at: 0)
    data.store(littleEndian: deactivationSlot, at: 4)
    data.store(littleEndian: lastExtendedSlot, at: 12)
    data[20] = lastExtendedStart
    if let authority {
      data[21] = 1
      data.store(authority, at: 22)
    }
    for address in addresses { data.append(address) }
    return data
  }

  /// The addresses that can be used in `slot`.
  public func activeAddresses(at slot: UInt64) -> ArraySlice<PublicKey> {
    slot > lastExtendedSlot ? addresses[...] : addresses.prefix(Int(lastExtendedStart))
  }

  /// Whether the table can no longer be used in `slot`.
  public func isDeactivated(at slot: UInt64) -> Bool {
    deactivationSlot != .max && slot > deactivationSlot && slot - deactivationSlot > Self.cooldownSlots
  }
}

extension LookupTableAccount {
  /// Writes an object with one member per field; slots as decimal strings.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("deactivation_slot", deactivationSlot)
      json.member("last_extended_slot", lastExtendedSlot)
      json.member("last_extended_start", lastExtendedStart)
      json.member("authority", authority)
      json.member("addresses", addresses)
    }
  }
}
