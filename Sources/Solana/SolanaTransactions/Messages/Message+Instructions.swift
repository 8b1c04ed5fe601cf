extension Message {
  /// The instructions in the order of execution.
  public var instructions: CompiledInstructions { CompiledInstructions(buffer: buffer, layout: layout) }

  /// One instruction of a message: indices into the message's accounts instead of keys.
  public struct CompiledInstruction: Hashable, Sendable {
    /// Position of the program among the static keys.
    public let programIDIndex: UInt8
    let buffer: [UInt8]
    let accountRange: Range<Int>
    let dataRange: Range<Int>

    /// Positions of the accounts: static keys, then loaded writable, then loaded read-only addresses.
    public var accountIndices: ArraySlice<UInt8> { buffer[accountRange] }
    /// What the program is told.
    public var data: ArraySlice<UInt8> { buffer[dataRange] }

    /// Equal if program, accounts and data are, wherever they stand.
    public static func == (a: CompiledInstruction, b: CompiledInstruction) -> Bool {
      a.programIDIndex == b.programIDIndex && a.accountIndices == b.accountIndices && a.data == b.data
    }

    /// Feeds program, accounts and data.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(programIDIndex)
      hasher.combine(accountIndices)
      hasher.combine(data)
    }
  }
}
