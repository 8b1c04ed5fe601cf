import AccountDecoding
import AnchorCore
import Borsh
import SolanaPrimitives
import Testing

@Suite("Accounts read in place")
struct AccountViewTests {
  @Test("A view has the fields that decoding gives")
  func fields() throws {
    let account = SampleAccount.sample
    let bytes = try account.accountBytes() + [0, 0]
    #expect(try SampleAccount(account: bytes) == account)
    let view = try SampleAccount.View(bytes)
    #expect(view.amount == account.amount)
    #expect(view.owner == account.owner)
    #expect(view.isOpen == account.isOpen)
    #expect(view.name == account.name)
    #expect(view.note == account.note)
    #expect(view.scores == account.scores)
    #expect(view.ratio == account.ratio)
    #expect(view.bytes(8, at: 0) == SampleAccount.discriminator.bytes)
    #expect(view.bytes32(at: 16).bytes == account.owner.bytes)
    let limits: [UInt32] = view.array(count: 2, at: view.layout.afterNote + 4)
    #expect(limits == [1, 2])
  }

  @Test("A view is refused for the same reason as decoding, whatever is missing or wrong")
  func refusals() throws {
    let bytes = try SampleAccount.sample.accountBytes()
    var variants = (0..<bytes.count).map { Array(bytes[..<$0]) }
    for position in [0, 7, 48, 49, 53] {
      var changed = bytes
      changed[position] = 0xff
      variants.append(changed)
    }
    for variant in variants {
      let decoding = #expect(throws: LayoutError.self) { _ = try SampleAccount(account: variant) }
      let viewing = #expect(throws: LayoutError.self) { _ = try SampleAccount.View(variant) }
      #expect(viewing == decoding)
      #expect(decoding?.error.offset != nil)
    }
  }

  @Test("A slice is read from its own start")
  func slices() throws {
    let bytes = try [9, 9, 9] + SampleAccount.sample.accountBytes()
    let slice = bytes[3...]
    #expect(try SampleAccount.View(slice).name == "Zoë")
  }

  @Test("A field at an offset outside the data stops")
  func outside() async {
    await #expect(processExitsWith: .failure) { _ = try AccountViewTests.text(at: -1) }
    await #expect(processExitsWith: .failure) { _ = try AccountViewTests.text(at: .max) }
    await #expect(processExitsWith: .failure) { _ = try AccountViewTests.number(at: -8) }
  }

  private static func text(at offset: Int) throws -> String {
    let bytes = try SampleAccount.sample.accountBytes()
    return try SampleAccount.View(bytes).value(at: offset)
  }

  private static func number(at offset: Int) throws -> UInt64 {
    let bytes = try SampleAccount.sample.accountBytes()
    return try SampleAccount.View(bytes).integer(at: offset)
  }
}
