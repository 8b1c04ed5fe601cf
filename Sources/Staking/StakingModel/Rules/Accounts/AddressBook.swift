public import SolanaPDA
public import SolanaPrimitives

/// The derived addresses of one program, with a bounded memory of those found before.
///
/// Finding an address takes hashes and curve tests, and most instructions name the same few over and over. The
/// memory changes nothing but the time: every answer is the one that a search gives. Of two addresses that fall
/// on the same place the later one is remembered.
public struct AddressBook: Sendable {
  /// The program that the addresses belong to.
  public let programID: PublicKey
  private var entries: [Entry]
  private let mask: UInt64

  private struct Entry: Sendable {
    var derived: DerivedAddress
    var found: ProgramAddress
  }

  /// A book that remembers about `capacity` addresses, rounded up to a power of two, about 150 bytes each.
  public init(programID: PublicKey, capacity: Int = 1024) {
    self.programID = programID
    var size = 1
    while size < capacity && size < 1 << 24 { size <<= 1 }
    mask = UInt64(size - 1)
    entries = []
  }

  /// The address with its canonical bump: the largest that leaves the curve.
  ///
  /// - Returns: nil if no bump does, which no seeds are known for.
  public mutating func find(_ derived: DerivedAddress) -> ProgramAddress? {
    let fingerprint = derived.fingerprint
    let place = Int(truncatingIfNeeded: (fingerprint ^ (fingerprint >> 32)) & mask)
    if place < entries.count, entries[place].derived == derived { return entries[place].found }
    return search(derived, place: place)
  }

  /// The address with a given bump, canonical or not.
  ///
  /// - Returns: nil if the bump leads to a point of the curve.
  public mutating func address(_ derived: DerivedAddress, bump: UInt8) -> PublicKey? {
    if let found = find(derived), found.bump == bump { return found.address }
    return try? PublicKey.programAddress(seeds: derived.seeds + [Seed(bump)], programID: programID)
  }

  @inline(never)
  private mutating func search(_ derived: DerivedAddress, place: Int) -> ProgramAddress? {
    guard let found = try? ProgramAddress.find(seeds: derived.seeds, programID: programID) else { return nil }
    let entry = Entry(derived: derived, found: found)
    if entries.isEmpty { entries = Array(repeating: entry, count: Int(truncatingIfNeeded: mask) + 1) }
    entries[place] = entry
    return found
  }
}
