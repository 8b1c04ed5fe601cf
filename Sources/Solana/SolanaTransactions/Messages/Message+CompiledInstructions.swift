extension Message {
  /// The instructions of a message, read from its buffer one after the other.
  ///
  /// - Complexity: Each step costs constant time; reaching the nth instruction by its number takes n steps.
  public struct CompiledInstructions: Collection, Sendable {
    private let buffer: [UInt8]
    /// The first instruction; in version 1 the first instruction's header.
    private let start: Int
    private let isV1: Bool
    /// The number of instructions, known without a walk.
    public let count: Int

    init(buffer: [UInt8], layout: MessageLayout) {
      self.buffer = buffer
      self.start = layout.instructions
      self.isV1 = layout.version == .v1
      self.count = layout.instructionCount
    }

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
    public var startIndex: Index { Index(ordinal: 0, offset: isV1 ? start + count * 4 : start) }

    /// Behind the last instruction.
    public var endIndex: Index { Index(ordinal: count, offset: buffer.count) }

    /// The place behind `index`.
    public func index(after index: Index) -> Index {
      precondition(index.ordinal < count, "no instruction at \(index.ordinal)")
      return Index(ordinal: index.ordinal + 1, offset: instruction(at: index).dataRange.upperBound)
    }

    /// The instruction at `index`, which must not be `endIndex`.
    public subscript(index: Index) -> CompiledInstruction {
      precondition(index.ordinal < count, "no instruction at \(index.ordinal)")
      return instruction(at: index)
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
        guard index.ordinal < instructions.count else { return nil }
        let instruction = instructions.instruction(at: index)
        index = Index(ordinal: index.ordinal &+ 1, offset: instruction.dataRange.upperBound)
        return instruction
      }
    }

    /// The parser has checked that the instruction is where the index says.
    @inline(__always)
    private func instruction(at index: Index) -> CompiledInstruction {
      let program: Int
      var offset = index.offset
      let accounts: Range<Int>
      let dataLength: Int
      if isV1 {
        program = start &+ index.ordinal &* 4
        accounts = offset..<offset + Int(buffer[program + 1])
        dataLength = Int(buffer[program + 2]) | Int(buffer[program + 3]) << 8
        offset = accounts.upperBound
      } else {
        program = offset
        offset &+= 1
        let accountCount = compactLength(in: buffer, at: &offset)
        accounts = offset..<offset + accountCount
        offset = accounts.upperBound
        dataLength = compactLength(in: buffer, at: &offset)
      }
      return CompiledInstruction(
        programIDIndex: buffer[program], buffer: buffer, accountRange: accounts,
        dataRange: offset..<offset + dataLength)
    }
  }
}
