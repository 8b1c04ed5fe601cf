import AccountDecoding
import InferenceStaking
import JSONText

// What a web page calls: it writes an account's bytes into the module's memory, asks for their JSON, and reads it
// there. `.ci/check-embedded` builds this in Embedded Swift.

/// The JSON that `decode` made last.
nonisolated(unsafe) private var answer: [UInt8] = []

/// Room for `count` bytes of an account.
@_expose(wasm, "allocate")
@_cdecl("allocate")
public func allocate(_ count: Int32) -> UnsafeMutableRawPointer? {
  guard count > 0, count < 1 << 24 else { return nil }
  return UnsafeMutableRawPointer.allocate(byteCount: Int(count), alignment: 8)
}

/// Decodes the account that was written to `bytes`, and frees them.
///
/// - Returns: How many bytes the JSON has; negative if it is a message about what is wrong.
@_expose(wasm, "decode")
@_cdecl("decode")
public func decode(_ bytes: UnsafeMutableRawPointer, _ count: Int32) -> Int32 {
  let data = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  unsafe bytes.deallocate()
  do throws(AccountError) {
    let account = try StakingProgram.mainnet.account(data, owner: nil)
    var json = JSONWriter()
    account.encode(json: &json)
    unsafe answer = json.bytes
    return Int32(json.bytes.count)
  } catch {
    unsafe answer = Array(error.description.utf8)
    return unsafe -Int32(answer.count)
  }
}

/// Where the answer of `decode` begins.
@_expose(wasm, "answerPointer")
@_cdecl("answerPointer")
public func answerPointer() -> UnsafeRawPointer? {
  unsafe answer.withUnsafeBytes { $0.baseAddress }
}
