import AnchorCore
import Borsh
import SolanaPrimitives
import SolanaPrograms
import Testing

@Suite("The programs that every cluster has") struct KnownProgramsTests {
  @Test("Each is found at its own address, and nothing is found elsewhere") func addresses() {
    #expect(Set(KnownPrograms.all.map(\.id)).count == KnownPrograms.all.count)
    for program in KnownPrograms.all {
      #expect(KnownPrograms.program(at: program.id)?.name == program.name)
    }
    #expect(
      KnownPrograms.all.map(\.name)
        == ["system", "compute_budget", "spl_token", "spl_associated_token_account", "spl_memo"])
    #expect(KnownPrograms.program(at: PublicKey(words: 1, 2, 3, 4)) == nil)
  }

  @Test("A program is no program of Anchor: it has instructions and errors, but no events") func isNotAnchor()
  {
    for program in KnownPrograms.all { #expect(!(program is any AnchorProgram)) }
  }
}

@Suite("Limits of the accounts of native programs") struct AccountLimitTests {
  private func key(_ number: Int) -> PublicKey { PublicKey(words: UInt64(number + 1), 0, 0, 0) }

  @Test("A multisig account has at most 11 signers, in decoding and in writing") func multisig() async throws
  {
    let full = Multisig(required: 11, signers: (0..<11).map { key($0) })
    var data = full.data
    #expect(try Multisig(data) == full)
    data[1] = 12
    let error = #expect(throws: LayoutError.self) {
      _ = try Multisig(data)
    }
    #expect(error?.error.code == .length(count: 12) && error?.error.offset == 1)
    await #expect(processExitsWith: .failure) {
      _ = Multisig(required: 1, signers: [PublicKey](repeating: .systemProgram, count: 12)).data
    }
  }

  @Test("A lookup table has at most 256 addresses, in decoding and in writing") func lookupTable()
    async throws
  {
    let full = LookupTableAccount(authority: nil, addresses: (0..<256).map { key($0) })
    let data = full.data
    #expect(try LookupTableAccount(data) == full)
    let error = #expect(throws: LayoutError.self) {
      _ = try LookupTableAccount(data + key(256).bytes)
    }
    #expect(error?.error.code == .length(count: 257) && error?.error.offset == 56)
    await #expect(processExitsWith: .failure) {
      _ =
        LookupTableAccount(authority: nil, addresses: [PublicKey](repeating: .systemProgram, count: 257)).data
    }
  }
}
