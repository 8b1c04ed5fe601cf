import BytePrimitives

extension Message {
  /// The instructions in the order of execution.
  public var instructions: CompiledInstructions { CompiledInstructions(buffer: buffer, layout: layout) }

  /// The instructions with addresses in place of indices; privileges are those of the whole message.
  /// - Throws: As `accounts(loaded:)`.
  public func decompiled(loaded: LoadedAddresses = LoadedAddresses()) throws(MessageError) -> [Instruction] {
    let accounts = try accounts(loaded: loaded)
    return instructions.map { instruction in
      Instruction(
        programID: accounts.keys[Int(instruction.programIDIndex)],
        accounts: instruction.accountIndices.map { accounts[Int($0)] }, data: Array(instruction.data))
    }
  }

  /// One instruction of a message: indices into the message's accounts instead of addresses.
  public struct CompiledInstruction: Hashable, Sendable {
    /// The program's index among the static keys.
    public let programIDIndex: UInt8
    let buffer: [UInt8]
    let accountRange: Range<Int>
    let dataRange: Range<Int>

    /// Indices of the accounts: static keys, then loaded writable, then loaded read-only addresses.
    public var accountIndices: ArraySlice<UInt8> { buffer[accountRange] }
    /// The input of the program.
    public var data: ArraySlice<UInt8> { buffer[dataRange] }

    /// Equal if program, accounts and data are, whatever their positions.
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

    /// Where an instruction is.
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

    /// After the last instruction.
    public var endIndex: Index { Index(ordinal: count, offset: buffer.count) }

    /// The index after `index`.
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

      /// The next instruction; nil after the last.
      public mutating func next() -> CompiledInstruction? {
        guard index.ordinal < instructions.count else { return nil }
        let instruction = instructions.instruction(at: index)
        index = Index(ordinal: index.ordinal &+ 1, offset: instruction.dataRange.upperBound)
        return instruction
      }
    }

    @inline(__always)
    private func instruction(at index: Index) -> CompiledInstruction {
      let place = InstructionPlace(
        at: index.offset, ordinal: index.ordinal, headers: isV1 ? start : nil, in: buffer.rawSpan)
      return CompiledInstruction(
        programIDIndex: place.program, buffer: buffer, accountRange: place.accounts, dataRange: place.data)
    }
  }
}

/// Where the parts of an instruction are, in bytes whose layout was checked.
struct InstructionPlace {
  let program: UInt8
  let accounts: Range<Int>
  let data: Range<Int>

  /// The instruction number `ordinal`, which begins at `offset`; in version 1 its payload does, and its four bytes of
  /// header are among the headers, which begin at `headers`.
  @inline(__always)
  init(at offset: Int, ordinal: Int, headers: Int?, in bytes: RawSpan) {
    var offset = offset
    let dataLength: Int
    if let headers {
      let header = headers + ordinal * 4
      program = bytes.byte(at: header)
      accounts = offset..<offset + Int(bytes.byte(at: header + 1))
      offset = accounts.upperBound
      dataLength = Int(bytes.integer(at: header + 2, as: UInt16.self))
    } else {
      program = bytes.byte(at: offset)
      offset &+= 1
      let accountCount = compactLength(in: bytes, at: &offset)
      accounts = offset..<offset + accountCount
      offset = accounts.upperBound
      dataLength = compactLength(in: bytes, at: &offset)
    }
    data = offset..<offset + dataLength
  }
}
