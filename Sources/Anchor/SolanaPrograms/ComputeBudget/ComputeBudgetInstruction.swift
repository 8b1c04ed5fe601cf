public import AnchorCore
public import Borsh
public import JSONText

/// An instruction of the Compute Budget program; a transaction has each at most once.
public enum ComputeBudgetInstruction: Hashable, Sendable {
  /// Requests compute units, and offers lamports on top of the base fee. Deprecated: the runtime refuses it today.
  case requestUnits(units: UInt32, additionalFee: UInt32)
  /// Requests a heap of this many bytes for each program: 32 to 256 KiB, a multiple of 1,024.
  case requestHeapFrame(bytes: UInt32)
  /// Sets the compute units of the whole transaction, at most 1,400,000.
  case setComputeUnitLimit(units: UInt32)
  /// Sets the price of each compute unit of the limit, on top of the base fee, in millionths of a lamport.
  case setComputeUnitPrice(microLamports: UInt64)
  /// Limits the bytes of accounts that the transaction may load, not 0.
  case setLoadedAccountsDataSizeLimit(bytes: UInt32)
}

extension ComputeBudgetInstruction: KnownInstruction {
  /// The name of each instruction, by tag; no instruction takes accounts.
  public static let schemas: [InstructionSchema] = [
    "request_units", "request_heap_frame", "set_compute_unit_limit", "set_compute_unit_price",
    "set_loaded_accounts_data_size_limit",
  ].enumerated().map { tag, name in
    InstructionSchema(name: name, discriminator: [UInt8(tag)], accounts: [])
  }

  /// The number that the data begins with.
  public var tag: Int {
    switch self {
    case .requestUnits: 0
    case .requestHeapFrame: 1
    case .setComputeUnitLimit: 2
    case .setComputeUnitPrice: 3
    case .setLoadedAccountsDataSizeLimit: 4
    }
  }

  /// Reads the arguments of the instruction with this tag.
  /// - Throws: `BorshError`; `variant` for a tag without an instruction.
  public init(tag: Int, arguments: inout RawSpan) throws(BorshError) {
    switch tag {
    case 0:
      let units = try UInt32(borsh: &arguments)
      self = .requestUnits(units: units, additionalFee: try UInt32(borsh: &arguments))
    case 1: self = .requestHeapFrame(bytes: try UInt32(borsh: &arguments))
    case 2: self = .setComputeUnitLimit(units: try UInt32(borsh: &arguments))
    case 3: self = .setComputeUnitPrice(microLamports: try UInt64(borsh: &arguments))
    case 4: self = .setLoadedAccountsDataSizeLimit(bytes: try UInt32(borsh: &arguments))
    default: throw BorshError(.variant(UInt64(tag)), remaining: arguments.byteCount)
    }
  }

  /// Appends the arguments, without the tag.
  public func encodeArguments(to output: inout [UInt8]) {
    switch self {
    case .requestUnits(let units, let additionalFee):
      output.append(littleEndian: units)
      output.append(littleEndian: additionalFee)
    case .requestHeapFrame(let number), .setComputeUnitLimit(let number),
      .setLoadedAccountsDataSizeLimit(let number):
      output.append(littleEndian: number)
    case .setComputeUnitPrice(let price):
      output.append(littleEndian: price)
    }
  }

  /// Writes an object with the arguments.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .requestUnits(let units, let additionalFee):
        json.member("units", units)
        json.member("additional_fee", additionalFee)
      case .requestHeapFrame(let bytes), .setLoadedAccountsDataSizeLimit(let bytes):
        json.member("bytes", bytes)
      case .setComputeUnitLimit(let units): json.member("units", units)
      case .setComputeUnitPrice(let price): json.member("micro_lamports", price)
      }
    }
  }
}
