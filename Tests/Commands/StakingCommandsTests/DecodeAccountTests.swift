import AccountDecoding
import CommandInterface
import JSONText
import InferenceStaking
import SolanaPrimitives
import TestSupport
import Testing
import TextEncodings

@Suite("decode account")
struct DecodeAccountTests {
  private static let pool = OperatorPool(
    version: 1, bump: 255, initialPoolAdmin: .systemProgram, admin: .systemProgram, name: "plain",
    description: nil, websiteURL: nil, avatarImageURL: nil, operatorStakingRecord: .systemProgram,
    operatorAuthKeys: [], autoStakeFees: false, rewardCommissionRateBps: 1500,
    newRewardCommissionRateBps: nil, usdcCommissionRateBps: 500, newUSDCCommissionRateBps: nil,
    allowDelegation: true, totalStakedAmount: 25_000_000_000, totalShares: 100, totalUnstaking: 0,
    joinedAtEpoch: 0, closedAtEpoch: nil, haltedAtTimestamp: nil, rewardLastClaimedEpoch: 1,
    accruedRewards: 0, accruedRewardCommission: 0, accruedUSDCCommission: 0, accruedDelegatorUSDC: 0,
    cumulativeUSDCPerShare: 0)

  @Test("A response of a node is decoded with owner, balance and padding")
  func response() async throws {
    let outcome = await run("decode account \(Response.operatorPool)")
    #expect(outcome.exitCode == 0 && outcome.message == "")
    for line in [
      "staked                          649212.680708659 tokens", "owner                           checked",
    ] {
      #expect(outcome.output.contains("  \(line)\n"))
    }
    #expect(outcome.output.contains("1109 zero bytes of padding"))
  }

  @Test("JSON has a fixed list of members in a fixed order")
  func json() async throws {
    let outcome = await run("decode account \(Response.operatorPool) --json")
    let json = try outcome.json
    #expect(
      json.object?.keys == [
        "schema", "account", "program", "program_origin", "owner_checked", "lamports", "data_length",
        "content_length", "trailing", "fields",
      ])
    #expect(json["schema"]?.int == 1)
    #expect(json["account"]?.string == "OperatorPool")
    #expect(json["lamports"]?.string == "10460880")
    #expect(json["owner_checked"]?.bool == true)
    #expect(json["trailing"]?["kind"]?.string == "padding")
    #expect(json["fields"]?["total_shares"]?.string == "3233335")
    #expect(json["fields"]?.object?.count == 28)
  }

  @Test("Data alone is taken raw, in hexadecimal, base64 and base58, and its owner is not checked")
  func encodings() async throws {
    let bytes = try Self.pool.accountBytes()
    let inputs = [
      bytes, Array(Hexadecimal.encode(bytes).utf8), Array(("0x" + Hexadecimal.encode(bytes)).utf8),
      Array(Base64.encode(bytes).utf8), Array((Base58.encode(bytes) + "\r\n").utf8),
    ]
    for input in inputs {
      let outcome = await run(["decode", "account", "-", "--json"], standardInput: input)
      let json = try outcome.json
      #expect(json["account"]?.string == "OperatorPool")
      #expect(json["owner_checked"]?.bool == false)
      #expect(json["lamports"]?.isNull == true)
      #expect(json["data_length"]?.int == bytes.count)
    }
  }

  @Test("Text of an account is shown as it is, with control characters and text directions as escapes")
  func hostileText() async throws {
    var pool = Self.pool
    pool.name = "a\u{1B}[2J\u{202E}\n"
    pool.description = "007"
    pool.websiteURL = ""
    let bytes = try pool.accountBytes()
    let outcome = await run(["decode", "account", "-"], standardInput: bytes)
    #expect(outcome.output.contains(#"Operator pool "a\u{1B}[2J\u{202E}\n""#))
    #expect(outcome.output.contains("description                     007\n"))
    #expect(outcome.output.contains("website_url                     (empty)\n"))
    #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    let json = try await run(["decode", "account", "-", "--json"], standardInput: bytes).json
    #expect(json["fields"]?["name"]?.string == pool.name)
  }

  @Test("The extreme values of every number are printed")
  func extremes() async throws {
    var pool = Self.pool
    pool.totalStakedAmount = .max
    pool.totalShares = 1
    pool.closedAtEpoch = .max
    pool.haltedAtTimestamp = .min
    pool.rewardCommissionRateBps = .max
    pool.cumulativeUSDCPerShare = .max
    let outcome = await run(["decode", "account", "-"], standardInput: try pool.accountBytes())
    #expect(outcome.exitCode == 0)
    for text in [
      "18446744073.709551615 tokens", "655.35 %", "340282366920938463463374607431768211455",
      "halted since -9223372036854775808 s", "closed, earns up to epoch 18446744073709551615",
    ] {
      #expect(outcome.output.contains(text))
    }
  }

  @Test("Bytes after the content that are not padding are reported")
  func trailing() async throws {
    let bytes = try Self.pool.accountBytes() + [0, 0, 7]
    let outcome = await run(["decode", "account", "-"], standardInput: bytes)
    #expect(outcome.output.contains("3 bytes, not all zero (first at byte \(bytes.count - 1))"))
    let json = try await run(["decode", "account", "-", "--json"], standardInput: bytes).json
    #expect(json["trailing"]?["kind"]?.string == "unexplained")
    #expect(json["trailing"]?["first_nonzero"]?.int == bytes.count - 1)
  }

  @Test("An account of another owner is refused, unless --program names it")
  func owner() async throws {
    let response = String(decoding: try Response.bytes(Response.operatorPool), as: UTF8.self)
    let foreign = response.replacing(Key.mainnet, with: Key.admin)
    let refused = await run("decode account -", standardInput: foreign)
    #expect(
      refused.isFailure(
        "the account is owned by \(Key.admin), which is not a known deployment of the program; if it is one, name it with --program"
      ))
    let named = await run("decode account - --json --program \(Key.admin)", standardInput: foreign)
    #expect(try named.json["program_origin"]?.string == "given with --program")
    let other = await run("decode account \(Response.operatorPool) --program \(Key.devnet)")
    #expect(
      other.isFailure("the account is owned by \(Key.mainnet), not by the program \(Key.devnet)"))
  }

  @Test("Every length of the data that is too short is an error with the field and the byte")
  func truncated() async throws {
    let bytes = try Self.pool.accountBytes()
    for length in stride(from: 8, to: bytes.count, by: 7) {
      let outcome = await run(["decode", "account", "-"], standardInput: Array(bytes.prefix(length)))
      #expect(outcome.exitCode == 1 && outcome.output == "")
      #expect(outcome.message.hasPrefix("error: OperatorPool.") && outcome.message.contains(" at byte "))
    }
  }
}
