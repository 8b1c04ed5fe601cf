import AnchorCore
import Borsh
import SolanaPrimitives
import SolanaPrograms
import TestSupport
import Testing

@Suite("Accounts of native programs") struct AccountLayoutTests {
  static let a = PublicKey(words: 1, 2, 3, 4)
  static let b = PublicKey(words: 5, 6, 7, 8)

  private func read<Account>(
    _ data: [UInt8], _ body: (RawSpan) throws(LayoutError) -> Account
  ) throws -> Account {
    let slice = data[...]
    let span = slice.span
    return try body(unsafe span.bytes)
  }

  @Test("Accounts read back as they were written, at the offsets of the programs") func accountsRoundTrip()
    throws
  {
    let account = TokenAccount(
      mint: Self.a, owner: Self.b, amount: 0x0102, delegate: Self.a, state: .frozen, nativeReserve: 2_039_280,
      delegatedAmount: 7, closeAuthority: Self.b)
    let data = account.data
    #expect(data.count == 165)
    #expect(Array(data[0..<32]) == Self.a.bytes && Array(data[32..<64]) == Self.b.bytes)
    #expect(Array(data[64..<66]) == [2, 1] && data[72] == 1 && data[108] == 2 && data[109] == 1)
    #expect(data[121] == 7 && data[129] == 1 && Array(data[133..<165]) == Self.b.bytes)
    #expect(try read(data) { span throws(LayoutError) in try TokenAccount(span) } == account)

    let mint = Mint(mintAuthority: Self.a, supply: 5, decimals: 9, freezeAuthority: nil)
    #expect(mint.data.count == 82 && mint.data[36] == 5 && mint.data[44] == 9 && mint.data[45] == 1)
    #expect(try read(mint.data) { span throws(LayoutError) in try Mint(span) } == mint)

    let shared = Multisig(required: 2, signers: [Self.a, Self.b, Self.a])
    #expect(shared.data.count == 355)
    #expect(Array(shared.data.prefix(3)) == [2, 3, 1])
    #expect(try read(shared.data) { span throws(LayoutError) in try Multisig(span) } == shared)

    let nonce = NonceAccount(
      content: .init(authority: Self.a, nonce: Blockhash(words: 9, 9, 9, 9), lamportsPerSignature: 5_000))
    #expect(nonce.data.count == 80)
    #expect(Array(nonce.data.prefix(8)) == [1, 0, 0, 0, 1, 0, 0, 0])
    #expect(try read(nonce.data) { span throws(LayoutError) in try NonceAccount(span) } == nonce)

    let table = LookupTableAccount(
      deactivationSlot: 5, lastExtendedSlot: 6, lastExtendedStart: 1, authority: Self.a,
      addresses: [Self.a, Self.b])
    #expect(table.data.count == 56 + 64)
    #expect(try read(table.data) { span throws(LayoutError) in try LookupTableAccount(span) } == table)
  }

  @Test("Writing no value leaves the bytes of the value as they were") func writingNoValue() throws {
    var data = TokenAccount(mint: Self.a, owner: Self.b, delegate: Self.a, closeAuthority: Self.b).data
    TokenAccount(mint: Self.a, owner: Self.b).write(to: &data)
    #expect(Array(data[72..<76]) == [0, 0, 0, 0] && Array(data[76..<108]) == Self.a.bytes)
    #expect(Array(data[129..<133]) == [0, 0, 0, 0] && Array(data[133..<165]) == Self.b.bytes)
  }

  @Test(
    "A token account with a tag or state that the program refuses is refused at its offset",
    arguments: [(72, 2), (108, 3), (109, 2), (129, 2), (73, 1)] as [(Int, UInt8)])
  func refusedTokenAccounts(
    offset: Int, byte: UInt8
  ) throws {
    var data = TokenAccount(mint: Self.a, owner: Self.b).data
    data[offset] = byte
    let error = #expect(throws: LayoutError.self) {
      try read(data) { span throws(LayoutError) in try TokenAccount(span) }
    }
    #expect(error?.error.offset == (offset == 73 ? 72 : offset))
    #expect(error?.typeName == "TokenAccount")
  }

  @Test("The Token program's accounts are distinguished by size") func sizesOfTokenAccounts() throws {
    let program = TokenProgram()
    for (data, name) in [
      (TokenAccount(mint: Self.a, owner: Self.b).data, "TokenAccount"),
      (Mint(mintAuthority: nil, decimals: 0).data, "Mint"),
      (Multisig(required: 1, signers: [Self.a]).data, "Multisig"),
    ] {
      let account = try read(data) { span throws(LayoutError) in try program.account(span) }
      #expect(account.value.typeName == name && account.byteCount == data.count)
      for wrong in [Array(data.dropLast()), data + [0], []] {
        #expect(throws: LayoutError.self) {
          try read(wrong) { span throws(LayoutError) in try program.account(span) }
        }
      }
    }
  }

  @Test("Random bytes are read or refused") func randomBytes() throws {
    var random = SeededRandom(seed: 2)
    for _ in 0..<5_000 {
      let size = [0, 55, 56, 80, 82, 88, 120, 165, 355][random.below(9)]
      var data = random.bytes(size)
      for _ in 0..<random.below(60) where size > 0 { data[random.below(size)] = UInt8(random.below(2)) }
      if let account = try? read(data, { span throws(LayoutError) in try TokenAccount(span) }) {
        var written = data
        account.write(to: &written)
        #expect(written == data)
      }
      if let mint = try? read(data, { span throws(LayoutError) in try Mint(span) }) {
        var written = data
        mint.write(to: &written)
        #expect(written == data)
      }
      _ = try? read(data) { span throws(LayoutError) in try Multisig(span) }
      _ = try? read(data) { span throws(LayoutError) in try NonceAccount(span) }
      _ = try? read(data) { span throws(LayoutError) in try LookupTableAccount(span) }
    }
  }
}
