#if canImport(CSodium)
  import CSodium

  /// Bytes that must not leak: locked in memory where the system allows it, between guard pages, left out of core
  /// dumps, read-only once filled, and overwritten when released (libsodium's `sodium_malloc`).
  ///
  /// Nothing prints them: neither `description` nor a mirror shows more than the size.
  @safe
  final class SecretMemory: Sendable, CustomReflectable {
    /// The number of bytes.
    let count: Int
    /// Written only by the initializer, before anyone else sees it; read-only pages from then on.
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer

    /// Memory of `count` bytes that `fill` writes. If it throws, what it wrote is wiped.
    /// - Throws: `KeyPairError.memory` if the system has none left; what `fill` throws.
    init(count: Int, fill: (UnsafeMutableRawBufferPointer) throws(KeyPairError) -> Void) throws(KeyPairError)
    {
      guard SodiumLibrary.isReady, let start = unsafe sodium_malloc(count) else { throw .memory }
      do {
        let buffer = unsafe UnsafeMutableRawBufferPointer(start: start, count: count)
        unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0)
        try unsafe fill(buffer)
      } catch {
        unsafe sodium_free(start)
        throw error
      }
      unsafe sodium_mprotect_readonly(start)
      self.count = count
      unsafe self.start = start
    }

    deinit { unsafe sodium_free(start) }

    /// Calls `body` with the bytes, which must not outlive the call.
    func withBytes<R>(_ body: (UnsafePointer<UInt8>) -> R) -> R {
      unsafe body(UnsafePointer(start.assumingMemoryBound(to: UInt8.self)))
    }

    var customMirror: Mirror { Mirror(self, children: ["count": count]) }
  }
#endif
