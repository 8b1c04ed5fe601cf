public import SolanaPDA
import SolanaPrimitives
public import SolanaTransactions

// Running programs.
extension Invocation {
  /// Calls another program with accounts of this call; `signerSeeds` are the seeds of addresses derived from the
  /// running program that sign.
  ///
  /// What the other program wrote is visible at once. The rules are those of the runtime: an account must be one
  /// of this call, writable only if it is writable here, a signer only if it signs here or by seeds; five programs
  /// deep; a program may call itself but nobody further down the stack.
  ///
  /// - Throws: the other program's failure or the runtime's refusal; this call then fails with the same, whatever
  ///   the caller does about it.
  public mutating func call(
    _ instruction: Instruction, signerSeeds: [[Seed]] = []
  ) throws(ProgramFailure) {
    if let failure { throw failure }
    let base = frames.count
    defer { frames.removeLast(frames.count - base) }
    do throws(ProgramFailure) {
      let callee = try prepare(instruction, signerSeeds: signerSeeds, base: base)
      try enter(callee, instruction: instruction, base: base)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  /// Runs an instruction of the transaction: the program at `programIndex` of `programs`.
  ///
  /// - Parameters:
  ///   - indices: Its accounts, as positions among the transaction's keys.
  ///   - privileges: What each key of the transaction may be used for.
  package mutating func run(
    programIndex: Int, indices: ArraySlice<UInt8>, privileges: [FrameAccount], data: ArraySlice<UInt8>,
    topLevelIndex: Int
  ) throws(ProgramFailure) {
    frames.removeAll(keepingCapacity: true)
    frames.reserveCapacity(indices.count + 8)
    for index in indices { frames.append(privileges[Int(index)]) }
    self.programIndex = programIndex
    self.frameStart = 0
    self.accountCount = frames.count
    self.data = data
    self.topLevelInstructionIndex = topLevelIndex
    traceLength += 1
    guard traceLength <= environment.limits.instructionTraceLength else {
      throw ProgramFailure(.maxInstructionTraceLengthExceeded)
    }
    try process()
  }

  /// Runs the program that the frame names, with its log lines and the check of the lamport sum.
  private mutating func process() throws(ProgramFailure) {
    let entry = programs.entries[programIndex]
    returnData = nil
    lamportBalance = 0
    logInvoke(entry)
    var outcome: ProgramFailure?
    do throws(ProgramFailure) {
      try entry.program.process(&self)
      outcome = failure
    } catch {
      outcome = failure ?? error
    }
    logEnd(entry, failure: outcome)
    if outcome == nil && lamportBalance != 0 { outcome = ProgramFailure(.unbalancedInstruction) }
    if let outcome {
      failure = outcome
      throw outcome
    }
  }

  /// Appends the frame of a call and checks its privileges.
  ///
  /// - Returns: The host's position of the program called.
  private mutating func prepare(
    _ instruction: Instruction, signerSeeds: [[Seed]], base: Int
  ) throws(ProgramFailure) -> Int {
    guard instruction.accounts.count <= 255, instruction.data.count <= 10 << 10 else {
      throw .panic("instruction too large")
    }
    try appendFrames(of: instruction, base: base)
    let signers = try addresses(of: signerSeeds)
    do throws(ProgramFailure) {
      for position in base..<frames.count { try checkPrivileges(at: position, signers: signers) }
      guard keys.contains(instruction.programID) else {
        logVerbatim("Unknown program \(instruction.programID)")
        throw ProgramFailure(.missingAccount)
      }
      guard let callee = programs.index(of: instruction.programID) else {
        throw ProgramFailure(.unsupportedProgramID)
      }
      if callee != programIndex && callers.contains(callee) { throw ProgramFailure(.reentrancyNotAllowed) }
      if lamportBalance != 0 { throw ProgramFailure(.unbalancedInstruction) }
      return callee
    } catch {
      record(instruction, base: base, wasRefused: true)
      throw error
    }
  }

  /// One frame account per account of `instruction`, each with the union of the flags of its positions.
  private mutating func appendFrames(of instruction: Instruction, base: Int) throws(ProgramFailure) {
    for meta in instruction.accounts {
      guard let index = transactionIndex(of: meta.address) else {
        logVerbatim("Instruction references an unknown account \(meta.address)")
        throw ProgramFailure(.missingAccount)
      }
      var frame = FrameAccount(index: index, isSigner: meta.isSigner, isWritable: meta.isWritable)
      for position in base..<frames.count where frames[position].index == index {
        frame.isSigner = frame.isSigner || frames[position].isSigner
        frame.isWritable = frame.isWritable || frames[position].isWritable
        frames[position].isSigner = frame.isSigner
        frames[position].isWritable = frame.isWritable
      }
      frames.append(frame)
    }
  }

  /// Which account of the transaction `key` is, if the running call was given it.
  private func transactionIndex(of key: PublicKey) -> UInt16? {
    for position in frameStart..<(frameStart + accountCount) where keys[Int(frames[position].index)] == key {
      return frames[position].index
    }
    return nil
  }

  private func addresses(of signerSeeds: [[Seed]]) throws(ProgramFailure) -> [PublicKey] {
    var signers: [PublicKey] = []
    for seeds in signerSeeds {
      do throws(ProgramAddressError) {
        signers.append(try PublicKey.programAddress(seeds: seeds, programID: programID))
      } catch {
        throw .panic("Could not create program address with signer seeds")
      }
    }
    return signers
  }

  private mutating func checkPrivileges(at position: Int, signers: [PublicKey]) throws(ProgramFailure) {
    let wanted = frames[position]
    guard wanted.isSigner || wanted.isWritable else { return }
    for held in frames[frameStart..<(frameStart + accountCount)] where held.index == wanted.index {
      if wanted.isWritable && !held.isWritable {
        logVerbatim("\(keys[Int(wanted.index)])'s writable privilege escalated")
        throw ProgramFailure(.privilegeEscalation)
      }
      if wanted.isSigner && !held.isSigner && !signers.contains(keys[Int(wanted.index)]) {
        logVerbatim("\(keys[Int(wanted.index)])'s signer privilege escalated")
        throw ProgramFailure(.privilegeEscalation)
      }
      return
    }
  }

  /// Runs the called program in the frame that begins at `base`, then returns to the caller's.
  private mutating func enter(
    _ callee: Int, instruction: Instruction, base: Int
  ) throws(ProgramFailure) {
    traceLength += 1
    guard traceLength <= environment.limits.instructionTraceLength else {
      record(instruction, base: base, wasRefused: true)
      throw ProgramFailure(.maxInstructionTraceLengthExceeded)
    }
    record(instruction, base: base, wasRefused: false)
    guard depth < environment.limits.stackHeight else { throw ProgramFailure(.callDepth) }

    let caller = (programIndex: programIndex, frameStart: frameStart, accountCount: accountCount, data: data)
    callers.append(programIndex)
    programIndex = callee
    frameStart = base
    accountCount = frames.count - base
    data = instruction.data[...]
    defer {
      callers.removeLast()
      programIndex = caller.programIndex
      frameStart = caller.frameStart
      accountCount = caller.accountCount
      data = caller.data
    }
    try process()
  }

  private mutating func record(_ instruction: Instruction, base: Int, wasRefused: Bool) {
    inner.append(
      InnerInstruction(
        topLevelIndex: topLevelInstructionIndex, caller: programID, programID: instruction.programID,
        accounts: frames[base...].map { UInt8(truncatingIfNeeded: $0.index) }, data: instruction.data,
        stackHeight: depth + 1, wasRefused: wasRefused))
  }
}
