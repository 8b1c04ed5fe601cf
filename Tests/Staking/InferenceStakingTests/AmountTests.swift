import InferenceStaking
import Testing

@Suite("Amounts for people")
struct AmountTests {
  @Test(
    "Tokens are shown with nine decimals, USDC with six",
    arguments: [
      (UInt64(0), "0.000000000 tokens", "0.000000 USDC"), (1, "0.000000001 tokens", "0.000001 USDC"),
      (999_999, "0.000999999 tokens", "0.999999 USDC"), (1_000_000, "0.001000000 tokens", "1.000000 USDC"),
      (25_000_000_000, "25.000000000 tokens", "25000.000000 USDC"),
      (.max, "18446744073.709551615 tokens", "18446744073709.551615 USDC"),
    ])
  func amounts(_ units: UInt64, _ tokens: String, _ usdc: String) {
    #expect(TokenAmount(baseUnits: units).description == tokens)
    #expect(USDCAmount(baseUnits: units).description == usdc)
  }
}
