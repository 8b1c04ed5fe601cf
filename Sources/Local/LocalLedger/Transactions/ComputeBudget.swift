import AnchorCore
import BytePrimitives
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// The limits and the priority fee that a transaction requests.
struct ComputeBudget: Equatable {
  /// The compute units of each instruction if the transaction requests no limit.
  static let defaultUnitsPerInstruction: UInt64 = 200_000
  /// The greatest compute unit limit of a transaction.
  static let maximumUnits: UInt64 = 1_400_000
  /// The number of micro-lamports, in which a compute unit is priced, in a lamport.
  static let microLamportsPerLamport: UInt64 = 1_000_000
  /// The greatest limit of loaded account data in bytes, which is also the default.
  static let maximumLoadedBytes: UInt32 = 64 << 20
  /// The sizes of a heap frame in bytes, which must be a multiple of `heapGranularity`.
  static let heapSizes: ClosedRange<UInt32> = 32 << 10...256 << 10
  /// The bytes that a heap frame's size is a multiple of.
  static let heapGranularity: UInt32 = 1_024

  /// The fee in lamports, besides that of the signatures. The compute unit limit only decides this fee: it is not
  /// enforced.
  var priorityFee: UInt64
  /// The limit of loaded account data in bytes.
  var loadedBytes: UInt32

  /// The requests of a message.
  /// - Throws: `duplicateInstruction` for a request that is made twice, `invalidLoadedAccountsDataSizeLimit` for a
  ///   limit of 0, `InvalidInstructionData` of the instruction for data that is not an instruction of the program.
  init(_ message: Message, programs: [PublicKey]) throws(TransactionError) {
    if message.version == .v1 {
      self.init(message.configuration)
      if loadedBytes == 0 { throw .invalidLoadedAccountsDataSizeLimit }
      return
    }
    var units: UInt32?
    var price: UInt64?
    var loadedBytes: UInt32?
    var heap: UInt32?
    var otherInstructions: UInt64 = 0
    var index = 0
    for instruction in message.instructions {
      defer { index += 1 }
      guard programs[Int(instruction.programIDIndex)] == .computeBudgetProgram else {
        otherInstructions += 1
        continue
      }
      switch try ComputeBudget.request(instruction.data, index: index) {
      case .setComputeUnitLimit(let limit): try ComputeBudget.set(&units, limit, index: index)
      case .setComputeUnitPrice(let microLamports): try ComputeBudget.set(&price, microLamports, index: index)
      case .setLoadedAccountsDataSizeLimit(let bytes):
        try ComputeBudget.set(&loadedBytes, bytes, index: index)
      case .requestHeapFrame(let bytes):
        guard ComputeBudget.heapSizes.contains(bytes), bytes % ComputeBudget.heapGranularity == 0 else {
          throw ComputeBudget.invalid(index)
        }
        try ComputeBudget.set(&heap, bytes, index: index)
      case .requestUnits: throw ComputeBudget.invalid(index)
      }
    }
    if loadedBytes == 0 { throw .invalidLoadedAccountsDataSizeLimit }
    let limit = min(
      units.map(UInt64.init) ?? otherInstructions * ComputeBudget.defaultUnitsPerInstruction,
      ComputeBudget.maximumUnits)
    self.init(
      priorityFee: ComputeBudget.fee(units: limit, microLamports: price ?? 0), loadedBytes: loadedBytes)
  }

  private init(priorityFee: UInt64, loadedBytes: UInt32?) {
    self.priorityFee = priorityFee
    self.loadedBytes = min(loadedBytes ?? ComputeBudget.maximumLoadedBytes, ComputeBudget.maximumLoadedBytes)
  }

  /// The requests of a version 1 message, whose configuration holds them.
  private init(_ configuration: Message.Configuration) {
    self.init(
      priorityFee: configuration.priorityFee ?? 0, loadedBytes: configuration.loadedAccountsDataSizeLimit)
  }

  /// The price of `units` in lamports, rounded up, at most `UInt64.max`.
  private static func fee(units: UInt64, microLamports: UInt64) -> UInt64 {
    if microLamports == 0 { return 0 }
    let lamport = UInt128(microLamportsPerLamport)
    return UInt64(clamping: (UInt128(units) * UInt128(microLamports) + lamport - 1) / lamport)
  }

  private static func request(
    _ data: ArraySlice<UInt8>, index: Int
  ) throws(TransactionError) -> ComputeBudgetInstruction {
    do {
      return try ComputeBudgetProgram().instruction(data.rawSpan).value
    } catch {
      throw invalid(index)
    }
  }

  private static func set<Value>(
    _ field: inout Value?, _ value: Value, index: Int
  ) throws(TransactionError) {
    if field != nil { throw .duplicateInstruction(index: UInt8(clamping: index)) }
    field = value
  }

  private static func invalid(_ index: Int) -> TransactionError {
    .instruction(index: UInt8(clamping: index), .invalidInstructionData)
  }
}
