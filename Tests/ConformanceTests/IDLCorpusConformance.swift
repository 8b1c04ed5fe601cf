import AnchorCodeGen
import AnchorIDL
import TestSupport
import Testing

/// Swift is generated from every IDL of the corpus. What is left out, and why, is listed here. A gap that is closed must
/// be removed from the list.
@Suite("IDL corpus conformance") struct IDLCorpusConformance {
  /// The diagnostics of what is left out, by file. A trailing `*` matches any text.
  static let knownGaps: [String: [String]] = [
    // The file names types that it does not define.
    "legacy/cctp_token_pool.json": [
      "type State is left out: config: type BaseConfig is not defined",
      "type ChainConfig is left out: base: type BaseChain is not defined",
      "account State is left out: *", "account ChainConfig is left out: *",
      "instruction initChainRemoteConfig *",
      "instruction editChainRemoteConfig *", "instruction appendRemotePoolAddresses *",
      "instruction setChainRateLimit *", "instruction releaseOrMintTokens *",
      "instruction lockOrBurnTokens *",
      "instruction deriveAccountsReleaseOrMintTokens *", "instruction deriveAccountsLockOrBurnTokens *",
    ],
    "legacy/jito_vault.json": [
      "type SlotToggle is left out: slotAdded: type PodU64 is not defined", "type DelegationState *",
      "type Config *",
      "type Vault *", "type VaultNcnSlasherOperatorTicket *", "type VaultNcnSlasherTicket *",
      "type VaultNcnTicket *", "type VaultOperatorDelegation *", "type VaultStakerWithdrawalTicket *",
      "type VaultUpdateStateTracker *", "account Config *", "account Vault *",
      "account VaultNcnSlasherOperatorTicket *", "account VaultNcnSlasherTicket *",
      "account VaultNcnTicket *",
      "account VaultOperatorDelegation *", "account VaultStakerWithdrawalTicket *",
      "account VaultUpdateStateTracker *", "Shank does not state the discriminators of accounts; *",
    ],
    "legacy/phoenix_v1.json": ["type FIFOOrderId is left out: priceInTicks: type Ticks is not defined"],
    "legacy/spl_token.json": [
      "instruction uiAmountToAmount is left out: uiAmount: type &'astr is not defined"
    ],
    // Two definitions of one name.
    "legacy/switchboard_v2.json": [
      "type Shuffle is already defined, differently; this definition is left out",
      "type Lanes is already defined, differently; this definition is left out",
    ],
    // Features that Anchor removed before its IDLs had a version.
    "legacy/anchor_go_deeply_nested_accounts.json": ["\"state\" is left out: *"],
    "legacy/anchor_go_enum.json": ["\"state\" is left out: *"],
    "legacy/anchor_old_registry.json": ["\"state\" is left out: *"],
    // IDLs by Shank do not have the discriminators of accounts.
    "legacy/mpl_nft_packs.json": ["Shank does not state the discriminators of accounts; *"],
    "legacy/spl_token_kinobi.json": ["Shank does not state the discriminators of accounts; *"],
    "legacy/token_metadata.json": ["Shank does not state the discriminators of accounts; *"],
  ]

  @Test("Every IDL is generated from, but for what is known to be left out")
  func generated() throws {
    let corpus = try Fixtures.idlCorpus()
    var failures: [String] = []
    var lines = 0
    for (path, bytes) in corpus {
      do throws(IDLParsingError) {
        let output = try CodeGenerator().generate(bytes, baseName: "program")
        lines += output.files.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
        failures += differences(output.diagnostics.map(\.message), at: path)
      } catch {
        failures += error.diagnostics.map { $0.rendered(file: path, source: bytes) }
      }
    }
    print("idl-corpus: \(corpus.count) IDLs, \(lines) lines of Swift")
    try Fixtures.report(failures, of: corpus.count, suite: "idl-corpus")
  }

  /// The diagnostics that are not known, and the known gaps without a diagnostic.
  private func differences(_ said: [String], at path: String) -> [String] {
    let known = Self.knownGaps[path] ?? []
    let unknown = said.filter { text in !known.contains { matches(text, $0) } }
    let closed = known.filter { pattern in !said.contains { matches($0, pattern) } }
    return unknown.map { "\(path): \($0)" } + closed.map { "\(path): no longer left out: \($0)" }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? text.hasPrefix(pattern.dropLast()) : text == pattern
  }
}
