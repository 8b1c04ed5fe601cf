import BytePrimitives
import SolanaPrimitives

/// The accounts of a message in order: each once, with all privileges that any use of it asks for.
///
/// The order is that of Rust's `solana-message`: fee payer, signers writable, signers read-only, writable,
/// read-only, in each group ascending by bytes; then what the lookup tables load, table after table.
struct CompiledKeys {
  private struct Entry {
    let address: PublicKey
    var uses: Uses
    /// The account's index in the message.
    var index: Int
  }

  private struct Uses: OptionSet {
    let rawValue: UInt8
    static let signer = Uses(rawValue: 1)
    static let writable = Uses(rawValue: 2)
    static let program = Uses(rawValue: 4)
    static let feePayer = Uses(rawValue: 8)
  }

  /// Ascending by bytes.
  private var entries: [Entry]
  private(set) var staticKeys: [PublicKey] = []
  private(set) var header = Message.Header(requiredSignatures: 0, readonlySigned: 0, readonlyUnsigned: 0)
  private(set) var lookups: [MessageWriter.Lookup] = []

  /// Collects and orders the accounts of `instructions`.
  init(
    feePayer: PublicKey, instructions: [Instruction], lookupTables: [AddressLookupTable],
    version: Message.Version
  ) throws(MessageError) {
    entries = Self.merged(feePayer: feePayer, instructions: instructions)
    let maximum = version == .v1 ? MessageLayout.maximumV1Addresses : MessageLayout.maximumAccounts
    guard entries.count <= maximum else { throw .tooManyAccounts(count: entries.count, maximum: maximum) }

    var loadedWritable: [Int] = []
    var loadedReadonly: [Int] = []
    for table in lookupTables {
      try use(table, writable: &loadedWritable, readonly: &loadedReadonly)
    }
    try orderStaticKeys(version)
    for (offset, entry) in (loadedWritable + loadedReadonly).enumerated() {
      entries[entry].index = staticKeys.count + offset
    }
  }

  /// The index of an account of the instructions that were compiled.
  func index(of address: PublicKey) -> UInt8 {
    guard let position = position(of: address), let index = UInt8(exactly: entries[position].index) else {
      preconditionFailure("an account of the instructions is not among those of the message")
    }
    return index
  }

  private static func merged(feePayer: PublicKey, instructions: [Instruction]) -> [Entry] {
    var uses = [Entry(address: feePayer, uses: [.signer, .writable, .feePayer], index: -1)]
    uses.reserveCapacity(1 + instructions.reduce(0) { $0 + 1 + $1.accounts.count })
    for instruction in instructions {
      uses.append(Entry(address: instruction.programID, uses: .program, index: -1))
      for account in instruction.accounts {
        var use: Uses = []
        if account.isSigner { use.insert(.signer) }
        if account.isWritable { use.insert(.writable) }
        uses.append(Entry(address: account.address, uses: use, index: -1))
      }
    }
    uses.sort { $0.address < $1.address }
    var merged: [Entry] = []
    merged.reserveCapacity(uses.count)
    for use in uses {
      if let last = merged.last, last.address == use.address {
        merged[merged.count - 1].uses.formUnion(use.uses)
      } else {
        merged.append(use)
      }
    }
    return merged
  }

  /// Loads from `table` what it holds of the accounts that are neither signers nor programs nor loaded already.
  private mutating func use(
    _ table: AddressLookupTable, writable: inout [Int], readonly: inout [Int]
  ) throws(MessageError) {
    guard table.addresses.count <= 256 else {
      throw .lookupTableTooLong(table: table.address, count: table.addresses.count)
    }
    // Backwards, so that of an address that is there twice the first index stays.
    var found: [(entry: Int, index: UInt8)] = []
    for (index, address) in table.addresses.enumerated().reversed() {
      guard let entry = position(of: address), entries[entry].index < 0,
        entries[entry].uses.isDisjoint(with: [.signer, .program])
      else { continue }
      if let known = found.firstIndex(where: { $0.entry == entry }) {
        found[known].index = UInt8(truncatingIfNeeded: index)
      } else {
        found.append((entry, UInt8(truncatingIfNeeded: index)))
      }
    }
    guard !found.isEmpty else { return }
    found.sort { $0.entry < $1.entry }
    for (entry, _) in found { entries[entry].index = Int.max }
    let loadedWritable = found.filter { entries[$0.entry].uses.contains(.writable) }
    let loadedReadonly = found.filter { !entries[$0.entry].uses.contains(.writable) }
    writable += loadedWritable.map { $0.entry }
    readonly += loadedReadonly.map { $0.entry }
    lookups.append(
      MessageWriter.Lookup(
        table: table.address, writable: loadedWritable.map { $0.index },
        readonly: loadedReadonly.map { $0.index }
      ))
  }

  /// Orders what is not loaded and counts the groups.
  private mutating func orderStaticKeys(_ version: Message.Version) throws(MessageError) {
    var counts = (signers: 0, readonlySigned: 0, readonlyUnsigned: 0)
    let groups: [Uses] = [[.signer, .writable], .signer, .writable, []]
    for position in entries.indices where entries[position].uses.contains(.feePayer) { place(position) }
    for group in groups {
      for position in entries.indices where entries[position].index < 0 {
        let privileges = entries[position].uses.intersection([.signer, .writable])
        if privileges == group { place(position) }
      }
      switch group {
      case [.signer, .writable]: counts.signers = staticKeys.count
      case .signer:
        counts.readonlySigned = staticKeys.count - counts.signers
        counts.signers = staticKeys.count
      case .writable: counts.readonlyUnsigned = staticKeys.count
      default: counts.readonlyUnsigned = staticKeys.count - counts.readonlyUnsigned
      }
    }
    let maximum = version == .v1 ? MessageLayout.maximumV1Signatures : 255
    guard counts.signers <= maximum else { throw .tooManySigners(count: counts.signers, maximum: maximum) }
    header = Message.Header(
      requiredSignatures: UInt8(truncatingIfNeeded: counts.signers),
      readonlySigned: UInt8(truncatingIfNeeded: counts.readonlySigned),
      readonlyUnsigned: UInt8(truncatingIfNeeded: counts.readonlyUnsigned))
  }

  private mutating func place(_ position: Int) {
    entries[position].index = staticKeys.count
    staticKeys.append(entries[position].address)
  }

  private func position(of address: PublicKey) -> Int? {
    let position = entries.partitioningIndex { $0.address >= address }
    return position < entries.count && entries[position].address == address ? position : nil
  }
}
