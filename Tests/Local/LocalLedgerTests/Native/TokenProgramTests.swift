import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("The Token program") struct TokenProgramTests {
  let owner = address(10)
  let other = address(11)
  let mint = address(20)
  let otherMint = address(21)
  let source = address(30)
  let destination = address(31)

  /// Source with 1,000 tokens, destination with none, both of `owner` and `mint`.
  private func chain(
    _ change: (inout TokenAccount, inout TokenAccount) -> Void = { _, _ in }
  ) -> Chain {
    var chain = Chain()
    chain.put(Mint(mintAuthority: owner, supply: 1_000, decimals: 9, freezeAuthority: owner), at: mint)
    chain.put(Mint(mintAuthority: owner, supply: 0, decimals: 6), at: otherMint)
    var from = TokenAccount(mint: mint, owner: owner, amount: 1_000)
    var to = TokenAccount(mint: mint, owner: owner)
    change(&from, &to)
    chain.put(from, at: source)
    chain.put(to, at: destination)
    return chain
  }

  private func transfer(_ amount: UInt64, by authority: PublicKey? = nil) -> Instruction {
    TokenProgram.transfer(amount, from: source, to: destination, authority: authority ?? owner)
  }

  @Test("A transfer moves tokens and logs its name") func loggedTransfer() throws {
    var chain = chain()
    let outcome = try chain.run(transfer(400))
    #expect(outcome.error == nil)
    #expect(try chain.tokenAccount(source).amount == 600)
    #expect(try chain.tokenAccount(destination).amount == 400)
    #expect(
      outcome.logs == [
        "Program TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA invoke [1]",
        "Program log: Instruction: Transfer",
        "Program TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA success",
      ])
  }

  @Test("A transfer reports a frozen account first, then missing funds, the mint and the owner")
  func orderOfTransferChecks() throws {
    // All errors are present at once; each step corrects the one that was reported.
    func wrong(_ mended: Int) -> Chain {
      chain { from, to in
        if mended < 1 { to.state = .frozen }
        if mended < 2 { from.amount = 0 }
        if mended < 3 { to.mint = otherMint }
        if mended < 4 { from.owner = other }
      }
    }
    let expected: [TokenError?] = [
      .accountFrozen, .insufficientFunds, .mintMismatch, .ownerMismatch, nil,
    ]
    for (mended, error) in expected.enumerated() {
      var chain = wrong(mended)
      let outcome = try chain.run(transfer(400))
      #expect(outcome.error == error.map { failed($0) })
      if let error { #expect(outcome.logs[2] == "Program log: " + error.logLine) }
    }
  }

  @Test("A checked transfer requires the mint and its decimals") func checkedTransfer() throws {
    var chain = chain()
    func checked(_ mint: PublicKey, _ decimals: UInt8) -> Instruction {
      TokenProgram.transferChecked(
        1, of: mint, decimals: decimals, from: source, to: destination, authority: owner)
    }
    #expect(try chain.run(checked(otherMint, 6)).error == failed(.mintMismatch))
    #expect(try chain.run(checked(mint, 6)).error == failed(.mintDecimalsMismatch))
    #expect(try chain.run(checked(mint, 9)).error == nil)
  }

  @Test("A transfer to itself changes nothing but runs every check") func selfTransfer() throws {
    var chain = chain()
    let same = TokenProgram.transfer(1_000, from: source, to: source, authority: owner)
    let outcome = try chain.run(same)
    #expect(outcome.error == nil)
    #expect(outcome.changes.map(\.address) == [Chain.payer])
    let tooMuch = TokenProgram.transfer(1_001, from: source, to: source, authority: owner)
    #expect(try chain.run(tooMuch).error == failed(.insufficientFunds))
  }

  @Test("A transfer without the owner's signature is refused") func unsignedTransfer() throws {
    var chain = chain()
    var unsigned = transfer(1)
    unsigned.accounts[2] = .readonly(owner)
    let outcome = try chain.run(unsigned)
    #expect(outcome.error == failed(0, .missingRequiredSignature))
    #expect(outcome.logs[2] == "Program log: Error: MissingRequiredSignature")
  }

  @Test("A delegate transfers at most the approved amount") func delegate() throws {
    var chain = chain()
    #expect(try chain.run(TokenProgram.approve(500, of: source, delegate: other, owner: owner)).error == nil)
    #expect(try chain.run(transfer(501, by: other)).error == failed(.insufficientFunds))
    #expect(try chain.run(transfer(200, by: other)).error == nil)
    #expect(try chain.tokenAccount(source).delegatedAmount == 300)
    #expect(try chain.run(transfer(300, by: other)).error == nil)
    #expect(try chain.tokenAccount(source).delegate == nil)
    #expect(try chain.run(transfer(1, by: other)).error == failed(.ownerMismatch))
  }

  @Test("Revoking removes the delegate but leaves its bytes in the data") func revoking() throws {
    var chain = chain()
    #expect(try chain.run(TokenProgram.approve(500, of: source, delegate: other, owner: owner)).error == nil)
    #expect(try chain.run(TokenProgram.revoke(source, owner: owner)).error == nil)
    #expect(try chain.tokenAccount(source).delegate == nil)
    let data = try #require(chain.ledger[source]).data
    #expect(Array(data[72..<76]) == [0, 0, 0, 0])
    #expect(Array(data[76..<108]) == other.bytes)
  }

  @Test("Minting and burning change the supply by the amount") func mintingAndBurning() throws {
    var chain = chain()
    #expect(try chain.run(TokenProgram.mintTo(50, of: mint, to: destination, authority: owner)).error == nil)
    #expect(try chain.mint(mint).supply == 1_050)
    #expect(try chain.run(TokenProgram.burn(30, of: mint, from: destination, authority: owner)).error == nil)
    #expect(try chain.mint(mint).supply == 1_020)
    #expect(try chain.tokenAccount(destination).amount == 20)
    let overflowing = TokenProgram.mintTo(.max, of: mint, to: destination, authority: owner)
    #expect(try chain.run(overflowing).error == failed(.overflow))
    let foreign = TokenProgram.mintTo(1, of: mint, to: destination, authority: other)
    #expect(try chain.run(foreign).error == failed(.ownerMismatch))
    let wrongMint = TokenProgram.mintTo(1, of: otherMint, to: destination, authority: owner)
    #expect(try chain.run(wrongMint).error == failed(.mintMismatch))
  }

  @Test("Only an empty account can be closed, and its lamports go to the destination") func closing() throws {
    var chain = chain()
    func close(_ account: PublicKey) -> Instruction {
      TokenProgram.closeAccount(account, destination: other, owner: owner)
    }
    #expect(try chain.run(close(source)).error == failed(.nonNativeHasBalance))
    #expect(try chain.run(close(destination)).error == nil)
    #expect(chain.ledger[destination] == nil)
    #expect(chain.ledger.balance(of: other) == 2_039_280)
  }

  @Test("Freezing needs the mint's authority and stops transfers") func freezing() throws {
    var chain = chain()
    let freeze = TokenProgram().instruction(.freezeAccount, accounts: [source, mint, owner])
    #expect(
      try chain.run(TokenProgram().instruction(.thawAccount, accounts: [source, mint, owner])).error
        == failed(.invalidState))
    #expect(try chain.run(freeze).error == nil)
    #expect(try chain.run(freeze).error == failed(.invalidState))
    #expect(try chain.run(transfer(1)).error == failed(.accountFrozen))
    #expect(
      try chain.run(TokenProgram().instruction(.thawAccount, accounts: [source, mint, owner])).error == nil)
    #expect(try chain.run(transfer(1)).error == nil)
  }

  @Test("An authority can be changed or removed") func settingAuthority() throws {
    var chain = chain()
    let giveUp = TokenProgram().instruction(
      .setAuthority(.mintTokens, newAuthority: nil), accounts: [mint, owner])
    #expect(try chain.run(giveUp).error == nil)
    #expect(try chain.run(giveUp).error == failed(.fixedSupply))
    let mintMore = TokenProgram.mintTo(1, of: mint, to: destination, authority: owner)
    #expect(try chain.run(mintMore).error == failed(.fixedSupply))
    let handOver = TokenProgram().instruction(
      .setAuthority(.accountOwner, newAuthority: other), accounts: [source, owner])
    #expect(try chain.run(handOver).error == nil)
    #expect(try chain.run(transfer(1)).error == failed(.ownerMismatch))
    #expect(try chain.run(transfer(1, by: other)).error == nil)
    let unsupported = TokenProgram().instruction(
      .setAuthority(.mintTokens, newAuthority: nil), accounts: [source, other])
    #expect(try chain.run(unsupported).error == failed(.authorityTypeNotSupported))
  }

  @Test("A multisig account signs if enough of its signers do") func multisig() throws {
    let shared = address(40)
    var chain = chain { from, _ in from.owner = shared }
    let signers = (0..<3).map { address(41 + $0) }
    chain.ledger[shared] = AccountState(
      lamports: 3_361_680, owner: .tokenProgram, data: Multisig(required: 2, signers: signers).data)
    func transfer(signers: [PublicKey]) -> Instruction {
      TokenProgram().instruction(
        .transfer(amount: 1), accounts: [source, destination, shared], signers: signers)
    }
    #expect(try chain.run(transfer(signers: [signers[0]])).error == failed(0, .missingRequiredSignature))
    #expect(
      try chain.run(transfer(signers: [signers[0], signers[0]])).error == failed(0, .missingRequiredSignature)
    )
    #expect(try chain.run(transfer(signers: [signers[2], signers[0]])).error == nil)
  }

  @Test("A mint and an account can be created and used in one transaction") func newMintInOneTransaction()
    throws
  {
    var chain = Chain()
    let outcome = try chain.run(
      SystemProgram.createAccount(
        mint, lamports: 1_461_600, space: 82, owner: .tokenProgram, payer: Chain.payer),
      TokenProgram().instruction(
        .initializeMint2(decimals: 6, mintAuthority: owner, freezeAuthority: nil), accounts: [mint]),
      SystemProgram.createAccount(
        source, lamports: 2_039_280, space: 165, owner: .tokenProgram, payer: Chain.payer),
      TokenProgram().instruction(.initializeAccount3(owner: owner), accounts: [source, mint]),
      TokenProgram.mintTo(7, of: mint, to: source, authority: owner))
    #expect(outcome.error == nil)
    #expect(try chain.tokenAccount(source) == TokenAccount(mint: mint, owner: owner, amount: 7))
    let again = TokenProgram().instruction(.initializeAccount3(owner: owner), accounts: [source, mint])
    #expect(try chain.run(again).error == failed(.alreadyInUse))
  }

  @Test("Wrapped SOL follows the lamports of its account") func wrappedSOL() throws {
    var chain = Chain()
    chain.ledger[source] = AccountState(
      lamports: 3_039_280, owner: .tokenProgram, data: [UInt8](repeating: 0, count: 165))
    let setUp = TokenProgram().instruction(
      .initializeAccount3(owner: owner), accounts: [source, .nativeMint])
    #expect(try chain.run(setUp).error == nil)
    #expect(try chain.tokenAccount(source).amount == 1_000_000)
    #expect(try chain.run(SystemProgram.transfer(5, from: Chain.payer, to: source)).error == nil)
    #expect(try chain.tokenAccount(source).amount == 1_000_000)
    #expect(try chain.run(TokenProgram.syncNative(source)).error == nil)
    #expect(try chain.tokenAccount(source).amount == 1_000_005)
  }

  @Test("Data that is not an instruction is refused before anything else") func invalidData() throws {
    var chain = chain()
    for data in [[], [25], [255, 1, 2], [3, 1, 2, 3], [6, 4, 0], [6, 2, 2], [24, 0xff]] as [[UInt8]] {
      let outcome = try chain.run(Instruction(programID: .tokenProgram, accounts: [], data: data))
      #expect(outcome.error == failed(.invalidInstruction))
      #expect(outcome.logs[1] == "Program log: Error: Invalid instruction")
    }
  }

  @Test(
    "Amounts are read from decimal text",
    arguments: [
      ("1", 1_000_000_000), ("1.5", 1_500_000_000), (".5", 500_000_000), ("0.000000001", 1),
      ("1.50", 1_500_000_000),
      ("", nil), (".", nil), ("1.2.3", nil), ("abc", nil), ("0.0000000001", nil), ("18446744074", nil),
    ] as [(String, UInt64?)])
  func amountsFromText(text: String, amount: UInt64?) throws {
    var chain = chain()
    let outcome = try chain.run(TokenProgram().instruction(.uiAmountToAmount(text: text), accounts: [mint]))
    if let amount {
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: amount >> UInt64(8 * $0)) }
      #expect(outcome.returnData?.data == bytes)
    } else {
      #expect(outcome.error == failed(0, .invalidArgument))
    }
  }

  @Test(
    "Amounts are written as decimal text without trailing zeros",
    arguments: [(0, "0"), (1, "0.000000001"), (1_500_000_000, "1.5"), (20_000_000_000, "20")]
      as [(UInt64, String)])
  func amountsAsText(amount: UInt64, text: String) throws {
    var chain = chain()
    let outcome = try chain.run(
      TokenProgram().instruction(.amountToUIAmount(amount: amount), accounts: [mint]))
    #expect(outcome.returnData?.data == Array(text.utf8))
  }

  @Test(
    "A multisig of more signers than it has room for does not begin, however the count is written",
    arguments: [
      (1, nil), (11, nil), (12, .custom(7)), (256, .custom(7)), (257, .programFailedToComplete),
      (267, .programFailedToComplete), (268, .custom(7)), (513, .programFailedToComplete),
    ] as [(Int, InstructionError?)])
  func crowdedMultisig(count: Int, error: InstructionError?) throws {
    var chain = chain()
    let multisig = address(40)
    chain.ledger[multisig] = AccountState(
      lamports: 3_361_680, owner: .tokenProgram, data: [UInt8](repeating: 0, count: Multisig.size))
    let signers = Array(repeating: AccountMeta.readonly(other), count: count)
    // InitializeMultisig2, one required signer.
    let outcome = try chain.run(
      Instruction(programID: .tokenProgram, accounts: [.writable(multisig)] + signers, data: [19, 1]))
    #expect(outcome.error == error.map { .instruction(index: 0, $0) })
  }
}
