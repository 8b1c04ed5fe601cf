import Borsh
import InferenceStaking
import Testing

struct UpdateArgumentsTests {
  @Test("An update that changes nothing names no field: one zero byte each")
  func unchanged() throws {
    #expect(try UpdatePoolOverviewArgs.unchanged.borshBytes() == [UInt8](repeating: 0, count: 9))
    #expect(try UpdatePoolOverviewAuthoritiesArgs.unchanged.borshBytes() == [UInt8](repeating: 0, count: 3))
    #expect(try UpdateOperatorPoolArgs.unchanged.borshBytes() == [UInt8](repeating: 0, count: 9))
  }

  @Test("A field that is set is the only one named")
  func oneField() throws {
    var arguments = UpdateOperatorPoolArgs.unchanged
    arguments.allowDelegation = false
    #expect(try arguments.borshBytes() == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
  }
}
