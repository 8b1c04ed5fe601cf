public import SolanaPDA
import SolanaPrimitives
public import SolanaTransactions

// Running programs.
extension Invocation {
  /// Invokes another program with accounts of this instruction.
  ///
  /// Its writes are visible when the method returns. The runtime's rules: each account must be one of this
  /// instruction's, writable only if it is writable here, a signer only if it is one here or by seeds; the stack
  /// height is limited; a program may invoke itself, but no other program that is on the stack.
  ///
  /// - Parameter signerSeeds: The seeds of each program address, derived from the running program, that signs.
  /// - Throws: The other program's failure, or the runtime's error. The running program then fails with the same,
  ///   even if it catches the error.
  public mutating func invoke(
    _ instruction: Instruction, signerSeeds: [[Seed]] = []
  ) throws(ProgramFailure) {
    if let failure { throw failure }
    let start = instructionAccounts.count
    defer { instructionAccounts.removeLast(instructionAccounts.count - start) }
    do throws(ProgramFailure) {
      let callee = try prepare(instruction, signerSeeds: signerSeeds, start: start)
      try enter(callee, instruction: instruction, start: start)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  /// Processes a top-level instruction.
  ///
  /// - Parameters:
  ///   - programIndex: The program, as an index among `programs`.
  ///   - accountIndices: The instruction's accounts, as indices among the transaction's.
  ///   - privileges: The privileges of each account of the transaction.
  ///   - data: The instruction's data.
  ///   - topLevelIndex: The index of the instruction.
  package mutating func processInstruction(
    programIndex: Int, accountIndices: ArraySlice<UInt8>, privileges: [InstructionAccount],
    data: ArraySlice<UInt8>, topLevelIndex: Int
  ) throws(ProgramFailure) {
    instructionAccounts.removeAll(keepingCapacity: true)
    instructionAccounts.reserveCapacity(accountIndices.count + 8)
    for index in accountIndices { instructionAccounts.append(privileges[Int(index)]) }
    self.programIndex = programIndex
    self.accountStart = 0
    self.accountCount = instructionAccounts.count
    self.data = data
    self.topLevelInstructionIndex = topLevelIndex
    traceLength += 1
    guard traceLength <= environment.limits.instructionTraceLength else {
      throw ProgramFailure(.maxInstructionTraceLengthExceeded)
    }
    try process()
  }

  /// Runs the program at `programIndex`, logs its start and its end, and checks that the sum of the balances is what
  /// it was.
  private mutating func process() throws(ProgramFailure) {
    let entry = programs.entries[programIndex]
    returnData = nil
    lamportChange = 0
    logInvoke(entry)
    var outcome: ProgramFailure?
    do throws(ProgramFailure) {
      try entry.program.process(&self)
      outcome = failure
    } catch {
      outcome = failure ?? error
    }
    logEnd(entry, failure: outcome)
    if outcome == nil && lamportChange != 0 { outcome = ProgramFailure(.unbalancedInstruction) }
    if let outcome {
      failure = outcome
      throw outcome
    }
  }

  /// Appends the accounts of an inner instruction and checks its privileges.
  ///
  /// - Returns: The program, as an index among `programs`.
  private mutating func prepare(
    _ instruction: Instruction, signerSeeds: [[Seed]], start: Int
  ) throws(ProgramFailure) -> Int {
    guard instruction.accounts.count <= Invocation.maximumInnerAccounts,
      instruction.data.count <= Invocation.maximumInnerDataLength
    else { throw .panic("instruction too large") }
    try appendAccounts(of: instruction, start: start)
    let signers = try addresses(of: signerSeeds)
    do throws(ProgramFailure) {
      for index in start..<instructionAccounts.count {
        try checkPrivileges(of: instructionAccounts[index], signers: signers)
      }
      guard addresses.contains(instruction.programID) else {
        logVerbatim("Unknown program \(instruction.programID)")
        throw ProgramFailure(.missingAccount)
      }
      guard let callee = programs.index(of: instruction.programID) else {
        throw ProgramFailure(.unsupportedProgramID)
      }
      if callee != programIndex && callers.contains(callee) { throw ProgramFailure(.reentrancyNotAllowed) }
      if lamportChange != 0 { throw ProgramFailure(.unbalancedInstruction) }
      return callee
    } catch {
      append(instruction, start: start, wasRefused: true)
      throw error
    }
  }

  /// Appends the accounts of `instruction`, each with the union of the privileges of all its positions.
  private mutating func appendAccounts(of instruction: Instruction, start: Int) throws(ProgramFailure) {
    for meta in instruction.accounts {
      guard let index = transactionIndex(of: meta.address) else {
        logVerbatim("Instruction references an unknown account \(meta.address)")
        throw ProgramFailure(.missingAccount)
      }
      var account = InstructionAccount(index: index, isSigner: meta.isSigner, isWritable: meta.isWritable)
      for other in start..<instructionAccounts.count where instructionAccounts[other].index == index {
        account.isSigner = account.isSigner || instructionAccounts[other].isSigner
        account.isWritable = account.isWritable || instructionAccounts[other].isWritable
        instructionAccounts[other].isSigner = account.isSigner
        instructionAccounts[other].isWritable = account.isWritable
      }
      instructionAccounts.append(account)
    }
  }

  /// The indices of the running instruction's accounts among `instructionAccounts`.
  private var ownAccounts: Range<Int> { accountStart..<(accountStart + accountCount) }

  /// The index of the account at `address` among the transaction's; nil if the instruction has no such account.
  private func transactionIndex(of address: PublicKey) -> UInt16? {
    for account in instructionAccounts[ownAccounts] where addresses[Int(account.index)] == address {
      return account.index
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

  /// Refuses privileges that neither the running instruction nor `signers` give.
  private mutating func checkPrivileges(
    of wanted: InstructionAccount, signers: [PublicKey]
  ) throws(ProgramFailure) {
    guard wanted.isSigner || wanted.isWritable else { return }
    for held in instructionAccounts[ownAccounts] where held.index == wanted.index {
      let address = addresses[Int(wanted.index)]
      if wanted.isWritable && !held.isWritable {
        logVerbatim("\(address)'s writable privilege escalated")
        throw ProgramFailure(.privilegeEscalation)
      }
      if wanted.isSigner && !held.isSigner && !signers.contains(address) {
        logVerbatim("\(address)'s signer privilege escalated")
        throw ProgramFailure(.privilegeEscalation)
      }
      return
    }
  }

  /// Runs the program of an inner instruction on the accounts from `start` on, then restores the caller's view.
  private mutating func enter(
    _ callee: Int, instruction: Instruction, start: Int
  ) throws(ProgramFailure) {
    traceLength += 1
    guard traceLength <= environment.limits.instructionTraceLength else {
      append(instruction, start: start, wasRefused: true)
      throw ProgramFailure(.maxInstructionTraceLengthExceeded)
    }
    append(instruction, start: start, wasRefused: false)
    guard stackHeight < environment.limits.stackHeight else { throw ProgramFailure(.callDepth) }

    let caller = (
      programIndex: programIndex, accountStart: accountStart, accountCount: accountCount, data: data
    )
    callers.append(programIndex)
    programIndex = callee
    accountStart = start
    accountCount = instructionAccounts.count - start
    data = instruction.data[...]
    defer {
      callers.removeLast()
      programIndex = caller.programIndex
      accountStart = caller.accountStart
      accountCount = caller.accountCount
      data = caller.data
    }
    try process()
  }

  /// Adds an instruction with the accounts from `start` on to the list of inner instructions.
  private mutating func append(_ instruction: Instruction, start: Int, wasRefused: Bool) {
    innerInstructions.append(
      InnerInstruction(
        topLevelIndex: topLevelInstructionIndex, caller: programID, programID: instruction.programID,
        accounts: instructionAccounts[start...].map { UInt8(truncatingIfNeeded: $0.index) },
        data: instruction.data, stackHeight: stackHeight + 1, wasRefused: wasRefused))
  }
}
