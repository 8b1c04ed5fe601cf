import AccountDecoding
import AnchorCore
import Borsh
import SolanaPrimitives
import Testing

@testable import Features

@Suite("Values whose Swift type does not determine their encoding") struct ShapesTests {
  private func sample(delegate: PublicKey?) -> ShapesProgram.Shapes {
    ShapesProgram.Shapes(
      hashes: [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]], grid: [[1, 2, 3], [4, 5, 6]], maybe: [7, 8],
      tail: [[true, false]], delegate: delegate, close: [1, 2, 3], big: UInt256(high: 1, low: 2),
      signed: Int256(-5), sides: [.bid, .ask([[9, 9]]), .bid], nested: .some(.none))
  }

  @Test("They are decoded as they were encoded, and an absent COption has the size of a present one")
  func roundTrip() throws {
    let address = try PublicKey("BXq8sVzyYmYsDTLWFHDM6eL3Ga5vYvmcQVSJiVH9yT1P")
    let present = try sample(delegate: address).accountBytes()
    let absent = try sample(delegate: nil).accountBytes()
    #expect(present.count == absent.count)
    #expect(try ShapesProgram.Shapes(account: present) == sample(delegate: address))
    #expect(try ShapesProgram.Shapes(account: absent) == sample(delegate: nil))
    #expect(try ShapesProgram.Shapes.View(present).delegate == address)
  }

  @Test("Truncated anywhere they are refused, by decoding and by the view")
  func truncated() throws {
    let bytes = try sample(delegate: nil).accountBytes()
    for count in 0..<bytes.count {
      let part = Array(bytes.prefix(count))
      #expect(throws: LayoutError.self) { try ShapesProgram.Shapes(account: part) }
      #expect(throws: LayoutError.self) { _ = try ShapesProgram.Shapes.View(part) }
    }
  }

  @Test("A length that exceeds the bytes is an error with its offset")
  func length() throws {
    let bytes = ShapesProgram.Shapes.discriminator.bytes + [255, 255, 255, 255, 1, 2, 3]
    let error = #expect(throws: LayoutError.self) { try ShapesProgram.Shapes(account: bytes) }
    #expect(
      error?.description == "Shapes.hashes: length 4294967295 at byte 8 exceeds the 3 bytes that follow")
  }

  @Test("An array of another length cannot be encoded")
  func count() {
    var value = sample(delegate: nil)
    value.grid = [[1, 2, 3]]
    #expect(throws: BorshError.self) { try value.accountBytes() }
  }

  @Test("Integers of 256 bits are compared and written in decimal")
  func wide() {
    #expect(
      UInt256(high: .max, low: .max).decimalDigits
        == "115792089237316195423570985008687907853269984665640564039457584007913129639935")
    #expect(UInt256(0).decimalDigits == "0")
    #expect(Int256(.min).magnitude.decimalDigits == "170141183460469231731687303715884105728")
    #expect(Int256(-5) < Int256(3) && Int256(-5) < Int256(-4) && !(Int256(3) < Int256(-5)))
  }

  @Test("Zero-copy structs are encoded as in memory")
  func zeroCopy() throws {
    let value = ZeroCopy.Market(tag: 1, price: 2, level: .init(size: 3, side: 4), flag: 5)
    let bytes = try value.borshBytes()
    #expect(
      bytes == [
        1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
      ])
    #expect(try ZeroCopy.Market(wholeBorsh: bytes) == value)
  }
}
