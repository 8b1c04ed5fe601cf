import AnchorCore
import Testing

@Suite("Discriminators of any length")
struct DiscriminatorTests {
  private func opens(_ discriminator: Discriminator, _ data: [UInt8]) -> Bool {
    let slice = data[...]
    let span = slice.span
    return discriminator.opens(unsafe span.bytes)
  }

  @Test("A discriminator opens data that begins with all of its bytes, and no other", arguments: 0...20)
  func opensData(count: Int) {
    let bytes = (0..<count).map { UInt8($0 + 1) }
    let discriminator = Discriminator(bytes)
    #expect(discriminator.count == count)
    #expect(discriminator.bytes == bytes)
    #expect(opens(discriminator, bytes))
    #expect(opens(discriminator, bytes + [0xff]))
    for shorter in 0..<count { #expect(!opens(discriminator, Array(bytes[..<shorter]))) }
    for position in 0..<count {
      var changed = bytes
      changed[position] ^= 0x80
      #expect(!opens(discriminator, changed))
      #expect(Discriminator(changed) != discriminator)
    }
  }

  @Test("A word holds up to eight bytes, the first one lowest")
  func words() {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
    #expect(Discriminator(word: 0x0807_0605_0403_0201) == Discriminator(bytes))
    #expect(Discriminator(word: 0x0201, count: 2).bytes == [1, 2])
    #expect(Discriminator(word: 0, count: 0) == [])
    #expect(Discriminator(word: 1, count: 1) != Discriminator(word: 1, count: 2))
    let slice = (bytes + [9])[...]
    let span = slice.span
    #expect(unsafe span.bytes.discriminatorWord == 0x0807_0605_0403_0201)
    #expect(unsafe span.bytes.extracting(first: 7).discriminatorWord == nil)
  }

  @Test("A word with more than eight bytes stops")
  func tooLong() async {
    await #expect(processExitsWith: .failure) { _ = Discriminator(word: 0, count: 9) }
  }
}
