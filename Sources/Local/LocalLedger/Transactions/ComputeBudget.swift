import AnchorCore
import BytePrimitives
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// What a transaction may use and offers to pay for it.
struct ComputeBudget: Equatable {
  /// Units that an instruction gets where the transaction asks for no number.
  static let unitsPerInstruction: UInt64 = 200_000
  /// The most units of a transaction.
  static let maximumUnits: UInt64 = 1_400_000
  /// Bytes of accounts that a transaction may load by default, which is also the most.
  static let maximumLoadedBytes: UInt32 = 64 << 20

  /// The fee on top of the signatures', in lamports. Of the compute units that are asked for, which native code does
  /// not consume, only this price matters.
  var priorityFee: UInt64
  /// The most bytes of accounts that may be loaded.
  var loadedBytes: UInt32

  /// Reads the requests of a message.
  /// - Throws: `duplicateInstruction` for a request made twice, `invalidLoadedAccountsDataSizeLimit` for 0, and
  ///   `InvalidInstructionData` of the instruction for anything the program does not know.
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
        guard (32 << 10...256 << 10).contains(bytes), bytes % 1_024 == 0 else {
          throw ComputeBudget.invalid(index)
        }
        try ComputeBudget.set(&heap, bytes, index: index)
      case .requestUnits: throw ComputeBudget.invalid(index)
      }
    }
    if loadedBytes == 0 { throw .invalidLoadedAccountsDataSizeLimit }
    let limit = min(
      units.map(UInt64.init) ?? otherInstructions * ComputeBudget.unitsPerInstruction,
      ComputeBudget.maximumUnits)
    self.init(
      priorityFee: ComputeBudget.fee(units: limit, microLamports: price ?? 0), loadedBytes: loadedBytes)
  }

  private init(priorityFee: UInt64, loadedBytes: UInt32?) {
    self.priorityFee = priorityFee
    self.loadedBytes = min(loadedBytes ?? ComputeBudget.maximumLoadedBytes, ComputeBudget.maximumLoadedBytes)
  }

  /// The requests of a version 1 message, which stand in the message itself.
  private init(_ configuration: Message.Configuration) {
    self.init(
      priorityFee: configuration.priorityFee ?? 0, loadedBytes: configuration.loadedAccountsDataSizeLimit)
  }

  /// `units * microLamports / 1,000,000`, rounded up; `UInt64.max` if it is more than that.
  private static func fee(units: UInt64, microLamports: UInt64) -> UInt64 {
    if microLamports == 0 { return 0 }
    let total = UInt128(units) * UInt128(microLamports) + 999_999
    return UInt64(clamping: total / 1_000_000)
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
