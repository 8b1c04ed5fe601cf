import BytePrimitives
import JSONText
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// Decodes a line of a recording.
struct TraceLine {
  /// The greatest length of an account's data in bytes; a line may not state more.
  private static let maximumSpace = UInt64(RuntimeLimits.maximumAccountSpace)

  private let bytes: ArraySlice<UInt8>
  private let object: JSONNode
  private let line: Int

  init(_ bytes: ArraySlice<UInt8>, line: Int) throws(TraceError) {
    self.bytes = bytes
    self.line = line
    do throws(JSONError) {
      self.object = try JSONNode(parsing: bytes)
    } catch {
      throw TraceError(line: line, code: .json(error))
    }
  }

  func event() throws(TraceError) -> TraceEvent {
    let kind = try text("kind")
    switch kind {
    case "genesis": return .genesis(try genesis())
    case "clock": return .clock(unixTimestamp: try integer("unixTimestamp"))
    case "set": return .set(accounts: try accounts("accounts"), note: object["note"]?.string ?? "")
    case "transaction": return .transaction(try transaction())
    default: throw TraceError(line: line, code: .kind(kind))
    }
  }

  private func genesis() throws(TraceError) -> TraceGenesis {
    guard let members = object["actors"]?.object?.members else { throw malformed("actors") }
    var actors: [(name: String, address: PublicKey)] = []
    for member in members {
      guard let text = member.value.string else { throw malformed("actors.\(member.key)") }
      actors.append((member.key, try address(text, "actors.\(member.key)")))
    }
    return TraceGenesis(
      name: try text("trace"), variant: try text("variant"), programID: try address("programId"),
      mint: try address("mint"), usdcMint: try address("usdcMint"),
      unixTimestamp: try integer("unixTimestamp"),
      actors: actors, accounts: try accounts("accounts"))
  }

  private func transaction() throws(TraceError) -> TraceTransaction {
    let wire = try base64(object["transaction"], "transaction")
    let transaction: Transaction
    do {
      transaction = try Transaction(decoding: wire)
    } catch {
      throw malformed("transaction")
    }
    guard let step = object["step"]?.int else { throw malformed("step") }
    return TraceTransaction(
      step: step, note: object["note"]?.string ?? "", transaction: transaction, error: try error(),
      logs: try logs(), innerInstructions: try innerInstructions(), changes: try accounts("changed"),
      panicMessage: object["panic"]?.string)
  }

  private func error() throws(TraceError) -> TransactionError? {
    guard let node = object["error"] else { throw malformed("error") }
    if node.isNull { return nil }
    var reader = JSONReader(bytes.rawSpan)
    do throws(JSONError) {
      try reader.enterObject()
      while let key = try reader.nextKey() {
        if key.equals("error") { return try TransactionError.read(&reader) }
        try reader.skipValue()
      }
    } catch {
      throw malformed("error")
    }
    preconditionFailure("the line has a member named error")
  }

  private func logs() throws(TraceError) -> [String]? {
    guard let node = object["logs"] else { throw malformed("logs") }
    if node.isNull { return nil }
    guard let lines = node.array else { throw malformed("logs") }
    var logs: [String] = []
    for line in lines {
      guard let text = line.string else { throw malformed("logs") }
      logs.append(text)
    }
    return logs
  }

  private func innerInstructions() throws(TraceError) -> [TraceTransaction.InnerInstruction] {
    guard let node = object["inner"], !node.isNull else { return [] }
    guard let items = node.array else { throw malformed("inner") }
    var instructions: [TraceTransaction.InnerInstruction] = []
    for item in items {
      guard let index = item["index"]?.int, let program = item["program"]?.string,
        let indices = item["accounts"]?.array
      else { throw malformed("inner") }
      var accounts: [UInt8] = []
      for index in indices {
        guard let index: UInt8 = index.integer() else { throw malformed("inner.accounts") }
        accounts.append(index)
      }
      instructions.append(
        TraceTransaction.InnerInstruction(
          topLevelIndex: index, programID: try address(program, "inner.program"), accounts: accounts,
          data: try base64(item["data"], "inner.data"), stackHeight: item["stackHeight"]?.int))
    }
    return instructions
  }

  private func accounts(_ name: String) throws(TraceError) -> [TraceAccount] {
    guard let members = object[name]?.object?.members else { throw malformed(name) }
    var accounts: [TraceAccount] = []
    for member in members {
      accounts.append(
        TraceAccount(
          address: try address(member.key, name),
          state: member.value.isNull ? nil : try state(member.value, "\(name).\(member.key)")))
    }
    return accounts
  }

  private func state(_ node: JSONNode, _ name: String) throws(TraceError) -> AccountState {
    guard let lamports = node["lamports"]?.uint64, let owner = node["owner"]?.string,
      let space = node["space"]?.uint64, space <= TraceLine.maximumSpace
    else { throw malformed(name) }
    var data = try base64(node["data"], name + ".data")
    guard data.count <= Int(space) else { throw malformed(name + ".data") }
    data.append(contentsOf: repeatElement(0, count: Int(space) - data.count))
    return AccountState(lamports: lamports, owner: try address(owner, name + ".owner"), data: data)
  }

  private func text(_ name: String) throws(TraceError) -> String {
    guard let text = object[name]?.string else { throw malformed(name) }
    return text
  }

  private func integer(_ name: String) throws(TraceError) -> Int64 {
    guard let value = object[name]?.int64 else { throw malformed(name) }
    return value
  }

  private func address(_ name: String) throws(TraceError) -> PublicKey {
    try address(try text(name), name)
  }

  private func address(_ text: String, _ name: String) throws(TraceError) -> PublicKey {
    do {
      return try PublicKey(text)
    } catch {
      throw malformed(name)
    }
  }

  private func base64(_ node: JSONNode?, _ name: String) throws(TraceError) -> [UInt8] {
    guard let text = node?.string else { throw malformed(name) }
    do {
      return try Base64.decode(text)
    } catch {
      throw malformed(name)
    }
  }

  private func malformed(_ name: String) -> TraceError { TraceError(line: line, code: .member(name)) }
}
