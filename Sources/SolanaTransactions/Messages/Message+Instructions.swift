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

  /// The instructions of a message, read from its buffer one after the other.
  ///
  /// - Complexity: Each step costs constant time; reaching the nth instruction by its number takes n steps.
  public struct CompiledInstructions: Collection, Sendable {
    let buffer: [UInt8]
    let layout: MessageLayout

    /// Where an instruction stands.
    public struct Index: Comparable, Sendable {
      let ordinal: Int
      /// Where it begins; in version 1, where its payload begins.
      let offset: Int

      /// The same position in the message.
      public static func == (a: Index, b: Index) -> Bool { a.ordinal == b.ordinal }

      /// By position in the message.
      public static func < (a: Index, b: Index) -> Bool { a.ordinal < b.ordinal }
    }

    /// The first instruction.
    public var startIndex: Index {
      let isV1 = layout.version == .v1
      return Index(
        ordinal: 0, offset: isV1 ? layout.instructions + layout.instructionCount * 4 : layout.instructions)
    }

    /// Behind the last instruction.
    public var endIndex: Index { Index(ordinal: layout.instructionCount, offset: layout.end) }

    /// The number of instructions, known without a walk.
    public var count: Int { layout.instructionCount }

    /// The place behind `index`.
    public func index(after index: Index) -> Index {
      let next = index.ordinal + 1
      return next >= layout.instructionCount ? endIndex : Index(ordinal: next, offset: parts(at: index).end)
    }

    /// Walks the instructions, reading each once.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// A walk through the instructions.
    public struct Iterator: IteratorProtocol {
      private let instructions: CompiledInstructions
      private var index: Index

      init(_ instructions: CompiledInstructions) {
        self.instructions = instructions
        self.index = instructions.startIndex
      }

      /// The next instruction; nil behind the last.
      public mutating func next() -> CompiledInstruction? {
        guard index.ordinal < instructions.layout.instructionCount else { return nil }
        let parts = instructions.parts(at: index)
        index = Index(ordinal: index.ordinal &+ 1, offset: parts.end)
        return instructions.instruction(of: parts)
      }
    }

    /// The instruction at `index`, which must not be `endIndex`.
    public subscript(index: Index) -> CompiledInstruction {
      precondition(index.ordinal < layout.instructionCount, "no instruction at \(index.ordinal)")
      return instruction(of: parts(at: index))
    }

    private func instruction(of parts: Parts) -> CompiledInstruction {
      CompiledInstruction(
        programIDIndex: parts.program, buffer: buffer, accountRange: parts.accounts, dataRange: parts.data)
    }

    /// Where the parts of an instruction stand in the buffer.
    struct Parts {
      var program: UInt8
      var accounts: Range<Int>
      var data: Range<Int>
      var end: Int { data.upperBound }
    }

    func parts(at index: Index) -> Parts {
      var offset = index.offset
      if layout.version == .v1 {
        let header = layout.instructions + index.ordinal * 4
        let accounts = offset..<offset + Int(buffer[header + 1])
        let length = Int(UInt16(littleEndian: buffer, at: header + 2))
        return Parts(
          program: buffer[header], accounts: accounts,
          data: accounts.upperBound..<accounts.upperBound + length)
      }
      let program = buffer[offset]
      offset += 1
      let accountCount = length(at: &offset)
      let accounts = offset..<offset + accountCount
      offset = accounts.upperBound
      let dataLength = length(at: &offset)
      return Parts(program: program, accounts: accounts, data: offset..<offset + dataLength)
    }

    /// A compact-u16 that the parser has checked.
    private func length(at offset: inout Int) -> Int { compactLength(in: buffer, at: &offset) }
  }
}
