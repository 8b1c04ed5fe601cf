import CBaseline
import Hashing
import SolanaPDA
import SolanaPrimitives

/// The curve test, the search for a program address, and the hash under it.
func addressComparisons() throws -> [Comparison] {
  var random = Random(seed: 1)
  let keys = try (0..<256).map { _ in try PublicKey(bytes: random.bytes(32)) }
  let keyBytes = keys.map(\.bytes)
  let messages = (0..<64).map { _ in random.bytes(65) }
  let program = keys[0]
  let tag = Array("StakingRecord".utf8)

  return [
    Comparison(name: "on-curve test", target: 1.2, operations: keys.count) {
      var checksum: UInt64 = 0
      for key in keys { mix(&checksum, key.isOnCurve ? 1 : 2) }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for bytes in keyBytes { mix(&checksum, unsafe baseline_is_on_curve(bytes) ? 1 : 2) }
      return checksum
    },
    Comparison(name: "find PDA: 2 keys and a tag", target: 1.2, operations: keys.count - 1) {
      var checksum: UInt64 = 0
      for index in 1..<keys.count {
        let seeds = [Seed(keys[index]), Seed(keys[index - 1]), "StakingRecord"]
        if let found = try? ProgramAddress.find(seeds: seeds, programID: program) {
          mix(&checksum, UInt64(found.bump) ^ found.address.words.0)
        }
      }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for index in 1..<keys.count {
        unsafe keyBytes[index].withUnsafeBufferPointer { first in
          unsafe keyBytes[index - 1].withUnsafeBufferPointer { second in
            unsafe tag.withUnsafeBufferPointer { tag in
              let seeds = unsafe (
                baseline_seed(bytes: first.baseAddress, count: 32),
                baseline_seed(bytes: second.baseAddress, count: 32),
                baseline_seed(bytes: tag.baseAddress, count: tag.count)
              )
              var address: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
              let bump = unsafe withUnsafeBytes(of: seeds) { seeds in
                unsafe withUnsafeMutableBytes(of: &address) { address in
                  unsafe baseline_find_address(
                    seeds.assumingMemoryBound(to: baseline_seed.self).baseAddress, 3, keyBytes[0],
                    address.assumingMemoryBound(to: UInt8.self).baseAddress)
                }
              }
              mix(&checksum, UInt64(bump) ^ address.0)
            }
          }
        }
      }
      return checksum
    },
    Comparison(name: "SHA-256 of 65 bytes", target: 1.1, operations: messages.count) {
      var checksum: UInt64 = 0
      for message in messages { mix(&checksum, SHA256.digest(of: message).words.0) }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for message in messages {
        var digest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &digest) { digest in
          unsafe baseline_sha256(
            message, message.count, digest.assumingMemoryBound(to: UInt8.self).baseAddress)
        }
        mix(&checksum, digest.0)
      }
      return checksum
    },
  ]
}
