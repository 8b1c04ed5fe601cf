/// Where the parts of a checked message are in a buffer; all offsets count from the buffer's start.
///
/// Only reading and compiling a message make one, and only for bytes that hold what it says.
struct MessageLayout: Hashable, Sendable, BitwiseCopyable {
  /// Limits of version 1 (SIMD-0385).
  static let maximumV1Signatures = 12
  static let maximumV1Addresses = 64
  static let maximumV1Instructions = 64
  /// Indices are one byte.
  static let maximumAccounts = 256

  var version: Message.Version
  var header: Message.Header
  /// The bytes that are signed.
  var start: Int
  var end: Int
  var accountKeys: Int
  var accountKeyCount: Int
  var recentBlockhash: Int
  /// The first instruction; in version 1 the first instruction's header.
  var instructions: Int
  var instructionCount: Int
  /// The first lookup.
  var lookups: Int
  var lookupCount: Int
  /// Addresses that the lookups load.
  var loadedWritableCount: Int
  var loadedReadonlyCount: Int
  /// Version 1: the mask, and the values after the addresses.
  var configurationMask: UInt32
  var configurationValues: Int

  /// Static keys and loaded addresses.
  var totalAccountCount: Int { accountKeyCount + loadedWritableCount + loadedReadonlyCount }

  /// Where the first instruction begins; in version 1 its payload, which is after all headers.
  var firstInstruction: Int { version == .v1 ? instructions + instructionCount * 4 : instructions }

  /// A layout without any part yet.
  init(version: Message.Version, start: Int) {
    self.version = version
    self.header = Message.Header(requiredSignatures: 0, readonlySigned: 0, readonlyUnsigned: 0)
    self.start = start
    self.end = start
    self.accountKeys = start
    self.accountKeyCount = 0
    self.recentBlockhash = start
    self.instructions = start
    self.instructionCount = 0
    self.lookups = start
    self.lookupCount = 0
    self.loadedWritableCount = 0
    self.loadedReadonlyCount = 0
    self.configurationMask = 0
    self.configurationValues = start
  }
}
