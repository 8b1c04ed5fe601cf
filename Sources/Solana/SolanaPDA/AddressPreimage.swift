import BytePrimitives
import Hashing
import SolanaPrimitives

/// The bytes whose SHA-256 is a program address: the seeds, the bump, the program, and a mark.
///
/// Of at most 16 seeds, bump included, it has at most 15 · 32 + 1 + 32 + 21 bytes, or 16 · 32 + 53 without a bump of
/// its own; it lies on the stack.
enum AddressPreimage {
  /// `ProgramDerivedAddress`, as ASCII: what no other kind of address ends in before it is hashed.
  static var mark: (UInt64, UInt64, UInt64) {
    (0x446D_6172_676F_7250, 0x6441_6465_7669_7265, 0x73_7365_7264)
  }
  static var markCount: Int { 21 }

  /// The maximum number of seeds, the bump counted.
  static var seedLimit: Int { 16 }

  /// Room for the longest one, and for whole words written past its end.
  private static var capacity: Int { 640 }

  /// Calls `body` with the bytes for `seeds` and `programID`, and the place of the bump, if there is to be one.
  ///
  /// - Throws: `.tooManySeeds`, `.seedTooLong`; and what `body` throws.
  static func with<Result>(
    _ seeds: [Seed], bump: UInt8?, programID: PublicKey,
    _ body: (UnsafeMutableRawBufferPointer, _ bumpOffset: Int) -> Result
  ) throws(ProgramAddressError) -> Result {
    let count = seeds.count + (bump == nil ? 0 : 1)
    guard count <= seedLimit else { throw .tooManySeeds(count) }
    for index in seeds.indices where seeds[index].count > Seed.limit {
      throw .seedTooLong(index: index, length: seeds[index].count)
    }
    return unsafe withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 8) { buffer in
      var end = 0
      for seed in seeds {
        unsafe buffer.store(words: seed.words, at: end)
        end += seed.count
      }
      let bumpOffset = end
      if let bump {
        unsafe buffer[end] = bump
        end += 1
      }
      unsafe buffer.store(words: programID.words, at: end)
      end += 32
      let mark = mark
      unsafe buffer.store(words: (mark.0, mark.1, mark.2, 0), at: end)
      end += markCount
      return unsafe body(UnsafeMutableRawBufferPointer(rebasing: buffer[..<end]), bumpOffset)
    }
  }
}
