import AnchorCore
import Borsh
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TestSupport
import Testing

@Suite("Instructions of native programs") struct InstructionCodingTests {
  static let a = PublicKey(words: 1, 2, 3, 4)
  static let b = PublicKey(words: 5, 6, 7, 8)

  static let token: [TokenInstruction] = [
    .initializeMint(decimals: 9, mintAuthority: a, freezeAuthority: b), .initializeAccount,
    .initializeMultisig(required: 2), .transfer(amount: .max), .approve(amount: 1), .revoke,
    .setAuthority(.closeAccount, newAuthority: nil), .mintTo(amount: 0), .burn(amount: 7), .closeAccount,
    .freezeAccount, .thawAccount, .transferChecked(amount: 5, decimals: 6),
    .approveChecked(amount: 5, decimals: 255), .mintToChecked(amount: 5, decimals: 0),
    .burnChecked(amount: 5, decimals: 9), .initializeAccount2(owner: a), .syncNative,
    .initializeAccount3(owner: b), .initializeMultisig2(required: 11),
    .initializeMint2(decimals: 0, mintAuthority: b, freezeAuthority: nil), .getAccountDataSize,
    .initializeImmutableOwner, .amountToUIAmount(amount: 9), .uiAmountToAmount(text: "1.5é"),
  ]
  static let system: [SystemInstruction] = [
    .createAccount(lamports: 1, space: 2, owner: a), .assign(owner: b), .transfer(lamports: .max),
    .createAccountWithSeed(base: a, seed: "séed", lamports: 1, space: 2, owner: b), .advanceNonceAccount,
    .withdrawNonceAccount(lamports: 5), .initializeNonceAccount(authority: a),
    .authorizeNonceAccount(authority: b), .allocate(space: 165),
    .allocateWithSeed(base: a, seed: "", space: 1, owner: b), .assignWithSeed(base: a, seed: "x", owner: b),
    .transferWithSeed(lamports: 1, seed: "y", owner: a), .upgradeNonceAccount,
  ]
  static let computeBudget: [ComputeBudgetInstruction] = [
    .requestUnits(units: 1, additionalFee: 2), .requestHeapFrame(bytes: 32_768),
    .setComputeUnitLimit(units: 1_400_000), .setComputeUnitPrice(microLamports: .max),
    .setLoadedAccountsDataSizeLimit(bytes: 5),
  ]

  private func roundTrip<Target: KnownProgram>(
    _ program: Target, _ instructions: [Target.AnyInstruction]
  ) throws {
    #expect(Target.AnyInstruction.schemas.count == instructions.count)
    for (tag, instruction) in instructions.enumerated() {
      #expect(instruction.tag == tag)
      let data = instruction.data[...]
      let span = data.span
      let bytes = unsafe span.bytes
      let decoded = try program.instruction(bytes)
      #expect(decoded.value == instruction)
      #expect(decoded.byteCount == data.count)
      #expect(program.instructionSchema(bytes)?.name == instruction.typeName)
      // Every shorter front that still names the instruction lacks something or is another instruction.
      for length in 1..<max(data.count, 1) {
        let cut = bytes.extracting(first: length)
        do {
          let other = try program.instruction(cut)
          #expect(other.value != instruction)
        } catch {
          #expect(error.error.offset != nil)
        }
      }
      // What follows the arguments is counted, not refused; a text takes all there is.
      if case .uiAmountToAmount? = instruction as? TokenInstruction { continue }
      let longer = instruction.data + [1, 2, 3]
      let longerSlice = longer[...]
      let longerSpan = longerSlice.span
      let trailing = try program.instruction(unsafe longerSpan.bytes)
      #expect(trailing.value == instruction && trailing.byteCount == longer.count - 3)
    }
  }

  @Test("Token instructions read back as they were written") func tokenInstructions() throws {
    try roundTrip(TokenProgram(), InstructionCodingTests.token)
  }

  @Test("System instructions read back as they were written") func systemInstructions() throws {
    try roundTrip(SystemProgram(), InstructionCodingTests.system)
  }

  @Test("Compute budget instructions read back as they were written") func computeBudgetInstructions() throws
  {
    try roundTrip(ComputeBudgetProgram(), InstructionCodingTests.computeBudget)
  }

  @Test("Associated token instructions read back as they were written") func associatedTokenInstructions()
    throws
  {
    try roundTrip(AssociatedTokenProgram(), [.create, .createIdempotent, .recoverNested])
  }

  @Test(
    "Data has the bytes that the programs expect",
    arguments: [
      (
        "transfer", TokenProgram.transfer(25_000_000_000, from: a, to: b, authority: a).data,
        "0300ba1dd205000000"
      ),
      ("set unit limit", Instruction.setComputeUnitLimit(120_000).data, "02c0d40100"),
      ("set unit price", Instruction.setComputeUnitPrice(1).data, "030100000000000000"),
      (
        "system transfer", SystemProgram.transfer(1_000_000_000, from: a, to: b).data,
        "0200000000ca9a3b00000000"
      ),
      ("create idempotent", AssociatedTokenProgram().instruction(.createIdempotent, accounts: []).data, "01"),
      ("close", TokenProgram.closeAccount(a, destination: b, owner: a).data, "09"),
      ("memo", MemoProgram.memo("hi").data, "6869"),
    ] as [(String, [UInt8], String)])
  func expectedBytes(name: String, data: [UInt8], expected: String) throws {
    #expect(hex(data) == expected, "\(name)")
  }

  @Test("An instruction has the accounts of the schema with its flags") func accountsOfTheSchema() {
    let call = TokenProgram.transfer(1, from: Self.a, to: Self.b, authority: Self.a)
    #expect(call.programID == .tokenProgram)
    #expect(call.accounts == [.writable(Self.a), .writable(Self.b), .readonly(Self.a, signer: true)])
  }

  @Test("The signers of a multisig authority sign in its place") func multisigAuthority() {
    let call = TokenProgram().instruction(
      .transfer(amount: 1), accounts: [Self.a, Self.b, Self.a], signers: [Self.b, Self.a])
    #expect(
      call.accounts == [
        .writable(Self.a), .writable(Self.b), .readonly(Self.a), .readonly(Self.b, signer: true),
        .readonly(Self.a, signer: true),
      ])
  }

  @Test("No data at all means creating an associated account") func emptyData() throws {
    let nothing: [UInt8] = []
    let slice = nothing[...]
    let span = slice.span
    let decoded = try AssociatedTokenProgram().instruction(unsafe span.bytes)
    #expect(decoded.value == .create && decoded.byteCount == 0)
    #expect(AssociatedTokenProgram().instructionSchema(unsafe span.bytes)?.name == "create")
  }

  @Test("Random bytes are read or refused, and what is read writes itself back") func randomBytes() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<20_000 {
      var bytes = random.bytes(random.below(80))
      if !bytes.isEmpty { bytes[0] = UInt8(random.below(26)) }
      if bytes.count >= 4, random.oneIn(2) { bytes.replaceSubrange(1..<4, with: [0, 0, 0]) }
      let slice = bytes[...]
      let span = slice.span
      if let token = try? TokenProgram().instruction(unsafe span.bytes) {
        #expect(token.value.data == Array(bytes.prefix(token.byteCount)))
      }
      if let system = try? SystemProgram().instruction(unsafe span.bytes) {
        #expect(system.value.data == Array(bytes.prefix(system.byteCount)))
      }
      if let request = try? ComputeBudgetProgram().instruction(unsafe span.bytes) {
        #expect(request.value.data == Array(bytes.prefix(request.byteCount)))
      }
    }
  }
}
