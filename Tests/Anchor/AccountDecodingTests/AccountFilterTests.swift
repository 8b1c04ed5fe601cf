import AccountDecoding
import AnchorCore
import Borsh
import SolanaPrimitives
import Testing

@Suite("Filters of accounts")
struct AccountFilterTests {
  typealias Filter = AccountFilter<SampleAccount>

  @Test("A filter holds the encoding of its value, which is in every account that it should find")
  func encodings() throws {
    let account = SampleAccount.sample
    let bytes = try account.accountBytes()
    let filters = [
      Filter.discriminator, Filter(offset: 8, value: account.amount),
      Filter(offset: 16, value: account.owner),
      Filter(offset: 48, value: account.isOpen), try Filter(offset: 49, value: account.name),
      try Filter(offset: bytes.count - 8, value: account.ratio), Filter(offset: 8, value: Lamports(7)),
    ]
    for filter in filters {
      #expect(Array(bytes[filter.offset...].prefix(filter.bytes.count)) == filter.bytes)
      #expect(!filter.bytes.isEmpty)
    }
    #expect(Filter(offset: 8, value: UInt64(0x0102)).bytes == [2, 1, 0, 0, 0, 0, 0, 0])
    #expect(Filter(offset: 48, value: false).bytes == [0])
  }

  @Test("A NaN has no encoding, so there is no filter for it")
  func notANumber() {
    let error = #expect(throws: BorshError.self) { try Filter(offset: 8, value: Double.nan) }
    #expect(error?.code == .notANumber)
    let inList = #expect(throws: BorshError.self) { try Filter(offset: 8, value: [Float(1), .nan]) }
    #expect(inList?.code == .notANumber)
  }

  @Test("A negative offset stops")
  func negativeOffset() async {
    await #expect(processExitsWith: .failure) { _ = Filter(offset: -1, bytes: [1]) }
  }
}
