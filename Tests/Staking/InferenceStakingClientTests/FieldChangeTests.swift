import AccountDecoding
import AnchorCore
import InferenceStaking
import SolanaPrimitives
import Testing

@testable import InferenceStakingClient

@Suite("Changes of an account's fields")
struct FieldChangeTests {
  private func pool() throws -> OperatorPool {
    let fields = Array(
      repeating: 0 as UInt8, count: OperatorPool.size.minimum - OperatorPool.discriminator.count)
    return try OperatorPool(account: OperatorPool.discriminator.bytes + fields)
  }

  @Test("Only changed fields are listed, in declared order and with the IDL's names")
  func changedFields() throws {
    let before = try pool()
    var after = before
    after.closedAtEpoch = 7
    after.name = "Pool"
    after.operatorAuthKeys = [.systemProgram]
    after.allowDelegation = true
    let changes = PreviewEffect.FieldChange.changes(from: .operatorPool(before), to: .operatorPool(after))
    #expect(
      changes == [
        .init(name: "name", before: "", after: "Pool"),
        .init(name: "operator_auth_keys", before: "[]", after: "[\"11111111111111111111111111111111\"]"),
        .init(name: "allow_delegation", before: "false", after: "true"),
        .init(name: "closed_at_epoch", before: "null", after: "7"),
      ])
  }

  @Test("An account that stays as it is has no changed fields")
  func unchanged() throws {
    let account = StakingProgram.AnyAccount.operatorPool(try pool())
    #expect(PreviewEffect.FieldChange.changes(from: account, to: account).isEmpty)
  }
}
