import Borsh
import Testing

@Suite("Errors")
struct ErrorTests {
  @Test(
    "Each error says what is wrong, where and in which field, in one line",
    arguments: [
      (.truncated(needed: 32), 14, "owner: 32 bytes wanted at byte 82, 14 there"),
      (
        .length(count: 4_294_967_295), 1284,
        "owner: length 4294967295 at byte 91 exceeds the 1280 bytes that follow"
      ),
      (.length(count: 5), 20, "owner: length 5 at byte 0 needs more than the 16 bytes that follow"),
      (.trailing, 2, "owner: 2 bytes left over at byte 0"),
      (.option(2), 1, "owner: option tag at byte 0 is 2, neither 0 nor 1"),
      (.utf8, 1, "owner: text is not UTF-8 at byte 0"),
      (.zeroSize, 4, "owner: list at byte 0 has elements that take no bytes"),
      (.nesting, 4, "owner: value at byte 0 is nested deeper than 64 levels"),
      (.discriminator, 8, "owner: discriminator at byte 0 names no known type"),
    ] as [(BorshError.Code, Int, String)])
  func descriptions(code: BorshError.Code, remaining: Int, text: String) {
    let total = text.contains("82") ? 96 : text.contains("91") ? 1375 : remaining
    let error = BorshError(code, remaining: remaining).inside(field: "owner").located(inInputOf: total)
    #expect(error.description == text)
  }

  @Test("An offset that is known stays when an outer input is named")
  func located() {
    let error = BorshError(.trailing, remaining: 3).located(inInputOf: 10)
    #expect(error.offset == 7)
    #expect(error.located(inInputOf: 100).offset == 7)
  }

  @Test("Before the outermost entry has located it, an error counts from the end")
  func unlocated() {
    #expect(
      BorshError(.bool(3), remaining: 5).description == "bool 5 bytes before the end is 3, neither 0 nor 1")
    #expect(
      BorshError(.truncated(needed: 4), remaining: 0).description == "4 bytes wanted at the end, 0 there")
  }

  @Test("A list too long for its prefix says so")
  func unwritable() {
    #expect(
      BorshError(.length(count: 4_294_967_296), remaining: 0).description
        == "length 4294967296 exceeds the 4294967295 that a prefix can name")
  }
}
