#if !canImport(COpenSSL) && !canImport(CryptoKit)
  typealias Engine = PlainSHA256
#endif
