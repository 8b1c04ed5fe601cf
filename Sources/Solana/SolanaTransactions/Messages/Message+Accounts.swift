import BytePrimitives
public import SolanaPrimitives

extension Message {
  /// The keys in the message itself; loaded addresses are not among them.
  public var staticAccountKeys: AccountKeys {
    AccountKeys(buffer: buffer, start: layout.accountKeys, count: layout.accountKeyCount)
  }

  /// The same as an array.
  var staticKeys: [PublicKey] { Array(staticAccountKeys) }

  /// Keys that occur more than once among the static keys, each once. The runtime refuses such a message
  /// (`AccountLoadedTwice`), decoding does not check it.
  public var duplicateAccountKeys: [PublicKey] {
    var seen: Set<PublicKey> = []
    var duplicates: [PublicKey] = []
    for key in staticAccountKeys where !seen.insert(key).inserted && !duplicates.contains(key) {
      duplicates.append(key)
    }
    return duplicates
  }

  /// A list of account keys in a message's buffer.
  public struct AccountKeys: RandomAccessCollection, Sendable {
    let buffer: [UInt8]
    let start: Int
    let keyCount: Int

    init(buffer: [UInt8], start: Int, count: Int) {
      self.buffer = buffer
      self.start = start
      self.keyCount = count
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of keys.
    public var endIndex: Int { keyCount }

    /// The key at `position`, which must be below `count`.
    public subscript(position: Int) -> PublicKey {
      precondition(position >= 0 && position < keyCount, "no account key at \(position)")
      return PublicKey(buffer, at: start + position * 32)
    }
  }
}

extension Message {
  /// All accounts with their privileges.
  /// - Parameter loaded: What the lookups loaded: `loadedAddresses(from:)`, or those of the transaction's response.
  /// - Throws: `MessageError.loadedAddressCount` if the lookups load another number of addresses.
  public func accounts(loaded: LoadedAddresses = LoadedAddresses()) throws(MessageError) -> AccountList {
    let expected = layout.loadedWritableCount + layout.loadedReadonlyCount
    guard loaded.writable.count == layout.loadedWritableCount,
      loaded.readonly.count == layout.loadedReadonlyCount
    else {
      throw .loadedAddressCount(expected: expected, count: loaded.writable.count + loaded.readonly.count)
    }
    return AccountList(staticKeys: staticKeys, header: header, loaded: loaded)
  }
}

extension Message {
  /// The lookups of a version 0 message; empty in other versions.
  public var addressTableLookups: [AddressTableLookup] {
    var offset = layout.lookups
    return (0..<layout.lookupCount).map { _ in
      let table = PublicKey(buffer, at: offset)
      offset += 32
      let writableCount = compactLength(in: buffer.rawSpan, at: &offset)
      let writable = buffer[offset..<offset + writableCount]
      offset += writableCount
      let readonlyCount = compactLength(in: buffer.rawSpan, at: &offset)
      let readonly = buffer[offset..<offset + readonlyCount]
      offset += readonlyCount
      return AddressTableLookup(table: table, writableIndices: writable, readonlyIndices: readonly)
    }
  }

  /// Which addresses of one table a message loads.
  public struct AddressTableLookup: Hashable, Sendable {
    /// The table's address.
    public let table: PublicKey
    /// Indices in the table of the addresses that are loaded writable.
    public let writableIndices: ArraySlice<UInt8>
    /// Indices in the table of the addresses that are loaded read-only.
    public let readonlyIndices: ArraySlice<UInt8>
  }

  /// The addresses that the lookups load from `tables`.
  /// - Throws: `MessageError.lookupTableMissing`, `.lookupIndexOutOfRange`.
  public func loadedAddresses(from tables: [AddressLookupTable]) throws(MessageError) -> LoadedAddresses {
    var loaded = LoadedAddresses()
    for lookup in addressTableLookups {
      guard let table = tables.first(where: { $0.address == lookup.table }) else {
        throw .lookupTableMissing(lookup.table)
      }
      for index in lookup.writableIndices { loaded.writable.append(try table.loadedAddress(at: index)) }
      for index in lookup.readonlyIndices { loaded.readonly.append(try table.loadedAddress(at: index)) }
    }
    return loaded
  }
}

extension AddressLookupTable {
  fileprivate func loadedAddress(at index: UInt8) throws(MessageError) -> PublicKey {
    guard Int(index) < addresses.count else { throw .lookupIndexOutOfRange(table: address, index: index) }
    return addresses[Int(index)]
  }
}

/// The addresses that a version 0 message loaded from lookup tables, in the order of the lookups.
public struct LoadedAddresses: Hashable, Sendable {
  /// The writable addresses, which come directly after the static keys.
  public var writable: [PublicKey]
  /// The read-only addresses, which come last.
  public var readonly: [PublicKey]

  /// No addresses, or those given.
  public init(writable: [PublicKey] = [], readonly: [PublicKey] = []) {
    self.writable = writable
    self.readonly = readonly
  }
}
