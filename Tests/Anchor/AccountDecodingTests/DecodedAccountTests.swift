import AccountDecoding
import AnchorCore
import Borsh
import SolanaPrimitives
import Testing

@Suite("Accounts with what follows their content")
struct DecodedAccountTests {
  private let program = SampleProgram(id: PublicKey(words: 5, 6, 7, 8))

  @Test("Bytes after the content are padding if they are zeros, else unexplained from the first other one on")
  func trailingBytes() throws {
    let content = try SampleAccount.sample.accountBytes()
    let cases: [([UInt8], TrailingBytes)] = [
      ([], .none), ([0], .padding(count: 1)), ([0, 0, 0], .padding(count: 3)),
      ([1], .unexplained(count: 1, firstNonzero: content.count)),
      ([0, 0, 5, 0], .unexplained(count: 4, firstNonzero: content.count + 2)),
    ]
    for (rest, expected) in cases {
      let decoded = try program.decodedAccount(content + rest, owner: program.id)
      #expect(decoded.trailing == expected)
      #expect(decoded.trailing.count == rest.count)
      #expect(decoded.byteCount == content.count)
      #expect(decoded.account.account == .sample)
    }
  }

  @Test("Content that takes more than the data leaves nothing after it")
  func pastTheEnd() {
    let bytes: [UInt8] = [1, 2]
    let slice = bytes[...]
    let span = slice.span
    #expect(TrailingBytes(in: unsafe span.bytes, from: 2) == .none)
    #expect(TrailingBytes(in: unsafe span.bytes, from: 3) == .none)
    #expect(TrailingBytes(in: unsafe span.bytes, from: .max) == .none)
  }

  @Test("Another owner is refused before the data is looked at; without an owner nothing is checked")
  func owners() throws {
    let bytes = try SampleAccount.sample.accountBytes()
    let other = PublicKey(words: 1, 1, 1, 1)
    #expect(throws: AccountError.owner(expected: program.id, found: other)) {
      try program.account([], owner: other)
    }
    #expect(try program.account(bytes, owner: nil).account == .sample)
    let error = #expect(throws: AccountError.self) { try program.account([1, 2], owner: nil) }
    guard case .layout(let layout)? = error else {
      Issue.record("refused as \(String(describing: error))")
      return
    }
    #expect(layout.error.code == .truncated(needed: 8))
    #expect(error?.description == layout.description)
  }

  @Test("An account encodes to the bytes that it was decoded from; a NaN has no encoding")
  func encoding() throws {
    let bytes = try SampleAccount.sample.accountBytes()
    #expect(try SampleAccount(account: bytes).accountBytes() == bytes)
    var account = SampleAccount.sample
    account.ratio = .nan
    #expect(throws: BorshError.self) { try account.accountBytes() }
  }
}
