#if canImport(CSodium)
  import CSodium

  /// The one place that starts libsodium.
  enum SodiumLibrary {
    /// Whether the library could be started; it then works from every thread.
    static let isReady: Bool = sodium_init() >= 0
  }
#endif
