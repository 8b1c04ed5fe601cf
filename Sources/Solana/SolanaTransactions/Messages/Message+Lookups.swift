public import SolanaPrimitives

extension Message {
  /// The lookups of a version 0 message; empty in other versions.
  public var addressTableLookups: [AddressTableLookup] {
    var offset = layout.lookups
    return (0..<layout.lookupCount).map { _ in
      let table = PublicKey(buffer, at: offset)
      offset += 32
      let writableCount = compactLength(in: buffer, at: &offset)
      let writable = buffer[offset..<offset + writableCount]
      offset += writableCount
      let readonlyCount = compactLength(in: buffer, at: &offset)
      let readonly = buffer[offset..<offset + readonlyCount]
      offset += readonlyCount
      return AddressTableLookup(accountKey: table, writableIndexes: writable, readonlyIndexes: readonly)
    }
  }

  /// Which addresses of one table a message loads.
  public struct AddressTableLookup: Hashable, Sendable {
    /// The table's address.
    public let accountKey: PublicKey
    /// Positions in the table of the addresses that are loaded writable.
    public let writableIndexes: ArraySlice<UInt8>
    /// Positions in the table of the addresses that are loaded read-only.
    public let readonlyIndexes: ArraySlice<UInt8>
  }

  /// The addresses that the lookups load from `tables`.
  /// - Throws: `MessageError.lookupTableMissing`, `.lookupIndexOutOfRange`.
  public func loadedAddresses(from tables: [AddressLookupTable]) throws(MessageError) -> LoadedAddresses {
    var loaded = LoadedAddresses()
    for lookup in addressTableLookups {
      guard let table = tables.first(where: { $0.key == lookup.accountKey }) else {
        throw .lookupTableMissing(lookup.accountKey)
      }
      for index in lookup.writableIndexes { loaded.writable.append(try table.address(at: index)) }
      for index in lookup.readonlyIndexes { loaded.readonly.append(try table.address(at: index)) }
    }
    return loaded
  }
}

extension AddressLookupTable {
  fileprivate func address(at index: UInt8) throws(MessageError) -> PublicKey {
    guard Int(index) < addresses.count else { throw .lookupIndexOutOfRange(table: key, index: index) }
    return addresses[Int(index)]
  }
}
