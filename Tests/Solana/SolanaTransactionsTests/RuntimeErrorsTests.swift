import JSONText
import Testing

@testable import SolanaTransactions

@Suite("The runtime's errors")
struct RuntimeErrorsTests {
  private func json(_ value: some JSONEncodable) -> String {
    var writer = JSONWriter()
    value.encode(json: &writer)
    return writer.text
  }

  @Test("Every error reads from the RPC's JSON and writes it back")
  func roundTrip() throws {
    let instructionErrors =
      InstructionError.plain.map(\.error) + [
        .custom(0), .custom(.max), .borshIOError("Unknown"),
      ]
    for error in instructionErrors {
      #expect(try InstructionError(json: Array(json(error).utf8)) == error)
      let outer = TransactionError.instruction(index: 255, error)
      #expect(try TransactionError(json: Array(json(outer).utf8)) == outer)
    }
    let transactionErrors =
      TransactionError.plain.map(\.error) + [
        .duplicateInstruction(index: 3), .insufficientFundsForRent(accountIndex: 0),
        .programExecutionTemporarilyRestricted(accountIndex: 255),
      ]
    for error in transactionErrors { #expect(try TransactionError(json: Array(json(error).utf8)) == error) }
  }

  @Test("Names and texts are different for every error, and none is empty")
  func distinct() {
    #expect(Set(InstructionError.plain.map(\.error.name)).count == 53)
    #expect(Set(TransactionError.plain.map(\.error.name)).count == 35)
    #expect(Set(InstructionError.plain.map(\.error)).count == 53)
    #expect(Set(TransactionError.plain.map(\.error)).count == 35)
    #expect(!InstructionError.plain.contains { $0.error.name.isEmpty || $0.error.description.isEmpty })
    #expect(!TransactionError.plain.contains { $0.error.name.isEmpty || $0.error.description.isEmpty })
  }

  @Test(
    "Forms are those of the RPC",
    arguments: [
      (TransactionError.blockhashNotFound, #""BlockhashNotFound""#),
      (.instruction(index: 0, .custom(6001)), #"{"InstructionError":[0,{"Custom":6001}]}"#),
      (.instruction(index: 2, .invalidAccountData), #"{"InstructionError":[2,"InvalidAccountData"]}"#),
      (
        .instruction(index: 2, .borshIOError("Unknown")),
        #"{"InstructionError":[2,{"BorshIoError":"Unknown"}]}"#
      ),
      (.insufficientFundsForRent(accountIndex: 1), #"{"InsufficientFundsForRent":{"account_index":1}}"#),
      (.duplicateInstruction(index: 4), #"{"DuplicateInstruction":4}"#),
    ])
  func forms(error: TransactionError, text: String) throws {
    #expect(json(error) == text)
    #expect(try TransactionError(json: Array(text.utf8)) == error)
  }

  @Test("Texts are the runtime's")
  func texts() {
    #expect(InstructionError.custom(0x1771).description == "custom program error: 0x1771")
    #expect(InstructionError.custom(0).description == "custom program error: 0x0")
    #expect(InstructionError.invalidAccountData.description == "invalid account data for instruction")
    #expect(
      InstructionError.uninitializedAccount.description == "instruction requires an initialized account")
    #expect(InstructionError.programFailedToComplete.description == "Program failed to complete")
    #expect(
      TransactionError.instruction(index: 1, .custom(6003)).description
        == "Error processing Instruction 1: custom program error: 0x1773")
    #expect(
      TransactionError.insufficientFundsForRent(accountIndex: 3).description
        == "Transaction results in an account (3) with insufficient funds for rent")
  }

  @Test(
    "Errors of later versions are kept as they are written",
    arguments: [
      #""BrandNewError""#, #"{"BrandNewError":{"a":[1,2]}}"#, #"{"InstructionError":[0]}"#, #"{"Custom":1}"#,
      #"{"InstructionError":[256,"InvalidSeeds"]}"#, "17", "true", "[]", "{}",
    ])
  func unknown(text: String) throws {
    let error = try TransactionError(json: Array(text.utf8))
    #expect(error == .unrecognized(text))
    #expect(json(error) == text)
    let inner = try TransactionError(json: Array(#"{"InstructionError":[3,{"New":[1]}]}"#.utf8))
    #expect(inner == .instruction(index: 3, .unrecognized(#"{"New":[1]}"#)))
    #expect(json(inner) == #"{"InstructionError":[3,{"New":[1]}]}"#)
  }

  @Test("What is no JSON is refused")
  func invalid() {
    for text in ["", "{", #""BlockhashNotFound"#, "nul", #"{"InstructionError":[0,{"Custom":1}]} x"#] {
      #expect(throws: JSONError.self) { try TransactionError(json: Array(text.utf8)) }
    }
  }
}
